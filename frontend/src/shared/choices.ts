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

/** The languages of ISO 639 by their codes. */
export function isLanguageCode(value: string): boolean {
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(value) !== undefined
  } catch {
    return false
  }
}

/** The place in a list that an address leads to, where it is what the portal did not take: of it, it says that the cursor is none. */
export function misplaced(
  { say }: Words<typeof messages.en>,
  state: Readonly<Partial<Record<'after' | 'before', string>>>,
  { message }: Error,
): readonly Wrong[] {
  if (!message.includes('cursor')) return []
  return (['after', 'before'] as const).flatMap((parameter) => {
    const value = state[parameter]
    return value ? [{ parameter, value, sentence: say('noPlace') }] : []
  })
}
