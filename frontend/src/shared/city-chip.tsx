import { Link } from 'react-router'
import { type FragmentOf, graphql, readFragment } from './graphql'
import { SampleBadge } from './sample-badge'

export const CityChipFragment = graphql(`
  fragment CityChip on City {
    slug
    name
    subdivision
    country
    sample
  }
`)

/** `US-OH` is `OH` to its readers. */
function place(subdivision: string | null, country: string) {
  return subdivision ? subdivision.replace(`${country}-`, '') : country
}

export function CityChip({ city }: { city: FragmentOf<typeof CityChipFragment> }) {
  const { slug, name, subdivision, country, sample } = readFragment(CityChipFragment, city)
  return (
    <span className="chip">
      <Link to={`/cities/${encodeURIComponent(slug)}`}>{`${name}, ${place(subdivision, country)}`}</Link>
      <SampleBadge sample={sample} />
    </span>
  )
}
