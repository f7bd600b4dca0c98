import { useRef, useState } from 'react'
import { type Kind, mediaTypeOf } from './formats'
import { send, type Sent } from './sending'

export interface Import {
  id: number
  name: string
  sent: Sent
  stop: () => void
}

export interface Order {
  token: string
  kind: Kind
  source: string
  files: readonly File[]
}

/** The imports of this visit, newest first. Files of one order go one after the other, so that they may refer to each other. */
export function useImports() {
  const [imports, setImports] = useState<readonly Import[]>([])
  const next = useRef(0)
  const before = useRef<Promise<void>>(Promise.resolve())
  const tell = (id: number, sent: Sent) =>
    setImports((all) => all.map((one) => (one.id === id ? { ...one, sent } : one)))

  const start = ({ token, kind, source, files }: Order) => {
    for (const file of files) {
      const id = next.current++
      const stopping = new AbortController()
      const stop = () => {
        stopping.abort()
        tell(id, { at: 'stopped' })
      }
      setImports((all) => [{ id, name: file.name, sent: { at: 'waiting' }, stop }, ...all])
      before.current = before.current.then(async () => {
        const mediaType = mediaTypeOf(kind, file.name)
        if (!mediaType || stopping.signal.aborted) return
        await send({ file, kind, mediaType, source, token }, stopping.signal, (sent) => tell(id, sent))
      })
    }
  }
  return { imports, start }
}
