import { useWords } from '../shared/words'
import { messages } from './messages'
import type { Found } from './peers.document'
import type { Asked } from './peers-state'

interface UnderstoodProps {
  found: Found
  asked: Asked
  update: (change: Partial<Asked>) => void
}

/** What was read out of the question, each thing removable; what was given up; and who was kept out by one thing alone. */
export function Understood({ found, asked, update }: UnderstoodProps) {
  const { say, language } = useWords(messages)
  const { understood, relaxed, counterfactuals } = found
  const list = new Intl.ListFormat(language)
  const ignore = (key: string) => update({ ignore: [...asked.ignore, key] })
  return (
    <>
      {understood.length > 0 ? (
        <>
          <p className="chips-title">{say('understood')}</p>
          <ul className="applied" aria-label={say('understood')}>
            {understood.map(({ key, sentence }) => (
              <li key={key}>
                <button type="button" aria-label={say('remove', { sentence })} onClick={() => ignore(key)}>
                  {sentence} <span aria-hidden="true">×</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {understood.map(({ key, caution }) =>
        caution ? (
          <p key={key} className="notice">
            {caution}
          </p>
        ) : null,
      )}
      {asked.ignore.length > 0 ? (
        <p>
          <button type="button" className="usa-button usa-button--unstyled" onClick={() => update({ ignore: [] })}>
            {say('putBack')}
          </button>
        </p>
      ) : null}
      {relaxed.length > 0 ? (
        <p className="note">{say('relaxed', { filters: list.format(relaxed.map(({ sentence }) => sentence)) })}</p>
      ) : null}
      {counterfactuals.length > 0 ? (
        <details className="more">
          <summary>{say('counterfactuals')}</summary>
          <ul className="reasons">
            {counterfactuals.map(({ sentence }) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  )
}
