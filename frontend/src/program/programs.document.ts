import { graphql } from '../shared/graphql'

export const ProgramsPage = graphql(`
  query ProgramsPage {
    programs {
      slug
      title
      summary
      organizations
      start
      sample
    }
  }
`)
