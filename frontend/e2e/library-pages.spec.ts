import { expect, fits, isAccessible, opened, picture, test } from './watch'

for (const [name, path] of [
  ['practice', '/practices/sample-block-mini-grants'],
  ['practice-failed', '/practices/sample-volunteer-cool-roofs'],
  ['practice-es', '/es/practices/vacant-lot-reuse'],
  ['resource', '/resources/template-volunteer-website-decision'],
  ['topics', '/topics'],
  ['topic', '/topics/vacant-lots'],
  ['topic-es', '/es/topics/vacant-lots'],
  ['programs', '/programs'],
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

test('what is written in another language than the page says so', async ({ page }) => {
  await opened(page, '/es/practices/vacant-lot-reuse')
  for (const part of ['h1', '.lead', '.brief p']) await expect(page.locator(part).first()).toHaveAttribute('lang', 'en')
  await opened(page, '/playbooks/community-gardens.es')
  await expect(page.locator('h1')).toHaveAttribute('lang', 'es')
})

test('a playbook leads to its twin in the other language', async ({ page }) => {
  await opened(page, '/es/playbooks/community-gardens.es')
  await page.getByRole('link', { name: 'English', exact: true }).click()
  await expect(page).toHaveURL(/\/playbooks\/community-gardens$/)
  await page.getByRole('link', { name: 'Español', exact: true }).click()
  await expect(page).toHaveURL(/\/es\/playbooks\/community-gardens\.es$/)
})

test('words of a table stay whole where there is little room @both', async ({ page }) => {
  for (const path of ['/how-it-works', '/es/how-it-works', '/programs/cities-of-service']) {
    await opened(page, path)
    const broken = await page.locator('th, td').evaluateAll((cells) =>
      cells.filter((cell) => getComputedStyle(cell).overflowWrap === 'anywhere').map((cell) => cell.textContent),
    )
    expect(broken).toEqual([])
    const tight = await page.locator('th').evaluateAll((cells) =>
      cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).map((cell) => cell.textContent),
    )
    expect(tight).toEqual([])
  }
})

test('the first page in Spanish has one address', async ({ page }) => {
  await opened(page, '/')
  await page.getByRole('link', { name: 'Español' }).click()
  await expect(page).toHaveURL(/\/es$/)
  await page.goto('/es/')
  await expect(page).toHaveURL(/\/es$/)
})
