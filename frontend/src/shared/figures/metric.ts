import type { Language } from '../language'
import { messages } from './messages'

/** A metric in the words of the language; one that is only known by its key, such as `litter-index`, is read as words. */
export function metricName(metric: string, language: Language): string {
  const known: Readonly<Record<string, string>> = messages[language]
  const name = known[`metric_${metric.toLowerCase().replaceAll(/[_ ]/g, '-')}`]
  if (name !== undefined) return name
  if (!/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/.test(metric)) return metric
  const words = metric.replaceAll(/[-_]/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
