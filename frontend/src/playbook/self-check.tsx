import { useId, useState } from 'react'
import { useWords } from '../shared/words'
import { questionsOf, verdictOf } from './check'
import { messages } from './messages'

/** The author's own conditions as boxes to tick, and the answer they add up to. */
export function SelfCheck({ text, lang }: { text: string; lang?: string | undefined }) {
  const { say } = useWords(messages)
  const id = useId()
  const questions = questionsOf(text)
  const [held, setHeld] = useState<ReadonlySet<string>>(new Set())
  const missing = questions.filter((question) => !held.has(question))
  const verdict = verdictOf(held.size, questions.length)
  const toggle = (question: string) => {
    const next = new Set(held)
    if (!next.delete(question)) next.add(question)
    setHeld(next)
  }
  return (
    <section id="check" className="check" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say('check')}</h2>
      <p className="quiet">{say('checkHelp')}</p>
      <ul className="plain" lang={lang}>
        {questions.map((question, index) => (
          <li key={question} className="tick">
            <input
              id={`${id}-${index}`}
              type="checkbox"
              checked={held.has(question)}
              onChange={() => toggle(question)}
            />
            <label htmlFor={`${id}-${index}`}>{question}</label>
          </li>
        ))}
      </ul>
      <div role="status" className="verdict">
        <p>
          <strong>{say(verdict)}</strong>{' '}
          {held.size > 0 ? say('counted', { held: held.size, all: questions.length }) : null}
        </p>
        {held.size > 0 && missing.length > 0 ? (
          <ul lang={lang}>
            {missing.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        ) : null}
      </div>
    </section>
  )
}
