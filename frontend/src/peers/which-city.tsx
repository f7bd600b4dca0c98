import { Link } from 'react-router'
import { type FragmentOf, readFragment } from '../shared/graphql'
import { CityChipFragment } from '../shared/city-chip'
import { placeName } from '../shared/places'
import { writeSearchState } from '../shared/use-search-state'
import { useWords } from '../shared/words'
import { messages } from './messages'
import { type Asked, shape } from './peers-state'

interface WhichCityProps {
  asked: Asked
  places: readonly ({ id: string; slug: string } & FragmentOf<typeof CityChipFragment>)[] | undefined
}

/** The same question, compared with a city. */
export function addressWith(asked: Asked, city: string): string {
  return `/peers?${writeSearchState<typeof shape>({ ...asked, city, place: '' }).toString()}`
}

/** A name is not yet a city: those that go by it, each a link that compares with it. */
export function WhichCity({ asked, places }: WhichCityProps) {
  const { say, language } = useWords(messages)
  if (asked.place === '' || !places) return null
  if (places.length === 0) return <p className="notice">{say('noPlace', { place: asked.place })}</p>
  return (
    <div className="usa-alert usa-alert--info">
      <div className="usa-alert__body">
        <p className="usa-alert__text">{say('which', { place: asked.place })}</p>
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
      </div>
    </div>
  )
}
