import { useWords } from '../shared/words'
import { groupPeers } from './groups'
import { messages } from './messages'
import { PeerCard } from './peer-card'
import type { Peer } from './peer.document'
import type { PeerWeights } from './peers.document'
import { toldBefore } from './told'

interface PeerGroupsProps {
  peers: readonly Peer[]
  weights: PeerWeights
  chosen: readonly string[]
  onChoose: (chosen: readonly string[]) => void
}

const nothing: ReadonlyMap<string, string> = new Map()

/** Peers by what sets them apart, so that the reader weighs the trade-off and not a place in a list. */
export function PeerGroups({ peers, ...rest }: PeerGroupsProps) {
  const { say, language } = useWords(messages)
  const list = new Intl.ListFormat(language)
  const groups = groupPeers(peers)
  const told = toldBefore(groups)
  return (
    <>
      {groups.map((group, at) => (
        <section key={`${group.key} ${group.fails.join()}`} aria-labelledby={`group-${at}`}>
          <h3 id={`group-${at}`} className="group">
            {group.fails.length > 0
              ? say('butNot', { group: say(group.key), filters: list.format(group.fails) })
              : say(group.key)}
          </h3>
          <p className="notice">{say(`${group.key}Help`)}</p>
          <ol className="peers">
            {group.peers.map((peer) => (
              <PeerCard key={peer.cursor} peer={peer} told={told.get(peer.cursor) ?? nothing} {...rest} />
            ))}
          </ol>
        </section>
      ))}
    </>
  )
}
