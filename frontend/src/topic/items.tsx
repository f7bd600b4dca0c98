import { Link } from 'react-router'
import { type FragmentOf, readFragment } from '../shared/graphql'
import { ItemFragment } from '../shared/item.document'
import { ItemFacts } from '../shared/item-facts'
import { useWords } from '../shared/words'
import { usePartLanguage } from '../shared/written-in'
import { messages } from './messages'

type Item = FragmentOf<typeof ItemFragment>

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
          <Card key={readFragment(ItemFragment, item).id} item={item} />
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
  const node = readFragment(ItemFragment, item)
  const lang = usePartLanguage()('language' in node ? node.language : null)
  return (
    <li className="card">
      <h3 lang={lang}>
        <Link to={node.url}>{node.title}</Link>
      </h3>
      <p lang={lang}>{node.summary}</p>
      <ItemFacts item={node} />
    </li>
  )
}

/** What is written in the language of the page stands first; the order stays as it is otherwise. */
function inLanguageFirst(items: readonly Item[], language: string): readonly Item[] {
  const foreign = (item: Item) => {
    const node = readFragment(ItemFragment, item)
    return 'language' in node && node.language !== null && !node.language.startsWith(language)
  }
  return items.toSorted((a, b) => Number(foreign(a)) - Number(foreign(b)))
}
