import { connect } from 'node:net'
import { expect, test } from '@playwright/test'

/** Sent as it stands: every client of its own would write it otherwise, or not at all. */
function sent(base: string, path: string): Promise<string> {
  const { hostname, port } = new URL(base)
  return new Promise((told, failed) => {
    let answer = ''
    const line = connect(Number(port), hostname, () => {
      line.write(`GET ${path} HTTP/1.1\r\nHost: ${hostname}\r\nAccept: text/html\r\nConnection: close\r\n\r\n`)
    })
    line.setEncoding('utf8').on('data', (part: string) => (answer += part))
    line.on('end', () => told(answer)).on('error', failed)
  })
}

for (const [path, words] of [
  ['/cities/a%2Fb', 'This address cannot be read'],
  ['/%FF', 'This address cannot be read'],
  ['/cities/a%00b', 'This address cannot be read'],
  ['/es/cities/%FF', 'Esta dirección no se puede leer'],
  ['/cities/..;/x', 'This address cannot be read'],
  ['/nothing.x', 'This page does not exist'],
] as const)
  test(`${path} is refused in the words and the frame of the portal`, async ({ baseURL }) => {
    const answer = await sent(baseURL ?? '', path)
    expect(answer).toMatch(words.includes('exist') ? /^HTTP\/1\.1 404/ : /^HTTP\/1\.1 400/)
    expect(answer).toContain(words)
    expect(answer).toContain('<header class="header">')
    expect(answer).toMatch(/content-security-policy:/i)
    expect(answer).not.toContain('HTTP Status')
    expect(answer).not.toMatch(/question mark|interrogación/)
  })

test('a file of the pages that is not there is no page', async ({ request }) => {
  const missing = await request.get('/assets/gone.js', { headers: { Accept: 'text/html' } })
  expect(missing.status()).toBe(404)
  expect((await missing.text()).length).toBeLessThan(100)
})
