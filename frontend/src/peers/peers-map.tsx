import { geoAlbersUsa, geoNaturalEarth1, geoPath } from 'd3-geo'
import { useEffect, useId, useState } from 'react'
import { CityChip } from '../shared/city-chip'
import { messages as sharedMessages } from '../shared/messages'
import { WideTable } from '../shared/wide-table'
import { useWords } from '../shared/words'
import { cityOf, nameOf } from './groups'
import { type Outlines, outlinesOf, type Region, regions } from './map-outlines'
import { messages } from './messages'
import type { Peer } from './peers.document'

const WIDTH = 960
const HEIGHT = { US: 600, WORLD: 500 } as const

/** Whether the names of two dots would run into each other; then the second goes without. */
function collide(one: { x: number; y: number }, other: { x: number; y: number }) {
  return Math.abs(one.x - other.x) < 120 && Math.abs(one.y - other.y) < 16
}

/** Where the peers are. The picture is for the eye; the table beside it is the interface. */
export default function PeersMap({ peers }: { peers: readonly Peer[] }) {
  const { say, count } = useWords(messages)
  const shared = useWords(sharedMessages)
  const id = useId()
  const cities = [...new Map(peers.flatMap((peer) => cityOf(peer) ?? []).map((city) => [city.id, city])).values()]
  const placed = cities.filter(({ lat, lon }) => lat !== null && lon !== null)
  const [region, setRegion] = useState<Region>(placed.every(({ country }) => country === 'US') ? 'US' : 'WORLD')
  const [outlines, setOutlines] = useState<Outlines | 'broken'>()
  useEffect(() => {
    let wanted = true
    outlinesOf(region).then(
      (loaded) => wanted && setOutlines(loaded),
      () => wanted && setOutlines('broken'),
    )
    return () => {
      wanted = false
    }
  }, [region])

  const projection =
    region === 'US'
      ? geoAlbersUsa().scale(1280).translate([WIDTH / 2, HEIGHT.US / 2])
      : geoNaturalEarth1().scale(170).translate([WIDTH / 2, HEIGHT.WORLD / 2])
  const path = geoPath(projection)
  const dots = placed.flatMap(({ id: key, name, lat, lon }) => {
    const point = projection([lon ?? 0, lat ?? 0])
    return point ? [{ key, name, x: point[0], y: point[1] }] : []
  })
  return (
    <section>
      <h3 id={`${id}-title`}>{say('map')}</h3>
      <p className="notice">
        {say('mapHelp')} {placed.length < cities.length ? count('unplaced', cities.length - placed.length) : ''}
      </p>
      <div className="lens">
        <label htmlFor={id}>{say('mapOf')}</label>
        <select id={id} className="usa-select" value={region} onChange={(event) => setRegion(event.target.value as Region)}>
          {regions.map((one) => (
            <option key={one} value={one}>
              {say(one)}
            </option>
          ))}
        </select>
      </div>
      {outlines === 'broken' ? <p role="alert">{shared.say('failed')}</p> : null}
      <svg className="map" viewBox={`0 0 ${WIDTH} ${HEIGHT[region]}`} aria-hidden="true">
        {outlines && outlines !== 'broken' && outlines.region === region ? (
          <>
            <path className="map-land" d={path(outlines.land) ?? ''} />
            <path className="map-borders" d={path(outlines.borders) ?? ''} />
          </>
        ) : null}
        {dots.map(({ key, name, x, y }, index) => (
          <g key={key} transform={`translate(${x} ${y})`}>
            <circle r={7} className="map-dot" />
            {dots.slice(0, index).some((dot) => collide(dot, { x, y })) ? null : (
              <text x={11} y={5}>
                {name}
              </text>
            )}
          </g>
        ))}
      </svg>
      <WideTable labelledBy={`${id}-title`}>
        <thead>
          <tr>
            <th scope="col">{say('place')}</th>
            <th scope="col">{say('peer')}</th>
          </tr>
        </thead>
        <tbody>
          {cities.map((city) => (
            <tr key={city.id}>
              <th scope="row">
                <CityChip city={city} />
              </th>
              <td>
                {peers
                  .filter((peer) => cityOf(peer)?.id === city.id)
                  .map(({ node }) => nameOf(node))
                  .join('; ')}
              </td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </section>
  )
}
