import { Link } from 'react-router'
import { writeSearchState } from '../shared/use-search-state'
import { useWords } from '../shared/words'
import { messages } from './messages'
import { type CountedField, parameterOf, type Searched, shape } from './search-state'
import type { Found } from './sentence'

/** Ways on from a search that found little: other spelling, fewer words, fewer filters, each with its count. */
export function Nothing({ found, searched }: { found: Found; searched: Searched }) {
  const { say, count } = useWords(messages)
  return (
    <>
      {found.didYouMean ? (
        <p>
          {say('didYouMean')} <Link to={addressOf(searched, { q: found.didYouMean })}>{found.didYouMean}</Link>?
        </p>
      ) : null}
      {found.expansions.map(({ sentence }) => (
        <p key={sentence} className="notice">
          {sentence}
        </p>
      ))}
      {found.isPartial ? <p className="notice">{say('partial')}</p> : null}
      {found.totalCount === 0 ? <p>{say('nothing')}</p> : null}
      {found.relaxations.length > 0 ? (
        <>
          <p>{say('nothingHelp')}</p>
          <ul>
            {found.relaxations.map((relaxation) => (
              <li key={`${relaxation.filter} ${relaxation.word}`}>
                <Link to={relaxed(searched, relaxation)}>
                  {relaxation.word
                    ? say('withoutWord', { word: relaxation.word })
                    : say('withoutFilter', { filter: say(relaxation.filter as CountedField) })}
                </Link>{' '}
                ({count('found', relaxation.totalCount)})
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  )
}

function relaxed(searched: Searched, { filter, query }: Found['relaxations'][number]) {
  if (query !== null) return addressOf(searched, { q: query })
  return addressOf(searched, { [parameterOf[filter as CountedField]]: [] })
}

function addressOf(searched: Searched, change: Partial<Searched>) {
  return `/search?${writeSearchState<typeof shape>({ ...searched, ...change }).toString()}`
}
