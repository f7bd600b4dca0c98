import { expect, test } from 'vitest'
import { groupPeers } from './groups'
import type { Peer, Reason } from './peer.document'

type Compared = { variable: 'POPULATION' | 'LOCATION' | 'SUBDIVISION'; difference: number }

function topic(status: 'ACTIVE' | 'FAILED'): Reason {
  const evidence = [{ __typename: 'Implementation', id: 'i', status, stopReason: null, practice: null, outcomes: [] }]
  return { __typename: 'EvidenceReason', signal: 'TOPIC', contribution: 0.3, sentence: 'Did it.', evidence } as Reason
}

function measured(): Reason {
  return { ...topic('FAILED'), signal: 'OUTCOME' }
}

function like(...comparison: Compared[]): Reason {
  return { __typename: 'LikenessReason', signal: 'CITY', contribution: 0.1, sentence: '', evidence: [], comparison } as unknown as Reason
}

function peer(cursor: string, ...reasons: Reason[]): Peer {
  return { cursor, score: 1, fails: [], contact: null, node: { __typename: 'City', id: cursor, name: cursor }, reasons } as unknown as Peer
}

const keys = (...peers: Peer[]) => groupPeers(peers).map(({ key, peers: inside }) => [key, ...inside.map((one) => one.cursor)])

test('a failure that was measured stands with what was measured', () => {
  expect(keys(peer('a', topic('FAILED'), measured()))).toEqual([['measured', 'a']])
})

test('every peer stands once, under the first thing that speaks for it', () => {
  const size = like({ variable: 'POPULATION', difference: 0.1 })
  const near = like({ variable: 'POPULATION', difference: 0.9 }, { variable: 'SUBDIVISION', difference: 0 })
  const far = like({ variable: 'POPULATION', difference: 0.9 }, { variable: 'LOCATION', difference: 0.8 })
  expect(
    keys(
      peer('far', topic('FAILED'), far),
      peer('near', topic('FAILED'), near),
      peer('size', topic('FAILED'), size),
      peer('now', topic('ACTIVE'), size),
      peer('only-like', far),
    ),
  ).toEqual([['now', 'now'], ['size', 'size'], ['near', 'near'], ['did', 'far'], ['alike', 'only-like']])
})

test('a city whose size is not known is not called one of your size', () => {
  expect(keys(peer('a', topic('FAILED'), like()))).toEqual([['did', 'a']])
})

test('who was asked for by a post or a program does not stand with those that are merely alike', () => {
  const mayor = { ...topic('FAILED'), signal: 'ROLE', evidence: [] } as Reason
  expect(keys(peer('a', mayor))).toEqual([['named', 'a']])
})

test('who passes every filter stands before who fails one that was given up, however strong', () => {
  const texas = { key: 'SUBDIVISION:US-TX', sentence: 'in Texas' }
  const elsewhere: Peer = { ...peer('elsewhere', topic('FAILED'), measured()), fails: [texas] }
  const groups = groupPeers([peer('there', topic('FAILED')), elsewhere])
  expect(groups.map(({ key, fails }) => [key, ...fails])).toEqual([['did'], ['measured', 'in Texas']])
})
