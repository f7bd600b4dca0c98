// Fails when a feature imports another feature: what two of them need belongs into `shared`.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

const src = join(import.meta.dirname, '../src')
const COMMON = ['frame', 'shared']

const features = readdirSync(src).filter((name) => statSync(join(src, name)).isDirectory() && !COMMON.includes(name))
const roomOf = (path) => relative(src, path).split(sep)[0]

const wrong = []
for (const file of readdirSync(src, { recursive: true }).filter((name) => /\.tsx?$/.test(name))) {
  const path = join(src, file)
  const own = roomOf(path)
  if (own === file) continue
  for (const [, imported] of readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)) {
    const other = roomOf(join(dirname(path), imported))
    if (features.includes(other) && other !== own) wrong.push(`${file} imports ${imported}: features do not import features.`)
  }
}
for (const sentence of wrong) console.error(sentence)
process.exit(wrong.length > 0 ? 1 : 0)
