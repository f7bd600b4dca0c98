import { useState } from 'react'

interface OnePage {
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

/**
 * A list that goes on: its first page, and those asked for after it. `next` gives the page behind a cursor and behind
 * the pages that are there, or nothing where it could not be had; what is there stays, and can be tried again.
 */
export function useMore<P extends OnePage>(first: P, next: (after: string | null, before: readonly P[]) => Promise<P | undefined>) {
  const [more, setMore] = useState<P[]>([])
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const pages = [first, ...more]
  const { hasNextPage, endCursor } = (more.at(-1) ?? first).pageInfo
  const onMore = async () => {
    if (busy) return
    setBusy(true)
    const page = await next(endCursor, pages)
    if (page) setMore([...more, page])
    setFailed(page === undefined)
    setBusy(false)
  }
  return { pages, more: { hasMore: hasNextPage, busy, failed, at: pages.length, onMore: () => void onMore() } }
}
