import { formatDate, formatNumber, metricName } from '../shared/figures'
import { readFragment } from '../shared/graphql'
import { SourceLink } from '../shared/source-link'
import { WideTable } from '../shared/wide-table'
import { useWords } from '../shared/words'
import { type City, CityFigure } from './city.document'
import { messages } from './messages'

/** Every figure anybody stated, with date and source; where sources disagree about one year, both stand and it is said. */
export function CityFigures({ facts }: { facts: City['facts'] }) {
  const { say, language } = useWords(messages)
  const figures = readFragment(CityFigure, facts)
  const disputed = (figure: (typeof figures)[number]) =>
    figure.date !== null &&
    figures.some(({ metric, date, value }) => metric === figure.metric && date === figure.date && value !== figure.value)
  return (
    <>
      <h2 id="figures">{say('figures')}</h2>
      <p className="notice">{say(figures.length === 0 ? 'noFigures' : 'figuresHelp')}</p>
      {figures.length === 0 ? null : (
        <WideTable labelledBy="figures" className="stacked">
            <thead>
              <tr>
                <th scope="col">{say('figure')}</th>
                <th scope="col" className="number">
                  {say('value')}
                </th>
                <th scope="col">{say('date')}</th>
                <th scope="col">{say('source')}</th>
              </tr>
            </thead>
            <tbody>
              {figures.map((figure) => (
                <tr key={`${figure.metric} ${figure.date} ${figure.value} ${figure.source}`}>
                  <th scope="row">{metricName(figure.metric, language)}</th>
                  <td className="number">
                    {formatNumber(figure.value, language)} {figure.unit}
                  </td>
                  <td>{figure.date ? formatDate(figure.date, language) : say('notStated')}</td>
                  <td>
                    <SourceLink source={figure.source} url={figure.url} />
                    {disputed(figure) ? <span className="badge badge-disputed">{say('disagree')}</span> : null}
                    {figure.note ? <span className="fact-note">{figure.note}</span> : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </WideTable>
      )}
    </>
  )
}
