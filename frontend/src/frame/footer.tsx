import { Link } from 'react-router'
import { useWords } from '../shared/words'
import { messages } from './messages'

/** Help stands at the same place on every page. */
export function Footer() {
  const { say } = useWords(messages)
  return (
    <footer className="footer">
      <nav aria-label={say('footer')}>
        <ul>
          <li>
            <Link to="/how-it-works">{say('help')}</Link>
          </li>
          <li>
            <Link to="/accessibility">{say('accessibility')}</Link>
          </li>
          <li>
            <a href="/docs/api/">{say('contract')}</a>
          </li>
          <li>
            <a href="/graphiql/">{say('workbench')}</a>
          </li>
        </ul>
      </nav>
      <p>{say('promise')}</p>
    </footer>
  )
}
