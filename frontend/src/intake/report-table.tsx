import { useAnnouncement } from '../frame/announcer'
import { useWords } from '../shared/words'
import type { Line } from './lines'
import { messages } from './messages'

/** More rows than anyone reads would make typing slow; the CSV holds them all. */
const MOST = 200

export function ReportTable({ name, lines }: { name: string; lines: readonly Line[] }) {
  const { say, count } = useWords(messages)
  const shown = count('shown', Math.min(lines.length, MOST))
  const sentence =
    lines.length > MOST ? say('shownOf', { shown, most: MOST, all: lines.length }) : shown
  useAnnouncement(sentence)
  return (
    <>
      <p className="import-state">{sentence}</p>
      {lines.length > 0 ? (
        // the box takes the focus, so that arrow keys scroll it
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className="scroll" role="region" aria-label={say('report', { file: name })} tabIndex={0}>
          <table className="report">
            <caption className="usa-sr-only">{say('report', { file: name })}</caption>
            <thead>
              <tr>
                <th scope="col">{say('what')}</th>
                <th scope="col">{say('where')}</th>
                <th scope="col">{say('id')}</th>
                <th scope="col">{say('reason')}</th>
              </tr>
            </thead>
            <tbody>
              {lines.slice(0, MOST).map((line) => (
                <tr key={`${line.about} ${line.where} ${line.id} ${line.reason}`}>
                  <td>{say(`${line.about}Row`)}</td>
                  <td>{line.where}</td>
                  <td>{line.id}</td>
                  <td>{line.reason}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </>
  )
}
