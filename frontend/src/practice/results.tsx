import { useState } from 'react'
import { useClient } from 'urql'
import { readFragment } from '../shared/graphql'
import { ImplementationFragment, OutcomeFragment } from '../shared/results/implementation.document'
import { ResultList } from '../shared/results/result-list'
import { ShowMore } from '../shared/show-more'
import { useWords } from '../shared/words'
import { Lineage } from './lineage'
import { messages } from './messages'
import { PracticePage } from './practice.document'
import type { Practice } from './practice-page'

type Page = NonNullable<Practice['implementations']>

/** Every city that did it: the first of them, and those asked for after them. */
export function Results({ practice }: { practice: Practice }) {
  const { say } = useWords(messages)
  const [pages, setPages] = useState<Page[]>(practice.implementations ? [practice.implementations] : [])
  const [busy, setBusy] = useState(false)
  const client = useClient()
  const told = pages.flatMap(({ nodes }) => nodes)
  const last = pages.at(-1)?.pageInfo
  const showMore = async () => {
    if (busy) return
    setBusy(true)
    const { data } = await client.query(PracticePage, { slug: practice.slug, after: last?.endCursor ?? null })
    const next = data?.practice?.implementations
    if (next) setPages([...pages, next])
    setBusy(false)
  }
  return (
    <section id="results">
      <h2>{say('results')}</h2>
      {told.length === 0 ? <p>{say('noResults')}</p> : <Summary told={told} />}
      <ResultList implementations={told} />
      <ShowMore hasMore={last?.hasNextPage ?? false} busy={busy} onMore={() => void showMore()} />
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
