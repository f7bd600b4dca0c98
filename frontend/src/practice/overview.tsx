import { Link } from 'react-router'
import { EvidenceBadge } from '../shared/evidence-badge'
import { type Fact, FactTable } from '../shared/fact-table'
import { messages as sharedMessages } from '../shared/messages'
import { TopicLinks } from '../shared/topic-links'
import { useWords } from '../shared/words'
import { usePartLanguage } from '../shared/written-in'
import { messages } from './messages'
import type { Practice } from './practice-page'

/** What it is good against, why it works, what it needs, and how well it is known. */
export function Overview({ practice }: { practice: Practice }) {
  const { say } = useWords(messages)
  const lang = usePartLanguage()()
  const parts = (['problem', 'mechanism', 'conditions'] as const).flatMap((name) => {
    const text = practice[name]
    return text ? [{ name, text }] : []
  })
  return (
    <section aria-label={say('facts')}>
      <div className="brief">
        {parts.map(({ name, text }) => (
          <div key={name}>
            <h2>{say(name)}</h2>
            <p lang={lang}>{text}</p>
          </div>
        ))}
      </div>
      <FactTable facts={useFacts(practice)} />
    </section>
  )
}

function useFacts(practice: Practice): readonly Fact[] {
  const { say } = useWords(messages)
  const { count } = useWords(sharedMessages)
  const lang = usePartLanguage()()
  const { evidenceLevel, evidence, cityCount, challenges, topics, programs, metrics } = practice
  const facts: (Fact | null)[] = [
    {
      name: say('evidence'),
      value: <EvidenceBadge level={evidenceLevel} />,
      note: (
        <>
          <span lang={lang}>{evidence}</span> <Link to="/how-it-works">{say('howDecided')}</Link>
        </>
      ),
    },
    cityCount > 0 ? { name: say('known'), value: count('cities', cityCount) } : null,
    challenges.length > 0 ? { name: say('challenges'), value: <TopicLinks topics={challenges} /> } : null,
    topics.length > 0 ? { name: say('topics'), value: <TopicLinks topics={topics} /> } : null,
    programs.length > 0 ? { name: say('programs'), value: <Programs programs={programs} /> } : null,
    metrics.length > 0 ? { name: say('metrics'), value: <span lang={lang}>{metrics.join(' · ')}</span> } : null,
  ]
  return facts.filter((fact) => fact !== null)
}

function Programs({ programs }: { programs: Practice['programs'] }) {
  return (
    <span className="chips" lang={usePartLanguage()()}>
      {programs.map(({ slug, title }) => (
        <Link key={slug} to={`/programs/${encodeURIComponent(slug)}`}>
          {title}
        </Link>
      ))}
    </span>
  )
}
