import { Link } from 'react-router'
import { CityChip } from '../shared/city-chip'
import { labelIn } from '../shared/topic-label'
import { useWords } from '../shared/words'
import { messages } from './messages'
import type { Found } from './peers.document'
import type { Asked } from './peers-state'

/** Silence in words, with what is nearest: better than names that do not fit. */
export function Nobody({ found: { nearest }, asked }: { found: Found; asked: Asked }) {
  const { say, language } = useWords(messages)
  return (
    <div className="nobody">
      <p>
        <strong>{say('nobody')}</strong>
      </p>
      <p>{say('nobodyHelp')}</p>
      {nearest.length > 0 ? <p>{say('nearest')}</p> : null}
      <ul>
        {nearest.map((node) => {
          if (node.__typename === 'Topic')
            return (
              <li key={node.id}>
                <Link to={`/topics/${encodeURIComponent(node.slug)}`}>{labelIn(node, language)}</Link>
              </li>
            )
          if (node.__typename === 'City')
            return (
              <li key={node.id}>
                <CityChip city={node} />
              </li>
            )
          return null
        })}
      </ul>
      {asked.problem ? (
        <p>
          <Link to={`/search?q=${encodeURIComponent(asked.problem)}`}>{say('searchInstead')}</Link>
        </p>
      ) : null}
    </div>
  )
}
