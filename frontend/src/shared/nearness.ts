import type { Language } from './language'
import { formatNumber } from './figures'

const EARTH_KM = 6371
const KM_PER_MILE = 1.609344
const POINT = /^(-?\d+(?:\.\d+)?), (-?\d+(?:\.\d+)?)$/

interface Compared {
  variable: string
  you: string
  them: string
}

/** The value of the other city in words. Places are told by how far they are apart, which coordinates do not say. */
export function theirValue({ variable, you, them }: Compared, language: Language): string {
  if (variable !== 'LOCATION') return them
  const kilometers = distance(you, them)
  if (kilometers === undefined) return them
  return `${formatNumber(kilometers / KM_PER_MILE, language, 0)} mi (${formatNumber(kilometers, language, 0)} km)`
}

/** The value of one's own city, which has no distance. */
export function ownValue({ variable, you }: Compared): string {
  return variable === 'LOCATION' && POINT.test(you) ? '–' : you
}

function radians(degrees: string | undefined): number {
  return (Number(degrees) * Math.PI) / 180
}

/** Along a great circle, by the haversine formula. */
function distance(one: string, other: string): number | undefined {
  const [from, to] = [POINT.exec(one), POINT.exec(other)]
  if (!from || !to) return undefined
  const [lat, lon] = [radians(from[1]), radians(from[2])]
  const [otherLat, otherLon] = [radians(to[1]), radians(to[2])]
  const half = Math.sin((otherLat - lat) / 2) ** 2 + Math.cos(lat) * Math.cos(otherLat) * Math.sin((otherLon - lon) / 2) ** 2
  return 2 * EARTH_KM * Math.asin(Math.sqrt(half))
}
