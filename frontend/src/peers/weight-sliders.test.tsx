import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { userEvent } from 'vitest/browser'
import type { OwnWeight } from './peers-state'
import { WeightSliders } from './weight-sliders'

const lens = new Map([
  ['POPULATION', 90],
  ['DENSITY', 10],
] as const)

test('a row of key presses is heard once, when it is over', async () => {
  const heard = vi.fn<(own: readonly OwnWeight[]) => void>()
  const screen = await render(<WeightSliders start={lens} own={[]} onChange={heard} />)
  const slider = screen.getByRole('slider', { name: 'Population', exact: true })
  await expect.element(slider).toHaveValue('90')
  slider.element().focus()
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}')
  await expect.poll(() => heard.mock.calls).toEqual([[[{ variable: 'POPULATION', weight: 87 }]]])
})

test('a slider moved back to the lens is no weight of one’s own', async () => {
  const heard = vi.fn<(own: readonly OwnWeight[]) => void>()
  const screen = await render(
    <WeightSliders start={lens} own={[{ variable: 'DENSITY', weight: 9 }]} onChange={heard} />,
  )
  screen.getByRole('slider', { name: 'Population density' }).element().focus()
  await userEvent.keyboard('{ArrowRight}')
  await expect.poll(() => heard.mock.calls).toEqual([[[]]])
})
