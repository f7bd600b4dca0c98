import { AxeBuilder } from '@axe-core/playwright'
import { expect, test as base } from '@playwright/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface Watched {
  /** Operations sent to `/graphql` since the page was opened. */
  asked: string[]
}

/** Fails a test whose page logs an error, breaks the policy, misses a file, or speaks to anybody but the portal. */
export const test = base.extend<Watched>({
  asked: async ({ page, baseURL }, use) => {
    const asked: string[] = []
    page.on('request', (request) => {
      if (new URL(request.url()).pathname === '/graphql') asked.push(request.postData() ?? request.url())
    })
    const wrong: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(message.text())
    })
    page.on('pageerror', (error) => wrong.push(error.message))
    page.on('request', (request) => {
      const url = new URL(request.url())
      if (url.protocol.startsWith('http') && url.origin !== new URL(baseURL ?? '').origin) wrong.push(request.url())
    })
    await use(asked)
    expect(wrong).toEqual([])
  },
})

/** Waits until React has taken over from what the server wrote. */
export async function opened(page: import('@playwright/test').Page, path: string) {
  await page.goto(path)
  await page.locator('#main[tabindex]').waitFor()
}

export async function isAccessible(page: import('@playwright/test').Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
}

export async function fits(page: import('@playwright/test').Page) {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
}

/** A picture of the page, kept beside the build. */
export async function picture(page: import('@playwright/test').Page, name: string) {
  const width = page.viewportSize()?.width
  await page.screenshot({ path: `../target/e2e/pictures/${name}-${width}.png`, fullPage: true })
}

export { expect }
