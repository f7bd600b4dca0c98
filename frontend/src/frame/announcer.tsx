import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react'

const AnnounceContext = createContext<(sentence: string) => void>(() => undefined)

/** Long enough that a row of quick changes is read out once, at its end. */
const PAUSE = 500

/** The one place of the portal that speaks to screen readers about what changed. */
export function Announcer({ children }: { children: ReactNode }) {
  const [spoken, setSpoken] = useState('')
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const announce = useCallback((sentence: string) => {
    clearTimeout(waiting.current)
    waiting.current = setTimeout(() => setSpoken(sentence), PAUSE)
  }, [])
  return (
    <AnnounceContext value={announce}>
      {children}
      <div role="status" aria-live="polite" className="usa-sr-only">
        {spoken}
      </div>
    </AnnounceContext>
  )
}

/** Reads a sentence out once it is known, and again when it changes. */
export function useAnnouncement(sentence: string | undefined) {
  const announce = useContext(AnnounceContext)
  useEffect(() => {
    if (sentence) announce(sentence)
  }, [announce, sentence])
}
