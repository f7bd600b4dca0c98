import { CityChipFragment } from '../shared/city-chip'
import { graphql } from '../shared/graphql'
import { ItemFragment } from '../shared/item.document'
import { PersonLinkFragment } from '../shared/person-link'
import { TopicNameFragment } from './topics.document'

export const TopicPage = graphql(
  `
    query TopicPage($slug: String!) {
      topic(by: { slug: $slug }) {
        id
        ...TopicName
        definition
        altLabels
        exactMatch
        synonyms: labels {
          language
          altLabels
        }
        broader {
          ...TopicName
          broader {
            ...TopicName
          }
        }
        narrower {
          ...TopicName
        }
        related {
          ...TopicName
        }
      }
      practices: search(filter: { topics: [{ slug: $slug }], kinds: [PRACTICE] }, orderBy: CITIES, first: 8) {
        totalCount
        nodes {
          ...Item
          ... on Practice {
            implementations(first: 4) {
              nodes {
                id
                city {
                  ...CityChip
                }
                leads {
                  id
                  ...PersonLink
                }
              }
            }
          }
        }
      }
      playbooks: search(filter: { topics: [{ slug: $slug }], kinds: [PLAYBOOK] }, first: 8) {
        totalCount
        nodes {
          ...Item
        }
      }
      resources: search(filter: { topics: [{ slug: $slug }], kinds: [RESOURCE] }, first: 8) {
        totalCount
        nodes {
          ...Item
        }
      }
    }
  `,
  [TopicNameFragment, ItemFragment, CityChipFragment, PersonLinkFragment],
)
