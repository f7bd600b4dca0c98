import { graphql } from '../shared/graphql'

export const TopicNameFragment = graphql(`
  fragment TopicName on Topic {
    slug
    label
    labels {
      language
      label
    }
    sample
  }
`)

export const TopicsPage = graphql(
  `
    query TopicsPage {
      topics {
        ...TopicName
        definition
        narrower {
          ...TopicName
        }
      }
    }
  `,
  [TopicNameFragment],
)
