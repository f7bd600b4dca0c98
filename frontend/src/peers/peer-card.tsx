import { CityChip } from '../shared/city-chip'
import { messages as sharedMessages } from '../shared/messages'
import { PersonLink } from '../shared/person-link'
import { useWords } from '../shared/words'
import { Chosen } from './chosen'
import { cityOf, likenessOf } from './groups'
import { messages } from './messages'
import { PeerProof } from './peer-proof'
import type { Peer } from './peer.document'
import type { PeerWeights } from './peers.document'

interface PeerCardProps {
  peer: Peer
  /** What they did that stands with another peer above, and with whom. */
  told: ReadonlyMap<string, string>
  weights: PeerWeights
  chosen: readonly string[]
  onChoose: (chosen: readonly string[]) => void
}

const MOST_CHOSEN = 4

/** One peer: who, the strongest reason as it was given, how like their city is, and what proves it. */
export function PeerCard({ peer, told, weights, chosen, onChoose }: PeerCardProps) {
  const { say, language } = useWords(messages)
  const shared = useWords(sharedMessages)
  const { node, reasons, contact } = peer
  const city = cityOf(peer)
  const likeness = likenessOf(peer)
  const reason = reasons.find(({ signal }) => signal === 'TOPIC') ?? reasons[0]
  const isChosen = city !== null && chosen.includes(city.id)
  const names = new Intl.DisplayNames(language, { type: 'language', fallback: 'code' })
  return (
    <li className="peer">
      <h4>{node.__typename === 'City' ? <CityChip city={node} /> : <PersonLink person={node} />}</h4>
      {node.__typename === 'Person' && city ? (
        <p className="card-facts">
          <CityChip city={city} />
          {node.contactable ? <span className="badge badge-open">{shared.say('contactable')}</span> : null}
          {node.languages.length > 0 ? (
            <span>{say('speaks', { languages: node.languages.map((tag) => names.of(tag)).join(', ') })}</span>
          ) : null}
        </p>
      ) : null}
      <p className="one-reason">{reason?.sentence}</p>
      {likeness && likeness !== reason ? <p className="notice">{likeness.sentence}</p> : null}
      <PeerProof reasons={reasons} told={told} />
      {node.__typename === 'City' && contact ? (
        <p className="notice">
          {say('contact', { name: '' })} <PersonLink person={contact} />
        </p>
      ) : null}
      {city && likeness ? (
        <p className="choose">
          <label>
            <input
              type="checkbox"
              checked={isChosen}
              disabled={!isChosen && chosen.length >= MOST_CHOSEN}
              onChange={() => onChoose(isChosen ? chosen.filter((id) => id !== city.id) : [...chosen, city.id])}
            />
            {say('compare', { city: city.name })}
          </label>
          {isChosen ? <a href="#side-by-side">{say('toComparison')}</a> : null}
        </p>
      ) : null}
      <Chosen peer={peer} weights={weights} />
    </li>
  )
}
