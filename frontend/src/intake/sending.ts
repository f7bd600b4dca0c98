import { isReport, newest, type Progress, type Report } from './report'

export type Sent =
  | { at: 'waiting' }
  | { at: 'sending'; share: number }
  | { at: 'reading'; progress: Progress | undefined }
  | { at: 'done'; report: Report }
  /** `sentence` is the portal's own. */
  | { at: 'refused'; status: number; sentence: string | undefined }
  | { at: 'broken' }
  | { at: 'stopped' }

interface Sending {
  file: File
  kind: string
  mediaType: string
  source: string
  token: string
}

/**
 * Sends a file and tells how it goes until the end. An XMLHttpRequest, because `fetch` does not say how much of a body
 * is sent. The token goes into the header alone, never into the address.
 */
export function send({ file, kind, mediaType, source, token }: Sending, stop: AbortSignal, tell: (sent: Sent) => void) {
  return new Promise<void>((resolve) => {
    const request = new XMLHttpRequest()
    const end = (sent: Sent) => {
      tell(sent)
      resolve()
    }
    request.upload.addEventListener('progress', ({ loaded, total }) => tell({ at: 'sending', share: loaded / total }))
    request.upload.addEventListener('load', () => tell({ at: 'reading', progress: undefined }))
    request.addEventListener('progress', () => {
      if (request.status === 200) tell({ at: 'reading', progress: newest(request.responseText) })
    })
    request.addEventListener('load', () => end(ended(request)))
    request.addEventListener('error', () => end({ at: 'broken' }))
    request.addEventListener('abort', () => end({ at: 'stopped' }))
    stop.addEventListener('abort', () => request.abort())
    const names = new URLSearchParams({ source, file: file.name })
    request.open('POST', `/intake/${kind}?${names.toString()}`)
    request.setRequestHeader('Authorization', `Bearer ${token}`)
    request.setRequestHeader('Content-Type', mediaType)
    request.send(file)
  })
}

function ended({ status, responseText }: XMLHttpRequest): Sent {
  if (status !== 200) return { at: 'refused', status, sentence: sentenceOf(responseText) }
  const report = newest(responseText)
  return isReport(report) ? { at: 'done', report } : { at: 'broken' }
}

function sentenceOf(answer: string): string | undefined {
  try {
    return (JSON.parse(answer) as { error?: string }).error
  } catch {
    return undefined
  }
}
