import { expect, test } from '@playwright/test'

test.use({ extraHTTPHeaders: { Accept: 'text/html' } })

test('a slash behind an address leads to the address for good', async ({ request }) => {
  for (const path of ['/es', '/es/search', '/topics', '/cities/dayton-oh']) {
    const led = await request.get(`${path}/?q=x`, { maxRedirects: 0 })
    expect(led.status()).toBe(308)
    expect(led.headers()['location']).toMatch(new RegExp(`${path}\\?q=x$`))
  }
})

test('a template is taken along as text to edit', async ({ request }) => {
  const taken = await request.get('/resources/template-adopt-a-lot-agreement.md')
  expect(taken.headers()['content-type']).toContain('text/markdown')
  expect(await taken.text()).toMatch(/^---\nid: "template-adopt-a-lot-agreement"\n[^]*kind: "TEMPLATE"/)
  expect((await request.get('/resources/no-such-resource.md')).status()).toBe(404)
})

test('what the server writes in another language than the page says so', async ({ request }) => {
  const practice = await (await request.get('/es/practices/vacant-lot-reuse')).text()
  expect(practice).toContain('<h1 lang="en">')
  expect(practice).toContain('<p class="lead" lang="en">')
  const playbook = await (await request.get('/playbooks/community-gardens.es')).text()
  expect(playbook).toContain('<h1 lang="es">')
  expect(playbook).toContain('hreflang="es" href="/es/playbooks/community-gardens.es"')
  const twin = await (await request.get('/es/playbooks/community-gardens.es')).text()
  expect(twin).toContain('hreflang="en" href="/playbooks/community-gardens"')
})

test('filters are closed and speak the language of the page before JavaScript is there', async ({ request }) => {
  const search = await (await request.get('/es/search?q=blight')).text()
  expect(search).toContain('<details class="facets"><summary>Limitar')
  expect(search).toContain('Barrios y deterioro urbano')
  expect(search).toContain('>2 de 5: Medido antes y después <span')
  expect(search).not.toContain('Measured before and after <span')
})
