import { Link, useParams } from 'react-router'
import { useQuery } from 'urql'
import NotFoundPage from '../frame/not-found-page'
import { Page } from '../frame/page'
import { Answer } from '../shared/answer'
import { wrongIn } from '../shared/choices'
import { formatDate, formatNumber } from '../shared/figures'
import { readFragment } from '../shared/graphql'
import { lensChoice, lensOf } from '../shared/lens-select'
import { messages as sharedMessages } from '../shared/messages'
import { placeName } from '../shared/places'
import { SampleBadge } from '../shared/sample-badge'
import { useSearchState } from '../shared/use-search-state'
import { useWords, type Words } from '../shared/words'
import { CityFacts } from './city-facts'
import { CityFigures } from './city-figures'
import { CityPeople } from './city-people'
import { CityPractices } from './city-practices'
import { CityPrograms } from './city-programs'
import { type City, CityFigure, CityPage as CityPageDocument } from './city.document'
import { messages } from './messages'
import { SimilarCities } from './similar-cities'

const shape = { lens: '' } as const

export default function CityPage() {
  const { slug = '' } = useParams()
  const words = useWords(messages)
  const [state, update] = useSearchState(shape)
  const shared = useWords(sharedMessages)
  const wrong = wrongIn(shared, state, { lens: lensChoice(shared) })
  const lens = state.lens === '' ? null : { basis: lensOf(state.lens) }
  const [asked] = useQuery({
    query: CityPageDocument,
    variables: { by: { slug }, lens, language: words.language },
    pause: wrong.length > 0,
  })
  if (asked.data && !asked.data.city) return <NotFoundPage />
  const { say } = words
  return (
    <Page
      title={asked.data?.city?.name ?? say('cities')}
      lead={asked.data?.city ? leadOf(asked.data.city, words) : undefined}
      crumbs={[{ to: '/cities', name: say('cities') }]}
      beside={<SampleBadge sample={asked.data?.city?.sample ?? false} />}
    >
      <Answer asked={asked} wrong={wrong}>
        {({ city, similarCities }) =>
          city ? (
            <>
              <p>
                <Link to={`/peers?city=${encodeURIComponent(slug)}`} className="usa-button">
                  {say('askPeers', { city: city.name })}
                </Link>
              </p>
              <CityFacts city={city} />
              <CityPractices city={city} />
              <CityPeople city={city} />
              <CityPrograms participations={city.participations} />
              <CityFigures facts={city.facts} />
              <SimilarCities
                name={city.name}
                similar={similarCities}
                lens={lensOf(state.lens)}
                onLens={(basis) => update({ lens: basis === 'OVERALL' ? '' : basis })}
              />
            </>
          ) : null
        }
      </Answer>
    </Page>
  )
}

function leadOf(city: City, { say, language }: Words<typeof messages.en>) {
  const place = placeName(city, language)
  const population = readFragment(CityFigure, city.populationFact)
  if (!population) return say('lead', { place })
  return say('leadPopulation', {
    place,
    population: formatNumber(population.value, language),
    date: population.date ? formatDate(population.date, language) : say('notStated'),
  })
}
