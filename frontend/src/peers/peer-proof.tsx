import { Link } from 'react-router'
import { OutcomeLine } from '../shared/results/outcome-line'
import { useWords } from '../shared/words'
import { messages } from './messages'
import type { Reason } from './peer.document'

type Evidence = Reason['evidence'][number]

/** What proves the reasons: links to what was done or written, with every result that was measured, failures among them. */
export function PeerProof({ reasons, told }: { reasons: readonly Reason[]; told: ReadonlyMap<string, string> }) {
  const { say, language } = useWords(messages)
  const evidence = new Map<string, Evidence>()
  for (const { signal, evidence: nodes } of reasons)
    if (signal === 'TOPIC') for (const node of nodes) evidence.set(node.id, node)
  const all = [...evidence.values()].filter((node) => addressOf(node) !== null)
  const proofs = all.filter(({ id }) => !told.has(id)).slice(0, 3)
  const others = new Set(all.flatMap(({ id }) => told.get(id) ?? []))
  return (
    <>
      {proofs.length > 0 ? (
        <ul className="proofs" aria-label={say('proof')}>
          {proofs.map((node) => (
            <li key={node.id}>
              <Proof node={node} />
            </li>
          ))}
        </ul>
      ) : null}
      {others.size > 0 ? (
        <p className="notice">{say('sameWork', { name: new Intl.ListFormat(language).format(others) })}</p>
      ) : null}
    </>
  )
}

function Proof({ node }: { node: Evidence }) {
  const { say } = useWords(messages)
  const address = addressOf(node)
  if (!address) return null
  const ended = node.__typename === 'Implementation' && (node.status === 'FAILED' || node.status === 'STOPPED')
  return (
    <>
      <Link to={address.url}>{address.title}</Link>
      {ended ? (
        <span className="badge badge-worsened">{say(node.status === 'FAILED' ? 'failed' : 'stopped')}</span>
      ) : null}
      {ended && node.stopReason ? <span className="fact-note">{node.stopReason}</span> : null}
      {node.__typename === 'Implementation'
        ? node.outcomes.map((outcome) => <OutcomeLine key={outcome.id} outcome={outcome} />)
        : null}
    </>
  )
}

/** Where the evidence can be read, and what it is called; null for what has no page. */
export function addressOf(node: Evidence): { title: string; url: string } | null {
  if (node.__typename === 'Implementation') return node.practice
  if (node.__typename === 'Resource' || node.__typename === 'Playbook') return { title: node.title, url: node.url }
  return null
}
