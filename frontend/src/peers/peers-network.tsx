import { useId, useMemo } from 'react'
import { Link } from 'react-router'
import { WideTable } from '../shared/wide-table'
import { useWords } from '../shared/words'
import { nameOf } from './groups'
import { messages } from './messages'
import { networkOf, proofsOf, settle } from './network-layout'
import type { Peer } from './peer.document'

const MARGIN = 110

/** Who hangs together through what. The picture is for the eye; the table beside it is the interface. */
export default function PeersNetwork({ peers, question }: { peers: readonly Peer[]; question: string }) {
  const { say } = useWords(messages)
  const id = useId()
  const network = useMemo(() => {
    const drawn = networkOf(peers, question || say('you'))
    settle(drawn)
    return drawn
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [peers.length, question])
  const xs = network.nodes.map(({ x = 0 }) => x)
  const ys = network.nodes.map(({ y = 0 }) => y)
  const [left, top] = [Math.min(...xs) - MARGIN, Math.min(...ys) - MARGIN / 2]
  const box = [left, top, Math.max(...xs) + MARGIN - left, Math.max(...ys) + MARGIN / 2 - top]
  const proofs = proofsOf(peers)
  return (
    <section>
      <h3 id={id}>{say('network')}</h3>
      <p className="notice">{say('networkHelp')}</p>
      <svg className="network" viewBox={box.join(' ')} aria-hidden="true">
        {network.links.map(({ source, target }) => (
          <line key={`${source.id} ${target.id}`} x1={source.x} y1={source.y} x2={target.x} y2={target.y} />
        ))}
        {network.nodes.map(({ id: node, name, kind, x = 0, y = 0 }) => (
          <g key={node} className={`network-${kind}`} transform={`translate(${x} ${y})`}>
            <circle r={kind === 'proof' ? 6 : 10} />
            <text y={-14} textAnchor="middle">
              {name.length > 28 ? `${name.slice(0, 27)}…` : name}
            </text>
          </g>
        ))}
      </svg>
      <WideTable labelledBy={id}>
        <thead>
          <tr>
            <th scope="col">{say('peer')}</th>
            <th scope="col">{say('through')}</th>
          </tr>
        </thead>
        <tbody>
          {peers.map(({ node, cursor }) => (
            <tr key={cursor}>
              <th scope="row">{nameOf(node)}</th>
              <td>
                <ul className="proofs">
                  {proofs
                    .filter((proof) => proof.node === node.id)
                    .map(({ title, url }) => (
                      <li key={url}>
                        <Link to={url}>{title}</Link>
                      </li>
                    ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </section>
  )
}
