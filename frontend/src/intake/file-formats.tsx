import { useWords } from '../shared/words'
import { endingsOf, kinds, needs } from './formats'
import { messages } from './messages'

const EXAMPLE = 'id,name,country,population,population_year\nspringfield,Springfield,US,1000,2021\n'

/** What can be sent, and where the whole contract stands. */
export function Formats() {
  const { say } = useWords(messages)
  return (
    <section aria-labelledby="formats">
      <h2 id="formats">{say('formats')}</h2>
      <p>{say('formatsHelp')}</p>
      <dl className="facts">
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>{say(kind)}</dt>
            <dd>
              {say('needs')} <code>{needs[kind].join(', ')}</code>
              <span className="fact-note">
                {say('readAs')} {endingsOf(kind).join(' ')}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <p>{say('example')}</p>
      <pre className="example">{EXAMPLE}</pre>
      <p>
        <a href="/intake-contract">{say('contract')}</a>
      </p>
    </section>
  )
}
