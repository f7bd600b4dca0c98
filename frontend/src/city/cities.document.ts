import { CityChipFragment } from '../shared/city-chip'
import { graphql } from '../shared/graphql'

export const CitiesPage = graphql(
  `
    query CitiesPage($query: String, $filter: CityFilter, $first: Int, $after: String) {
      cities(query: $query, filter: $filter, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          country
          subdivision
          population
          ...CityChip
        }
      }
    }
  `,
  [CityChipFragment],
)
