import { expect, test } from '@playwright/test'

test.use({ javaScriptEnabled: false })

test('a search works without JavaScript', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('searchbox').fill('vacant lots')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page.getByRole('heading', { name: /for “vacant lots”/ })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Turn vacant lots into community assets' })).toBeVisible()
})

test('a city that was only typed is asked back, and peers are read without JavaScript', async ({ page }) => {
  await page.goto('/peers')
  await page.getByLabel('What problem are you working on?').fill('vacant lots')
  await page.getByLabel('Which city is yours?').fill('hamilton')
  await page.getByRole('button', { name: 'Find peers' }).click()
  await page.locator('a[href^="/peers?"]', { hasText: 'Hamilton, OH' }).click()
  await expect(page.getByRole('heading', { name: /compared with Hamilton, OH/ })).toBeVisible()
  await expect(page.getByText(/^Led "Sample: Vacant lot care by neighbors"|^Did "/).first()).toBeVisible()
})

test('a city, a person and how it works are read without JavaScript', async ({ page }) => {
  await page.goto('/cities/sample-millbrook-oh')
  await expect(page.getByRole('link', { name: 'Sample: Vacant lot care by neighbors' })).toBeVisible()
  await page.getByRole('link', { name: 'Milo Madeup (Sample)' }).click()
  await expect(page.getByText('Open to questions from other cities')).toBeVisible()
  await page.goto('/how-it-works')
  await expect(page.getByRole('cell', { name: '0.45' })).toBeVisible()
})

test('a search is narrowed without JavaScript', async ({ page }) => {
  await page.goto('/search?q=vacant%20lots')
  await page.getByText('Narrow down').click()
  await page.getByRole('checkbox', { name: /Playbook/ }).check()
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(page).toHaveURL(/q=vacant.*kind=PLAYBOOK/)
  await page.getByText('Narrow down').click()
  await expect(page.getByRole('checkbox', { name: /Playbook/ })).toBeChecked()
  await expect(page.getByRole('link', { name: 'Turn vacant lots into community assets' })).toBeVisible()
})

test('an address that asks for nonsense says what is wrong', async ({ page }) => {
  const answer = await page.goto('/search?kind=NONSENSE')
  expect(answer?.status()).toBe(400)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/asks for something the portal does not know/)
  await expect(page.locator('link[rel=canonical]')).toHaveCount(0)
})
