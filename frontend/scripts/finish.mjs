// Makes of the built files what the portal serves: the template of every page stands where no address reaches it, and
// every asset has its compressed twins beside it.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const target = join(import.meta.dirname, '../../target')
const built = join(target, 'classes/static')
const SMALL = 1024

mkdirSync(join(target, 'classes/portal'), { recursive: true })
mkdirSync(join(target, 'frontend'), { recursive: true })
renameSync(join(built, 'index.html'), join(target, 'classes/portal/index.html'))
if (existsSync(join(built, '.vite'))) {
  renameSync(join(built, '.vite/manifest.json'), join(target, 'frontend/manifest.json'))
  rmSync(join(built, '.vite'), { recursive: true })
}

const assets = join(built, 'assets')
for (const file of readdirSync(assets, { recursive: true })) {
  const path = join(assets, file)
  if (!/\.(?:js|css|svg|json)$/.test(file)) continue
  const content = readFileSync(path)
  if (content.length < SMALL) continue
  writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }))
  writeFileSync(`${path}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
}
