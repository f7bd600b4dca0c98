import { Page } from '../frame/page'
import { useWords } from '../shared/words'
import { messages } from './messages'

const lists = {
  tested: ['tested1', 'tested2', 'tested3', 'tested4', 'tested5'],
  untested: ['untested1', 'untested2', 'untested3'],
  limits: ['limits1', 'limits2', 'limits3'],
} as const

export default function AccessibilityPage() {
  const { say } = useWords(messages)
  return (
    <Page title={say('title')} lead={say('lead')} crumbs={[]}>
      <h2>{say('aim')}</h2>
      <p>{say('aimText')}</p>
      {(['tested', 'untested', 'limits'] as const).map((name) => (
        <section key={name}>
          <h2>{say(name)}</h2>
          <ul className="plain-list">
            {lists[name].map((key) => (
              <li key={key}>{say(key)}</li>
            ))}
          </ul>
        </section>
      ))}
      <h2>{say('help')}</h2>
      <p>{say('helpText')}</p>
    </Page>
  )
}
