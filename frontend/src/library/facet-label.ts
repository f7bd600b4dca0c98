import { type EvidenceLevel, levelIn } from '../shared/evidence-level'
import { messages as costs } from '../shared/figures/messages'
import type { Language } from '../shared/language'
import { messages as shared } from '../shared/messages'
import { messages as statuses } from '../shared/results/messages'
import { labelIn } from '../shared/topic-label'
import { words } from '../shared/words'
import { messages } from './messages'
import type { CountedField } from './search-state'
import type { Found } from './sentence'

export type FacetValue = Found['facets'][number]['values'][number]

const known = {
  KIND: messages,
  EVIDENCE: null,
  POPULATION_BAND: messages,
  TOPIC: null,
  COST: costs,
  STATUS: statuses,
  REGION: messages,
  LANGUAGE: null,
} as const

/** What a value of a facet is called in the language of the page; what nobody has a word for, as the portal calls it. */
export function facetLabel(field: CountedField, { value, label, topic }: FacetValue, language: Language): string {
  if (field === 'TOPIC') return topic ? labelIn(topic, language) : label
  if (field === 'LANGUAGE') return languageName(value, language)
  if (field === 'EVIDENCE') return levelIn(words(shared, language), value as EvidenceLevel)
  const texts: Readonly<Record<string, string>> = known[field]?.[language] ?? {}
  return texts[`${field}_${value}`] ?? texts[value] ?? label
}

function languageName(tag: string, language: Language): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag
  return name.charAt(0).toUpperCase() + name.slice(1)
}
