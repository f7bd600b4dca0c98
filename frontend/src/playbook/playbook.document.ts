import { graphql } from '../shared/graphql'
import { ImplementationFragment } from '../shared/results/implementation.document'

export const StepFragment = graphql(`
  fragment Step on Step {
    stepKey
    position
    title
    text
    requirement
    ownerRole
    duration
    doneWhen
    cost {
      band
      note
    }
    resources {
      slug
      title
      kind
    }
  }
`)

/** What stands on the page, and what its downloads are written from. */
export const PlaybookPage = graphql(
  `
    query PlaybookPage($slug: String!) {
      playbook(by: { slug: $slug }) {
        id
        slug
        title
        summary
        url
        kind
        audience
        language
        licence
        source
        reviewBy
        isStale
        updatedAt
        sample
        duration
        people
        cost {
          band
          note
        }
        metrics {
          label
          unit
          method
        }
        topics {
          slug
          label
          labels {
            language
            label
          }
        }
        translations {
          slug
          title
          language
          url
        }
        versions {
          version
          publishedAt
          changelog
          isCurrent
        }
        sections {
          position
          title
          text
          steps {
            stepKey
          }
        }
        steps {
          ...Step
        }
        practice {
          slug
          title
          url
          problem
          mechanism
          evidenceLevel
          evidence
          cityCount
          sample
          implementations(first: 20) {
            totalCount
            nodes {
              ...Implementation
            }
          }
        }
      }
    }
  `,
  [StepFragment, ImplementationFragment],
)
