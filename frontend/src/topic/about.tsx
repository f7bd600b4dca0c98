import { type Fact, FactTable } from '../shared/fact-table'
import { readFragment } from '../shared/graphql'
import { useWords } from '../shared/words'
import { messages } from './messages'
import { TopicName } from './topic-name'
import type { Topic } from './topic-page'
import { TopicNameFragment } from './topics.document'

/** The other words for a topic, and where it stands among the others. */
export function About({ topic }: { topic: Topic }) {
  const { say, language } = useWords(messages)
  const own = topic.synonyms.find((one) => one.language === language)?.altLabels ?? []
  const words = language === 'en' || own.length === 0 ? topic.altLabels : own
  const facts: Fact[] = []
  if (words.length > 0) facts.push({ name: say('otherWords'), value: words.join(' · ') })
  if (topic.broader.length > 0)
    facts.push({
      name: say('broader'),
      value: (
        <span className="chips">
          {topic.broader.map((broader) => (
            <span key={readFragment(TopicNameFragment, broader).slug}>
              <TopicName topic={broader} />
            </span>
          ))}
        </span>
      ),
    })
  const linked = topic.exactMatch.filter((uri) => /^https?:/.test(uri))
  if (linked.length > 0)
    facts.push({
      name: say('elsewhere'),
      value: (
        <span className="chips">
          {linked.map((uri) => (
            <a key={uri} href={uri} rel="external noreferrer nofollow">
              {catalogOf(uri)}
            </a>
          ))}
        </span>
      ),
    })
  return facts.length > 0 ? <FactTable facts={facts} /> : null
}

/** Whose topic it is, and under which sign: `metadata.un.org (11)`. */
function catalogOf(uri: string): string {
  const { host, pathname, hash } = new URL(uri)
  const sign = hash.slice(1) || pathname.split('/').findLast((part) => part !== '')
  return sign ? `${host} (${decodeURIComponent(sign)})` : host
}
