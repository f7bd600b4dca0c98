import { messages } from './messages'
import { useWords } from './words'

export function ShowMore({ hasMore, busy, onMore }: { hasMore: boolean; busy: boolean; onMore: () => void }) {
  const { say } = useWords(messages)
  if (!hasMore) return null
  return (
    <button type="button" className="usa-button usa-button--outline" aria-disabled={busy} onClick={onMore}>
      {say(busy ? 'loading' : 'showMore')}
    </button>
  )
}
