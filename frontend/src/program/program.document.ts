import { CityChipFragment } from '../shared/city-chip'
import { graphql } from '../shared/graphql'

export const ProgramPage = graphql(
  `
    query ProgramPage($slug: String!) {
      program(by: { slug: $slug }) {
        id
        slug
        title
        summary
        link: url
        organizations
        start
        sources
        sample
        topics {
          slug
          label
          labels {
            language
            label
          }
        }
        facts {
          metric
          value
          unit
          date
          source
          url
          note
        }
        cohorts {
          id
          title
          start
          end
          otherGovernments
          source
          url
          note
          sample
          participations {
            status
            start
            end
            supportedBy
            city {
              ...CityChip
            }
          }
        }
      }
    }
  `,
  [CityChipFragment],
)
