import { useState } from 'react'
import { useWords } from '../shared/words'
import { treeOf } from './facet-tree'
import { FacetValues } from './facet-values'
import { messages } from './messages'
import { inOrder } from './search-choices'
import { type CountedField, filtersOf, parameterOf, type Searched } from './search-state'
import type { Found } from './sentence'

interface FacetsProps {
  facets: Found['facets']
  searched: Searched
  update: (change: Partial<Searched>) => void
}

/** As wide as the styles put the filters beside the results. */
const BESIDE = '(min-width: 56rem)'

/**
 * What the results can be narrowed to, with how many there would be. Where there is no room beside the results it is
 * closed, and says how many filters are on. Focus stays where it is on a change.
 */
export function Facets({ facets, searched, update }: FacetsProps) {
  const { say, count } = useWords(messages)
  const [open] = useState(() => window.matchMedia(BESIDE).matches)
  const shown = facets.flatMap(({ field, values }) => {
    const known = field as CountedField
    const chosen = searched[parameterOf[known]]
    const worth = values.filter((value) => value.count > 0 || chosen.includes(value.value))
    return worth.length > 0 ? [{ field: known, chosen, branches: treeOf(inOrder(known, worth)) }] : []
  })
  if (shown.length === 0) return null
  const on = filtersOf(searched).length
  return (
    <details className="facets" open={open}>
      <summary>
        {say('narrow')}
        {on > 0 ? ` (${count('filtersOn', on)})` : ''}
      </summary>
      {shown.map(({ field, chosen, branches }) => (
        <fieldset key={field} className="facet">
          <legend>{say(field)}</legend>
          <FacetValues
            field={field}
            branches={branches}
            chosen={chosen}
            toggle={(value) => update({ [parameterOf[field]]: toggled(chosen, value) })}
          />
        </fieldset>
      ))}
    </details>
  )
}

export function toggled(values: readonly string[], value: string): readonly string[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value]
}
