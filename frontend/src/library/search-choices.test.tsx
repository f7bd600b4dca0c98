import { expect, test } from 'vitest'
import { inOrder } from './search-choices'

const counted = (...values: string[]) => values.map((value) => ({ value }))

test('what has a least and a most stands in that order, and not by how often it is found', () => {
  expect(inOrder('POPULATION_BAND', counted('OVER_1M', 'FROM_100K_TO_250K', 'UNDER_10K'))).toEqual(
    counted('UNDER_10K', 'FROM_100K_TO_250K', 'OVER_1M'),
  )
  expect(inOrder('COST', counted('HIGH', 'LOW', 'NONE'))).toEqual(counted('NONE', 'LOW', 'HIGH'))
})

test('what has none stands as it was counted', () => {
  expect(inOrder('KIND', counted('RESOURCE', 'PLAYBOOK'))).toEqual(counted('RESOURCE', 'PLAYBOOK'))
})
