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

export const PeersPage = graphql(
  `
    query PeersPage(
      $question: PeerQuestion!
      $asked: Boolean!
      $by: CityBy!
      $hasCity: Boolean!
      $place: String
      $near: String
      $hasPlace: Boolean!
      $after: String
    ) {
      city(by: $by) @include(if: $hasCity) {
        id
        name
        lat
        lon
        ...CityChip
      }
      places: cities(query: $place, first: 6) @include(if: $hasPlace) {
        nodes {
          id
          slug
          ...CityChip
        }
      }
      near: cities(query: $near, first: 4) @include(if: $hasPlace) {
        nodes {
          id
          slug
          ...CityChip
        }
      }
      cityLenses {
        basis
        weights {
          variable
          weight
        }
      }
      peerWeights {
        signal
        most
      }
      peers(question: $question, first: 20, after: $after) @include(if: $asked) {
        totalCount
        words
        notes
        understood {
          field
          key
          sentence
          words
          caution
        }
        relaxed {
          key
          sentence
        }
        counterfactuals {
          sentence
        }
        nearest {
          __typename
          id
          ... on Topic {
            slug
            label
            labels {
              language
              label
            }
          }
          ... on City {
            ...CityChip
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          ...Peer
        }
      }
    }
  `,
  [PeerFragment, CityChipFragment],
)

type Data = ResultOf<typeof PeersPage>

export type CityFound = Data['city']
export type Found = NonNullable<Data['peers']>
export type Peer = ResultOf<typeof PeerFragment>
export type Reason = Peer['reasons'][number]
export type Lenses = NonNullable<Data['cityLenses']>
export type PeerWeights = NonNullable<Data['peerWeights']>
export type Variable = Lenses[number]['weights'][number]['variable']
