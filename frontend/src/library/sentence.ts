import type { ResultOf } from '../shared/graphql'
import type { Words } from '../shared/words'
import type { messages } from './messages'
import type { SearchPage } from './search.document'
import { type CountedField, parameterOf, type Searched } from './search-state'

export type Found = NonNullable<ResultOf<typeof SearchPage>['search']>

/** What a value of a facet is called; one that finds nothing is called by itself. */
export function labelOf(facets: Found['facets'], field: CountedField, value: string): string {
  const facet = facets.find((one) => one.field === field)
  return facet?.values.find((one) => one.value === value)?.label ?? value
}

/** What was searched, in a sentence. */
export function sentenceOf(words: Words<typeof messages.en>, searched: Searched, found: Found): string {
  const count = words.count('found', found.totalCount)
  const sentence = searched.q
    ? words.say('about', { found: count, question: searched.q })
    : words.say('everything', { found: count })
  const filters = (Object.keys(parameterOf) as CountedField[]).flatMap((field) =>
    searched[parameterOf[field]].map((value) => labelOf(found.facets, field, value)),
  )
  if (filters.length === 0) return sentence
  return words.say('within', { sentence, filters: new Intl.ListFormat(words.language).format(filters) })
}
