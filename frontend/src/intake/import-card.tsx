import { useWords } from '../shared/words'
import { messages } from './messages'
import { Problem } from './problem'
import { ReportView } from './report-view'
import type { Sent } from './sending'
import { sentenceOf } from './sentence'
import type { Import } from './use-imports'

/** One file: how far it is, or what became of it. */
export function ImportCard({ one }: { one: Import }) {
  const words = useWords(messages)
  const { say } = words
  const { name, sent, stop } = one
  const sentence = sentenceOf(words, one)
  const running = ['waiting', 'sending', 'reading'].includes(sent.at)
  return (
    <article className="import" aria-label={name}>
      <h3>{name}</h3>
      {running ? (
        <>
          <Bar sent={sent} sentence={sentence} />
          <p className="import-state">{sentence}</p>
          <button type="button" className="usa-button usa-button--outline" onClick={stop}>
            {say('stop')}
          </button>
        </>
      ) : null}
      {sent.at === 'done' ? <ReportView name={name} report={sent.report} /> : null}
      {sent.at === 'refused' || sent.at === 'broken' ? <Problem heading={say('notTaken')} text={sentence} /> : null}
      {sent.at === 'stopped' ? <p>{sentence}</p> : null}
    </article>
  )
}

/** Without a value while rows are read, since nobody knows how many there are. */
function Bar({ sent, sentence }: { sent: Sent; sentence: string }) {
  return <progress aria-label={sentence} {...(sent.at === 'sending' ? { value: sent.share } : {})} />
}
