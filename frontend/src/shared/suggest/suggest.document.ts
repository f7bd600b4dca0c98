import { graphql } from '../graphql'

export const Suggest = graphql(`
  query Suggest($prefix: String!) {
    suggest(prefix: $prefix, first: 8) {
      kind
      text
      alias
      id
      url
    }
  }
`)
