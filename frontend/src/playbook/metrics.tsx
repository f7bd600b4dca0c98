import { useWords } from '../shared/words'
import { messages } from './messages'
import type { Playbook } from './playbook-page'

/** What to count, so that the next city can compare. */
export function Metrics({ metrics, lang }: { metrics: Playbook['metrics']; lang: string | undefined }) {
  const { say } = useWords(messages)
  if (metrics.length === 0) return null
  return (
    <section id="metrics">
      <h2>{say('metrics')}</h2>
      <table className="stacked">
        <thead>
          <tr>
            <th scope="col">{say('metric')}</th>
            <th scope="col">{say('unit')}</th>
            <th scope="col">{say('method')}</th>
          </tr>
        </thead>
        <tbody lang={lang}>
          {metrics.map(({ label, unit, method }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{unit}</td>
              <td>{method}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
