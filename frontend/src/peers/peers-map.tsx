import { useEffect, useId, useState } from 'react'
import { CityChip } from '../shared/city-chip'
import { messages as sharedMessages } from '../shared/messages'
import { WideTable } from '../shared/wide-table'
import { useWords } from '../shared/words'
import { cityOf, nameOf } from './groups'
import type { Placed } from './map-dots'
import { type Outlines, outlinesOf, type Region, regions } from './map-outlines'
import { MapPicture } from './map-picture'
import { messages } from './messages'
import type { Peer } from './peer.document'

/** Where the peers are. The picture is for the eye; the table beside it is the interface. */
export default function PeersMap({ peers, own }: { peers: readonly Peer[]; own: Placed | undefined }) {
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
      <MapPicture
        region={region}
        outlines={outlines === 'broken' ? undefined : outlines}
        cities={placed}
        own={own}
      />
      <p className="notice">{say('legend')}</p>
      <WideTable labelledBy={`${id}-title`}>
        <thead>
          <tr>
            <th scope="col">{say('number')}</th>
            <th scope="col">{say('place')}</th>
            <th scope="col">{say('peer')}</th>
          </tr>
        </thead>
        <tbody>
          {[...placed, ...cities.filter((city) => !placed.includes(city))].map((city) => (
            <tr key={city.id}>
              <td>{placed.includes(city) ? placed.indexOf(city) + 1 : '–'}</td>
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
