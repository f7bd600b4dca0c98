import { useWords } from '../shared/words'
import { groupPeers } from './groups'
import { messages } from './messages'
import { PeerCard } from './peer-card'
import type { Peer, PeerWeights } from './peers.document'

interface PeerGroupsProps {
  peers: readonly Peer[]
  weights: PeerWeights
  chosen: readonly string[]
  onChoose: (chosen: readonly string[]) => void
}

/** Peers by what sets them apart, so that the reader weighs the trade-off and not a place in a list. */
export function PeerGroups({ peers, ...rest }: PeerGroupsProps) {
  const { say } = useWords(messages)
  return (
    <>
      {groupPeers(peers).map((group) => (
        <section key={group.key} aria-labelledby={`group-${group.key}`}>
          <h3 id={`group-${group.key}`} className="group">
            {say(group.key)}
          </h3>
          <p className="notice">{say(`${group.key}Help`)}</p>
          <ol className="peers">
            {group.peers.map((peer) => (
              <PeerCard key={peer.cursor} peer={peer} {...rest} />
            ))}
          </ol>
        </section>
      ))}
    </>
  )
}
