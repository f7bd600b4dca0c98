// Writes what the server reads of the front end: every document with its id, the names of all documents, the texts of all
// languages, and the pages in the header.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatDocument, stringifyDocument } from '@urql/core'
import { createServer } from 'vite'

const root = join(import.meta.dirname, '..')
const classes = join(root, '../target/classes')

const vite = await createServer({ root, appType: 'custom', server: { middlewareMode: true, ws: false }, logLevel: 'error' })
const load = (path) => vite.ssrLoadModule(`/${path}`)

/** The document as the client sends it. */
const sent = (document) => stringifyDocument(formatDocument(document))
const idOf = (text) => `sha256:${createHash('sha256').update(text).digest('hex')}`
const operationOf = (document) => document.definitions.find(({ kind }) => kind === 'OperationDefinition')

const documents = {}
const names = {}
for (const path of files('.document.ts'))
  for (const document of Object.values(await load(path))) {
    const name = operationOf(document)?.name.value
    if (!name) continue
    if (names[name]) throw new Error(`two documents are called ${name}; give one of them another name`)
    const text = sent(document)
    names[name] = idOf(text)
    documents[names[name]] = text
  }

const texts = {}
for (const path of files('/messages.ts')) {
  const feature = path.split('/').at(-2)
  for (const [language, said] of Object.entries((await load(path)).messages))
    for (const [key, text] of Object.entries(said)) (texts[language] ??= {})[`${feature}.${key}`] = text
}

// states are called the same in all languages
const { states } = await load('src/shared/places.ts')
for (const said of Object.values(texts))
  for (const [code, name] of Object.entries(states)) said[`places.US-${code}`] = name

const { navigation, pages } = await load('src/routes.ts')
await vite.close()

write('persisted/portal.json', documents)
write('portal/documents.json', names)
write('portal/words.json', texts)
write('portal/pages.json', { paths: pages.map(({ path }) => path), items: navigation })

function files(ending) {
  const all = readdirSync(join(root, 'src'), { recursive: true }).map((path) => `src/${path.replaceAll('\\', '/')}`)
  return all.filter((path) => path.endsWith(ending)).toSorted()
}

function write(file, content) {
  const path = join(classes, file)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`)
}
