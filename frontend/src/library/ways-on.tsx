import { Link } from 'react-router'
import { useWords } from '../shared/words'
import { addressOf } from './address'
import { messages } from './messages'
import { filtersOf, type Searched } from './search-state'

/** Fewer would hardly tell, more would be no help to read. */
const TELLING = 3
const MOST_WORDS = 6

/** Where to go when nothing was found: fewer words, no filters, or other parts of the portal. */
export function WaysOn({ searched }: { searched: Searched }) {
  const { say } = useWords(messages)
  // nothing is called by marks alone
  const q = /[\p{L}\p{N}]/u.test(searched.q) ? searched.q : ''
  const telling = [...new Set(q.match(/(?<![\p{L}\p{N}-])[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? [])].filter((word) => word.length >= TELLING)
  const isNarrowed = filtersOf(searched).length > 0
  const alone = telling.length > 1 ? telling.slice(0, MOST_WORDS) : []
  return (
    <section aria-label={say('waysOn')}>
      <p>{say('waysOn')}</p>
      <ul className="plain-list">
        {alone.length > 0 ? (
          <li>
            {say('oneWord')}{' '}
            <span className="chips">
              {alone.map((word) => (
                <Link key={word} to={addressOf(searched, { q: word })}>
                  {word}
                </Link>
              ))}
            </span>
          </li>
        ) : null}
        {isNarrowed ? (
          <li>
            <Link to={q ? `/search?q=${encodeURIComponent(q)}` : '/search'}>{say('withoutFilters')}</Link>
          </li>
        ) : null}
        {q ? (
          <>
            <li>
              <Link to={`/peers?problem=${encodeURIComponent(q)}`}>{say('askPeers')}</Link>
            </li>
            <li>
              <Link to={`/cities?q=${encodeURIComponent(q)}`}>{say('askCities', { question: q })}</Link>
            </li>
          </>
        ) : null}
        {q || isNarrowed ? null : (
          <li>
            <Link to="/search">{say('clear')}</Link>
          </li>
        )}
        <li>
          <Link to="/topics">{say('browseTopics')}</Link>
        </li>
      </ul>
    </section>
  )
}
