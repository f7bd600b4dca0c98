import { expect, test } from 'vitest'
import { words } from '../words'
import { formatAmount, formatDate, formatNumber, formatPeriod, metricName } from '.'
import { costIn } from './cost'
import { durationIn } from './duration'
import { messages } from './messages'

const [english, spanish] = [words(messages, 'en'), words(messages, 'es')]

test('durations are said as people say them', () => {
  expect(durationIn(english, 'P18M')).toBe('18 months')
  expect(durationIn(english, 'P1Y1M')).toBe('1 year and 1 month')
  expect(durationIn(spanish, 'P2W')).toBe('2 semanas')
  expect(durationIn(english, 'PT30M')).toBe('30 minutes')
  expect(durationIn(english, 'a while')).toBe('a while')
})

test('dates are as precise as their source', () => {
  expect(formatDate('2014', 'en')).toBe('2014')
  expect(formatDate('2014-06', 'en')).toBe('June 2014')
  expect(formatDate('2014-06-30', 'es')).toBe('30 de junio de 2014')
  expect(formatDate('2026-11-28T23:58:07.772Z', 'en')).toBe('November 28, 2026')
  expect(formatDate('last spring', 'en')).toBe('last spring')
})

test('a period is told as far as it is known', () => {
  expect(formatPeriod('2014', '2016', 'en')).toBe('2014 to 2016')
  expect(formatPeriod('2014', '2014', 'en')).toBe('2014')
  expect(formatPeriod('2014', null, 'en')).toBe('since 2014')
  expect(formatPeriod(null, '2016', 'en')).toBe('until 2016')
  expect(formatPeriod(null, null, 'en')).toBe('')
})

test('a known sum stands before a rough one', () => {
  expect(costIn(english, { band: 'LOW', note: 'snacks' })).toBe('Under $1,000 (snacks)')
  expect(costIn(english, { band: 'HIGH', note: null, amount: 30_000, currency: 'USD' })).toBe('30,000 USD')
  expect(costIn(english, { band: null, note: 'nothing said' })).toBe('nothing said')
})

test('a metric known by its key alone is read as words', () => {
  expect(metricName('litter-index', 'es')).toBe('Litter index')
  expect(metricName('Cost of care', 'en')).toBe('Cost of care')
  expect(metricName('population', 'en')).toBe('Population')
  expect(metricName('Poverty_rate', 'es')).toBe('Tasa de pobreza')
})

test('a figure is written one way in each language, with its unit', () => {
  expect(formatNumber(137_571, 'en')).toBe('137,571')
  expect(formatNumber(137_571, 'es')).toBe('137,571')
  expect(formatAmount(84, 'percent', 'es')).toBe('84%')
  expect(formatAmount(250, 'cities', 'en')).toBe('250 cities')
})
