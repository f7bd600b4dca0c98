import { Link } from 'react-router'
import { EvidenceBadge } from '../shared/evidence-badge'
import { type Fact, FactTable } from '../shared/fact-table'
import { formatDate } from '../shared/figures'
import { costIn } from '../shared/figures/cost'
import { durationIn } from '../shared/figures/duration'
import { messages as figures } from '../shared/figures/messages'
import { messages as sharedMessages } from '../shared/messages'
import { TopicLinks } from '../shared/topic-links'
import { useWords } from '../shared/words'
import { brief } from './brief'
import { messages } from './messages'
import type { Playbook } from './playbook-page'
import { Translations } from './translations'

/** Each of why and how; with the summary, which says what, the whole stays within 150 words. */
const WORDS = 55

/** What one has to know before reading on: why, how, and the facts. */
export function Overview({ playbook }: { playbook: Playbook }) {
  const { say, count, language } = useWords(messages)
  const why = whyOf(playbook)
  const parts = playbook.sections.flatMap(({ title, steps }) => (steps.length > 0 && title ? [title] : []))
  const list = new Intl.ListFormat(language).format(parts)
  return (
    <section id="facts" aria-label={say('facts')}>
      {playbook.isStale && playbook.reviewBy ? (
        <p className="warning">{say('stale', { day: formatDate(playbook.reviewBy, language) })}</p>
      ) : null}
      <div className="brief">
        {why ? (
          <div>
            <h2>{say('why')}</h2>
            <p>{brief(why, WORDS)}</p>
          </div>
        ) : null}
        <div>
          <h2>{say('how')}</h2>
          <p>{count('howSteps', playbook.steps.length, { parts: list })}.</p>
        </div>
      </div>
      <FactTable facts={useFacts(playbook)} />
    </section>
  )
}

/** Practices are told in English; a playbook in another language says in its own words why. */
function whyOf({ practice, sections, language }: Playbook): string | undefined {
  const own = sections.find(({ text }) => text !== '')?.text
  const told = practice?.problem ?? undefined
  return language?.startsWith('en') === false ? (own ?? told) : (told ?? own)
}

function useFacts(playbook: Playbook): readonly Fact[] {
  const { say } = useWords(messages)
  const figureWords = useWords(figures)
  const { count } = useWords(sharedMessages)
  const { cost, duration, people, practice, topics, translations } = playbook
  const facts: (Fact | null)[] = [
    cost ? { name: say('cost'), value: costIn(figureWords, cost) } : null,
    duration ? { name: say('duration'), value: durationIn(figureWords, duration) } : null,
    people.length > 0 ? { name: say('people'), value: people.join(' · ') } : null,
    practice
      ? { name: say('evidence'), value: <EvidenceBadge level={practice.evidenceLevel} />, note: practice.evidence }
      : null,
    practice
      ? { name: say('describes'), value: <Link to={practice.url}>{practice.title}</Link>, note: count('cities', practice.cityCount) }
      : null,
    { name: say('kind'), value: say(playbook.kind) },
    { name: say('audience'), value: say(playbook.audience) },
    topics.length > 0 ? { name: say('topics'), value: <TopicLinks topics={topics} /> } : null,
    translations.length > 0 ? { name: say('otherLanguages'), value: <Translations translations={translations} /> } : null,
  ]
  return facts.filter((fact) => fact !== null)
}
