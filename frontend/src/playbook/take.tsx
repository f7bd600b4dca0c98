import { useWords } from '../shared/words'
import { messages } from './messages'

/** The playbook on paper, as text, and as data. */
export function Take({ slug }: { slug: string }) {
  const { say } = useWords(messages)
  const address = `/playbooks/${encodeURIComponent(slug)}`
  return (
    <section id="take" className="take">
      <h2>{say('take')}</h2>
      <p className="actions">
        <button type="button" className="usa-button usa-button--outline" onClick={() => window.print()}>
          {say('print')}
        </button>
        <a className="usa-button usa-button--outline" href={`${address}.md`} download>
          {say('markdown')}
        </a>
        <a className="usa-button usa-button--outline" href={`${address}.json`} download>
          {say('json')}
        </a>
      </p>
    </section>
  )
}
