import { formatAmount, formatDate, metricName } from '../shared/figures'
import { SourceLink } from '../shared/source-link'
import { useWords } from '../shared/words'
import { messages } from './messages'
import type { Program } from './program-page'

/** What was stated about the program; figures that contradict each other stand side by side. */
export function Figures({ facts }: Pick<Program, 'facts'>) {
  const { say, language } = useWords(messages)
  if (facts.length === 0) return null
  return (
    <section>
      <h2>{say('facts')}</h2>
      <p className="quiet">{say('factsHelp')}</p>
      <table className="stacked">
        <thead>
          <tr>
            <th scope="col">{say('metric')}</th>
            <th scope="col">{say('figure')}</th>
            <th scope="col">{say('when')}</th>
            <th scope="col">{say('whoSays')}</th>
          </tr>
        </thead>
        <tbody>
          {facts.map(({ metric, value, unit, date, source, url, note }, index) => (
            <tr key={`${index} ${metric}`}>
              <th scope="row">{metricName(metric, language)}</th>
              <td>
                {formatAmount(value, unit, language)}
              </td>
              <td>{date ? formatDate(date, language) : say('notDated')}</td>
              <td>
                <SourceLink source={source} url={url} />
                {note ? <span className="fact-note quiet">{note}</span> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
