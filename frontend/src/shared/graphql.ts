import { initGraphQLTada } from 'gql.tada'
import type { introspection } from 'schema-types'

/** Writes a document that is checked against `schema/`; one per page part, in a file `….document.ts`. */
export const graphql = initGraphQLTada<{
  introspection: introspection
  scalars: { DateTime: string; LocalDate: string; Markdown: string }
}>()

export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada'
export { readFragment } from 'gql.tada'
