import { expect, test } from 'vitest'
import { words } from '../words'
import { costIn } from './cost'
import { dateIn, periodIn } from './date'
import { durationIn } from './duration'
import { messages } from './messages'
import { metricIn } from './metric'

const [english, spanish] = [words(messages, 'en'), words(messages, 'es')]

test('durations are said as people say them', () => {
  expect(durationIn(english, 'P18M')).toBe('18 months')
  expect(durationIn(english, 'P1Y1M')).toBe('1 year and 1 month')
  expect(durationIn(spanish, 'P2W')).toBe('2 semanas')
  expect(durationIn(english, 'PT30M')).toBe('30 minutes')
  expect(durationIn(english, 'a while')).toBe('a while')
})

test('dates are as precise as their source', () => {
  expect(dateIn('en', '2014')).toBe('2014')
  expect(dateIn('en', '2014-06')).toBe('June 2014')
  expect(dateIn('es', '2014-06-30')).toBe('30 de junio de 2014')
  expect(dateIn('en', '2026-11-28T23:58:07.772Z')).toBe('November 28, 2026')
  expect(dateIn('en', 'last spring')).toBe('last spring')
})

test('a period is told as far as it is known', () => {
  expect(periodIn(english, '2014', '2016')).toBe('2014 to 2016')
  expect(periodIn(english, '2014', '2014')).toBe('2014')
  expect(periodIn(english, '2014', null)).toBe('since 2014')
  expect(periodIn(english, null, '2016')).toBe('until 2016')
  expect(periodIn(english, null, null)).toBe('')
})

test('a known sum stands before a rough one', () => {
  expect(costIn(english, { band: 'LOW', note: 'snacks' })).toBe('Under $1,000 (snacks)')
  expect(costIn(english, { band: 'HIGH', note: null, amount: 30_000, currency: 'USD' })).toBe('30,000 USD')
  expect(costIn(english, { band: null, note: 'nothing said' })).toBe('nothing said')
})

test('a metric known by its key alone is read as words', () => {
  expect(metricIn('litter-index')).toBe('Litter index')
  expect(metricIn('Cost of care')).toBe('Cost of care')
})
