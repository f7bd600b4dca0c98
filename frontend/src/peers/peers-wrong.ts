import type { OperationResult } from 'urql'
import { isReadersMistake } from '../shared/bad-address'
import { misplaced, type Wrong, wrongIn } from '../shared/choices'
import { lensChoice } from '../shared/lens-select'
import type { messages as sharedMessages } from '../shared/messages'
import type { Words } from '../shared/words'
import type { messages } from './messages'
import { type Asked, WEIGHT } from './peers-state'
import { variables } from './weight-sliders'

type Shared = Words<typeof sharedMessages.en>
type Said = Words<typeof messages.en>

/** What of a question's address is none of the choices there are. */
export function wrongChoices(asked: Asked, { say }: Said, shared: Shared): readonly Wrong[] {
  const known: readonly string[] = variables
  return wrongIn(shared, asked, {
    lens: lensChoice(shared),
    w: { name: say('weigh'), isKnown: (value) => known.includes(WEIGHT.exec(value)?.[1] ?? '') },
  })
}

/** Words that ask for nothing are a question to be told of, and no wrong address. */
export function asksForNothing(asked: Asked, error: OperationResult['error']): boolean {
  return asked.problem !== '' && error !== undefined && isReadersMistake(error) && error.message.includes('asks for nothing')
}

/** What of it the portal did not take: a city it does not know, or a place that is no longer in the list. */
export function refused(
  asked: Asked,
  { data, error }: { data?: { city?: unknown } | undefined; error?: OperationResult['error'] },
  { say }: Said,
  shared: Shared,
): readonly Wrong[] {
  if (!error || !isReadersMistake(error)) return []
  // without any data nobody looked for the city
  if (asked.city && data && !data.city)
    return [{ parameter: 'city', value: asked.city, sentence: say('noCity', { city: asked.city }) }]
  return misplaced(shared, asked, error)
}
