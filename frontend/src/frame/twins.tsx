import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import type { Language } from '../shared/language'

/** Paths of what says the same in a language, where that is a page of its own. */
export type Twins = Partial<Record<Language, string>>

const NONE: Twins = {}

const TwinsContext = createContext<{ twins: Twins; setTwins: (twins: Twins) => void }>({ twins: NONE, setTwins: () => {} })

export function TwinsKnown({ children }: { children: ReactNode }) {
  const [twins, setTwins] = useState(NONE)
  const known = useMemo(() => ({ twins, setTwins }), [twins])
  return <TwinsContext value={known}>{children}</TwinsContext>
}

export function useTwins(): Twins {
  return useContext(TwinsContext).twins
}

/** Tells the header where the page stands in other languages, as long as the page is shown. */
export function useTellTwins(twins: Twins = NONE) {
  const { setTwins } = useContext(TwinsContext)
  useEffect(() => {
    setTwins(twins)
    return () => setTwins(NONE)
  }, [twins, setTwins])
}
