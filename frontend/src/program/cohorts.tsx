import { CityChip } from '../shared/city-chip'
import { periodIn } from '../shared/figures/date'
import { messages as figures } from '../shared/figures/messages'
import { SampleBadge } from '../shared/sample-badge'
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
  const { say, count } = useWords(messages)
  const figureWords = useWords(figures)
  const { title, start, end, participations, otherGovernments, source, url, note, sample } = cohort
  return (
    <section className="cohort">
      <h3>
        {title} <SampleBadge sample={sample} />
      </h3>
      <p className="quiet">
        {[periodIn(figureWords, start, end), count('cities', participations.length)].filter(Boolean).join(' · ')}
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
        <p className="quiet">{url && /^https?:/.test(url) ? <a href={url}>{source}</a> : source}</p>
      ) : null}
    </section>
  )
}
