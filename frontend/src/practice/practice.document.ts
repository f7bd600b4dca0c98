import { graphql } from '../shared/graphql'
import { ImplementationFragment } from '../shared/results/implementation.document'

export const PracticePage = graphql(
  `
    query PracticePage($slug: String!, $after: String) {
      practice(by: { slug: $slug }) {
        id
        slug
        title
        summary
        problem
        mechanism
        conditions
        evidenceLevel
        evidence
        cityCount
        metrics
        updatedAt
        sample
        topics {
          slug
          label
          labels {
            language
            label
          }
        }
        challenges {
          slug
          label
          labels {
            language
            label
          }
        }
        programs {
          slug
          title
        }
        playbooks {
          slug
          title
          summary
          url
          duration
          language
          sample
        }
        sources {
          title
          url
        }
        guidance {
          title
          url
        }
        implementations(first: 20, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            ...Implementation
          }
        }
      }
    }
  `,
  [ImplementationFragment],
)
