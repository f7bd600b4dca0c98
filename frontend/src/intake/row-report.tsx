import { useId, useState } from 'react'
import { useWords } from '../shared/words'
import { csv, download } from './csv'
import { type About, chosen, type Line } from './lines'
import { messages } from './messages'
import { ReportTable } from './report-table'

const kindsOfLines = ['refused', 'warning', 'open'] as const

/** The lines of a report, to be narrowed and kept. */
export function RowReport({ name, lines }: { name: string; lines: readonly Line[] }) {
  const { say } = useWords(messages)
  const id = useId()
  const [about, setAbout] = useState<About | ''>('')
  const [typed, setTyped] = useState('')
  const shown = chosen(lines, about, typed)
  const save = () => {
    const rows = shown.map((line) => [say(`${line.about}Row`), line.where, line.id, line.reason])
    download(`${name}-report.csv`, csv([[say('what'), say('where'), say('id'), say('reason')], ...rows]))
  }
  return (
    <>
      <div className="report-tools">
        <div>
          <label htmlFor={`${id}-about`}>{say('show')}</label>
          <select
            id={`${id}-about`}
            className="usa-select"
            value={about}
            onChange={({ target }) => setAbout(target.value as About | '')}
          >
            <option value="">{say('everything', { count: lines.length })}</option>
            {kindsOfLines.map((kind) => {
              const count = chosen(lines, kind, '').length
              return count > 0 ? (
                <option key={kind} value={kind}>
                  {say(kind, { count })}
                </option>
              ) : null
            })}
          </select>
        </div>
        <div>
          <label htmlFor={`${id}-words`}>{say('containing')}</label>
          <input
            id={`${id}-words`}
            className="usa-input"
            autoComplete="off"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </div>
        <button type="button" className="usa-button usa-button--outline" onClick={save}>
          {say('download')}
        </button>
      </div>
      <ReportTable name={name} lines={shown} />
    </>
  )
}
