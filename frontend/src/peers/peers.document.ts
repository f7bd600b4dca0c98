import { CityChipFragment } from '../shared/city-chip'
import { graphql, type ResultOf } from '../shared/graphql'
import { PeerFragment } from './peer.document'

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
export type Lenses = NonNullable<Data['cityLenses']>
export type PeerWeights = NonNullable<Data['peerWeights']>
export type Variable = Lenses[number]['weights'][number]['variable']
