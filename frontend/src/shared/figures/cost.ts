import type { Language } from '../language'
import type { Words } from '../words'
import type { messages } from './messages'
import { formatNumber } from './number'

interface Cost {
  band: 'NONE' | 'LOW' | 'MEDIUM' | 'HIGH' | null
  note: string | null
  amount?: number | null
  currency?: string | null
}

/** What something costs: the sum where it is known, else roughly, and what the money is for. */
export function costIn({ say, language }: Words<typeof messages.en>, cost: Cost): string {
  const sum = sumIn(language, cost) ?? (cost.band ? say(cost.band) : undefined)
  if (!sum) return cost.note ?? ''
  return cost.note ? `${sum} (${cost.note})` : sum
}

function sumIn(language: Language, { amount, currency }: Cost): string | undefined {
  if (typeof amount !== 'number') return undefined
  const number = formatNumber(amount, language)
  return currency ? `${number} ${currency}` : number
}
