import type { messages } from './messages'
import type { Words } from './words'

/** A value in an address that is nothing the portal knows. */
export interface Wrong {
  parameter: string
  value: string
  /** What is wrong with it, for its reader. */
  sentence: string
}

/** What a parameter may say, and what it is called. */
export interface Choice {
  name: string
  isKnown: (value: string) => boolean
}

/** What of an address is none of the choices there are; the server finds the same. */
export function wrongIn(
  { say }: Words<typeof messages.en>,
  state: Readonly<Record<string, string | readonly string[]>>,
  choices: Readonly<Record<string, Choice>>,
): readonly Wrong[] {
  return Object.entries(choices).flatMap(([parameter, { name, isKnown }]) =>
    [state[parameter] ?? []]
      .flat()
      .filter((value) => value !== '' && !isKnown(value))
      .map((value) => ({ parameter, value, sentence: say('noChoice', { value, name }) })),
  )
}

/** One of these values. */
export function oneOf(values: readonly string[]) {
  return (value: string) => values.includes(value)
}

/** Where the portal did not take an address that leads into a list, the place in it is what may be wrong. */
export function misplaced(
  { say }: Words<typeof messages.en>,
  state: Readonly<Partial<Record<'after' | 'before', string>>>,
): readonly Wrong[] {
  return (['after', 'before'] as const).flatMap((parameter) => {
    const value = state[parameter]
    return value ? [{ parameter, value, sentence: say('noPlace') }] : []
  })
}
