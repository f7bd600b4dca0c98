import { expect, isAccessible, opened, test } from './watch'

/** The browser itself logs what was refused. */
test.use({ expected: [/400|404|503/] })

for (const [path, sentence, without] of [
  ['/cities/south-bend-in?lens=FOO', 'There is no choice “FOO” for “Like in what?”.', '/cities/south-bend-in'],
  ['/search?q=lots&kind=NONSENSE', 'There is no choice “NONSENSE” for “Kind”.', '/search?q=lots'],
  ['/es/search?q=lots&size=whatever', 'Para «Tamaño de la ciudad» no existe la opción «whatever».', '/es/search?q=lots'],
  ['/search?q=lots&after=zzz', 'The place in the list that the address leads to is no longer there.', '/search?q=lots'],
  ['/search?q=lots&language=xx', 'There is no choice “xx” for “Language”.', '/search?q=lots'],
  ['/search?q=lots&topic=topic_zzz', 'The portal knows no topic by the id “topic_zzz”.', '/search?q=lots'],
  ['/peers?problem=blight&w=FOO%3A10', 'There is no choice “FOO:10” for “Weigh likeness yourself”.', '/peers?problem=blight'],
  ['/es/peers?problem=blight&city=nope', 'El portal no conoce ninguna ciudad con la dirección «nope».', '/es/peers?problem=blight'],
] as const)
  test(`${path} is told to be wrong in the same words by server and page, with a way out`, async ({ page, request }) => {
    const served = await request.get(path, { headers: { Accept: 'text/html' } })
    expect(served.status()).toBe(400)
    const html = await served.text()
    expect(html).toContain(sentence)
    expect(html).toContain(`href="${without}"`)
    await opened(page, path)
    await expect(page.getByRole('alert')).toContainText(sentence)
    await expect(page.getByRole('button', { name: /Try again|Intentar/ })).toHaveCount(0)
    for (const text of [html, (await page.getByRole('alert').textContent()) ?? ''])
      expect(text).not.toMatch(/Variable|question\.from|pass endCursor/)
    await isAccessible(page)
    await page.getByRole('alert').getByRole('link').click()
    await expect(page).toHaveURL((url) => decodeURIComponent(url.pathname + url.search).replaceAll('+', ' ') === without)
    await expect(page.getByRole('alert')).toHaveCount(0)
  })

test('what the API says of an address is told where nobody else can tell', async ({ page, request }) => {
  for (const path of [`/search?q=${'lot '.repeat(1001)}`, `/es/peers?problem=${'lot '.repeat(1001)}&city=dayton-oh`]) {
    const served = await request.get(path, { headers: { Accept: 'text/html' } })
    expect(served.status()).toBe(400)
    expect(await served.text()).toContain('the limit is 4,000')
    await opened(page, path)
    await expect(page.getByRole('alert')).toContainText('the limit is 4,000')
    await expect(page.getByRole('alert').locator('p[lang]')).toHaveCount(path.startsWith('/es') ? 1 : 0)
  }
})

test('what is not there, and what could not be had, can be used by everyone', async ({ page }) => {
  await opened(page, '/no-such-page')
  await isAccessible(page)
  await opened(page, '/topics')
  await page.route('**/graphql', (route) => route.fulfill({ status: 503, body: 'unwell' }))
  await page.getByRole('link', { name: 'Programs' }).first().click()
  await expect(page.getByRole('alert')).toBeVisible()
  await isAccessible(page)
})

test.describe('a part of the portal that is not there', () => {
  test.use({ expected: [/404|dynamically imported/] })

  test('leaves the text, and says that it is all', async ({ page }) => {
    await page.route('**/assets/topics-page-*.js', (route) => route.fulfill({ status: 404, body: '' }))
    await page.goto('/topics')
    await expect(page.getByRole('alert')).toContainText('a part of the portal could not be loaded')
    await expect(page.locator('main a[href^="/topics/"]').first()).toBeVisible()
  })
})
