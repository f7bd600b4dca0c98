import { CityChipFragment } from '../city-chip'
import { graphql } from '../graphql'
import { PersonLinkFragment } from '../person-link'

export const OutcomeFragment = graphql(`
  fragment Outcome on Outcome {
    id
    metric
    unit
    baseline
    target
    actual
    from
    to
    method
    direction
    measured
    source
    url
    note
  }
`)

/** What a city did and what came of it, as the pages of practices and playbooks tell it. */
export const ImplementationFragment = graphql(
  `
    fragment Implementation on Implementation {
      id
      title
      status
      start
      end
      means
      context
      lessons
      stopReason
      staffFte
      populationServed
      restricted
      sample
      city {
        ...CityChip
      }
      cost {
        amount
        currency
        band
        note
      }
      leads {
        ...PersonLink
      }
      outcomes {
        ...Outcome
      }
      adaptedFrom {
        id
        city {
          ...CityChip
        }
      }
      adoptedBy {
        id
        city {
          ...CityChip
        }
      }
      sources {
        title
        url
      }
    }
  `,
  [CityChipFragment, PersonLinkFragment, OutcomeFragment],
)
