// Puts a compressed twin beside every file of the workbench.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const assets = join(import.meta.dirname, '../../../target/classes/workbench/assets')
const sizes = { files: 0, compressed: 0 }
for (const file of readdirSync(assets)) {
  if (!/\.(?:js|css|svg)$/.test(file)) continue
  const content = readFileSync(join(assets, file))
  const twin = gzipSync(content, { level: 9 })
  writeFileSync(join(assets, `${file}.gz`), twin)
  sizes.files += content.length
  sizes.compressed += twin.length
}
const kilobytes = (bytes) => Math.round(bytes / 1000)
console.log(`workbench: ${kilobytes(sizes.files)} kB, ${kilobytes(sizes.compressed)} kB compressed`)
