import type { GeoProjection } from 'd3-geo'

export interface Placed {
  id: string
  name: string
  lat: number | null
  lon: number | null
}

export interface Dot {
  key: string
  name: string
  x: number
  y: number
}

/** As wide as the picture comes out at most, and at least, in pixels. */
const WIDE = 900
const NARROW = 290
const SHAPE = 1.6
const MARGIN = 60
const LEAST = 360

export function dotsOf(cities: readonly Placed[], projection: GeoProjection): readonly Dot[] {
  return cities.flatMap(({ id: key, name, lat, lon }) => {
    const point = lat === null || lon === null ? null : projection([lon, lat])
    return point ? [{ key, name, x: point[0], y: point[1] }] : []
  })
}

export interface Frame {
  box: readonly [number, number, number, number]
  /** Length of a pixel on the screen in units of the map, so that letters are as large on a phone as on a desk. */
  pixel: number
}

/** The part of the map in which the dots are. */
export function frameOf(dots: readonly Dot[], width: number, height: number, isNarrow: boolean): Frame {
  if (dots.length === 0) return { box: [0, 0, width, height], pixel: width / (isNarrow ? NARROW : WIDE) }
  const xs = dots.map(({ x }) => x)
  const ys = dots.map(({ y }) => y)
  const across = Math.max(...xs) - Math.min(...xs) + 2 * MARGIN
  const down = Math.max(...ys) - Math.min(...ys) + 2 * MARGIN
  const shown = Math.max(LEAST, across, down * SHAPE)
  const left = (Math.max(...xs) + Math.min(...xs) - shown) / 2
  const top = (Math.max(...ys) + Math.min(...ys) - shown / SHAPE) / 2
  return { box: [left, top, shown, shown / SHAPE], pixel: shown / (isNarrow ? NARROW : WIDE) }
}

/** Dots beside which there is room for a name: none other is in its way, nor a name that stands already. */
export function named(dots: readonly Dot[], pixel: number): ReadonlySet<string> {
  const shown: Dot[] = []
  for (const dot of dots) {
    const free = (other: Dot) =>
      Math.abs(other.y - dot.y) > 20 * pixel || other.x < dot.x || other.x - dot.x > (30 + 8 * dot.name.length) * pixel
    const clear = (other: Dot) =>
      Math.abs(other.y - dot.y) > 20 * pixel || other.x > dot.x || dot.x - other.x > (30 + 8 * other.name.length) * pixel
    if (dots.every((other) => other === dot || free(other)) && shown.every(clear)) shown.push(dot)
  }
  return new Set(shown.map(({ key }) => key))
}
