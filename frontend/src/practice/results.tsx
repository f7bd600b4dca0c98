import { useClient } from 'urql'
import { readFragment } from '../shared/graphql'
import { ImplementationFragment, OutcomeFragment } from '../shared/results/implementation.document'
import { ResultList } from '../shared/results/result-list'
import { ShowMore } from '../shared/show-more'
import { useMore } from '../shared/use-more'
import { useWords } from '../shared/words'
import { Lineage } from './lineage'
import { messages } from './messages'
import { PracticePage } from './practice.document'
import type { Practice } from './practice-page'

type Page = NonNullable<Practice['implementations']>

const NONE = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } }

/** Every city that did it: the first of them, and those asked for after them. */
export function Results({ practice }: { practice: Practice }) {
  const { say } = useWords(messages)
  const client = useClient()
  const { pages, more } = useMore(practice.implementations ?? NONE, async (after) => {
    const { data, error } = await client.query(PracticePage, { slug: practice.slug, after })
    return error ? undefined : (data?.practice?.implementations ?? undefined)
  })
  const told = pages.flatMap(({ nodes }) => nodes)
  return (
    <section id="results">
      <h2>{say('results')}</h2>
      {told.length === 0 ? <p>{say('noResults')}</p> : <Summary told={told} />}
      <ResultList implementations={told} />
      <ShowMore {...more} />
      <Lineage implementations={told} />
    </section>
  )
}

function Summary({ told }: { told: Page['nodes'] }) {
  const { count } = useWords(messages)
  const all = told.map((one) => readFragment(ImplementationFragment, one))
  const ended = all.filter(({ status }) => status === 'STOPPED' || status === 'FAILED').length
  const measured = all.filter(({ outcomes }) =>
    outcomes.some((outcome) => readFragment(OutcomeFragment, outcome).measured),
  ).length
  return (
    <p>
      {measured > 0 ? `${count('measured', measured)} ` : ''}
      {ended > 0 ? count('ended', ended) : ''}
    </p>
  )
}
