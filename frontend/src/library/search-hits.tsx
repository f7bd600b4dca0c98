import { useClient } from 'urql'
import { ShowMore } from '../shared/show-more'
import { useMore } from '../shared/use-more'
import { Hit } from './hit'
import { SearchPage } from './search.document'
import { type Searched, variablesOf } from './search-state'
import type { Found } from './sentence'

/** The first page of hits, and those asked for after it. */
export function SearchHits({ found, searched }: { found: Found; searched: Searched }) {
  const client = useClient()
  const { pages, more } = useMore(found, async (after) => {
    const { data, error } = await client.query(SearchPage, { ...variablesOf(searched), after })
    return error ? undefined : (data?.search ?? undefined)
  })
  return (
    <>
      <ol className="hits">
        {pages.flatMap((page) => page.edges.map((edge) => <Hit key={edge.cursor} edge={edge} />))}
      </ol>
      <ShowMore {...more} />
    </>
  )
}
