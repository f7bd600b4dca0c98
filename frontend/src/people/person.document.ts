import { CityChipFragment } from '../shared/city-chip'
import { graphql, type ResultOf } from '../shared/graphql'
import { PersonLinkFragment } from '../shared/person-link'
import { OutcomeFragment } from '../shared/results/implementation.document'

export const PersonPage = graphql(
  `
    query PersonPage($by: PersonBy!) {
      person(by: $by) {
        id
        name
        title
        bio
        url
        languages
        listed
        contactable
        sample
        posts {
          role
          roleConcept
          from
          to
          current
          organization
          city {
            id
            ...CityChip
          }
        }
        successors {
          role
          from
          person {
            id
            ...PersonLink
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
        implementations(first: 20) {
          totalCount
          edges {
            roles
            node {
              id
              title
              status
              start
              end
              practice {
                title
                url
                evidenceLevel
              }
              city {
                id
                ...CityChip
              }
              outcomes {
                id
                ...Outcome
              }
            }
          }
        }
        resources(first: 20) {
          totalCount
          nodes {
            id
            title
            url
          }
        }
      }
    }
  `,
  [CityChipFragment, PersonLinkFragment, OutcomeFragment],
)

export type Person = NonNullable<ResultOf<typeof PersonPage>['person']>
