import { useState } from 'react'
import { useClient } from 'urql'
import { ShowMore } from '../shared/show-more'
import { Hit } from './hit'
import { SearchPage } from './search.document'
import { type Searched, variablesOf } from './search-state'
import type { Found } from './sentence'

/** The first page of hits, and those asked for after it. */
export function SearchHits({ found, searched }: { found: Found; searched: Searched }) {
  const client = useClient()
  const [more, setMore] = useState<Found[]>([])
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const { hasNextPage, endCursor } = (more.at(-1) ?? found).pageInfo
  const showMore = async () => {
    if (busy) return
    setBusy(true)
    const { data, error } = await client.query(SearchPage, { ...variablesOf(searched), after: endCursor })
    if (data?.search && !error) setMore([...more, data.search])
    setFailed(error !== undefined)
    setBusy(false)
  }
  return (
    <>
      <ol className="hits">
        {[found, ...more].flatMap((page) => page.edges.map((edge) => <Hit key={edge.cursor} edge={edge} />))}
      </ol>
      <ShowMore hasMore={hasNextPage} busy={busy} failed={failed} onMore={() => void showMore()} />
    </>
  )
}
