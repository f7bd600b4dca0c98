import type { Language } from './language'

export function formatNumber(value: number, language: Language, digits = 2): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value)
}

export function formatShare(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(value)
}

/** A date as precise as it is stated: `2014`, `2014-06` or `2014-06-30`. */
export function formatDate(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number)
  if (year === undefined || Number.isNaN(year) || month === undefined) return date
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric', month: 'short' }
  if (day !== undefined) options.day = 'numeric'
  return new Intl.DateTimeFormat(language, options).format(Date.UTC(year, month - 1, day ?? 1))
}

/** From when until when; an open end is left open. */
export function formatPeriod(from: string | null, to: string | null, language: Language): string {
  const [start, end] = [from, to].map((date) => (date ? formatDate(date, language) : ''))
  if (start && end && start !== end) return `${start} – ${end}`
  return start && !to ? `${start} –` : (start || end || '')
}

/** `median-household-income` as people write it. */
export function metricName(metric: string): string {
  const words = metric.replaceAll(/[-_]/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
