import { EvidenceBadge } from '../shared/evidence-badge'
import { formatNumber } from '../shared/figures'
import type { ResultOf } from '../shared/graphql'
import { messages as sharedMessages } from '../shared/messages'
import { WideTable } from '../shared/wide-table'
import { useWords } from '../shared/words'
import type { HowItWorksPage } from './how-it-works.document'
import { messages } from './messages'

type Data = ResultOf<typeof HowItWorksPage>

/** The weights in force, as the portal itself states them. */
export function WeightTable({ weights }: { weights: NonNullable<Data['peerWeights']> }) {
  const { say, language } = useWords(messages)
  return (
    <>
      <h3 id="weights">{say('weights')}</h3>
      <table className="narrow-table">
        <thead>
          <tr>
            <th scope="col">{say('signal')}</th>
            <th scope="col" className="number">
              {say('most')}
            </th>
          </tr>
        </thead>
        <tbody>
          {weights.map(({ signal, most }) => (
            <tr key={signal}>
              <th scope="row">{say(signal)}</th>
              <td className="number">{formatNumber(most, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

export function LensTable({ lenses }: { lenses: NonNullable<Data['cityLenses']> }) {
  const { say, language } = useWords(messages)
  const shared = useWords(sharedMessages)
  const variables = [...new Set(lenses.flatMap(({ weights }) => weights.map(({ variable }) => variable)))]
  return (
    <>
      <h3 id="lenses">{say('lensTable')}</h3>
      <WideTable labelledBy="lenses">
        <thead>
          <tr>
            <th scope="col">{say('thing')}</th>
            {lenses.map(({ basis }) => (
              <th scope="col" key={basis} className="number">
                {shared.say(`lens_${basis}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {variables.map((variable) => (
            <tr key={variable}>
              <th scope="row">{shared.say(`variable_${variable}`)}</th>
              {lenses.map(({ basis, weights }) => (
                <td key={basis} className="number">
                  {formatNumber(100 * (weights.find((one) => one.variable === variable)?.weight ?? 0), language, 0)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </WideTable>
    </>
  )
}

export function EvidenceTable() {
  return (
    <ul className="plain-list">
      {(['LEVEL_0', 'LEVEL_1', 'LEVEL_2', 'LEVEL_3', 'LEVEL_4', 'LEVEL_5'] as const).map((level) => (
        <li key={level}>
          <EvidenceBadge level={level} />
        </li>
      ))}
    </ul>
  )
}
