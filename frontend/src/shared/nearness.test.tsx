import { expect, test } from 'vitest'
import { ownValue, theirValue } from './nearness'

const place = { variable: 'LOCATION', you: '39.76, -84.19', them: '41.68, -86.25' }

test('how near a city is, is told in miles and kilometers and not in coordinates', () => {
  expect(theirValue(place, 'US', 'en')).toBe('171 mi (275 km)')
  expect(ownValue(place, 'US', 'en')).toBe('–')
})

test('everything else is told as it is', () => {
  expect(theirValue({ variable: 'POPULATION', you: '137,571', them: '103,353' }, 'US', 'en')).toBe('103,353')
})

test('countries, regions and forms of government are called as the language calls them', () => {
  const region = { variable: 'REGION', you: 'Midwest', them: 'South' }
  expect([ownValue(region, 'US', 'es'), theirValue(region, 'US', 'es')]).toEqual(['Medio Oeste', 'Sur'])
  const country = { variable: 'COUNTRY', you: 'United States', them: 'Mexico' }
  expect([ownValue(country, 'US', 'es'), theirValue(country, 'MX', 'es')]).toEqual(['Estados Unidos', 'México'])
  expect(theirValue({ variable: 'GOVERNMENT_FORM', you: '', them: 'council-manager' }, 'US', 'es')).toBe('concejo y gerente')
})
