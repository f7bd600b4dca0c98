import type { ResultOf } from '../shared/graphql'
import { labelIn } from '../shared/topic-label'
import type { Words } from '../shared/words'
import { facetLabel } from './facet-label'
import type { messages } from './messages'
import type { SearchPage } from './search.document'
import { type CountedField, filtersOf, type Searched } from './search-state'

export type Found = NonNullable<ResultOf<typeof SearchPage>['search']>
type Said = Words<typeof messages.en>

/** What a value of a facet is called; one that finds nothing is called by itself. */
export function labelOf({ language }: Said, facets: Found['facets'], field: CountedField, value: string): string {
  const counted = facets.find((one) => one.field === field)?.values.find((one) => one.value === value)
  return facetLabel(field, counted ?? { value, label: value, count: 0, path: [], topic: null }, language)
}

/** What was searched, in a sentence. */
export function sentenceOf(words: Said, searched: Searched, found: Found): string {
  const count = words.count('found', found.totalCount)
  const sentence = searched.q
    ? words.say('about', { found: count, question: searched.q })
    : words.say('everything', { found: count })
  const filters = filtersOf(searched).map(({ field, value }) =>
    words.say('filter', { name: words.say(field), value: labelOf(words, found.facets, field, value) }),
  )
  return filters.length > 0 ? words.say('within', { sentence, filters: filters.join('; ') }) : sentence
}

/** Why more was searched than the words of the question. */
export function expansionOf(words: Said, { term, label, alternatives, topic }: Found['expansions'][number]): string {
  const values = { term, topic: topic ? labelIn(topic, words.language) : label }
  if (alternatives.length === 0) return words.say('expanded', values)
  return words.say('expandedTo', { ...values, others: alternatives.map((one) => words.say('quoted', { word: one })).join(', ') })
}
