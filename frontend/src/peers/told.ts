import type { Group } from './groups'
import { nameOf } from './groups'
import type { Peer } from './peer.document'

/** What peers did, by id: a city and the people who did it there prove themselves by the same work. */
export function worksOf({ reasons }: Peer): readonly string[] {
  return reasons
    .filter(({ signal }) => signal === 'TOPIC')
    .flatMap(({ evidence }) => evidence)
    .filter((node) => node.__typename === 'Implementation')
    .map(({ id }) => id)
}

/** For each peer what was told of another one before, with who that was, so that nothing is told twice. */
export function toldBefore(groups: readonly Group[]): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const told = new Map<string, string>()
  const before = new Map<string, ReadonlyMap<string, string>>()
  for (const peer of groups.flatMap(({ peers }) => peers)) {
    before.set(peer.cursor, new Map(told))
    for (const work of worksOf(peer)) if (!told.has(work)) told.set(work, nameOf(peer.node))
  }
  return before
}
