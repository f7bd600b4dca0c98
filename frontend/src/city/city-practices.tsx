import { Link } from 'react-router'
import { EvidenceBadge } from '../shared/evidence-badge'
import { formatPeriod } from '../shared/figures'
import { type FragmentOf, readFragment } from '../shared/graphql'
import { PersonLink } from '../shared/person-link'
import { messages as resultWords } from '../shared/results/messages'
import { OutcomeLine } from '../shared/results/outcome-line'
import { SourceLink } from '../shared/source-link'
import { useWords } from '../shared/words'
import { type City, CityImplementation } from './city.document'
import { messages } from './messages'

/** What the city did, failures among it, each with what came of it. */
export function CityPractices({ city: { name, implementations } }: { city: City }) {
  const { say, count } = useWords(messages)
  const total = implementations?.totalCount ?? 0
  const shown = implementations?.nodes ?? []
  return (
    <>
      <h2>{say('did', { city: name })}</h2>
      <p className="notice">
        {total === 0 ? say('didNothing') : count('didCount', total)}{' '}
        {shown.length < total ? say('didMore', { shown: shown.length, count: total }) : ''}
      </p>
      <ol className="hits">
        {shown.map((one) => (
          <Did key={one.id} did={one} />
        ))}
      </ol>
    </>
  )
}

function Did({ did }: { did: FragmentOf<typeof CityImplementation> }) {
  const { say, language } = useWords(messages)
  const results = useWords(resultWords)
  const one = readFragment(CityImplementation, did)
  const heading = one.practice?.title ?? one.title ?? ''
  const ended = one.status === 'FAILED' || one.status === 'STOPPED'
  return (
    <li className="hit">
      <h3>{one.practice ? <Link to={one.practice.url}>{heading}</Link> : heading}</h3>
      {one.title && one.title !== heading ? <p>{one.title}</p> : null}
      <p className="card-facts">
        <span className={ended ? 'badge badge-worsened' : 'badge badge-status'}>{results.say(one.status)}</span>
        <span>{formatPeriod(one.start, one.end, language)}</span>
        {one.practice ? <EvidenceBadge level={one.practice.evidenceLevel} /> : null}
      </p>
      {one.outcomes.length === 0 ? <p className="notice">{results.say('noResult')}</p> : null}
      {one.outcomes.map((outcome) => (
        <OutcomeLine key={outcome.id} outcome={outcome} />
      ))}
      <Told title={results.say('stopReason')} text={one.stopReason} />
      <Told title={results.say('lessons')} text={one.lessons} />
      {one.leads.length > 0 ? (
        <p>
          {say('led')}:{' '}
          {one.leads.map((person, index) => (
            <span key={person.id}>
              {index > 0 ? '; ' : ''}
              <PersonLink person={person} />
            </span>
          ))}
        </p>
      ) : null}
      {one.sources.length > 0 ? (
        <p className="result-details">
          {results.say('sources')}:{' '}
          {one.sources.map(({ title, url }, index) => (
            <span key={`${title} ${url}`}>
              {index > 0 ? '; ' : ''}
              <SourceLink source={title} url={url} />
            </span>
          ))}
        </p>
      ) : null}
    </li>
  )
}

function Told({ title, text }: { title: string; text: string | null }) {
  if (!text) return null
  return (
    <p>
      <strong>{title}:</strong> {text}
    </p>
  )
}
