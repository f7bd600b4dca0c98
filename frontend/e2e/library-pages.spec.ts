import { expect, fits, isAccessible, opened, picture, test } from './watch'

for (const [name, path] of [
  ['practice', '/practices/sample-block-mini-grants'],
  ['practice-failed', '/practices/sample-volunteer-cool-roofs'],
  ['practice-es', '/es/practices/vacant-lot-reuse'],
  ['resource', '/resources/template-volunteer-website-decision'],
  ['topics', '/topics'],
  ['topic', '/topics/vacant-lots'],
  ['topic-es', '/es/topics/vacant-lots'],
  ['program', '/programs/cities-of-service'],
  ['program-cohorts', '/programs/code-for-america-fellowship'],
] as const)
  test(`${name} can be used by everyone, and asks nothing more for its first paint @both`, async ({ page, asked }) => {
    await opened(page, path)
    await expect(page.locator('h1')).toBeVisible()
    expect(asked).toEqual([])
    await fits(page)
    await isAccessible(page)
    await picture(page, name)
  })

test('a failure is told with its reason and what was learned', async ({ page }) => {
  await opened(page, '/practices/sample-volunteer-cool-roofs')
  const failed = page.getByRole('listitem').filter({ hasText: 'Sample Sunfield' })
  await expect(failed.getByText('Did not work')).toBeVisible()
  await expect(failed.getByText(/the insurer withdrew/)).toBeVisible()
  await expect(failed.getByText(/Survey the roofs before recruiting people/)).toBeVisible()
})

test('a practice taken up by many cities shows the others when asked', async ({ page, asked }) => {
  await opened(page, '/practices/sample-block-mini-grants')
  await expect(page.getByRole('heading', { name: 'Who took it over from whom' })).toBeVisible()
  await opened(page, '/practices/open-data-policy')
  const cities = page.locator('.results-of-cities > li')
  const before = await cities.count()
  const more = page.getByRole('button', { name: 'Show more' })
  await more.focus()
  await page.keyboard.press('Enter')
  await expect(cities).not.toHaveCount(before)
  expect(asked.length).toBe(1)
})

test('from the topics to a narrower one, and to what cities do about it, by keyboard', async ({ page }) => {
  await opened(page, '/topics')
  await page.getByRole('link', { name: 'Vacant property' }).first().focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Vacant property' })).toBeFocused()
  await page.getByRole('link', { name: 'Vacant lots', exact: true }).first().focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'What cities do about it' })).toBeVisible()
})

test('figures that contradict each other stand side by side', async ({ page }) => {
  await opened(page, '/programs/cities-of-service')
  for (const figure of ['250 cities', '252 cities', '280 cities'])
    await expect(page.getByRole('cell', { name: figure, exact: true })).toBeVisible()
})
