import { graphql } from '../shared/graphql'

export const MeasuredFragment = graphql(`
  fragment Measured on LibraryItem {
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
  }
`)

export const HomePage = graphql(
  `
    query HomePage {
      measured: search(
        filter: { kinds: [PRACTICE], evidence: [LEVEL_2, LEVEL_3, LEVEL_4, LEVEL_5], sample: false }
        orderBy: NEWEST
        first: 6
      ) {
        nodes {
          ...Measured
        }
      }
      samples: search(
        filter: { kinds: [PRACTICE], evidence: [LEVEL_2, LEVEL_3, LEVEL_4, LEVEL_5], sample: true }
        orderBy: NEWEST
        first: 6
      ) {
        nodes {
          ...Measured
        }
      }
      everything: search(first: 1) {
        facets(fields: [KIND]) {
          values {
            value
            count
          }
        }
      }
      topics {
        id
        slug
        label
        labels {
          language
          label
        }
        sample
      }
    }
  `,
  [MeasuredFragment],
)
