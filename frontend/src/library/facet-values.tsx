import { formatNumber } from '../shared/figures'
import { useWords } from '../shared/words'
import { facetLabel } from './facet-label'
import type { Branch } from './facet-tree'
import { messages } from './messages'
import { type CountedField, parameterOf } from './search-state'

interface FacetValuesProps {
  field: CountedField
  branches: readonly Branch[]
  chosen: readonly string[]
  toggle: (value: string) => void
}

/** Values of a facet as boxes to tick, what is narrower below what it belongs to. */
export function FacetValues({ field, branches, chosen, toggle }: FacetValuesProps) {
  const { language } = useWords(messages)
  return (
    <ul className="facet-values">
      {branches.map(({ value, narrower }) => {
        const id = `${parameterOf[field]}-${value.value}`
        return (
          <li key={value.value}>
            <div className="facet-value">
              <input
                id={id}
                type="checkbox"
                name={parameterOf[field]}
                value={value.value}
                checked={chosen.includes(value.value)}
                onChange={() => toggle(value.value)}
              />
              <label htmlFor={id}>
                {facetLabel(field, value, language)} <span className="count">{formatNumber(value.count, language)}</span>
              </label>
            </div>
            {narrower.length > 0 ? (
              <FacetValues field={field} branches={narrower} chosen={chosen} toggle={toggle} />
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
