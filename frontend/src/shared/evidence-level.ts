import type { messages } from './messages'
import type { Words } from './words'

export const levels = ['LEVEL_0', 'LEVEL_1', 'LEVEL_2', 'LEVEL_3', 'LEVEL_4', 'LEVEL_5'] as const

export type EvidenceLevel = (typeof levels)[number]

/** What a level is called wherever it is named: `2 of 5: Measured before and after`. */
export function levelIn({ say }: Words<typeof messages.en>, level: EvidenceLevel): string {
  return say('level', { level: levels.indexOf(level), meaning: say(level) })
}
