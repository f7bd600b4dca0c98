import { Link } from 'react-router'
import { type FragmentOf, readFragment } from '../../shared/graphql'
import { CityChipFragment } from '../../shared/city-chip'
import { placeName } from '../../shared/places'
import { writeSearchState } from '../../shared/use-search-state'
import { useWords } from '../../shared/words'
import { messages } from './messages'
import { type Asked, shape } from '../peers-state'

type Places = readonly ({ id: string; slug: string } & FragmentOf<typeof CityChipFragment>)[]

interface WhichCityProps {
  asked: Asked
  places: Places | undefined
  /** Cities whose names come near, for where none is called so. */
  near: Places | undefined
}

/** The same question, compared with a city. */
export function addressWith(asked: Asked, city: string): string {
  return `/peers?${writeSearchState<typeof shape>({ ...asked, city, place: '' }).toString()}`
}

/** A name is not yet a city: those that go by it, or else come near, each a link that compares with it. */
export function WhichCity({ asked, places, near = [] }: WhichCityProps) {
  const { say } = useWords(messages)
  if (asked.place === '' || !places) return null
  const isKnown = places.length > 0
  return (
    <div className="usa-alert usa-alert--info">
      <div className="usa-alert__body">
        <p className="usa-alert__text">{say(isKnown ? 'which' : 'noPlace', { place: asked.place })}</p>
        {!isKnown && near.length > 0 ? <p className="usa-alert__text">{say('nearPlaces')}</p> : null}
        <Offered asked={asked} places={isKnown ? places : near} />
        {isKnown ? null : (
          <p className="usa-alert__text">
            {say('placeHelp')} <Link to="/cities">{say('allCities')}</Link>
          </p>
        )}
      </div>
    </div>
  )
}

function Offered({ asked, places }: { asked: Asked; places: Places }) {
  const { language } = useWords(messages)
  if (places.length === 0) return null
  return (
    <ul className="usa-alert__text">
      {places.map((place) => {
        const city = readFragment(CityChipFragment, place)
        return (
          <li key={place.id}>
            <Link to={addressWith(asked, place.slug)}>{city.name}</Link>, {placeName(city, language)}
          </li>
        )
      })}
    </ul>
  )
}
