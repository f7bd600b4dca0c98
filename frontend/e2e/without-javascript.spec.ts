import { expect, test } from '@playwright/test'

test.use({ javaScriptEnabled: false })

test('a search works without JavaScript', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('searchbox').fill('vacant lots')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page.getByRole('heading', { name: /for “vacant lots”/ })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Turn vacant lots into community assets' })).toBeVisible()
})
