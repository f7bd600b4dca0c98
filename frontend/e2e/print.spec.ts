import { expect, opened, test } from './watch'

/** Pages people print; the PDF has to carry its structure, so that screen readers can follow it. */
for (const path of ['/', '/accessibility'])
  test(`${path} is printed as a tagged document`, async ({ page }) => {
    await opened(page, path)
    const pdf = (await page.pdf({ tagged: true })).toString('latin1')
    expect(pdf).toContain('/StructTreeRoot')
    expect(pdf).toContain('/Marked true')
  })

test.describe('on paper', () => {
  test.use({ still: false })

  test('a page says where it is from, has boxes to tick and nothing to press', async ({ page }) => {
    await opened(page, '/playbooks/turn-vacant-lots-into-community-assets')
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByText(/^Printed from http.*turn-vacant-lots-into-community-assets on /)).toBeVisible()
    const box = await page.locator('.check .tick').first().evaluate((tick) => getComputedStyle(tick, '::before').width)
    expect(box).toBe('16px')
    await expect(page.getByText('Show required steps only')).toBeHidden()
    await opened(page, '/search?q=vacant%20lots')
    await expect(page.getByLabel('Order')).toBeHidden()
  })
})
