import { localeOf } from '../shared/language'
import { useWords } from '../shared/words'
import { messages } from './messages'
import { Problem } from './problem'
import type { Report } from './report'
import { RowReport } from './row-report'
import { linesOf } from './lines'

const counts = ['read', 'created', 'updated', 'unchanged', 'rejected'] as const

/** What became of a file: counts first, then what there is to say about rows. */
export function ReportView({ name, report }: { name: string; report: Report }) {
  const words = useWords(messages)
  const { say, language } = words
  const number = new Intl.NumberFormat(localeOf(language))
  const lines = linesOf(words, report)
  return (
    <>
      {report.error ? <Problem heading={say('brokeOff')} text={report.error} /> : null}
      <dl className="counts">
        {counts.map((key) => (
          <div key={key} className={key === 'rejected' && report.rejected > 0 ? 'counts-wrong' : undefined}>
            <dt>{say(key)}</dt>
            <dd>{number.format(report[key])}</dd>
          </div>
        ))}
      </dl>
      <p>{say(report.searchable ? 'searchable' : 'notSearchable')}</p>
      {report.rejected > report.rejections.length ? (
        <p>{say('first', { listed: number.format(report.rejections.length), all: number.format(report.rejected) })}</p>
      ) : null}
      {lines.length > 0 ? <RowReport name={name} lines={lines} /> : null}
      {lines.length === 0 && !report.error ? <p>{say('clean')}</p> : null}
    </>
  )
}
