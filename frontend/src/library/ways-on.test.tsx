import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { shape } from './search-state'
import { WaysOn } from './ways-on'

async function waysOf(q: string) {
  const screen = await render(
    <MemoryRouter>
      <WaysOn searched={{ ...shape, q }} />
    </MemoryRouter>,
  )
  return screen.getByRole('link').elements().map((link) => link.getAttribute('href'))
}

for (const marks of ['-', '?!?'])
  test(`${marks} is the name of no city and no problem`, async () => {
    expect(await waysOf(marks)).toEqual(['/search', '/topics'])
  })

test('a word that was not wanted is not offered alone', async () => {
  const ways = await waysOf('basket weaving -grants')
  expect(ways).toContain('/search?q=basket')
  expect(ways).not.toContain('/search?q=grants')
  expect(ways).not.toContain('/search?q=-grants')
})
