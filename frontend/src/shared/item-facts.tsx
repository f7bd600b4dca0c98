import { EvidenceBadge } from './evidence-badge'
import { durationIn } from './figures/duration'
import { messages as figures } from './figures/messages'
import type { ResultOf } from './graphql'
import type { ItemFragment } from './item.document'
import { messages } from './messages'
import { SampleBadge } from './sample-badge'
import { useWords } from './words'

/** How well it is known, or how long it takes, and whether it is invented. */
export function ItemFacts({ item }: { item: ResultOf<typeof ItemFragment> }) {
  const { count } = useWords(messages)
  const figureWords = useWords(figures)
  return (
    <p className="card-facts">
      {item.__typename === 'Practice' ? (
        <>
          <EvidenceBadge level={item.evidenceLevel} />
          <span>{count('cities', item.cityCount)}</span>
        </>
      ) : null}
      {item.__typename === 'Playbook' && item.duration ? <span>{durationIn(figureWords, item.duration)}</span> : null}
      <SampleBadge sample={item.sample} />
    </p>
  )
}
