import type { Page } from '@playwright/test'
import { expect, fits, isAccessible, picture, test } from './watch'

const TOKEN = 'cpk_not-a-token'

const run = (page: Page) => page.getByRole('button', { name: /^Execute query/ }).click()
const isNarrow = (page: Page) => (page.viewportSize()?.width ?? 0) < 768
const answer = (page: Page) => page.locator('.graphiql-response')
const isOfEvents = (type = '') => type.startsWith('text/event-stream')

test.describe('the workbench', () => {
  // editors find their size after they were drawn
  test.use({ still: false })

  test('runs its first example as it stands @both', async ({ page }) => {
    await page.goto('/graphiql/')
    await expect(page.getByRole('tab').first()).toContainText('FindAStep')
    // what is pressed before the editor has its schema is lost
    await expect(async () => {
      await run(page)
      await expect(answer(page)).toContainText('data', { timeout: 8_000 })
    }).toPass()
    await answer(page).scrollIntoViewIfNeeded()
    // the editor draws only the lines in sight, and a narrow one breaks them between words
    await expect(answer(page)).toContainText(isNarrow(page) ? 'bestSteps' : 'Settle access with an agreement')
    expect((await answer(page).boundingBox())?.width).toBeGreaterThan(200)
    await fits(page)
    // tabs hold a button to close them, which GraphiQL does not let be otherwise
    await isAccessible(page, ['nested-interactive'])
    await picture(page, 'workbench')
  })

  test('listens, with a tab for each journey', async ({ page }) => {
    await page.goto('/graphiql/')
    await expect(page.getByRole('tab')).toContainText([
      'FindAStep',
      'FindPeers',
      'ReadACity',
      'ReadAPractice',
      'PublishAPractice',
      'ListenForNews',
    ])
    const stop = page.getByRole('button', { name: /^Stop query/ })
    await expect(async () => {
      // what is pressed before the editor shows the tab is another question
      await page.getByRole('tab', { name: 'ListenForNews' }).click()
      await expect(page.locator('.graphiql-query-editor')).toContainText('subscription', { timeout: 4_000 })
      // the button that starts it is the one that stops it
      if (await stop.isVisible()) await stop.click()
      const events = page.waitForResponse((response) => isOfEvents(response.headers()['content-type']), { timeout: 20_000 })
      const [stream] = await Promise.all([events, run(page)])
      expect(stream.status()).toBe(200)
    }).toPass()
    await stop.click()
  })

  test.describe('with a token', () => {
    test.use({ expected: [/401/] })

    test('sends it and does not keep it', async ({ page }) => {
      await page.goto('/graphiql/')
      await expect(async () => {
        await page.locator('.graphiql-editor-tool .graphiql-editor:not(.hidden)').click()
        await page.keyboard.press('ControlOrMeta+A')
        await page.keyboard.insertText(`{"Authorization": "Bearer ${TOKEN}"}`)
        const asked = page.waitForRequest((request) => request.headers()['authorization'] === `Bearer ${TOKEN}`, { timeout: 8_000 })
        await run(page)
        await asked
      }).toPass()
      await expect(answer(page)).toContainText('UNAUTHENTICATED')
      const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
      expect(kept).toContain('FindAStep')
      expect(kept).not.toContain(TOKEN)
    })
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, still: false })

  test('the workbench says what to do instead', async ({ page }) => {
    await page.goto('/graphiql/')
    await page.getByRole('link', { name: 'schema reference' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Schema reference' })).toBeVisible()
    await page.getByRole('navigation').getByRole('link', { name: 'search', exact: true }).click()
    await expect(page.locator('[id="Query.search"]')).toBeInViewport()
  })
})

/** A type of each kind: what is written of the others differs in words alone. */
const OF_EACH_KIND = ['#Query', '#City', '#LibraryItem', '#CityBy', '#EvidenceLevel', '#Peer', '#LocalDate']

test('the schema reference can be used by everyone @both', async ({ page }) => {
  // it is one long page, and every word of it is looked at once
  test.setTimeout(240_000)
  const colorScheme = isNarrow(page) ? 'dark' : 'light'
  await page.emulateMedia({ colorScheme })
  await page.goto('/docs/api/')
  await fits(page)
  for (const kind of OF_EACH_KIND) await expect(page.locator(kind)).toHaveCount(1)
  await isAccessible(page, [], isNarrow(page) ? ['header', 'nav', ...OF_EACH_KIND] : [])
  await page.screenshot({ path: `../target/e2e/pictures/reference-${colorScheme}-${page.viewportSize()?.width}.png` })
})

test('developers find both from every page', async ({ page }) => {
  await page.goto('/es/search')
  await expect(page.getByRole('link', { name: 'Probar la API' })).toHaveAttribute('href', '/graphiql/')
  await page.getByRole('link', { name: 'API para desarrolladores' }).click()
  await expect(page).toHaveURL('/docs/api/')
})
