import type { FacetValue } from './facet-label'

export interface Branch {
  value: FacetValue
  narrower: readonly Branch[]
}

/** Values below those they belong to: each under the nearest one above it that is shown, else at the top. */
export function treeOf(values: readonly FacetValue[]): readonly Branch[] {
  const shown = new Set(values.map(({ value }) => value))
  const parentOf = ({ path }: FacetValue) => path.findLast((above) => shown.has(above))
  const below = (parent: string | undefined): readonly Branch[] =>
    values
      .filter((value) => parentOf(value) === parent)
      .map((value) => ({ value, narrower: below(value.value) }))
  return below(undefined)
}
