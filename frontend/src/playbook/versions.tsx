import { FactTable } from '../shared/fact-table'
import { formatDate } from '../shared/figures'
import { useWords } from '../shared/words'
import { messages } from './messages'
import type { Playbook } from './playbook-page'

/** Where the text is from, and what changed in it. */
export function Versions({ playbook }: { playbook: Playbook }) {
  const { say, language } = useWords(messages)
  const facts = [
    { name: say('source'), value: playbook.source },
    { name: say('licence'), value: playbook.licence },
    { name: say('reviewBy'), value: playbook.reviewBy ? formatDate(playbook.reviewBy, language) : null },
  ]
  return (
    <section id="versions">
      <h2>{say('versions')}</h2>
      <ol className="plain versions">
        {playbook.versions.map(({ version, publishedAt, changelog, isCurrent }) => (
          <li key={version}>
            <strong>{say('version', { number: version })}</strong>{' '}
            <span className="quiet">
              {formatDate(publishedAt, language)}
              {isCurrent ? ` · ${say('current')}` : ''}
            </span>
            <br />
            {changelog ?? say('noChangelog')}
          </li>
        ))}
      </ol>
      <FactTable facts={facts.filter(({ value }) => value)} />
    </section>
  )
}
