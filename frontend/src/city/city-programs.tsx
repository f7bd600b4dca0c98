import { formatPeriod } from '../shared/figures'
import { SourceLink } from '../shared/source-link'
import { WideTable } from '../shared/wide-table'
import { useWords } from '../shared/words'
import type { City } from './city.document'
import { messages } from './messages'

export function CityPrograms({ participations }: { participations: City['participations'] }) {
  const { say, language } = useWords(messages)
  if (participations.length === 0) return null
  return (
    <>
      <h2 id="programs">{say('programs')}</h2>
      <WideTable labelledBy="programs">
          <thead>
            <tr>
              <th scope="col">{say('program')}</th>
              <th scope="col">{say('cohort')}</th>
              <th scope="col">{say('when')}</th>
              <th scope="col">{say('source')}</th>
            </tr>
          </thead>
          <tbody>
            {participations.map(({ cohort, start, end }) => (
              <tr key={cohort.id}>
                <th scope="row">{cohort.program ? <SourceLink source={cohort.program.title} url={cohort.program.url} /> : ''}</th>
                <td>{cohort.title}</td>
                <td>{formatPeriod(start ?? cohort.start, end ?? cohort.end, language) || say('notStated')}</td>
                <td>
                  <SourceLink source={cohort.source} url={cohort.url} />
                </td>
              </tr>
            ))}
          </tbody>
        </WideTable>
    </>
  )
}
