import type { Words } from '../shared/words'
import type { messages } from './messages'
import type { Report } from './report'

export type About = 'refused' | 'warning' | 'open'

/** A line of the report as people read it. */
export interface Line {
  about: About
  where: string
  id: string
  reason: string
}

/** All that a report has to say about single rows and fields. */
export function linesOf({ count }: Words<typeof messages.en>, report: Report): readonly Line[] {
  return [
    ...report.rejections.map(({ file, line, id = '', reason }): Line => ({
      about: 'refused',
      where: file ? `${file}:${line}` : String(line),
      id,
      reason,
    })),
    ...report.warnings.map((reason): Line => ({ about: 'warning', where: '', id: '', reason })),
    ...report.openReferences.map((open): Line => ({
      about: 'open',
      where: '',
      id: `${open.kind} ${open.value}`,
      reason: count('openReason', open.count),
    })),
  ]
}

/** Those of a kind that hold all the words, in any order and case. */
export function chosen(lines: readonly Line[], about: About | '', words: string): readonly Line[] {
  const wanted = words.toLocaleLowerCase().split(/\s+/)
  return lines.filter((line) => {
    const text = `${line.where} ${line.id} ${line.reason}`.toLocaleLowerCase()
    return (about === '' || line.about === about) && wanted.every((word) => text.includes(word))
  })
}
