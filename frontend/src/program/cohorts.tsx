import { CityChip } from '../shared/city-chip'
import { formatPeriod } from '../shared/figures'
import { SampleBadge } from '../shared/sample-badge'
import { SourceLink } from '../shared/source-link'
import { useWords } from '../shared/words'
import { messages } from './messages'
import type { Program } from './program-page'

/** Which cities took part together, and when. */
export function Cohorts({ cohorts }: Pick<Program, 'cohorts'>) {
  const { say } = useWords(messages)
  return (
    <section>
      <h2>{say('cohorts')}</h2>
      {cohorts.length === 0 ? <p className="quiet">{say('noCohorts')}</p> : null}
      {cohorts.map((cohort) => (
        <CohortPart key={cohort.id} cohort={cohort} />
      ))}
    </section>
  )
}

function CohortPart({ cohort }: { cohort: Program['cohorts'][number] }) {
  const { say, count, language } = useWords(messages)
  const { title, start, end, participations, otherGovernments, source, url, note, sample } = cohort
  return (
    <section className="cohort">
      <h3>
        {title} <SampleBadge sample={sample} />
      </h3>
      <p className="quiet">
        {[formatPeriod(start, end, language), count('cities', participations.length)].filter(Boolean).join(' · ')}
      </p>
      <ul className="topic-list">
        {participations.map(({ city, supportedBy }, index) => (
          <li key={index}>
            <CityChip city={city} />
            {supportedBy ? <span className="fact-note quiet">{supportedBy}</span> : null}
          </li>
        ))}
      </ul>
      {otherGovernments.length > 0 ? <p>{say('others', { names: otherGovernments.join(', ') })}</p> : null}
      {note ? <p>{note}</p> : null}
      {source ? (
        <p className="quiet">
          <SourceLink source={source} url={url} />
        </p>
      ) : null}
    </section>
  )
}
