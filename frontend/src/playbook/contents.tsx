import { useWords } from '../shared/words'
import { messages } from './messages'
import type { Playbook } from './playbook-page'

/** The parts of the page; beside the text where there is room. */
export function Contents({ playbook, hasCheck }: { playbook: Playbook; hasCheck: boolean }) {
  const { say } = useWords(messages)
  const parts = [
    { id: 'facts', name: say('facts') },
    ...(hasCheck ? [{ id: 'check', name: say('check') }] : []),
    { id: 'results', name: say('results') },
    { id: 'steps', name: say('steps') },
    ...(playbook.metrics.length > 0 ? [{ id: 'metrics', name: say('metrics') }] : []),
    { id: 'versions', name: say('versions') },
    { id: 'take', name: say('take') },
  ]
  return (
    <nav className="contents" aria-label={say('onThisPage')}>
      <ul>
        {parts.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
            {id === 'steps' ? <StepLinks steps={playbook.sections} /> : null}
          </li>
        ))}
      </ul>
    </nav>
  )
}

function StepLinks({ steps }: { steps: Playbook['sections'] }) {
  const sections = steps.filter((section) => section.steps.length > 0 && section.title !== '')
  return (
    <ul>
      {sections.map(({ title, steps: [first] }) => (
        <li key={title}>
          <a href={`#${first?.stepKey}`}>{title}</a>
        </li>
      ))}
    </ul>
  )
}
