import { Link } from 'react-router'
import { durationIn } from '../shared/figures/duration'
import { messages as figures } from '../shared/figures/messages'
import { SampleBadge } from '../shared/sample-badge'
import { useWords } from '../shared/words'
import { usePartLanguage } from '../shared/written-in'
import { messages } from './messages'
import type { Practice } from './practice-page'

export function Playbooks({ playbooks }: { playbooks: Practice['playbooks'] }) {
  const { say } = useWords(messages)
  const figureWords = useWords(figures)
  const partLanguage = usePartLanguage()
  return (
    <section>
      <h2>{say('playbooks')}</h2>
      {playbooks.length === 0 ? <p>{say('noPlaybooks')}</p> : null}
      <ul className="cards">
        {playbooks.map(({ slug, title, summary, url, duration, language, sample }) => (
          <li key={slug} className="card">
            <h3 lang={partLanguage(language)}>
              <Link to={url}>{title}</Link>
            </h3>
            <p lang={partLanguage(language)}>{summary}</p>
            <p className="card-facts">
              {duration ? <span>{durationIn(figureWords, duration)}</span> : null}
              <SampleBadge sample={sample} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
