import { Fragment } from 'react'
import { Link } from 'react-router'
import { TopicLinks } from '../shared/topic-links'
import { useWords } from '../shared/words'
import { addressOf } from './address'
import { messages } from './messages'
import { type CountedField, parameterOf, type Searched } from './search-state'
import { expansionOf, type Found } from './sentence'
import { WaysOn } from './ways-on'

/** Before a word or quotes it leaves out what has them. */
const MINUS = /(^|\s)-(?=["“„«\p{L}])/gu

/** Ways on from a search that found little: other spelling, fewer words, fewer filters, each with its count. */
export function Nothing({ found, searched }: { found: Found; searched: Searched }) {
  const words = useWords(messages)
  const { say, count } = words
  return (
    <>
      {found.didYouMean ? (
        <p>
          {say('didYouMean')} <Link to={addressOf(searched, { q: found.didYouMean })}>{found.didYouMean}</Link>?
        </p>
      ) : null}
      {found.excluded.length > 0 ? (
        <p className="notice">
          {say('leftOut', { words: found.excluded.join(', ') })}{' '}
          <Link to={addressOf(searched, { q: searched.q.replaceAll(MINUS, '$1') })}>{say('withLeftOut')}</Link>
        </p>
      ) : null}
      {found.expansions.map((expansion) => (
        <p key={expansion.term} className="notice">
          {expansionOf(words, expansion)}
        </p>
      ))}
      {found.isPartial ? <p className="notice">{say('partial')}</p> : null}
      {found.cities.length > 0 ? (
        <p>
          {say('cities')}{' '}
          {found.cities.map(({ id, text, url }, place) => (
            <Fragment key={id}>
              {place > 0 ? ' · ' : null}
              <Link to={url}>{text}</Link>
            </Fragment>
          ))}
        </p>
      ) : null}
      {found.relaxations.length > 0 ? (
        <>
          <p>{say(found.totalCount === 0 ? 'nothingHelp' : 'littleHelp')}</p>
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
      {found.totalCount === 0 && found.nearestTopics.length > 0 ? (
        <p>
          {say('nearest')} <TopicLinks topics={found.nearestTopics} />
        </p>
      ) : null}
      {found.totalCount === 0 ? <WaysOn searched={searched} /> : null}
    </>
  )
}

function relaxed(searched: Searched, { filter, query }: Found['relaxations'][number]) {
  if (query !== null) return addressOf(searched, { q: query })
  return addressOf(searched, { [parameterOf[filter as CountedField]]: [] })
}
