import { messages } from './messages'
import { useWords } from './words'

interface ShowMoreProps {
  hasMore: boolean
  busy: boolean
  /** Whether the last try failed; the button stays, to try again. */
  failed: boolean
  /** How many pages are there. */
  at: number
  onMore: () => void
}

export function ShowMore({ hasMore, busy, failed, at, onMore }: ShowMoreProps) {
  const { say } = useWords(messages)
  if (!hasMore) return null
  return (
    <>
      <button type="button" className="usa-button usa-button--outline" aria-disabled={busy} onClick={onMore}>
        {say(busy ? 'loading' : failed ? 'tryAgain' : 'showMore')}
      </button>
      {failed && !busy ? (
        <p role="alert" className="problem">
          {say('moreFailed')}
        </p>
      ) : null}
      {busy || failed ? <div key={at} className="room-for-more" /> : null}
    </>
  )
}
