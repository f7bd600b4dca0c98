// Writes the schema reference: one page that needs no JavaScript, made of the contract each time the front end is built.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, isIntrospectionType } from 'graphql'
import { contents, section } from './sections.mjs'

const root = join(import.meta.dirname, '..')
const target = join(root, '../target/classes/reference')
const schema = buildSchema(readFileSync(join(root, 'node_modules/.cache/citypeers/schema.graphql'), 'utf8'))

const KINDS = {
  ObjectType: 'Objects',
  InterfaceType: 'Interfaces',
  UnionType: 'Unions',
  InputObjectType: 'Inputs',
  EnumType: 'Lists of values',
  ScalarType: 'Scalars',
}
const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter(Boolean)
const others = Object.values(schema.getTypeMap())
  .filter((type) => !isIntrospectionType(type) && !roots.includes(type))
  .toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
const groups = [['What to ask', roots]]
for (const [kind, title] of Object.entries(KINDS))
  groups.push([title, others.filter((type) => type.constructor.name === `GraphQL${kind}`)])

const page = readFileSync(join(import.meta.dirname, 'page.html'), 'utf8')
  .replace('<!--contents-->', () => groups.map(([title, types]) => contents(title, types)).join(''))
  .replace('<!--types-->', () => groups.flatMap(([, types]) => types.map((type) => section(type, schema))).join(''))

mkdirSync(target, { recursive: true })
writeFileSync(join(target, 'index.html'), page)
copyFileSync(join(import.meta.dirname, 'reference.css'), join(target, 'reference.css'))
copyFileSync(join(root, 'src/frame/icon.svg'), join(target, 'icon.svg'))
console.log(`schema reference: ${roots.length + others.length} types, ${Math.round(page.length / 1000)} kB`)
