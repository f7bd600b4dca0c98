import { CityChip } from '../shared/city-chip'
import { formatShare } from '../shared/figures'
import { type Lens, LensSelect } from '../shared/lens-select'
import { messages as sharedMessages } from '../shared/messages'
import { ownValue, theirValue } from '../shared/nearness'
import { WideTable } from '../shared/wide-table'
import { useWords } from '../shared/words'
import type { Similar } from './city.document'
import { messages } from './messages'

interface SimilarCitiesProps {
  name: string
  similar: Similar
  lens: Lens
  onLens: (lens: Lens) => void
}

/** The nearest cities side by side, variable by variable, with what each adds to their distance. */
export function SimilarCities({ name, similar, lens, onLens }: SimilarCitiesProps) {
  const { say, language } = useWords(messages)
  const shared = useWords(sharedMessages)
  const edges = similar?.edges ?? []
  const variables = [...new Set(edges.flatMap((edge) => edge.contributions.map(({ variable }) => variable)))]
  return (
    // another lens compares less: the page must not shorten under its reader
    <section className="room-for-more">
      <h2 id="similar">{say('similar', { city: name })}</h2>
      <p>
        {edges.length === 0 ? say('noSimilar') : say('similarHelp')} {shared.say('notARanking')}
      </p>
      {similar?.notes.map((note) => (
        <p key={note} className="notice">
          {note}
        </p>
      ))}
      <LensSelect lens={lens} onChange={onLens} />
      {edges.length === 0 ? null : (
        <WideTable labelledBy="similar" className="comparison">
            <thead>
              <tr>
                <th scope="col">{say('compared')}</th>
                <th scope="col">{name}</th>
                {edges.map(({ node }) => (
                  <th scope="col" key={node.id}>
                    <CityChip city={node} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <tr>
                <th scope="row">{say('together')}</th>
                <td>{formatShare(1, language)}</td>
                {edges.map(({ node, distance }) => (
                  <td key={node.id}>
                    <strong>{formatShare(1 - distance, language)}</strong>
                  </td>
                ))}
              </tr>
              {variables.map((variable) => (
                <tr key={variable}>
                  <th scope="row">{shared.say(`variable_${variable}`)}</th>
                  <td>
                    {edges
                      .flatMap((edge) => edge.contributions)
                      .filter((one) => one.variable === variable)
                      .slice(0, 1)
                      .map((one) => ownValue(one))}
                  </td>
                  {edges.map(({ node, contributions }) => {
                    const one = contributions.find((contribution) => contribution.variable === variable)
                    return (
                      <td key={node.id}>
                        {one ? theirValue(one, language) : say('notStated')}
                        {one ? (
                          <span className="fact-note" title={one.source ?? undefined}>
                            {say('adds', { points: formatShare(one.contribution, language, 1) })}
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
      )}
    </section>
  )
}
