import { graphql } from './graphql'

/** What every list says of a thing of the library. */
export const ItemFragment = graphql(`
  fragment Item on LibraryItem {
    __typename
    id
    title
    summary
    url
    ... on Practice {
      evidenceLevel
      cityCount
      sample
    }
    ... on Playbook {
      duration
      language
      sample
    }
    ... on Resource {
      resourceKind: kind
      language
      sample
    }
  }
`)
