import { geoAlbersUsa, geoNaturalEarth1, geoPath } from 'd3-geo'
import { dotsOf, frameOf, named, type Placed } from './map-dots'
import type { Outlines, Region } from './map-outlines'

interface MapPictureProps {
  region: Region
  outlines: Outlines | undefined
  /** In the order of their numbers. */
  cities: readonly Placed[]
  own: Placed | undefined
}

const WIDTH = 960
const HEIGHT = { US: 600, WORLD: 500 } as const
const NARROW = '(max-width: 40rem)'

/** The map for the eye: numbers as in the table beside it, names where there is room for them. */
export function MapPicture({ region, outlines, cities, own }: MapPictureProps) {
  const projection =
    region === 'US'
      ? geoAlbersUsa().scale(1280).translate([WIDTH / 2, HEIGHT.US / 2])
      : geoNaturalEarth1().scale(170).translate([WIDTH / 2, HEIGHT.WORLD / 2])
  const path = geoPath(projection)
  const dots = dotsOf(cities, projection)
  const [home] = own ? dotsOf([own], projection) : []
  const isNarrow = window.matchMedia(NARROW).matches
  const { box, pixel } = frameOf(home ? [home, ...dots] : dots, WIDTH, HEIGHT[region], isNarrow)
  const withName = isNarrow ? new Set<string>() : named(home ? [home, ...dots] : dots, pixel)
  const numbers = new Map(cities.map(({ id }, index) => [id, index + 1]))
  return (
    <svg className="map" viewBox={box.join(' ')} aria-hidden="true">
      {outlines?.region === region ? (
        <>
          <path className="map-land" d={path(outlines.land) ?? ''} />
          <path className="map-borders" d={path(outlines.borders) ?? ''} strokeWidth={pixel} />
        </>
      ) : null}
      <g fontSize={13 * pixel} strokeWidth={3 * pixel}>
        {dots.map(({ key, name, x, y }) => (
          <g key={key} transform={`translate(${x} ${y})`}>
            <circle r={11 * pixel} className="map-dot" strokeWidth={1.5 * pixel} />
            <text className="map-number" fontSize={11 * pixel}>
              {numbers.get(key)}
            </text>
            {withName.has(key) ? (
              <text x={15 * pixel} y={4.5 * pixel}>
                {name}
              </text>
            ) : null}
          </g>
        ))}
        {home ? (
          <g transform={`translate(${home.x} ${home.y})`}>
            <circle r={9 * pixel} className="map-own" strokeWidth={4 * pixel} />
            {withName.has(home.key) ? (
              <text x={15 * pixel} y={4.5 * pixel}>
                {home.name}
              </text>
            ) : null}
          </g>
        ) : null}
      </g>
    </svg>
  )
}
