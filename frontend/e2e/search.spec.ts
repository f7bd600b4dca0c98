import { expect, fits, isAccessible, opened, picture, test } from './watch'

for (const [name, path] of [
  ['home', '/'],
  ['home-es', '/es'],
  ['search', '/search?q=vacant%20lots'],
  ['search-nothing', '/search?q=zyzzyva%20quokka%20lots&evidence=LEVEL_5'],
] as const)
  test(`${name} can be used by everyone, and asks nothing more for its first paint @both`, async ({ page, asked }) => {
    await opened(page, path)
    await expect(page.locator('h1')).toBeVisible()
    expect(asked).toEqual([])
    await fits(page)
    await isAccessible(page)
    await picture(page, name)
  })

test('a search is found by keyboard, and narrowed without losing the place', async ({ page, asked }) => {
  await opened(page, '/')
  await page.getByRole('combobox').focus()
  await page.keyboard.type('vacant lot')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Search' })).toBeFocused()
  await expect(page.getByRole('heading', { name: /for “vacant lot”/ })).toBeVisible()
  expect(asked.filter((question) => question.includes('query SearchPage')).length).toBe(1)

  const playbooks = page.getByRole('checkbox', { name: /Playbook/ })
  await playbooks.focus()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/kind=PLAYBOOK/)
  await expect(page.getByRole('button', { name: /Remove Playbook/ })).toBeVisible()
  await expect(playbooks).toBeFocused()

  await page.reload()
  await expect(page.getByRole('checkbox', { name: /Playbook/ })).toBeChecked()
  await page.goBack()
  await expect(page).toHaveURL(/\/search\?q=vacant/)
})

test('the order is chosen, and stays in the address', async ({ page }) => {
  await opened(page, '/search?q=vacant%20lots')
  await page.getByLabel('Order').selectOption({ label: 'By title' })
  await expect(page).toHaveURL(/order=TITLE/)
  await page.reload()
  await expect(page.getByLabel('Order')).toHaveValue('TITLE')
})

test('a suggestion is picked by keyboard, and what is typed stays until then', async ({ page }) => {
  await opened(page, '/')
  const box = page.getByRole('combobox')
  await box.fill('vacant l')
  await expect(page.getByRole('option', { name: 'Vacant lots', exact: true })).toBeVisible()
  await isAccessible(page)
  await page.keyboard.press('ArrowDown')
  await expect(box).toHaveValue('vacant l')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Vacant lots' })).toBeVisible()
})

test('reload, back and forward give the same search', async ({ page }) => {
  await opened(page, '/search?q=vacant%20lots&kind=PLAYBOOK')
  const first = page.locator('.hits a').first()
  const title = await first.textContent()
  await page.reload()
  await expect(first).toHaveText(title ?? '')
  await page.getByRole('button', { name: /Remove Playbook/ }).press('Enter')
  await expect(page).not.toHaveURL(/kind=PLAYBOOK/)
  await page.goBack()
  await expect(page.getByRole('checkbox', { name: /Playbook/ })).toBeChecked()
  await expect(first).toHaveText(title ?? '')
  await page.goForward()
  await expect(page.getByRole('checkbox', { name: /Playbook/ })).not.toBeChecked()
})

test.describe('the rest of a long list', () => {
  test.use({ expected: [/503/] })

  test('is said to be missing when it cannot be loaded', async ({ page }) => {
    await opened(page, '/search')
    await page.route('**/graphql', (route) => route.fulfill({ status: 503, body: 'unwell' }))
    await page.getByRole('button', { name: 'Show more' }).press('Enter')
    await expect(page.getByRole('alert')).toContainText('What you see is not all there is')
    await page.unroute('**/graphql')
    await page.getByRole('button', { name: 'Try again' }).press('Enter')
    await expect(page.locator('.hit')).toHaveCount(40)
    await expect(page.getByRole('alert')).toHaveCount(0)
  })
})

test('what can be narrowed to is said in the language of the page, and topics stand below wider ones', async ({ page }) => {
  await opened(page, '/es/search?q=blight')
  const filters = page.locator('details.facets')
  await expect(filters.getByText('Medido antes y después')).toBeVisible()
  await expect(filters.getByText('De 100,000 a 250,000 habitantes')).toBeVisible()
  await expect(filters.locator('.facet-values .facet-values input[name=topic]').first()).toBeVisible()
  await expect(filters).not.toContainText('Measured')
  await expect(page.locator('.notice').first()).toContainText('es una palabra del tema')
})

