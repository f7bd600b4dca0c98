import { Link } from 'react-router'
import { EvidenceBadge } from '../shared/evidence-badge'
import type { ResultOf } from '../shared/graphql'
import { messages as sharedMessages } from '../shared/messages'
import { SampleBadge } from '../shared/sample-badge'
import { labelIn } from '../shared/topic-label'
import { useWords } from '../shared/words'
import type { HomePage } from './home.document'
import { messages } from './messages'

type Data = ResultOf<typeof HomePage>

const holdings = { PLAYBOOK: 'playbooks', PRACTICE: 'practices', RESOURCE: 'resources' } as const

export function Holdings({ everything }: { everything: Data['everything'] }) {
  const { say, count } = useWords(messages)
  const values = everything?.facets.flatMap((facet) => facet.values) ?? []
  return (
    <section aria-label={say('inTheLibrary')}>
      <ul className="holdings">
        {Object.entries(holdings).map(([kind, name]) => (
          <li key={kind}>
            <Link to={`/search?kind=${kind}`}>
              {count(name, values.find(({ value }) => value === kind)?.count ?? 0)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function Measured({ measured }: { measured: Data['measured'] }) {
  const { say } = useWords(messages)
  const { count } = useWords(sharedMessages)
  return (
    <>
      <h2>{say('measured')}</h2>
      <ul className="cards">
        {measured?.nodes.map((item) => (
          <li key={item.id} className="card">
            <h3>
              <Link to={item.url}>{item.title}</Link>
            </h3>
            <p>{item.summary}</p>
            {item.__typename === 'Practice' ? (
              <p className="card-facts">
                <EvidenceBadge level={item.evidenceLevel} />
                <span>{count('cities', item.cityCount)}</span>
                <SampleBadge sample={item.sample} />
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  )
}

export function Topics({ topics }: { topics: Data['topics'] }) {
  const { say, language } = useWords(messages)
  return (
    <>
      <h2 id="topics">{say('topics')}</h2>
      <ul className="topic-list">
        {topics?.map((topic) => (
          <li key={topic.id}>
            <Link to={`/topics/${encodeURIComponent(topic.slug)}`}>{labelIn(topic, language)}</Link>
            <SampleBadge sample={topic.sample} />
          </li>
        ))}
      </ul>
    </>
  )
}
