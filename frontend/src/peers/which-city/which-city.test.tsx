import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { beginningOf, shape } from '../peers-state'
import { WhichCity } from './which-city'

const asked = { ...shape, problem: 'open data', place: 'Deytona' }
const dayton = { id: 'd', slug: 'dayton-oh', name: 'Dayton', country: 'US', subdivision: 'US-OH', sample: false } as never

test('a name that no city has leads to those that come near, and says what to do', async () => {
  const screen = await render(
    <MemoryRouter>
      <WhichCity asked={asked} places={[]} near={[dayton]} />
    </MemoryRouter>,
  )
  await expect.element(screen.getByText('No city is called “Deytona” here.')).toBeVisible()
  const near = screen.getByRole('link', { name: 'Dayton' })
  await expect.element(near).toHaveAttribute('href', '/peers?problem=open+data&city=dayton-oh')
  await expect.element(screen.getByText('type its first letters')).toBeVisible()
})

test('what comes near is not offered beside a city that is called so', async () => {
  const screen = await render(
    <MemoryRouter>
      <WhichCity asked={asked} places={[dayton, { ...(dayton as object), id: 'e', name: 'Other' } as never]} near={[dayton]} />
    </MemoryRouter>,
  )
  expect(screen.getByRole('link').elements().length).toBe(2)
})

test('near is what begins alike, and a short name is left whole', () => {
  expect(['Deytona', 'Deytona, OH', 'York', ' Boston '].map(beginningOf)).toEqual(['Deyto', 'Deyto', 'York', 'Bost'])
})
