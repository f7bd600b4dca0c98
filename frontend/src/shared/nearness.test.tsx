import { expect, test } from 'vitest'
import { ownValue, theirValue } from './nearness'

const place = { variable: 'LOCATION', you: '39.76, -84.19', them: '41.68, -86.25' }

test('how near a city is, is told in miles and kilometers and not in coordinates', () => {
  expect(theirValue(place, 'en')).toBe('171 mi (275 km)')
  expect(ownValue(place)).toBe('–')
})

test('everything else is told as it is', () => {
  expect(theirValue({ variable: 'POPULATION', you: '137,571', them: '103,353' }, 'en')).toBe('103,353')
})
