// Fails when a page costs more than its budget: what its first paint waits for, gzipped. That is what the entry imports at
// once, and the part of the page with what that imports.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const target = join(import.meta.dirname, '../../target')
const manifest = JSON.parse(readFileSync(join(target, 'frontend/manifest.json'), 'utf8'))
const LIMITS = { script: 130, style: 22, part: 40 }

const kilobytes = (file) =>
  gzipSync(readFileSync(join(target, 'classes/static', file)), { level: 9 }).length / 1000

function closure(key, seen = new Set()) {
  if (seen.has(key)) return seen
  seen.add(key)
  for (const next of manifest[key].imports ?? []) closure(next, seen)
  return seen
}

const total = (files) => [...new Set(files)].reduce((sum, file) => sum + kilobytes(file), 0)
const entries = Object.keys(manifest).filter((key) => manifest[key].isEntry)
const scriptsOf = (keys) => total(keys.flatMap((key) => [...closure(key)]).map((key) => manifest[key].file))
const routes = entries.flatMap((key) => manifest[key].dynamicImports ?? [])
const checks = [
  ['initial JavaScript', scriptsOf(entries), LIMITS.script],
  ...routes.map((page) => [`first paint of ${page}`, scriptsOf([...entries, page]), LIMITS.script]),
  ['CSS', total(Object.values(manifest).flatMap(({ file, css = [] }) => [file, ...css]).filter((file) => file.endsWith('.css'))), LIMITS.style],
]
for (const { file, isDynamicEntry } of Object.values(manifest))
  if (isDynamicEntry) checks.push([file, kilobytes(file), LIMITS.part])

for (const [name, size, limit] of checks) console.log(`${name}: ${size.toFixed(1)} kB gzipped, at most ${limit}`)
const over = checks.filter(([, size, limit]) => size > limit)
for (const [name, size, limit] of over)
  console.error(`${name} is ${(size - limit).toFixed(1)} kB over its budget of ${limit} kB: load less at once, or use less.`)
process.exit(over.length > 0 ? 1 : 0)
