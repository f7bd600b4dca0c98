import { useAnnouncement } from '../frame/announcer'
import { CityChip, type CityChipFragment } from '../shared/city-chip'
import { formatShare } from '../shared/figures'
import type { FragmentOf } from '../shared/graphql'
import { messages as sharedMessages } from '../shared/messages'
import { ownValue, theirValue } from '../shared/nearness'
import { WideTable } from '../shared/wide-table'
import { useWords } from '../shared/words'
import { cityOf, likenessOf, nameOf } from './groups'
import { messages } from './messages'
import type { Peer } from './peer.document'

interface ComparisonProps {
  peers: readonly Peer[]
  chosen: readonly string[]
  /** The asking city. */
  own: FragmentOf<typeof CityChipFragment>
  onClear: () => void
}

/** The chosen cities side by side with the asking one, variable by variable. */
export function Comparison({ peers, chosen, own, onClear }: ComparisonProps) {
  const { say, language } = useWords(messages)
  const shared = useWords(sharedMessages)
  const columns = chosen.flatMap((id) => {
    const peer = peers.find((one) => cityOf(one)?.id === id && likenessOf(one))
    const city = peer && cityOf(peer)
    const comparison = peer && likenessOf(peer)?.comparison
    return city && comparison ? [{ id, city, comparison }] : []
  })
  const cities = new Intl.ListFormat(language).format(columns.map(({ city }) => nameOf(city)))
  useAnnouncement(cities ? say('besides', { cities }) : undefined)
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
            <th scope="col">
              <CityChip city={own} />
              <span className="fact-note">{say('yours')}</span>
            </th>
            {columns.map(({ id, city, comparison }) => (
              <th scope="col" key={id}>
                <CityChip city={city} />
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
              <td>
                {columns
                  .flatMap(({ comparison }) => comparison)
                  .filter((one) => one.variable === variable)
                  .slice(0, 1)
                  .map((one) => ownValue(one))}
              </td>
              {columns.map(({ id, comparison }) => {
                const one = comparison.find((other) => other.variable === variable)
                return (
                  <td key={id}>
                    {one ? theirValue(one, language) : say('unknown')}
                    {one ? (
                      <span className="fact-note">
                        {say('apart', { points: formatShare(one.contribution, language, 1) })}
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
