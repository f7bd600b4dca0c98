import { Link } from 'react-router'
import { readFragment } from '../shared/graphql'
import { ImplementationFragment } from '../shared/results/implementation.document'
import { ResultList } from '../shared/results/result-list'
import { useWords } from '../shared/words'
import { messages } from './messages'
import type { Playbook } from './playbook-page'

/** What came of it everywhere it is known from, good or bad. */
export function Results({ practice }: { practice: Playbook['practice'] }) {
  const { say, count } = useWords(messages)
  return (
    <section id="results">
      <h2>{say('results')}</h2>
      {practice ? <Told practice={practice} /> : <p>{say('noPractice')}</p>}
      {practice ? (
        <p>
          <Link to={practice.url}>{say('allResults')}</Link>
          {practice.cityCount > 0 ? ` (${count('resultsOf', practice.cityCount).replace(/\.$/, '')})` : ''}
        </p>
      ) : null}
    </section>
  )
}

function Told({ practice }: { practice: NonNullable<Playbook['practice']> }) {
  const { say, count } = useWords(messages)
  const told = practice.implementations?.nodes ?? []
  if (told.length === 0) return <p>{say('noResults')}</p>
  const ended = told.filter((one) => ['STOPPED', 'FAILED'].includes(readFragment(ImplementationFragment, one).status))
  return (
    <>
      {ended.length > 0 ? <p>{count('ended', ended.length)}</p> : null}
      <ResultList implementations={told} />
    </>
  )
}
