import { CityChip } from '../shared/city-chip'
import { type Fact, FactTable } from '../shared/fact-table'
import { formatDate } from '../shared/figures'
import { PersonLink } from '../shared/person-link'
import { TopicLinks } from '../shared/topic-links'
import { useWords } from '../shared/words'
import { messages } from './messages'
import type { Resource } from './resource-page'

/** What it is, from whom, of where, and what one may do with it. */
export function Facts({ resource }: { resource: Resource }) {
  const { say, language } = useWords(messages)
  const { kind, collection, date, publisher, authors, places, topics, licence } = resource
  const facts: Fact[] = [
    { name: say('kind'), value: say(kind) },
    { name: say('collection'), value: collection },
    { name: say('date'), value: date ? formatDate(date, language) : null },
    { name: say('publisher'), value: publisher },
    { name: say('authors'), value: authors.length > 0 ? <Authors authors={authors} /> : null },
    { name: say('places'), value: places.length > 0 ? <Places places={places} /> : null },
    { name: say('topics'), value: topics.length > 0 ? <TopicLinks topics={topics} /> : null },
    { name: say('licence'), value: licence },
  ]
  return (
    <section aria-label={say('facts')}>
      <FactTable facts={facts.filter(({ value }) => value)} />
    </section>
  )
}

function Authors({ authors }: Pick<Resource, 'authors'>) {
  return (
    <span className="chips">
      {authors.map((author, index) => (
        <PersonLink key={index} person={author} />
      ))}
    </span>
  )
}

function Places({ places }: Pick<Resource, 'places'>) {
  return (
    <span className="chips">
      {places.map((city, index) => (
        <CityChip key={index} city={city} />
      ))}
    </span>
  )
}
