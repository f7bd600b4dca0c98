import { Link } from 'react-router'
import { type Fact, FactTable } from '../shared/fact-table'
import { labelIn } from '../shared/topic-label'
import { useWords } from '../shared/words'
import { messages } from './messages'
import type { Person } from './person.document'

export function PersonFacts({ person: { topics, languages, url } }: { person: Person }) {
  const { say, language } = useWords(messages)
  const names = new Intl.DisplayNames(language, { type: 'language', fallback: 'code' })
  const facts: Fact[] = []
  if (topics.length > 0)
    facts.push({
      name: say('topics'),
      value: topics.map((topic, index) => (
        <span key={topic.id}>
          {index > 0 ? ', ' : ''}
          <Link to={`/topics/${encodeURIComponent(topic.slug)}`}>{labelIn(topic, language)}</Link>
        </span>
      )),
    })
  if (languages.length > 0) facts.push({ name: say('languages'), value: languages.map((tag) => names.of(tag)).join(', ') })
  if (url && /^https?:/i.test(url)) facts.push({ name: say('page'), value: <a href={url}>{new URL(url).host}</a> })
  return facts.length > 0 ? <FactTable facts={facts} /> : null
}
