// Copies the README's pictures from what the browser tests have taken, smaller than they were.
import { mkdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright'

const pictures = join(import.meta.dirname, '../../target/e2e/pictures')
const images = join(import.meta.dirname, '../../src/docs/images')
const LIMIT = 150_000
/** Names of pictures, with how much of their height the README shows. */
const wanted = { 'home-1280': 900, 'search-1280': 900, 'intake-1280': 1560 }

mkdirSync(images, { recursive: true })
const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
const page = await browser.newPage({ deviceScaleFactor: 0.75 })
for (const [name, height] of Object.entries(wanted)) {
  const picture = readFileSync(join(pictures, `${name}.png`)).toString('base64')
  const path = join(images, `${name.replace('-1280', '')}.png`)
  await page.setViewportSize({ width: 1280, height })
  await page.setContent(`<body style="margin:0"><img width="1280" src="data:image/png;base64,${picture}">`)
  await page.screenshot({ path })
  const { size } = statSync(path)
  console.log(`${path}: ${Math.round(size / 1000)} kB`)
  if (size > LIMIT) throw new Error(`${name} is larger than ${LIMIT / 1000} kB: show less of it`)
}
await browser.close()
