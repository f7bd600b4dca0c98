import type { Language } from '../language'
import { formatNumber } from './number'

const PERCENT = new Set(['%', 'percent'])

/** A figure with its unit: `84%`, `250 cities`. */
export function formatAmount(value: number, unit: string | null, language: Language): string {
  const number = formatNumber(value, language)
  if (unit === null || unit === '') return number
  return PERCENT.has(unit) ? `${number}%` : `${number} ${unit}`
}
