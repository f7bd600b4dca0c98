// Joins the contract, one file per room, into the single schema the types of the documents are read from.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildASTSchema, extendSchema, parse, printSchema } from 'graphql'

const folder = join(import.meta.dirname, '../../schema')
const out = join(import.meta.dirname, '../node_modules/.cache/citypeers')

const documents = readdirSync(folder)
  .filter((file) => file.endsWith('.graphqls'))
  .toSorted()
  .map((file) => parse(readFileSync(join(folder, file), 'utf8')))
const definitions = documents.flatMap((document) => document.definitions)
const extensions = definitions.filter((definition) => definition.kind.endsWith('Extension'))
const types = definitions.filter((definition) => !definition.kind.endsWith('Extension'))
const roots = buildASTSchema({ kind: 'Document', definitions: types }, { assumeValid: true })
const schema = extendSchema(roots, { kind: 'Document', definitions: extensions }, { assumeValidSDL: true })

mkdirSync(out, { recursive: true })
writeFileSync(join(out, 'schema.graphql'), printSchema(schema))
