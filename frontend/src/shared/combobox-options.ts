import { useEffect, useState } from 'react'

export interface ComboboxOption {
  /** Names the option; the one who asked knows what it stands for. */
  key: string
  label: string
  /** What tells it from others of the same name. */
  note?: string | undefined
}

export interface ComboboxGroup {
  /** Heads the options; a list of one kind needs none. */
  name?: string | undefined
  options: readonly ComboboxOption[]
}

/** Finds what fits a text; may fail, which is shown as a failure and never as nothing found. */
export type LoadOptions = (text: string, signal: AbortSignal) => Promise<readonly ComboboxGroup[]>

interface Found {
  text: string
  groups: readonly ComboboxGroup[]
  failed: boolean
}

/** Long enough that somebody who types asks once, short enough not to be noticed. */
const PAUSE = 150

/** What was found for the text as it is now; undefined while it is asked for, or when nothing is asked. */
export function useOptions(load: LoadOptions, text: string, wanted: boolean): Found | undefined {
  const [found, setFound] = useState<Found>()
  const sought = text.trim()
  useEffect(() => {
    if (!wanted || sought === '') return undefined
    const stop = new AbortController()
    const answer = (groups: readonly ComboboxGroup[], failed: boolean) => {
      if (!stop.signal.aborted) setFound({ text: sought, groups, failed })
    }
    const waiting = setTimeout(() => {
      load(sought, stop.signal).then(
        (groups) => answer(groups, false),
        () => answer([], true),
      )
    }, PAUSE)
    return () => {
      clearTimeout(waiting)
      stop.abort()
    }
  }, [load, sought, wanted])
  return wanted && found?.text === sought ? found : undefined
}
