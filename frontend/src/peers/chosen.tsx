import { formatNumber } from '../shared/figures'
import { useWords } from '../shared/words'
import { messages } from './messages'
import type { Peer } from './peer.document'
import type { PeerWeights } from './peers.document'

/** Every reason with what it adds and what it could add at most; the same figures the order was made of. */
export function Chosen({ peer: { reasons, score, cursor }, weights }: { peer: Peer; weights: PeerWeights }) {
  const { say, language } = useWords(messages)
  const number = (value: number) => formatNumber(value, language, 3)
  const most = new Map(weights.map((weight) => [weight.signal, weight.most]))
  return (
    <details className="more">
      <summary>{say('why')}</summary>
      <p className="notice">{say('whyHelp')}</p>
      <table className="chosen">
        <thead>
          <tr>
            <th scope="col">{say('signal')}</th>
            <th scope="col">{say('reason')}</th>
            <th scope="col" className="number">
              {say('adds')}
            </th>
            <th scope="col" className="number">
              {say('most')}
            </th>
          </tr>
        </thead>
        <tbody>
          {reasons.map(({ signal, sentence, contribution }, index) => (
            <tr key={`${cursor} ${index}`}>
              <th scope="row">{say(signal)}</th>
              <td>{sentence}</td>
              <td className="number">
                {number(contribution)}
                <meter aria-hidden="true" min={0} max={0.45} value={contribution} />
              </td>
              <td className="number">{number(most.get(signal) ?? 0)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {say('sum')}
            </th>
            <td colSpan={2}>{number(score)}</td>
          </tr>
        </tfoot>
      </table>
    </details>
  )
}
