import { graphql } from '../shared/graphql'

export const CityOptions = graphql(`
  query CityOptions($query: String!) {
    cities(query: $query, first: 8) {
      nodes {
        slug
        name
        country
        subdivision
        sample
      }
    }
  }
`)
