import { Link } from 'react-router'
import { useWords } from '../shared/words'
import { messages } from './messages'
import { Page } from './page'

/** Also what an entity page shows when the answer holds no such thing. */
export default function NotFoundPage() {
  const { say } = useWords(messages)
  return (
    <Page title={say('notFound')} lead={say('notFoundHelp')}>
      <p>
        <Link to="/search" className="usa-button">
          {say('search')}
        </Link>
      </p>
    </Page>
  )
}
