// Reports what Lighthouse says of a running portal as a phone shows it, and fails when a page is not fully accessible to
// it; `--accessibility` looks at nothing else, which is much faster.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const named = process.argv.slice(2)
const onlyAccessibility = named.includes('--accessibility')
const CATEGORIES = onlyAccessibility ? ['accessibility'] : ['performance', 'accessibility', 'best-practices', 'seo']
const PAGES = [
  '/',
  '/search?q=vacant%20lots',
  '/playbooks/turn-vacant-lots-into-community-assets',
  '/peers?problem=vacant%20lots&city=dayton-oh',
  '/cities/south-bend-in',
]

const base = process.env.BASE ?? 'http://localhost:8080'
const chosen = named.filter((name) => name.startsWith('/'))
const paths = chosen.length > 0 ? chosen : PAGES
const out = join(import.meta.dirname, '../../target/lighthouse')
const environment = { CHROME_PATH: '/usr/bin/chromium', ...process.env }

mkdirSync(out, { recursive: true })
const missed = []
for (const path of paths) {
  const file = join(out, `${path.replaceAll(/\W+/g, '-')}.json`)
  const asked = ['--output=json', `--output-path=${file}`, '--quiet', `--only-categories=${CATEGORIES.join()}`, '--chrome-flags=--headless=new --no-sandbox']
  if (onlyAccessibility) asked.push('--throttling-method=provided')
  execFileSync('npx', ['--no-install', 'lighthouse', base + path, ...asked], { stdio: 'inherit', env: environment })
  const { categories } = JSON.parse(readFileSync(file, 'utf8'))
  const scores = CATEGORIES.map((name) => `${name} ${Math.round((categories[name]?.score ?? 0) * 100)}`)
  console.log(`${path}: ${scores.join(', ')}`)
  if (categories.accessibility?.score !== 1) missed.push(path)
}
for (const path of missed) console.error(`${path} is not fully accessible: open its report in target/lighthouse.`)
process.exit(missed.length > 0 ? 1 : 0)
