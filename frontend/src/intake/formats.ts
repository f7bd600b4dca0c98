/** What can be imported, with the fields no row goes in without. */
export const needs = {
  topics: ['id', 'label'],
  cities: ['id', 'name', 'country'],
  programs: ['id', 'title'],
  posts: ['id', 'role', 'city'],
  people: ['id', 'name'],
  resources: ['id', 'title'],
  practices: ['id', 'title'],
  playbooks: ['id', 'title'],
} as const

export type Kind = keyof typeof needs

export const kinds = Object.keys(needs) as Kind[]

/** The media type of a file is told by the end of its name, since browsers know few of them. */
const general = {
  csv: 'text/csv',
  ndjson: 'application/x-ndjson',
  jsonl: 'application/x-ndjson',
  json: 'application/json',
  yaml: 'application/yaml',
  yml: 'application/yaml',
}
const markdown = { md: 'text/markdown', zip: 'application/zip' }

const particular: Partial<Record<Kind, Readonly<Record<string, string>>>> = {
  topics: { ttl: 'text/turtle', jsonld: 'application/ld+json' },
  resources: markdown,
  playbooks: markdown,
}

function typesOf(kind: Kind | undefined): Readonly<Record<string, string>> {
  return { ...general, ...(kind ? particular[kind] : undefined) }
}

/** The endings of the names of files this kind can come in. */
export function endingsOf(kind: Kind | undefined): readonly string[] {
  return Object.keys(typesOf(kind)).map((ending) => `.${ending}`)
}

export function mediaTypeOf(kind: Kind, fileName: string): string | undefined {
  return typesOf(kind)[fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase()]
}
