import type { ReactNode } from 'react'
import type { CombinedError } from 'urql'
import { BadAddress, isReadersMistake } from './bad-address'
import type { Wrong } from './choices'
import { messages } from './messages'
import { useWords } from './words'

interface Asked<T> {
  data?: T | undefined
  error?: CombinedError | undefined
  fetching: boolean
}

interface AnswerProps<T> {
  asked: Asked<T>
  /** What the address says that cannot be asked for. */
  wrong?: readonly Wrong[]
  children: (data: T) => ReactNode
}

const none: readonly Wrong[] = []

/** Shows what was asked for: while it is on its way, when it failed, and when it is here. Broken is never empty. */
export function Answer<T>({ asked, wrong = none, children }: AnswerProps<T>) {
  const { say } = useWords(messages)
  if (wrong.length > 0) return <BadAddress wrong={wrong} />
  // an answer with errors lacks parts, which would look as if there were none
  if (asked.data && !asked.error) return <>{children(asked.data)}</>
  const said = [...new Set(asked.error?.graphQLErrors.map(({ message }) => message))]
  if (asked.error && isReadersMistake(asked.error)) return <BadAddress wrong={none} said={said} />
  if (asked.error) return <Failure details={said} />
  return <p className="loading">{say('loading')}</p>
}

export function Failure({ details }: { details: readonly string[] }) {
  const { say } = useWords(messages)
  return (
    <div className="usa-alert usa-alert--error" role="alert">
      <div className="usa-alert__body">
        <h2 className="usa-alert__heading">{say('failed')}</h2>
        <p className="usa-alert__text">{details.length > 0 ? details.join(' ') : say('failedHelp')}</p>
        <button type="button" className="usa-button" onClick={() => window.location.reload()}>
          {say('tryAgain')}
        </button>
      </div>
    </div>
  )
}
