import type { Words } from '../words'
import type { messages } from './messages'

type Unit = 'years' | 'months' | 'weeks' | 'days' | 'hours' | 'minutes'

const ISO = /^P(?:(?<years>\d+)Y)?(?:(?<months>\d+)M)?(?:(?<weeks>\d+)W)?(?:(?<days>\d+)D)?(?:T(?:(?<hours>\d+)H)?(?:(?<minutes>\d+)M)?)?$/

/** `P1Y6M` as people say it. What is no ISO 8601 duration is shown as it was given. */
export function durationIn({ count, language }: Words<typeof messages.en>, duration: string): string {
  const groups = ISO.exec(duration)?.groups ?? {}
  const said = (Object.entries(groups) as [Unit, string | undefined][])
    .filter(([, amount]) => amount !== undefined)
    .map(([unit, amount]) => count(unit, Number(amount)))
  return said.length > 0 ? new Intl.ListFormat(language, { type: 'conjunction' }).format(said) : duration
}
