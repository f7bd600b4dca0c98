import { AxeBuilder } from '@axe-core/playwright'
import { expect, test as base } from '@playwright/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** How far a page may move under its reader without being asked to. */
const MOST_SHIFT = 0.02

interface Watched {
  /** What a test makes the browser complain about on purpose. */
  expected: readonly RegExp[]
  /** Whether the page has to stand still; not so where a test changes the medium it is shown in. */
  still: boolean
  /** Operations sent to `/graphql` since the page was opened. */
  asked: string[]
}

/**
 * Fails a test whose page logs an error, breaks the policy, misses a file, speaks to anybody but the portal, or moves
 * under its reader.
 */
export const test = base.extend<Watched>({
  expected: [[], { option: true }],
  still: [true, { option: true }],
  asked: [async ({ page, baseURL, expected, still }, use) => {
    await page.addInitScript(countShifts)
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
    expect(wrong.filter((sentence) => !expected.some((one) => one.test(sentence)))).toEqual([])
    if (!still || page.url() === 'about:blank') return
    expect(await page.evaluate(() => Number(sessionStorage.getItem('shift')))).toBeLessThanOrEqual(MOST_SHIFT)
  }, { auto: true }],
})

/** In the page: the largest sum of one visit; what moves just after a key or a click was asked for. */
function countShifts() {
  let sum = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
      if (!entry.hadRecentInput) sum += entry.value
    sessionStorage.setItem('shift', String(Math.max(sum, Number(sessionStorage.getItem('shift')))))
  }).observe({ type: 'layout-shift', buffered: true })
}

/** Waits until React has taken over from what the server wrote. */
export async function opened(page: import('@playwright/test').Page, path: string) {
  await page.goto(path)
  await page.locator('#main[tabindex]').waitFor()
}

/** So late that what then moves was not asked for by the last key or click. */
export async function answersComeLate(page: import('@playwright/test').Page) {
  await page.route('**/graphql', async (route) => {
    await new Promise((over) => setTimeout(over, 800))
    await route.continue()
  })
}

/**
 * @param but rules that what is borrowed breaks and that cannot be mended here
 * @param parts what is looked at, where the rest of a large page is more of the same
 */
export async function isAccessible(page: import('@playwright/test').Page, but: string[] = [], parts: string[] = []) {
  // every rule looks at every element; only what is in order is not written down, which takes longest on large pages
  const axe = new AxeBuilder({ page })
  for (const part of parts) axe.include(part)
  const { violations } = await axe
    .options({ resultTypes: ['violations'] })
    .withTags(TAGS)
    .disableRules(but)
    .setLegacyMode(true)
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
}

export async function fits(page: import('@playwright/test').Page) {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
}

/** Pictures the README is made of; all others are as small and quick as they can be read. */
const CRISP: readonly string[] = ['home', 'search', 'intake']

/** A picture of the page, kept beside the build. */
export async function picture(page: import('@playwright/test').Page, name: string) {
  const path = `../target/e2e/pictures/${name}-${page.viewportSize()?.width}`
  if (CRISP.includes(name)) await page.screenshot({ path: `${path}.png`, fullPage: true })
  else await page.screenshot({ path: `${path}.jpg`, type: 'jpeg', quality: 80, fullPage: true })
}

export { expect }
