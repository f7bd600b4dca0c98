import { CityChipFragment } from '../shared/city-chip'
import { graphql, type ResultOf } from '../shared/graphql'
import { PersonLinkFragment } from '../shared/person-link'
import { OutcomeFragment } from '../shared/results/implementation.document'

export const PeerFragment = graphql(
  `
    fragment Peer on PeerEdge {
      cursor
      score
      fails {
        key
        sentence
      }
      contact {
        id
        ...PersonLink
      }
      node {
        __typename
        ... on City {
          id
          name
          lat
          lon
          country
          subdivision
          ...CityChip
        }
        ... on Person {
          id
          name
          languages
          contactable
          posts {
            current
            city {
              id
              name
              lat
              lon
              country
              subdivision
              ...CityChip
            }
          }
          ...PersonLink
        }
      }
      reasons {
        __typename
        signal
        contribution
        sentence
        evidence {
          __typename
          id
          ... on City {
            name
          }
          ... on Implementation {
            status
            stopReason
            practice {
              title
              url
            }
            outcomes {
              id
              ...Outcome
            }
          }
          ... on Resource {
            title
            url
          }
          ... on Playbook {
            title
            url
          }
          ... on Cohort {
            title
          }
        }
        ... on LikenessReason {
          comparison {
            variable
            you
            them
            difference
            contribution
            date
            source
          }
        }
      }
    }
  `,
  [CityChipFragment, PersonLinkFragment, OutcomeFragment],
)

export type Peer = ResultOf<typeof PeerFragment>
export type Reason = Peer['reasons'][number]