test('sizes and costs stand from the least to the most', async ({ page }) => {
  await opened(page, '/search')
  const sizes = await page.locator('input[name=size]').evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value))
  const least = ['UNDER_10K', 'FROM_10K_TO_50K', 'FROM_50K_TO_100K', 'FROM_100K_TO_250K', 'FROM_250K_TO_1M', 'OVER_1M']
  expect(sizes.length).toBeGreaterThan(3)
  expect(sizes).toEqual(least.filter((size) => sizes.includes(size)))
})

test('a kind or a level is called the same by the API, in the filters and in a result', async ({ page, request }) => {
  const query = '{ search { facets(fields: [KIND, EVIDENCE, POPULATION_BAND, COST]) { values { label } } } }'
  const { data } = (await (await request.post('/graphql', { data: { query } })).json()) as {
    data: { search: { facets: { values: { label: string }[] }[] } }
  }
  await opened(page, '/search')
  const filters = page.locator('details.facets')
  for (const { label } of data.search.facets.flatMap(({ values }) => values)) await expect(filters).toContainText(label)
  await opened(page, '/search?kind=PRACTICE')
  const level = (await page.locator('.hit .evidence').first().textContent()) ?? ''
  await expect(filters).toContainText(level.replace('Evidence ', ''))
  await expect(page.locator('.hit .kind').first()).toHaveText('Practice')
})

test('what a minus leaves out is said, and can be looked for', async ({ page, request }) => {
  const path = '/search?q=gardens%20-schools'
  const html = await (await request.get(path, { headers: { Accept: 'text/html' } })).text()
  expect(html).toContain('a minus stands before it: schools.')
  await opened(page, path)
  await expect(page.getByText('a minus stands before it: schools.')).toBeVisible()
  await page.getByRole('link', { name: 'Look for it instead' }).press('Enter')
  await expect(page).toHaveURL('/search?q=gardens+schools')
})

test('a search that finds nothing shows the ways on', async ({ page }) => {
  await opened(page, '/search?q=rats%20underwater%20basketweaving')
  const ways = page.getByRole('region', { name: 'Other ways to go on' })
  await ways.getByRole('link', { name: 'rats', exact: true }).press('Enter')
  await expect(page.locator('.hit').first()).toBeVisible()
})

test('the name of a city leads to the city', async ({ page }) => {
  await page.goto('/search?q=Dayton')
  await page.getByText('Looking for a city?').getByRole('link').first().click()
  await expect(page).toHaveURL(/\/cities\/dayton-oh$/)
})

test('what failed or was stopped can be looked for', async ({ page }) => {
  await opened(page, '/search?kind=PRACTICE&status=FAILED&status=STOPPED')
  await expect(page.getByRole('link', { name: 'Sample: Cool roofs with volunteers' })).toBeVisible()
  await expect(page.getByRole('button', { name: /Remove Did not work/ })).toBeVisible()
})

test('what was shown is shown again after a reload, and its window is called by its question', async ({ page }) => {
  await opened(page, '/search?q=city')
  await expect(page).toHaveTitle('“city” · Search · CityPeers')
  await page.getByRole('button', { name: 'Show more' }).press('Enter')
  await expect(page).toHaveURL(/show=40/)
  await expect(page.locator('.hit')).toHaveCount(40)
  await page.reload()
  await expect(page.locator('.hit')).toHaveCount(40)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('results stand first, and the closed filters say how many are on', async ({ page }) => {
    await opened(page, '/search?q=vacant%20lots&kind=PLAYBOOK')
    await expect(page.locator('details.facets summary')).toHaveText('Narrow down (1 filter on)')
    await expect(page.getByRole('checkbox', { name: /Playbook/ })).toBeHidden()
    const first = await page.locator('.hit').first().boundingBox()
    expect(first?.y).toBeLessThan(1280)
  })

  test('the menu leaves the first screen to the page', async ({ page }) => {
    await opened(page, '/search?q=vacant%20lots')
    expect((await page.locator('.header').boundingBox())?.height).toBeLessThan(160)
    for (const link of await page.locator('.header a').all())
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(24)
  })
})
