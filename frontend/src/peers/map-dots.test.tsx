import { expect, test } from 'vitest'
import { frameOf, named } from './map-dots'

const dots = [
  { key: 'a', name: 'Dayton', x: 100, y: 100 },
  { key: 'b', name: 'Hamilton', x: 110, y: 104 },
  { key: 'c', name: 'Austin', x: 400, y: 300 },
]

test('a name stands only where nothing is in its way', () => {
  expect([...named(dots, 1)]).toEqual(['b', 'c'])
})

test('the picture is the part of the map with dots in it, and letters are as large on a phone', () => {
  const wide = frameOf(dots, 960, 600, false)
  const narrow = frameOf(dots, 960, 600, true)
  expect(wide.box).toEqual(narrow.box)
  expect(narrow.pixel).toBeGreaterThan(wide.pixel)
  for (const { x, y } of dots) {
    expect(x).toBeGreaterThan(wide.box[0])
    expect(x).toBeLessThan(wide.box[0] + wide.box[2])
    expect(y).toBeGreaterThan(wide.box[1])
    expect(y).toBeLessThan(wide.box[1] + wide.box[3])
  }
})
