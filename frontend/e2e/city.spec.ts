import { answersComeLate, expect, fits, isAccessible, opened, picture, test } from './watch'

for (const [name, path] of [
  ['cities', '/cities?q=dayton'],
  ['cities-none', '/cities?q=zyzzyva&country=US'],
  ['city', '/cities/south-bend-in'],
  ['city-sample', '/cities/sample-millbrook-oh'],
  ['city-es', '/es/cities/sample-old-mill-in?lens=SIZE'],
  ['person', '/people/sample-milo-madeup'],
  ['person-es', '/es/people/sample-petra-placeholder'],
] as const)
  test(`${name} can be used by everyone, and asks nothing more for its first paint @both`, async ({ page, asked }) => {
    await opened(page, path)
    await expect(page.locator('h1')).toBeVisible()
    await expect(page.locator('.loading')).toHaveCount(0)
    expect(asked).toEqual([])
    await fits(page)
    await isAccessible(page)
    await picture(page, name)
    expect(await page.content()).not.toMatch(/[\w.]+@[\w-]+\.\w+/)
  })

test('a city is found and compared by keyboard, and another lens is kept in the address', async ({ page }) => {
  await opened(page, '/cities')
  await page.getByRole('searchbox', { name: 'Name of the city' }).focus()
  await page.keyboard.type('south bend')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'South Bend, IN' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'South Bend' })).toBeFocused()
  await answersComeLate(page)
  const lens = page.getByRole('combobox', { name: 'Like in what?' })
  await lens.focus()
  await page.keyboard.type('Size')
  await expect(page).toHaveURL(/lens=SIZE/)
  await expect(page.getByRole('rowheader', { name: 'Population', exact: true }).last()).toBeVisible()
  await page.reload()
  await expect(page.getByRole('combobox', { name: 'Like in what?' })).toHaveValue('SIZE')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('every figure stands with its source in sight', async ({ page }) => {
    await opened(page, '/cities/south-bend-in')
    const table = page.getByRole('region', { name: 'Figures' })
    await expect(table.locator('tbody tr').first()).toBeVisible()
    for (const source of await table.locator('tbody td:last-child').all()) {
      const box = await source.boundingBox()
      expect((box?.x ?? 0) + (box?.width ?? 1000)).toBeLessThanOrEqual(320)
    }
  })
})

test('a city or person that is not there is HTTP 404', async ({ request }) => {
  expect((await request.get('/cities/no-such-city')).status()).toBe(404)
  expect((await request.get('/es/people/no-such-person')).status()).toBe(404)
})
