import { Link } from 'react-router'
import { messages } from './messages'
import { useWords } from './words'

interface PageBeforeProps {
  pageInfo: { hasPreviousPage?: boolean; startCursor?: string | null }
  isFirst: boolean
  /** The address of the page before a cursor, or of the first page. */
  addressOf: (before: string) => string
}

/** The way back from an address that leads into the middle of a list. */
export function PageBefore({ pageInfo, isFirst, addressOf }: PageBeforeProps) {
  const { say } = useWords(messages)
  const before = pageInfo.hasPreviousPage ? (pageInfo.startCursor ?? '') : ''
  if (!before && isFirst) return null
  return (
    <p>
      <Link to={addressOf(before)}>{say(before ? 'previousPage' : 'firstPage')}</Link>
    </p>
  )
}
