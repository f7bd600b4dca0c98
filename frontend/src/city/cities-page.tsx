import { useClient, useQuery } from 'urql'
import { useAnnouncement } from '../frame/announcer'
import { Page } from '../frame/page'
import { Answer } from '../shared/answer'
import { CityChip } from '../shared/city-chip'
import { formatNumber } from '../shared/figures'
import type { ResultOf } from '../shared/graphql'
import { placeName } from '../shared/places'
import { ShowMore } from '../shared/show-more'
import { useMore } from '../shared/use-more'
import { useSearchState } from '../shared/use-search-state'
import { useWords } from '../shared/words'
import { CitiesPage as CitiesPageDocument } from './cities.document'
import { shape, type Sought, variablesOf } from './cities-state'
import { CityFinder } from './city-finder'
import { messages } from './messages'

type Found = NonNullable<ResultOf<typeof CitiesPageDocument>['cities']>

const context = { additionalTypenames: ['City'] }

export default function CitiesPage() {
  const { say, count } = useWords(messages)
  const [sought, update] = useSearchState(shape)
  const [asked] = useQuery({ query: CitiesPageDocument, variables: variablesOf(sought), context })
  const found = asked.data?.cities
  const sentence = found ? count('found', found.totalCount) : undefined
  useAnnouncement(asked.fetching ? undefined : sentence)
  return (
    <Page title={say('findTitle')} lead={say('findLead')} crumbs={[]}>
      <CityFinder sought={sought} onFind={update} />
      <div className="results" aria-busy={asked.fetching}>
        <Answer asked={asked}>
          {({ cities }) =>
            cities ? (
              <>
                <h2>{sentence}</h2>
                {cities.totalCount === 0 ? <p>{say('none')}</p> : null}
                <FoundCities key={JSON.stringify(sought)} found={cities} sought={sought} />
              </>
            ) : null
          }
        </Answer>
      </div>
    </Page>
  )
}

/** The first page of cities, and those asked for after it. */
function FoundCities({ found, sought }: { found: Found; sought: Sought }) {
  const { say, language } = useWords(messages)
  const client = useClient()
  const { pages, more } = useMore(found, async (after) => {
    const { data, error } = await client.query(CitiesPageDocument, { ...variablesOf(sought), after })
    return error ? undefined : (data?.cities ?? undefined)
  })
  return (
    <>
      <ul className="city-list">
        {pages
          .flatMap((page) => page.nodes)
          .map((city) => (
            <li key={city.id}>
              <CityChip city={city} />
              <span className="fact-note">
                {placeName(city, language)} · {say('population')}{' '}
                {city.population === null ? say('noPopulation') : formatNumber(city.population, language)}
              </span>
            </li>
          ))}
      </ul>
      <ShowMore {...more} />
    </>
  )
}
