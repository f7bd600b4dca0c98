import { Link } from 'react-router'
import { EvidenceBadge } from '../shared/evidence-badge'
import { durationIn } from '../shared/figures/duration'
import { messages as figures } from '../shared/figures/messages'
import { type FragmentOf, readFragment } from '../shared/graphql'
import { messages as sharedMessages } from '../shared/messages'
import { SampleBadge } from '../shared/sample-badge'
import { useWords } from '../shared/words'
import { usePartLanguage } from '../shared/written-in'
import { messages } from './messages'
import { TopicItemFragment } from './topic.document'

type Item = FragmentOf<typeof TopicItemFragment>

interface ItemsProps {
  title: string
  kind: 'PRACTICE' | 'PLAYBOOK' | 'RESOURCE'
  found: { totalCount: number; nodes: readonly Item[] } | null
  topic: string
}

/** The first items of a kind about the topic, and the way to the others. */
export function Items({ title, kind, found, topic }: ItemsProps) {
  const { count, language } = useWords(messages)
  if (!found || found.totalCount === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul className="cards">
        {inLanguageFirst(found.nodes, language).map((item) => (
          <Card key={readFragment(TopicItemFragment, item).id} item={item} />
        ))}
      </ul>
      {found.totalCount > found.nodes.length ? (
        <p className="after-cards">
          <Link to={`/search?kind=${kind}&topic=${encodeURIComponent(topic)}`}>{count('all', found.totalCount)}</Link>
        </p>
      ) : null}
    </section>
  )
}

function Card({ item }: { item: Item }) {
  const { count } = useWords(sharedMessages)
  const figureWords = useWords(figures)
  const node = readFragment(TopicItemFragment, item)
  const lang = usePartLanguage()('language' in node ? node.language : null)
  return (
    <li className="card">
      <h3 lang={lang}>
        <Link to={node.url}>{node.title}</Link>
      </h3>
      <p lang={lang}>{node.summary}</p>
      <p className="card-facts">
        {node.__typename === 'Practice' ? (
          <>
            <EvidenceBadge level={node.evidenceLevel} />
            <span>{count('cities', node.cityCount)}</span>
          </>
        ) : null}
        {node.__typename === 'Playbook' && node.duration ? <span>{durationIn(figureWords, node.duration)}</span> : null}
        <SampleBadge sample={node.sample} />
      </p>
    </li>
  )
}

/** What is written in the language of the page stands first; the order stays as it is otherwise. */
function inLanguageFirst(items: readonly Item[], language: string): readonly Item[] {
  const foreign = (item: Item) => {
    const node = readFragment(TopicItemFragment, item)
    return 'language' in node && node.language !== null && !node.language.startsWith(language)
  }
  return items.toSorted((a, b) => Number(foreign(a)) - Number(foreign(b)))
}
