import { readFileSync } from 'node:fs'
import type { FileChooser, Page } from '@playwright/test'
import { expect, fits, isAccessible, opened, picture, test } from './watch'

const token = process.env['TOKEN'] ?? ''

const ROWS = `id,name,country,population,population_year,mayor
sample-intake-one,Sample Intake One,US,1200,2021,unknown here
sample-intake-two,,US,900,2021,
sample-intake-three,Sample Intake Three,US,many,2021,
`

/** Long enough for the slowest machine; the search may have to catch up with other imports first. */
const PATIENCE = { timeout: 60_000 }

/** Files are chosen in a window of the system, which no page can press keys in. */
async function choose(page: Page, chooser: Promise<FileChooser>) {
  await page.keyboard.press('Enter')
  await (await chooser).setFiles({ name: 'cities.csv', mimeType: 'text/plain', buffer: Buffer.from(ROWS) })
}

async function typeForm(page: Page, typedToken: string) {
  await page.getByLabel('Administrator’s token').focus()
  await page.keyboard.type(typedToken)
  await page.keyboard.press('Tab')
  await page.keyboard.type('Cities')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('sample-intake')
  await page.keyboard.press('Tab')
}

test('a file is imported by keyboard alone, and every row is reported @both', async ({ page, asked }) => {
  await opened(page, '/intake')
  expect(asked).toEqual([])
  const chooser = page.waitForEvent('filechooser')
  await typeForm(page, token)
  await choose(page, chooser)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')

  const card = page.getByRole('article', { name: 'cities.csv' })
  await expect(card.getByText('Everything taken can be found')).toBeVisible(PATIENCE)
  await expect(card.locator('dl')).toContainText('Rows read3')
  await expect(card.locator('dl')).toContainText('Refused2')
  const table = card.getByRole('table')
  await expect(table.getByRole('row', { name: /^Refused 3 sample-intake-two/ })).toContainText('name')
  await expect(table).toContainText('mayor')
  expect(page.url()).not.toContain(token)
  await fits(page)
  await isAccessible(page)
  await picture(page, 'intake')

  await card.getByLabel('Show').focus()
  await page.keyboard.type('Warnings')
  await expect(table).not.toContainText('sample-intake-two')
  const saved = page.waitForEvent('download')
  await card.getByRole('button', { name: 'Download the report as CSV' }).press('Enter')
  const file = readFileSync(await (await saved).path(), 'utf8')
  expect(file).toMatch(/^What,Line,Id,Reason\r\nWarning,/)
  expect(file).not.toContain('sample-intake-two')
})

test('what is missing is said beside its field, and the focus goes there @both', async ({ page, asked }) => {
  await opened(page, '/es/intake')
  expect(asked).toEqual([])
  await page.getByRole('button', { name: 'Importar' }).press('Enter')
  await expect(page.getByLabel('Clave del administrador')).toBeFocused()
  await expect(page.getByText('Escriba primero la clave')).toBeVisible()
  await fits(page)
  await isAccessible(page)
  await picture(page, 'intake-missing-es')
})

test.describe('a wrong token', () => {
  // the browser itself logs the refusal
  test.use({ expected: [/401/] })

  test('is refused in words', async ({ page }) => {
    await opened(page, '/intake')
    const chooser = page.waitForEvent('filechooser')
    await typeForm(page, 'cpk_wrong')
    await choose(page, chooser)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByText('The portal does not know this token')).toBeVisible()
    await isAccessible(page)
    await picture(page, 'intake-refused')
  })
})

test('the accessibility statement can be used by everyone @both', async ({ page, asked }) => {
  await opened(page, '/accessibility')
  await expect(page.getByRole('heading', { name: 'What is not tested' })).toBeVisible()
  expect(asked).toEqual([])
  await fits(page)
  await isAccessible(page)
  await picture(page, 'accessibility')
})
