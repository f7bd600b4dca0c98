import type { Language } from '../language'
import { words } from '../words'
import { messages } from './messages'

const parts = [{ year: 'numeric' }, { year: 'numeric', month: 'long' }, { dateStyle: 'long' }] as const

/** A date as precise as its source: a year, a month or a day. Anything else is shown as it was given. */
export function formatDate(date: string, language: Language): string {
  if (!/^\d{4}(?:-\d{2}){0,2}(?:T.*)?$/.test(date)) return date
  const day = date.slice(0, 10)
  const precision = parts[day.split('-').length - 1] ?? parts[0]
  return new Intl.DateTimeFormat(language, { ...precision, timeZone: 'UTC' }).format(new Date(day))
}

/** From when to when, as far as both are known. */
export function formatPeriod(from: string | null, to: string | null, language: Language): string {
  const { say } = words(messages, language)
  if (from && to) {
    const [first, last] = [formatDate(from, language), formatDate(to, language)]
    return first === last ? first : say('between', { from: first, to: last })
  }
  if (from) return say('since', { from: formatDate(from, language) })
  return to ? say('until', { to: formatDate(to, language) }) : ''
}
