import type { Language } from '../shared/language'
import { useWords } from '../shared/words'
import { messages } from './messages'
import { type CountedField, type Parameter, parameterOf, type Searched } from './search-state'
import type { Found } from './sentence'

interface FacetsProps {
  facets: Found['facets']
  searched: Searched
  update: (change: Partial<Searched>) => void
}

/** What the results can be narrowed to, with how many there would be. Focus stays where it is on a change. */
export function Facets({ facets, searched, update }: FacetsProps) {
  const { say, language } = useWords(messages)
  return (
    <details className="facets" open>
      <summary>{say('narrow')}</summary>
      {facets.map(({ field, values }) => {
        const parameter = parameterOf[field as CountedField]
        const shown = values.filter(({ value, count }) => count > 0 || searched[parameter].includes(value))
        if (shown.length === 0) return null
        return (
          <fieldset key={field} className="facet">
            <legend>{say(field as CountedField)}</legend>
            {shown.map(({ value, label, count }) => (
              <FacetValue
                key={value}
                parameter={parameter}
                value={value}
                label={label}
                count={new Intl.NumberFormat(language satisfies Language).format(count)}
                checked={searched[parameter].includes(value)}
                onChange={() => update({ [parameter]: toggled(searched[parameter], value) })}
              />
            ))}
          </fieldset>
        )
      })}
    </details>
  )
}

export function toggled(values: readonly string[], value: string): readonly string[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value]
}

interface FacetValueProps {
  parameter: Parameter
  value: string
  label: string
  count: string
  checked: boolean
  onChange: () => void
}

function FacetValue({ parameter, value, label, count, checked, onChange }: FacetValueProps) {
  const id = `${parameter}-${value}`
  return (
    <div className="facet-value">
      <input id={id} type="checkbox" name={parameter} value={value} checked={checked} onChange={onChange} />
      <label htmlFor={id}>
        {label} <span className="count">{count}</span>
      </label>
    </div>
  )
}
