import type { Peer, Reason } from './peer.document'
import type { Variable } from './peers.document'

/** What sets peers apart, in the order somebody would weigh it. */
export const groupKeys = ['measured', 'now', 'size', 'near', 'did', 'named', 'alike'] as const

export type GroupKey = (typeof groupKeys)[number]

export interface Group {
  key: GroupKey
  /** What was given up and nobody in it passes, in words. */
  fails: readonly string[]
  peers: readonly Peer[]
}

const GOING_ON = new Set(['PLANNED', 'PILOT', 'ACTIVE', 'SCALED'])

/** Differences as the portal measures them: three quarters of the size, and about 160 km away. */
const LIKE_SIZE = 0.25
const NEAR = 0.2

const has = (peer: Peer, signal: Reason['signal']) => peer.reasons.some((reason) => reason.signal === signal)

export function likenessOf(peer: Peer) {
  return peer.reasons.find((reason) => reason.__typename === 'LikenessReason')
}

function differs(peer: Peer, variable: Variable): number {
  return likenessOf(peer)?.comparison.find((one) => one.variable === variable)?.difference ?? 1
}

function groupOf(peer: Peer): GroupKey {
  if (has(peer, 'OUTCOME')) return 'measured'
  const evidence = peer.reasons.filter(({ signal }) => signal === 'TOPIC').flatMap((reason) => reason.evidence)
  if (evidence.some((node) => node.__typename === 'Implementation' && GOING_ON.has(node.status))) return 'now'
  if (differs(peer, 'POPULATION') <= LIKE_SIZE) return 'size'
  if (differs(peer, 'LOCATION') <= NEAR || differs(peer, 'SUBDIVISION') === 0) return 'near'
  if (has(peer, 'TOPIC')) return 'did'
  return has(peer, 'ROLE') || has(peer, 'PROGRAM') ? 'named' : 'alike'
}

/**
 * Every peer once, under the first thing that speaks for it; who passes every filter comes before who fails one that was
 * given up, and inside a group the order of the answer stays.
 */
export function groupPeers(peers: readonly Peer[]): readonly Group[] {
  const failing = [...new Map(peers.map(({ fails }) => [keyOf(fails), fails])).entries()]
  return failing
    .flatMap(([key, fails]) =>
      groupKeys.map((group) => ({
        key: group,
        fails: fails.map(({ sentence }) => sentence),
        peers: peers.filter((peer) => keyOf(peer.fails) === key && groupOf(peer) === group),
      })),
    )
    .filter((group) => group.peers.length > 0)
}

const keyOf = (fails: Peer['fails']) => fails.map(({ key }) => key).join(' ')

/** The city of a peer: itself, or where the person works now. */
export function cityOf({ node }: Peer) {
  if (node.__typename === 'City') return node
  const posts = node.posts.filter(({ city }) => city !== null)
  return (posts.find(({ current }) => current) ?? posts[0])?.city ?? null
}

/** What a peer is called where it stands alone: cities share names, so theirs comes with the state or country. */
export function nameOf(node: { name: string; country?: string; subdivision?: string | null }): string {
  if (!node.country) return node.name
  return `${node.name}, ${node.subdivision?.replace(`${node.country}-`, '') ?? node.country}`
}
