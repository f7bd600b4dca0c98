import { useWords } from '../shared/words'
import { toggled } from './facets'
import { messages } from './messages'
import { filtersOf, parameterOf, type Searched } from './search-state'
import { type Found, labelOf } from './sentence'

interface AppliedFiltersProps {
  facets: Found['facets']
  searched: Searched
  update: (change: Partial<Searched>) => void
}

/** What the results are narrowed to, each a button that takes it away. */
export function AppliedFilters({ facets, searched, update }: AppliedFiltersProps) {
  const words = useWords(messages)
  const { say } = words
  const applied = filtersOf(searched).map(({ field, value }) => ({
    field,
    value,
    label: labelOf(words, facets, field, value),
  }))
  if (applied.length === 0) return null
  return (
    <ul className="applied" aria-label={say('applied')}>
      {applied.map(({ field, value, label }) => (
        <li key={`${field} ${value}`}>
          <button
            type="button"
            aria-label={say('remove', { filter: label })}
            onClick={() => update({ [parameterOf[field]]: toggled(searched[parameterOf[field]], value) })}
          >
            {label} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
