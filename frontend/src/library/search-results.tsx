import { useWords } from '../shared/words'
import { AppliedFilters } from './applied-filters'
import { messages } from './messages'
import { Nothing } from './nothing'
import { Order } from './order'
import { SearchHits } from './search-hits'
import type { Searched } from './search-state'
import { type Found, sentenceOf } from './sentence'

interface SearchResultsProps {
  search: Found
  searched: Searched
  update: (change: Partial<Searched>) => void
  onMore: (show: number) => void
}

/** What was found, under the sentence that says what was looked for. */
export function SearchResults({ search, searched, update, onMore }: SearchResultsProps) {
  const words = useWords(messages)
  return (
    <>
      <h2>{sentenceOf(words, searched, search)}</h2>
      <div className="applied-room">
        <AppliedFilters facets={search.facets} searched={searched} update={update} />
      </div>
      {search.totalCount > 1 ? <Order searched={searched} update={update} /> : null}
      <Nothing found={search} searched={searched} />
      <SearchHits
        key={JSON.stringify({ ...searched, show: '' })}
        found={search}
        searched={searched}
        onMore={onMore}
      />
    </>
  )
}
