import { useState } from 'react'
import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { userEvent } from 'vitest/browser'
import { Combobox } from './combobox'
import type { ComboboxGroup } from './combobox-options'

const cities: readonly ComboboxGroup[] = [
  { name: 'Ohio', options: [{ key: 'a', label: 'Dayton', note: 'OH' }] },
  { name: 'Elsewhere', options: [{ key: 'b', label: 'Dayton', note: 'KY' }, { key: 'c', label: 'Daytona Beach' }] },
]

function Tried({ load = () => Promise.resolve(cities) }: { load?: () => Promise<readonly ComboboxGroup[]> }) {
  const [text, setText] = useState('')
  const [picked, setPicked] = useState('nothing')
  return (
    <>
      <Combobox label="City" text={text} load={load} onText={setText} onPick={({ key }) => setPicked(key)} />
      <p>picked {picked}</p>
    </>
  )
}

test('options are walked through with arrows, over groups, and back to the text', async () => {
  const screen = await render(<Tried load={load} />)
  const box = screen.getByRole('combobox', { name: 'City' })
  await box.fill('day')
  await expect.element(screen.getByRole('option', { name: 'Daytona Beach' })).toBeVisible()
  await expect.element(box).toHaveAttribute('aria-expanded', 'true')
  await userEvent.keyboard('{ArrowDown}{ArrowDown}')
  await expect.element(screen.getByRole('option', { selected: true })).toHaveTextContent('DaytonKY')
  await userEvent.keyboard('{ArrowDown}{ArrowDown}')
  await expect.element(box).not.toHaveAttribute('aria-activedescendant')
  await userEvent.keyboard('{ArrowUp}{Enter}')
  await expect.element(screen.getByText('picked c')).toBeVisible()
  await expect.element(box).toHaveAttribute('aria-expanded', 'false')
})

test('what is typed stays when nobody picks; Escape closes first and clears then', async () => {
  const screen = await render(<Tried load={load} />)
  const box = screen.getByRole('combobox')
  await box.fill('day')
  await expect.element(screen.getByRole('group', { name: 'Ohio' })).toBeVisible()
  await userEvent.keyboard('{ArrowDown}{Escape}')
  await expect.element(box).toHaveAttribute('aria-expanded', 'false')
  await expect.element(box).toHaveValue('day')
  await userEvent.keyboard('{Escape}')
  await expect.element(box).toHaveValue('')
  await expect.element(screen.getByText('picked nothing')).toBeVisible()
})

test('a list that could not be loaded is not an empty one', async () => {
  const screen = await render(<Tried load={broken} />)
  await screen.getByRole('combobox').fill('day')
  await expect.element(screen.getByText('This could not be loaded')).toBeVisible()
})

const load = () => Promise.resolve(cities)
const broken = () => Promise.reject(new Error('the portal is away'))
