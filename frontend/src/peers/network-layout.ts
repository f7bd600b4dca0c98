import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'
import { nameOf } from './groups'
import type { Peer } from './peer.document'
import { addressOf } from './peer-proof'

export interface NetworkNode extends SimulationNodeDatum {
  id: string
  name: string
  kind: 'question' | 'peer' | 'proof'
}

export interface NetworkLink {
  source: NetworkNode
  target: NetworkNode
}

export interface Network {
  nodes: readonly NetworkNode[]
  links: readonly NetworkLink[]
}

/** More than this nobody can read. */
export const MOST_NODES = 60
const TICKS = 300
const CENTER = 'question'

/** The question in the middle, peers around it, and what they did around them, each thing once. */
export function networkOf(peers: readonly Peer[], question: string): Network {
  const center: NetworkNode = { id: CENTER, name: question, kind: 'question', fx: 0, fy: 0 }
  const nodes = new Map<string, NetworkNode>([[CENTER, center]])
  const links: NetworkLink[] = []
  const place = (node: NetworkNode) => {
    const known = nodes.get(node.id)
    if (known) return known
    if (nodes.size >= MOST_NODES) return undefined
    nodes.set(node.id, node)
    return node
  }
  for (const { node } of peers) {
    const peer = place({ id: node.id, name: nameOf(node), kind: 'peer' })
    if (peer) links.push({ source: center, target: peer })
  }
  for (const { node, title, url } of proofsOf(peers)) {
    const peer = nodes.get(node)
    const proof = peer && place({ id: url, name: title, kind: 'proof' })
    if (peer && proof) links.push({ source: peer, target: proof })
  }
  return { nodes: [...nodes.values()], links }
}

/** What each peer did or wrote that can be read, once for each peer. */
export function proofsOf(peers: readonly Peer[]) {
  const seen = new Set<string>()
  return peers.flatMap(({ node, reasons }) =>
    reasons
      .filter(({ signal }) => signal === 'TOPIC')
      .flatMap(({ evidence }) => evidence)
      .flatMap((one) => {
        const address = addressOf(one)
        if (!address || seen.has(`${node.id} ${address.url}`)) return []
        seen.add(`${node.id} ${address.url}`)
        return [{ node: node.id, ...address }]
      }),
  )
}

/** Settles the network before it is painted: nothing moves on the page. */
export function settle({ nodes, links }: Network): void {
  forceSimulation([...nodes])
    .force('links', forceLink([...links]).distance(140))
    .force('apart', forceManyBody().strength(-700))
    .force('room', forceCollide(58))
    .force('x', forceX().strength(0.05))
    .force('y', forceY().strength(0.12))
    .stop()
    .tick(TICKS)
}
