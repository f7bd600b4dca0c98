import { graphql } from '../shared/graphql'

export const HowItWorksPage = graphql(`
  query HowItWorksPage {
    peerWeights {
      signal
      most
    }
    cityLenses {
      basis
      weights {
        variable
        weight
      }
    }
  }
`)
