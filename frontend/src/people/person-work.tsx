import { Link } from 'react-router'
import { CityChip } from '../shared/city-chip'
import { EvidenceBadge } from '../shared/evidence-badge'
import { formatPeriod } from '../shared/figures'
import { messages as resultWords } from '../shared/results/messages'
import { OutcomeLine } from '../shared/results/outcome-line'
import { useWords } from '../shared/words'
import { messages } from './messages'
import type { Person } from './person.document'

/** The evidence of having done things: practices they led, worked on or advised, with what came of them. */
export function PersonWork({ person: { implementations, resources } }: { person: Person }) {
  const { say, language } = useWords(messages)
  const results = useWords(resultWords)
  const edges = implementations?.edges ?? []
  return (
    <>
      <h2>{say('did')}</h2>
      {edges.length === 0 ? <p className="notice">{say('didNothing')}</p> : null}
      <ol className="hits">
        {edges.map(({ roles, node }) => (
          <li key={node.id} className="hit">
            <p className="kind">{roles.map((role) => say(role)).join(', ')}</p>
            <h3>
              {node.practice ? <Link to={node.practice.url}>{node.practice.title}</Link> : node.title}
            </h3>
            <p className="card-facts">
              {node.city ? <CityChip city={node.city} /> : null}
              <span
                className={
                  node.status === 'FAILED' || node.status === 'STOPPED' ? 'badge badge-worsened' : 'badge badge-status'
                }
              >
                {results.say(node.status)}
              </span>
              <span>{formatPeriod(node.start, node.end, language)}</span>
              {node.practice ? <EvidenceBadge level={node.practice.evidenceLevel} /> : null}
            </p>
            {node.outcomes.map((outcome) => (
              <OutcomeLine key={outcome.id} outcome={outcome} />
            ))}
          </li>
        ))}
      </ol>
      {resources && resources.nodes.length > 0 ? (
        <>
          <h2>{say('wrote')}</h2>
          <ul className="plain-list">
            {resources.nodes.map(({ id, title, url }) => (
              <li key={id}>
                <Link to={url}>{title}</Link>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  )
}
