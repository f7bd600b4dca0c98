import { CityChipFragment } from '../shared/city-chip'
import { graphql } from '../shared/graphql'
import { PersonLinkFragment } from '../shared/person-link'
import { TopicNameFragment } from './topics.document'

export const TopicItemFragment = graphql(`
  fragment TopicItem on LibraryItem {
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
          ...TopicItem
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
          ...TopicItem
        }
      }
      resources: search(filter: { topics: [{ slug: $slug }], kinds: [RESOURCE] }, first: 8) {
        totalCount
        nodes {
          ...TopicItem
        }
      }
    }
  `,
  [TopicNameFragment, TopicItemFragment, CityChipFragment, PersonLinkFragment],
)
