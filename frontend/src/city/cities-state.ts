import type { VariablesOf } from '../shared/graphql'
import type { SearchState } from '../shared/use-search-state'
import type { CitiesPage } from './cities.document'

/** What the address of the page may say; the server reads the same names. */
export const shape = { q: '', country: '', state: '' } as const

export type Sought = SearchState<typeof shape>

const PAGE_SIZE = 20

export function variablesOf({ q, country, state }: Sought): VariablesOf<typeof CitiesPage> {
  return {
    query: q || null,
    filter: country || state ? { countries: country ? [country] : null, subdivisions: state ? [state] : null } : null,
    first: PAGE_SIZE,
  }
}
