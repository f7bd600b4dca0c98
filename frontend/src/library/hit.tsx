import { Link } from 'react-router'
import { type FragmentOf, readFragment, type ResultOf } from '../shared/graphql'
import { ItemFragment } from '../shared/item.document'
import { ItemFacts } from '../shared/item-facts'
import { MarkedText } from '../shared/marked-text'
import { Reasons } from '../shared/reason'
import { useWords } from '../shared/words'
import { usePartLanguage } from '../shared/written-in'
import { messages } from './messages'
import { SearchHit } from './search.document'

type Edge = ResultOf<typeof SearchHit>

/** One result: what it is, how well it is known, and why it was found. */
export function Hit({ edge }: { edge: FragmentOf<typeof SearchHit> }) {
  const { say } = useWords(messages)
  const { node: masked, highlights, bestSteps, matchedBy } = readFragment(SearchHit, edge)
  const node = readFragment(ItemFragment, masked)
  const partLanguage = usePartLanguage()
  const lang = partLanguage('language' in node ? node.language : null)
  return (
    <li className="hit">
      <p className="kind">{say(`KIND_${kindOf(node)}`)}</p>
      <h3 lang={lang}>
        <Link to={node.url}>
          <Marked field="title" text={node.title} highlights={highlights} />
        </Link>
      </h3>
      <p lang={lang}>
        <Marked field="summary" text={node.summary} highlights={highlights} />
      </p>
      <ItemFacts item={node} />
      {bestSteps.length > 0 ? (
        <>
          <p className="steps-heading">{say('steps')}</p>
          <ul className="steps" lang={lang}>
            {bestSteps.map(({ stepKey, title, url }) => (
              <li key={stepKey}>
                <Link to={url}>{title}</Link>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {matchedBy.length > 0 ? (
        <details>
          <summary>{say('why')}</summary>
          <Reasons sentences={matchedBy.map(({ sentence }) => sentence)} />
        </details>
      ) : null}
    </li>
  )
}

function kindOf<T extends string>({ __typename }: { __typename: T }) {
  return __typename.toUpperCase() as Uppercase<T>
}

function Marked({ field, text, highlights }: { field: string; text: string; highlights: Edge['highlights'] }) {
  const marked = highlights.find((highlight) => highlight.field === field)
  return marked ? <MarkedText text={marked.text} marks={marked.marks} /> : text
}
