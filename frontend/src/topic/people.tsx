import { CityChip } from '../shared/city-chip'
import { readFragment } from '../shared/graphql'
import { PersonLink } from '../shared/person-link'
import { useWords } from '../shared/words'
import { usePartLanguage } from '../shared/written-in'
import { messages } from './messages'
import { ItemFragment } from '../shared/item.document'
import type { TopicAnswer } from './topic-page'

/** Who led the practices above, each with what they led and where. */
export function People({ practices }: { practices: TopicAnswer['practices'] }) {
  const { say } = useWords(messages)
  const lang = usePartLanguage()()
  const led = practices?.nodes.flatMap((practice) => {
    if (!('implementations' in practice)) return []
    const { title } = readFragment(ItemFragment, practice)
    return (practice.implementations?.nodes ?? []).flatMap(({ id, city, leads }) =>
      leads.map((person) => ({ key: `${id} ${person.id}`, title, city, person })),
    )
  })
  return (
    <section>
      <h2>{say('people')}</h2>
      {led && led.length > 0 ? (
        <ul className="reasons">
          {led.map(({ key, title, city, person }) => (
            <li key={key}>
              <PersonLink person={person} /> {city ? <CityChip city={city} /> : null}
              <span className="fact-note quiet" lang={lang}>{title}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="quiet">{say('noPeople')}</p>
      )}
    </section>
  )
}
