import type { VariablesOf } from '../shared/graphql'
import type { SearchState } from '../shared/use-search-state'
import type { SearchPage } from './search.document'

/** What the address of the search page may say; the server reads the same names. */
export const shape = {
  q: '',
  kind: [],
  evidence: [],
  size: [],
  topic: [],
  cost: [],
  status: [],
  region: [],
  language: [],
  order: '',
  /** Cursors: the page shows what stands behind one, or before one. */
  after: '',
  before: '',
  /** How many results are shown, where more were asked for. */
  show: '',
} as const

export type Searched = SearchState<typeof shape>
export type Variables = VariablesOf<typeof SearchPage>
export type Filter = NonNullable<Variables['filter']>

/** The parameter of each facet; the other way round it is the facet of each parameter. */
export const parameterOf = {
  KIND: 'kind',
  EVIDENCE: 'evidence',
  POPULATION_BAND: 'size',
  TOPIC: 'topic',
  COST: 'cost',
  STATUS: 'status',
  REGION: 'region',
  LANGUAGE: 'language',
} as const

export type CountedField = keyof typeof parameterOf
export type Parameter = (typeof parameterOf)[CountedField]

const PAGE_SIZE = 20
const MOST = 100

/** The filters that are on. */
export function filtersOf(searched: Searched) {
  return (Object.keys(parameterOf) as CountedField[]).flatMap((field) =>
    searched[parameterOf[field]].map((value) => ({ field, value })),
  )
}

/** How many results an address asks for; the server reads it the same way. */
export function sizeOf(show: string): number {
  const asked = /^\d{1,9}$/.test(show) ? Number(show) : PAGE_SIZE
  return Math.min(MOST, Math.max(PAGE_SIZE, asked))
}

function some<T>(values: readonly string[]): T[] | null {
  return values.length > 0 ? (values as unknown as T[]) : null
}

/** Which of the results an address asks for. */
function placeOf({ after, before }: Searched, first: number) {
  return before ? { last: PAGE_SIZE, before } : { first, after: after || null }
}

/** Another search starts with its first results. */
export const fromTheStart = { show: '', after: '', before: '' } as const

export function variablesOf(searched: Searched, first: number): Variables {
  const filter: Filter = {
    kinds: some(searched.kind),
    evidence: some(searched.evidence),
    populationBands: some(searched.size),
    topics: searched.topic.length > 0 ? searched.topic.map((id) => ({ id })) : null,
    costs: some(searched.cost),
    statuses: some(searched.status),
    regions: some(searched.region),
    languages: some(searched.language),
  }
  return {
    query: searched.q || null,
    filter: Object.values(filter).some(Boolean) ? filter : null,
    orderBy: searched.order === '' ? null : (searched.order as NonNullable<Variables['orderBy']>),
    topics: [...searched.topic],
    hasTopics: searched.topic.length > 0,
    ...placeOf(searched, first),
  }
}
