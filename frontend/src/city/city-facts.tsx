import { type Fact, FactTable } from '../shared/fact-table'
import { formatDate, formatNumber } from '../shared/figures'
import { readFragment } from '../shared/graphql'
import { SourceLink } from '../shared/source-link'
import { useWords } from '../shared/words'
import { type City, CityFigure } from './city.document'
import { messages } from './messages'

/** What is known of the city at a glance; what is not known is left out. */
export function CityFacts({ city }: { city: City }) {
  const { say, language } = useWords(messages)
  const population = readFragment(CityFigure, city.populationFact)
  const facts: Fact[] = []
  if (population)
    facts.push({
      name: say('population'),
      value: formatNumber(population.value, language),
      note: (
        <>
          {population.date ? `${formatDate(population.date, language)}, ` : ''}
          <SourceLink source={population.source} url={population.url} />
        </>
      ),
    })
  if (city.governmentForm) facts.push({ name: say('government'), value: say(city.governmentForm) })
  if (city.website && /^https?:/i.test(city.website))
    facts.push({ name: say('website'), value: <a href={city.website}>{new URL(city.website).host}</a> })
  if (city.aliases.length > 0) facts.push({ name: say('aliases'), value: city.aliases.join(', ') })
  if (city.identifiers.length > 0)
    facts.push({
      name: say('registers'),
      value: city.identifiers.map(({ scheme, value }) => `${scheme} ${value}`).join(', '),
    })
  if (facts.length === 0) return null
  return (
    <>
      <h2>{say('glance')}</h2>
      <FactTable facts={facts} />
    </>
  )
}
