import { graphql, type ResultOf } from '../shared/graphql'
import { CityChipFragment } from '../shared/city-chip'
import { PersonLinkFragment } from '../shared/person-link'
import { OutcomeFragment } from '../shared/results/implementation.document'

export const CityFigure = graphql(`
  fragment CityFigure on DatedFact {
    metric
    value
    unit
    date
    source
    url
    note
  }
`)

export const CityImplementation = graphql(
  `
    fragment CityImplementation on Implementation {
      id
      title
      status
      start
      end
      lessons
      stopReason
      practice {
        title
        url
        evidenceLevel
      }
      outcomes {
        id
        ...Outcome
      }
      leads {
        id
        ...PersonLink
      }
      sources {
        title
        url
      }
    }
  `,
  [OutcomeFragment, PersonLinkFragment],
)

export const CityPage = graphql(
  `
    query CityPage($by: CityBy!, $lens: CityLens, $language: String) {
      city(by: $by) {
        id
        name
        country
        subdivision
        aliases
        website
        governmentForm
        sample
        populationFact {
          ...CityFigure
        }
        identifiers {
          scheme
          value
        }
        facts {
          ...CityFigure
        }
        participations {
          status
          start
          end
          cohort {
            id
            title
            start
            end
            source
            url
            program {
              title
              url
            }
          }
        }
        implementations(first: 20) {
          totalCount
          nodes {
            id
            ...CityImplementation
          }
        }
        people(first: 20) {
          totalCount
          edges {
            current
            roles
            node {
              id
              contactable
              ...PersonLink
            }
          }
        }
        posts(first: 20) {
          totalCount
          nodes {
            id
            role
            url
            holders {
              id
              ...PersonLink
            }
          }
        }
      }
      similarCities(of: $by, lens: $lens, language: $language, first: 4) {
        notes
        edges {
          distance
          node {
            id
            ...CityChip
          }
          contributions {
            variable
            label
            you
            them
            contribution
            weight
            date
            source
          }
        }
      }
    }
  `,
  [CityFigure, CityImplementation, CityChipFragment, PersonLinkFragment],
)

export type City = NonNullable<ResultOf<typeof CityPage>['city']>
export type Similar = ResultOf<typeof CityPage>['similarCities']
