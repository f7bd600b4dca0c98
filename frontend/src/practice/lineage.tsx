import { CityChipFragment } from '../shared/city-chip'
import { type FragmentOf, readFragment } from '../shared/graphql'
import { ImplementationFragment } from '../shared/results/implementation.document'
import { useWords } from '../shared/words'
import { messages } from './messages'

/** How the practice went from city to city, as far as the cities shown tell. */
export function Lineage({ implementations }: { implementations: readonly FragmentOf<typeof ImplementationFragment>[] }) {
  const { say } = useWords(messages)
  const steps = implementations.flatMap((implementation) => {
    const { id, city, adaptedFrom } = readFragment(ImplementationFragment, implementation)
    return adaptedFrom.flatMap((origin) => {
      if (!city || !origin.city) return []
      const taker = readFragment(CityChipFragment, city).name
      const giver = readFragment(CityChipFragment, origin.city).name
      return [{ key: `${id} ${origin.id}`, sentence: say('tookOver', { taker, giver }) }]
    })
  })
  if (steps.length === 0) return null
  return (
    <section>
      <h3>{say('lineage')}</h3>
      <ul className="reasons">
        {steps.map(({ key, sentence }) => (
          <li key={key}>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}
