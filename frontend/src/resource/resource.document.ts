import { CityChipFragment } from '../shared/city-chip'
import { graphql } from '../shared/graphql'
import { PersonLinkFragment } from '../shared/person-link'

export const ResourcePage = graphql(
  `
    query ResourcePage($slug: String!) {
      resource(by: { slug: $slug }) {
        id
        slug
        title
        summary
        body
        kind
        collection
        date
        language
        link
        licence
        publisher
        reviewBy
        isStale
        sample
        topics {
          slug
          label
          labels {
            language
            label
          }
        }
        authors {
          ...PersonLink
        }
        places {
          ...CityChip
        }
        usedBy {
          title
          url
          playbook {
            slug
            title
          }
        }
      }
    }
  `,
  [PersonLinkFragment, CityChipFragment],
)
