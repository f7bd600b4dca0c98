import { graphql } from '../shared/graphql'
import { ItemFragment } from '../shared/item.document'

export const HomePage = graphql(
  `
    query HomePage {
      measured: search(
        filter: { kinds: [PRACTICE], evidence: [LEVEL_2, LEVEL_3, LEVEL_4, LEVEL_5], sample: false }
        orderBy: NEWEST
        first: 6
      ) {
        nodes {
          ...Item
        }
      }
      samples: search(
        filter: { kinds: [PRACTICE], evidence: [LEVEL_2, LEVEL_3, LEVEL_4, LEVEL_5], sample: true }
        orderBy: NEWEST
        first: 6
      ) {
        nodes {
          ...Item
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
  [ItemFragment],
)
