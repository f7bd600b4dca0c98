/** What the portal says while it reads a file: counts so far. */
export interface Progress {
  read: number
  accepted: number
  created: number
  updated: number
  unchanged: number
  rejected: number
}

/** The last line of its answer. */
export interface Report extends Progress {
  kind: string
  searchable: boolean
  error?: string
  warnings: readonly string[]
  openReferenceCount: number
  openReferences: readonly { kind: string; value: string; count: number }[]
  rejections: readonly Rejection[]
}

export interface Rejection {
  file?: string
  line: number
  id?: string
  reason: string
}

/** The newest whole line of a streamed answer; the line under way is left for the next time. */
export function newest(answer: string): Progress | Report | undefined {
  const lines = answer.slice(0, answer.lastIndexOf('\n') + 1).trimEnd()
  const last = lines.slice(lines.lastIndexOf('\n') + 1)
  return last ? (JSON.parse(last) as Progress | Report) : undefined
}

export function isReport(line: Progress | Report | undefined): line is Report {
  return line !== undefined && 'kind' in line
}
