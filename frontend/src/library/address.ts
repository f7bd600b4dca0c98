import { writeSearchState } from '../shared/use-search-state'
import { fromTheStart, type Searched, type shape } from './search-state'

/** The address of a search that differs in some respect. */
export function addressOf(searched: Searched, change: Partial<Searched>): string {
  return `/search?${writeSearchState<typeof shape>({ ...searched, ...fromTheStart, ...change }).toString()}`
}
