import { Link } from 'react-router'
import { labelIn } from './topic-label'
import { useLanguage } from './language'

interface Named {
  slug: string
  label: string
  labels: readonly { language: string; label: string }[]
}

/** Topics in a row, each a link to its page, in the language of the page. */
export function TopicLinks({ topics }: { topics: readonly Named[] }) {
  const language = useLanguage()
  return (
    <span className="chips">
      {topics.map((topic) => (
        <Link key={topic.slug} to={`/topics/${encodeURIComponent(topic.slug)}`}>
          {labelIn(topic, language)}
        </Link>
      ))}
    </span>
  )
}
