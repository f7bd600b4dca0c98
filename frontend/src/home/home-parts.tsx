import { Link } from 'react-router'
import { readFragment, type ResultOf } from '../shared/graphql'
import { ItemFragment } from '../shared/item.document'
import { ItemFacts } from '../shared/item-facts'
import { SampleBadge } from '../shared/sample-badge'
import { labelIn } from '../shared/topic-label'
import { useWords } from '../shared/words'
import { usePartLanguage } from '../shared/written-in'
import type { HomePage } from './home.document'
import { messages } from './messages'

/** As many as fill two rows. */
const MEASURED = 6

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

/** What real cities measured stands before what is invented for trying the portal. */
export function Measured({ measured, samples }: Pick<Data, 'measured' | 'samples'>) {
  const { say } = useWords(messages)
  const lang = usePartLanguage()()
  const items = [...(measured?.nodes ?? []), ...(samples?.nodes ?? [])]
    .slice(0, MEASURED)
    .map((item) => readFragment(ItemFragment, item))
  return (
    <>
      <h2>{say('measured')}</h2>
      <ul className="cards">
        {items.map((item) => (
          <li key={item.id} className="card">
            <h3 lang={lang}>
              <Link to={item.url}>{item.title}</Link>
            </h3>
            <p lang={lang}>{item.summary}</p>
            <ItemFacts item={item} />
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
