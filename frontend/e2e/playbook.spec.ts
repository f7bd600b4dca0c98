import { expect, fits, isAccessible, opened, picture, test } from './watch'

const PLAYBOOK = '/playbooks/turn-vacant-lots-into-community-assets'

for (const [name, path] of [
  ['playbook', PLAYBOOK],
  ['playbook-es', '/es/playbooks/build-a-service-plan.es'],
  ['playbook-failures', '/playbooks/cool-roofs-with-volunteers'],
] as const)
  test(`${name} can be used by everyone, and asks nothing more for its first paint @both`, async ({ page, asked }) => {
    await opened(page, path)
    await expect(page.locator('h1')).toBeVisible()
    expect(asked).toEqual([])
    await fits(page)
    await isAccessible(page)
    await picture(page, name)
  })

test('a step is found and reached by keyboard alone', async ({ page }) => {
  await opened(page, '/search?q=weedy%20lots%20agreement')
  const step = page.getByRole('link', { name: 'Settle access with an agreement' })
  await step.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${PLAYBOOK}#settle-access`)
  await expect(page.getByRole('heading', { level: 4, name: /Settle access/ })).toBeInViewport()
  await page.goBack()
  await expect(page).toHaveURL(/search\?q=weedy/)
})

test('a translation and its original lead to each other', async ({ page, request }) => {
  await opened(page, '/playbooks/community-gardens')
  await page.locator('#facts a[hreflang=es]').press('Enter')
  await expect(page).toHaveURL('/es/playbooks/community-gardens.es')
  await expect(page.locator('#facts a[hreflang=en]')).toHaveAttribute('href', '/playbooks/community-gardens')
  for (const [path, other] of [
    ['/playbooks/community-gardens', '/es/playbooks/community-gardens.es'],
    ['/es/playbooks/community-gardens.es', '/playbooks/community-gardens'],
  ] as const) {
    const html = await (await request.get(path, { headers: { Accept: 'text/html' } })).text()
    expect(html).toMatch(new RegExp(`<main[^]*<a rel="alternate" lang="[a-z]+" hreflang="[a-z]+" href="${other}"`))
    expect(html).toMatch(new RegExp(`<link rel="alternate" hreflang="[a-z]+" href="${other}"`))
  }
})

test('a city for which it is too early to tell stands behind those that measured', async ({ page }) => {
  await opened(page, '/practices/sample-vacant-lot-care')
  await expect(page.locator('.result-city').first()).toContainText('Sample Millbrook')
  await expect(page.locator('.result-city').last()).toContainText('Sample Lakeview Heights')
})

test('the self-check answers plainly', async ({ page }) => {
  await opened(page, PLAYBOOK)
  const boxes = page.locator('#check input')
  for (const box of await boxes.all()) {
    await box.focus()
    await page.keyboard.press('Space')
  }
  await expect(page.getByText('Yes. Everything this playbook asks for is there.')).toBeVisible()
})

test.describe('on paper', () => {
  test.use({ still: false })

  test('it is the text alone, as a tagged file', async ({ page }) => {
    await opened(page, PLAYBOOK)
    const file = (await page.pdf({ format: 'Letter', tagged: true })).toString('latin1')
    expect(file).toContain('StructTreeRoot')
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('.contents')).toBeHidden()
    await expect(page.locator('#settle-access')).toBeVisible()
  })
})

test('it is taken along as text and as data', async ({ page, request }) => {
  await opened(page, PLAYBOOK)
  const text = await request.get((await page.getByRole('link', { name: /Markdown/ }).getAttribute('href')) ?? '')
  expect(text.headers()['content-disposition']).toContain('attachment')
  expect(await text.text()).toContain('key: settle-access')
  const data = await request.get((await page.getByRole('link', { name: /JSON/ }).getAttribute('href')) ?? '')
  expect(((await data.json()) as { title: string }).title).toBe('Turn vacant lots into community assets')
})
