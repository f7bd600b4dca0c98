import { Link } from 'react-router'
import { type FragmentOf, readFragment } from '../shared/graphql'
import { useLanguage } from '../shared/language'
import { SampleBadge } from '../shared/sample-badge'
import { labelIn } from '../shared/topic-label'
import { TopicNameFragment } from './topics.document'

type Named = FragmentOf<typeof TopicNameFragment>

export function TopicName({ topic }: { topic: Named }) {
  const language = useLanguage()
  const named = readFragment(TopicNameFragment, topic)
  return (
    <>
      <Link to={`/topics/${encodeURIComponent(named.slug)}`}>{labelIn(named, language)}</Link>
      <SampleBadge sample={named.sample} />
    </>
  )
}

/** Topics under a heading; nothing where there are none. */
export function TopicNames({ title, topics }: { title: string; topics: readonly Named[] }) {
  if (topics.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul className="topic-list">
        {topics.map((topic) => (
          <li key={readFragment(TopicNameFragment, topic).slug}>
            <TopicName topic={topic} />
          </li>
        ))}
      </ul>
    </section>
  )
}
