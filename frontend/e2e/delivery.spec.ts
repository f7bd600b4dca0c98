import { expect, test } from '@playwright/test'

const html = { Accept: 'text/html' }

test('a page comes compressed, and is not sent again while it is the same', async ({ request }) => {
  const first = await request.get('/topics', { headers: { ...html, 'Accept-Encoding': 'gzip' } })
  expect(first.headers()['content-encoding']).toBe('gzip')
  const tag = first.headers()['etag'] ?? ''
  expect(tag).toMatch(/^W\/"/)
  const again = await request.get('/topics', { headers: { ...html, 'If-None-Match': tag } })
  expect(again.status()).toBe(304)
  expect((await again.body()).length).toBe(0)
})

test('an address keeps its question where it makes the page', async ({ request }) => {
  const peers = await (await request.get('/peers?problem=vacant%20lots&city=dayton-oh&view=map', { headers: html })).text()
  const here = '/peers?problem=vacant%20lots&amp;city=dayton-oh'
  expect(peers).toContain(`<link rel="canonical" href="${here}">`)
  expect(peers).toContain(`hreflang="es" href="/es${here}"`)
  expect(peers).toContain(`<a lang="es" hreflang="es" href="/es${here}">Español</a>`)
  for (const path of ['/search?q=blight&amp;kind=PLAYBOOK', '/cities?q=Ohio'])
    expect(await (await request.get(path.replaceAll('&amp;', '&'), { headers: html })).text()).toContain(
      `<link rel="canonical" href="${path}">`,
    )
})

test('words that ask for nothing, and blanks behind an address, are no wrong address', async ({ request }) => {
  const nothing = await request.get('/es/peers?problem=who', { headers: html })
  expect(nothing.status()).toBe(200)
  expect(await nothing.text()).toContain('«who» por sí solo no nombra ningún problema')
  const led = await request.get('/es/cities/dayton-oh%20', { headers: html, maxRedirects: 0 })
  expect([led.status(), led.headers()['location']]).toEqual([308, '/es/cities/dayton-oh'])
  expect(await (await request.get('/es/cities/dayton-oh', { headers: html })).text()).toContain('Región: Medio Oeste')
})

test('a host that somebody claims stands in no page', async ({ request }) => {
  for (const headers of [{ Host: 'evil.example' }, { 'X-Forwarded-Host': 'evil.example' }]) {
    const page = await (await request.get('/cities/dayton-oh', { headers: { ...html, ...headers } })).text()
    expect(page).not.toContain('evil.example')
  }
})

test('robots are told what is not for them, and no map without a public address', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text()
  expect(robots).toContain('Disallow: /graphql\n')
  expect(robots).not.toContain('Sitemap:')
  expect((await request.get('/sitemap.xml')).status()).toBe(404)
})

test('an address that is no text is refused in the frame of the portal', async ({ request }) => {
  for (const path of ['/search?q=%FF', '/es/search?q=%C3%28']) {
    const refused = await request.get(path, { headers: html })
    expect(refused.status()).toBe(400)
    expect(await refused.text()).toMatch(/CityPeers<\/title>/)
  }
  expect((await request.get('/graphql?query=%FF')).status()).toBe(400)
})
