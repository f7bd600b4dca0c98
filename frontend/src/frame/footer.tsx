import { useState } from 'react'
import { Link, useLocation } from 'react-router'
import { formatDate } from '../shared/figures'
import { useWords } from '../shared/words'
import { messages } from './messages'

/** Help stands at the same place on every page. */
export function Footer() {
  const { say, language } = useWords(messages)
  // the address printed is that of the page shown now
  useLocation()
  const [now] = useState(() => new Date())
  const day = formatDate(now.toISOString(), language)
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
      <p className="only-printed">{say('printed', { address: window.location.href, day })}</p>
    </footer>
  )
}
