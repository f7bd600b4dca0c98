import { type FormEvent, useId, useState } from 'react'
import { useWords } from '../shared/words'
import { check, listed, type Problems } from './check'
import { described, Field } from './field'
import { FileField } from './file-field'
import { type Kind, kinds } from './formats'
import { messages } from './messages'
import type { Order } from './use-imports'

/** The token stays in its field: it is never stored, and gone when the page is left. */
export function IntakeForm({ onStart }: { onStart: (order: Order) => void }) {
  const words = useWords(messages)
  const { say, language } = words
  const id = useId()
  const [kind, setKind] = useState<Kind>()
  const [problems, setProblems] = useState<Problems>({})
  const start = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const checked = check(words, new FormData(form))
    setProblems(checked.problems)
    const wrong = Object.keys(checked.problems)[0]
    if (wrong) form.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus()
    if (checked.order) onStart(checked.order)
  }
  const token = { hint: say('tokenHint'), problem: problems.token }
  const source = { hint: say('sourceHint'), problem: problems.source }
  return (
    <form className="intake" onSubmit={start} noValidate>
      <Field id={`${id}-token`} label={say('token')} {...token}>
        <input
          {...described(`${id}-token`, token)}
          name="token"
          type="password"
          className="usa-input"
          autoComplete="off"
          spellCheck={false}
        />
      </Field>
      <Field id={`${id}-kind`} label={say('kind')} problem={problems.kind}>
        <select
          {...described(`${id}-kind`, { problem: problems.kind })}
          name="kind"
          className="usa-select"
          defaultValue=""
          onChange={({ target }) => setKind(kinds.find((one) => one === target.value))}
        >
          <option value="">{say('choose')}</option>
          {kinds.map((one) => (
            <option key={one} value={one}>
              {say(one)}
            </option>
          ))}
        </select>
      </Field>
      <Field id={`${id}-source`} label={say('source')} {...source}>
        <input
          {...described(`${id}-source`, source)}
          name="source"
          className="usa-input"
          defaultValue="import"
          autoComplete="off"
          spellCheck={false}
        />
      </Field>
      <FileField
        id={`${id}-files`}
        hint={say('filesHint', { endings: listed(kind, language) })}
        problem={problems.files}
      />
      <button type="submit" className="usa-button">
        {say('start')}
      </button>
    </form>
  )
}
