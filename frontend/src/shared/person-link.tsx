import { Link } from 'react-router'
import { type FragmentOf, graphql, readFragment } from './graphql'
import { SampleBadge } from './sample-badge'

export const PersonLinkFragment = graphql(`
  fragment PersonLink on Person {
    slug
    name
    title
    sample
  }
`)

export function PersonLink({ person }: { person: FragmentOf<typeof PersonLinkFragment> }) {
  const { slug, name, title, sample } = readFragment(PersonLinkFragment, person)
  return (
    <span className="person-link">
      <Link to={`/people/${encodeURIComponent(slug)}`}>{name}</Link>
      {title ? `, ${title}` : ''} <SampleBadge sample={sample} />
    </span>
  )
}
