import { formatNumber, formatShare } from '../shared/figures'
import { messages as sharedMessages } from '../shared/messages'
import { WideTable } from '../shared/wide-table'
import { useWords } from '../shared/words'
import { cityOf, likenessOf, nameOf } from './groups'
import { messages } from './messages'
import type { Peer } from './peers.document'

interface ComparisonProps {
  peers: readonly Peer[]
  chosen: readonly string[]
  onClear: () => void
}

/** The chosen cities side by side with the asking one, variable by variable. */
export function Comparison({ peers, chosen, onClear }: ComparisonProps) {
  const { say, language } = useWords(messages)
  const shared = useWords(sharedMessages)
  const columns = chosen.flatMap((id) => {
    const peer = peers.find((one) => cityOf(one)?.id === id && likenessOf(one))
    const city = peer && cityOf(peer)
    const comparison = peer && likenessOf(peer)?.comparison
    return peer && comparison ? [{ id, name: city ? nameOf(city) : '', comparison }] : []
  })
  if (columns.length === 0) return null
  const variables = [...new Set(columns.flatMap(({ comparison }) => comparison.map(({ variable }) => variable)))]
  return (
    <section className="side-by-side">
      <h3 id="side-by-side">{say('comparison')}</h3>
      <p className="notice">{say('comparisonHelp')}</p>
      <WideTable labelledBy="side-by-side" className="comparison">
        <thead>
          <tr>
            <th scope="col">{say('variable')}</th>
            {columns.map(({ id, name, comparison }) => (
              <th scope="col" key={id}>
                {name}
                <span className="fact-note">
                  {shared.say('likeness', {
                    share: formatShare(1 - comparison.reduce((sum, { contribution }) => sum + contribution, 0), language),
                  })}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {variables.map((variable) => (
            <tr key={variable}>
              <th scope="row">{shared.say(`variable_${variable}`)}</th>
              {columns.map(({ id, comparison }) => {
                const one = comparison.find((other) => other.variable === variable)
                return (
                  <td key={id}>
                    {one?.them ?? say('unknown')}
                    {one ? (
                      <span className="fact-note">
                        {say('apart', { points: formatNumber(one.contribution, language, 3) })}
                        {one.date ? ` · ${one.date.slice(0, 4)}` : ''}
                      </span>
                    ) : null}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </WideTable>
      <button type="button" className="usa-button usa-button--outline" onClick={onClear}>
        {say('clearComparison')}
      </button>
    </section>
  )
}
