import { useClient } from 'urql'
import { ShowMore } from '../shared/show-more'
import { useMore } from '../shared/use-more'
import { PageBefore } from '../shared/page-before'
import { addressOf } from './address'
import { Hit } from './hit'
import { SearchPage } from './search.document'
import { fromTheStart, type Searched, sizeOf, variablesOf } from './search-state'
import type { Found } from './sentence'

interface SearchHitsProps {
  found: Found
  searched: Searched
  /** Told how many are shown now. */
  onMore: (show: number) => void
}

/** The first page of hits, and those asked for after it. */
export function SearchHits({ found, searched, onMore }: SearchHitsProps) {
  const client = useClient()
  const { pages, more } = useMore(found, async (after, before) => {
    const { data, error } = await client.query(SearchPage, {
      ...variablesOf({ ...searched, ...fromTheStart }, sizeOf('')),
      after,
    })
    const page = error ? undefined : (data?.search ?? undefined)
    if (page) onMore([...before, page].reduce((sum, { edges }) => sum + edges.length, 0))
    return page
  })
  return (
    <>
      <PageBefore
        pageInfo={found.pageInfo}
        isFirst={searched.after === ''}
        addressOf={(before) => addressOf(searched, { before })}
      />
      <ol className="hits">
        {pages.flatMap((page) => page.edges.map((edge) => <Hit key={edge.cursor} edge={edge} />))}
      </ol>
      <ShowMore {...more} />
    </>
  )
}
