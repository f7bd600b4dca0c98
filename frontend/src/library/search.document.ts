import { graphql } from '../shared/graphql'
import { ItemFragment } from '../shared/item.document'

export const SearchHit = graphql(
  `
    fragment SearchHit on LibraryEdge {
      node {
        ...Item
      }
      highlights {
        field
        text
        marks {
          start
          end
        }
      }
      bestSteps {
        stepKey
        title
        url
      }
      matchedBy {
        sentence
      }
    }
  `,
  [ItemFragment],
)

export const SearchPage = graphql(
  `
    query SearchPage(
      $query: String
      $filter: LibraryFilter
      $orderBy: LibraryOrder
      $first: Int
      $after: String
      $last: Int
      $before: String
      $topics: [ID!]!
      $hasTopics: Boolean!
    ) {
      topics: nodes(ids: $topics) @include(if: $hasTopics) {
        __typename
        id
      }
      search(
        query: $query
        filter: $filter
        orderBy: $orderBy
        first: $first
        after: $after
        last: $last
        before: $before
      ) {
        totalCount
        didYouMean
        excluded
        expansions {
          term
          alternatives
          topic {
            label
            labels {
              language
              label
            }
          }
          label
        }
        nearestTopics(first: 4) {
          slug
          label
          labels {
            language
            label
          }
        }
        cities(first: 3) {
          id
          text
          url
        }
        relaxations {
          filter
          word
          query
          totalCount
        }
        facets(fields: [KIND, TOPIC, EVIDENCE, POPULATION_BAND, COST, STATUS, REGION, LANGUAGE], size: 10) {
          field
          values {
            value
            label
            count
            path
            topic {
              label
              labels {
                language
                label
              }
            }
          }
        }
        isPartial
        pageInfo {
          hasPreviousPage
          startCursor
          hasNextPage
          endCursor
        }
        edges {
          cursor
          ...SearchHit
        }
      }
    }
  `,
  [SearchHit],
)
