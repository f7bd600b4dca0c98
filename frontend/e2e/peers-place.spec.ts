import { answersComeLate, expect, fits, isAccessible, opened, picture, test } from './watch'

const ASKED = '/peers?problem=open%20data&city=dayton-oh'

test('after a question is sent the focus is at what was found, and the window is called by it', async ({ page }) => {
  await opened(page, '/peers')
  await page.keyboard.press('Tab')
  const problem = page.getByRole('textbox', { name: /problem/ })
  while (!(await problem.evaluate((field) => field === document.activeElement))) await page.keyboard.press('Tab')
  await page.keyboard.type('open data')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: /for “open data”/ })).toBeFocused()
  await expect(page).toHaveTitle(/for “open data” · Find peers · CityPeers/)
})

test('a city that was only typed is asked for a second time, and nothing moves meanwhile', async ({ page }) => {
  await opened(page, '/peers?problem=open%20data')
  await answersComeLate(page)
  await page.getByRole('combobox', { name: /city is yours/ }).fill('Daytn')
  await page.getByRole('button', { name: 'Find peers' }).press('Enter')
  await expect(page).toHaveURL(/city=dayton-oh/)
  await expect(page.getByRole('heading', { level: 2, name: /compared with Dayton, OH/ })).toBeFocused()
})

test('comparing keeps the place, and shows my own city, links and what is invented', async ({ page }) => {
  await opened(page, '/peers?problem=vacant%20lots&city=dayton-oh')
  const box = page.getByRole('checkbox', { name: /^Compare Sample/ }).last()
  await box.focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('heading', { name: 'Side by side' })).toBeAttached()
  await expect(box).toBeFocused()
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(200)
  const table = page.getByRole('region', { name: 'Side by side' })
  await expect(table.getByRole('columnheader', { name: /Dayton, OH/ })).toContainText('your city')
  await expect(table.getByRole('columnheader', { name: /^Sample .*Sample/ }).getByRole('link')).toHaveAttribute('href', /\/cities\//)
})

test('how near a city is, is told in miles', async ({ page }) => {
  await opened(page, ASKED)
  await page.getByRole('checkbox', { name: /^Compare South Bend/ }).first().press('Space')
  await expect(page.getByRole('region', { name: 'Side by side' }).getByRole('row', { name: /Nearness/ })).toContainText(/\d+ mi \(/)
})

test('a map shows numbers as in its table, and where I am @both', async ({ page }) => {
  await opened(page, `${ASKED}&view=map`)
  await expect(page.locator('.map-own')).toHaveCount(1)
  const numbers = await page.locator('.map-number').allTextContents()
  expect(numbers.length).toBeGreaterThan(1)
  await expect(page.getByRole('row', { name: /^1 / })).toBeVisible()
  const size = await page.locator('.map-number').first().evaluate((text) => text.getBoundingClientRect().height)
  expect(size).toBeGreaterThanOrEqual(9)
  await fits(page)
  await isAccessible(page)
  await picture(page, 'peers-map')
})

test('what can be pressed is large enough', async ({ page }) => {
  await opened(page, `${ASKED}&w=LOCATION%3A100&ignore=x`)
  for (const target of await page.locator('main').locator('button, input[type=checkbox]').all()) {
    const box = await target.boundingBox()
    if (box) expect(Math.min(box.width, box.height), await target.evaluate((one) => one.outerHTML)).toBeGreaterThanOrEqual(24)
  }
})

test('a result that missed its target is no success', async ({ page }) => {
  await opened(page, '/practices/sample-volunteer-cool-roofs')
  const failed = page.getByRole('listitem').filter({ hasText: 'Sample Sunfield' })
  await expect(failed.getByText('Target missed').first()).toBeVisible()
})

test('what is asked for stands in one line where there is room', async ({ page }) => {
  await opened(page, '/peers')
  const tops = await page.locator('.fields-two input').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))
  expect(tops.length).toBe(2)
  expect(tops[0]).toBe(tops[1])
  await page.getByRole('combobox').fill('Dayton')
  const list = await page.getByRole('listbox').boundingBox()
  expect(list?.y).toBeGreaterThan((tops[1] ?? 0) + 24)
})

test('a view that there is not is the list', async ({ page }) => {
  await opened(page, `${ASKED}&view=nonsense`)
  await expect(page.locator('.peer').first()).toBeVisible()
})

test.describe('on paper', () => {
  test.use({ still: false })

  test('what is closed on the screen stands open', async ({ page }) => {
    await opened(page, '/practices/vacant-lot-reuse')
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('main details').getByText('Where it is told').first()).toBeVisible()
  })
})
