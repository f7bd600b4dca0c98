import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { words } from '../shared/words'
import { csv } from './csv'
import { mediaTypeOf } from './formats'
import { chosen, linesOf } from './lines'
import { messages } from './messages'
import { isReport, newest, type Report } from './report'
import { ReportView } from './report-view'

const report: Report = {
  kind: 'cities',
  read: 4,
  accepted: 2,
  created: 1,
  updated: 0,
  unchanged: 1,
  rejected: 2,
  searchable: true,
  warnings: ['the field mayor is not known'],
  openReferenceCount: 1,
  openReferences: [{ kind: 'topics', value: 'no-such-topic', count: 2 }],
  rejections: [
    { line: 3, id: 'two', reason: 'name is missing; every city needs one' },
    { line: 5, reason: 'country is missing' },
  ],
}

test('the newest whole line of a streamed answer counts', () => {
  expect(newest('')).toBeUndefined()
  expect(newest('{"read":5')).toBeUndefined()
  expect(newest('{"read":5}\n{"read":7}\n{"rea')).toEqual({ read: 7 })
  expect(isReport(newest('{"read":5}\n'))).toBe(false)
  expect(isReport(newest(`{"read":5}\n${JSON.stringify(report)}\n`))).toBe(true)
})

test('a report is narrowed to a kind of line and to words', () => {
  const lines = linesOf(words(messages, 'en'), report)
  expect(lines.length).toBe(4)
  expect(chosen(lines, 'refused', '').map(({ where }) => where)).toEqual(['3', '5'])
  expect(chosen(lines, '', 'MISSING name').map(({ id }) => id)).toEqual(['two'])
  expect(chosen(lines, 'open', '')[0]?.reason).toMatch(/^2 rows refer to it/)
})

test('a report is kept as CSV that no spreadsheet runs', () => {
  expect(csv([['Line', 'a "b", c'], ['3', '=1+1']])).toBe('Line,"a ""b"", c"\r\n3,\'=1+1\r\n')
})

test('the name of a file tells how it is read', () => {
  expect(mediaTypeOf('cities', 'Cities.CSV')).toBe('text/csv')
  expect(mediaTypeOf('playbooks', 'guide.md')).toBe('text/markdown')
  expect(mediaTypeOf('cities', 'guide.md')).toBeUndefined()
  expect(mediaTypeOf('cities', 'cities')).toBeUndefined()
})

test('counts come first, and each refused row has its line and reason', async () => {
  const screen = await render(<ReportView name="cities.csv" report={report} />)
  await expect.element(screen.getByRole('row', { name: /Refused 3 two name is missing/ })).toBeVisible()
  await screen.getByLabelText('Show').selectOptions('warning')
  await expect.element(screen.getByRole('row', { name: /Warning the field mayor/ })).toBeVisible()
  expect(screen.getByText('country is missing').query()).toBeNull()
})
