import { expect, test } from '@playwright/test'

test.use({ javaScriptEnabled: false })

test('a search is read to its end and back without JavaScript', async ({ page }) => {
  await page.goto('/search?q=lots')
  const first = await page.locator('main > ol > li').first().textContent()
  await page.getByRole('link', { name: 'Next page' }).click()
  await expect(page).toHaveURL(/q=lots&after=/)
  await expect(page.locator('main > ol > li').first()).not.toHaveText(first ?? '')
  await page.getByRole('link', { name: 'Previous page' }).click()
  await expect(page.locator('main > ol > li').first()).toHaveText(first ?? '')
})

test('a search says without JavaScript why it found something, and which steps answer', async ({ page }) => {
  await page.goto('/search?q=weedy%20lots%20agreement&kind=PLAYBOOK')
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('Kind: Playbook')
  await expect(page.getByRole('link', { name: 'Settle access with an agreement' })).toBeVisible()
  await page.getByText('Why this was found').first().click()
  await expect(page.locator('main li details li').first()).toBeVisible()
})

test('a search that finds nothing leads on without JavaScript', async ({ page }) => {
  await page.goto('/search?q=vacent%20lots')
  await expect(page.getByText('Did you mean')).toBeVisible()
  await page.goto('/search?q=vacant%20lots&evidence=LEVEL_5')
  await expect(page.getByRole('link', { name: /Search without the filter/ }).first()).toBeVisible()
  await page.goto('/search?q=rats%20underwater%20basketweaving')
  await expect(page.getByRole('link', { name: /which cities and people/ })).toHaveAttribute('href', /^\/peers\?problem=rats%20/)
})

test('a city is read at a glance without JavaScript, with the names of states', async ({ page }) => {
  await page.goto('/cities/dayton-oh')
  await expect(page.getByText(/City in Ohio, United States/)).toBeVisible()
  const glance = page.locator('dl.facts').first()
  await expect(glance.getByRole('link', { name: 'www.daytonohio.gov' })).toBeVisible()
  await expect(page.getByText(/State or province: /).first()).toBeVisible()
  await expect(page.getByText(/Same state/)).toHaveCount(0)
})

test('every page but the first says without JavaScript where it stands', async ({ page }) => {
  for (const path of ['/search', '/peers', '/cities', '/es/topics']) {
    await page.goto(path)
    await expect(page.locator('nav.trail li')).toHaveCount(2)
  }
  await page.goto('/')
  await expect(page.locator('nav.trail')).toHaveCount(0)
})

test('a search that finds nothing offers no boxes to tick without JavaScript', async ({ page }) => {
  await page.goto('/search?q=zyzzyva')
  await expect(page.getByRole('heading', { name: /^0 results/ })).toBeVisible()
  await expect(page.locator('details.facets')).toHaveCount(0)
})

test('what was told and not measured is marked in every reading of a result', async ({ request }) => {
  for (const path of ['/cities/south-bend-in', '/practices/open-data-policy', '/people/sample-milo-madeup']) {
    const html = await (await request.get(path, { headers: { Accept: 'text/html' } })).text()
    const told = html.match(/Described, not measured|compared with (?:nothing|before)/g) ?? []
    expect(told.length, path).toBeGreaterThan(0)
  }
})

test('peers are read in groups and to the end without JavaScript', async ({ page }) => {
  await page.goto('/peers?problem=vacant%20lots&city=sample-millbrook-oh')
  await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible()
  const title = await page.title()
  expect(title).toContain('vacant lots')
  await page.getByText('How was this chosen?').first().click()
  await expect(page.getByRole('columnheader', { name: 'What counts' }).first()).toBeVisible()
  await page.getByRole('link', { name: 'Next page' }).click()
  await expect(page.getByRole('link', { name: 'Back to the first page' })).toBeVisible()
})

test('a page further on is the same with JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: true, baseURL: baseURL ?? '' })
  const page = await context.newPage()
  await page.goto('/search?q=lots')
  const html = await (await page.request.get('/search?q=lots', { headers: { Accept: 'text/html' } })).text()
  const next = /href="(\/search\?q=lots&amp;after=[^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? ''
  await page.goto(next)
  await page.locator('#main[tabindex]').waitFor()
  await page.getByRole('link', { name: 'Previous page' }).click()
  await expect(page).toHaveURL(/before=/)
  await expect(page.locator('.hit')).toHaveCount(20)
  await context.close()
})

test('a city that only one goes by is taken without asking back', async ({ page }) => {
  for (const typed of ['Hamilton, Ohio', 'Dayton OH', 'Daytn']) {
    await page.goto(`/peers?problem=vacant%20lots&place=${encodeURIComponent(typed)}`)
    await expect(page).toHaveURL(/city=(?:hamilton|dayton)-oh/)
    await expect(page.getByRole('heading', { name: /compared with (?:Hamilton|Dayton), OH/ })).toBeVisible()
  }
})
