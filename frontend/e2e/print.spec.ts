import { expect, opened, test } from './watch'

/** Pages people print; the PDF has to carry its structure, so that screen readers can follow it. */
for (const path of ['/', '/accessibility'])
  test(`${path} is printed as a tagged document`, async ({ page }) => {
    await opened(page, path)
    const pdf = (await page.pdf({ tagged: true })).toString('latin1')
    expect(pdf).toContain('/StructTreeRoot')
    expect(pdf).toContain('/Marked true')
  })
