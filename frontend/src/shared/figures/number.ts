import { type Language, localeOf } from '../language'

export function formatNumber(value: number, language: Language, digits = 2): string {
  return new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: digits }).format(value)
}

export function formatShare(value: number, language: Language, digits = 0): string {
  return new Intl.NumberFormat(localeOf(language), { style: 'percent', maximumFractionDigits: digits }).format(value)
}
