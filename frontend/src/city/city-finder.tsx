import { useId } from 'react'
import { useHref } from 'react-router'
import { countryName, states } from '../shared/places'
import { useWords } from '../shared/words'
import type { Sought } from './cities-state'
import { messages } from './messages'

/** Every country of ISO 3166-1 the browser has a name for. */
function countries(language: 'en' | 'es') {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  const past = new Set(['AN', 'BU', 'CS', 'DD', 'EU', 'EZ', 'FX', 'NT', 'QO', 'SU', 'TP', 'UK', 'UN', 'XA', 'XB', 'YD', 'YU', 'ZR', 'ZZ', 'DY', 'HV', 'NH', 'RH', 'VD', 'XK'])
  return codes
    .filter((code) => !past.has(code) && countryName(code, language) !== code)
    .map((code) => ({ code, name: countryName(code, language) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language))
}

interface CityFinderProps {
  sought: Sought
  onFind: (sought: Sought) => void
}

/** A plain form: without JavaScript it is sent to the same address. */
export function CityFinder({ sought, onFind }: CityFinderProps) {
  const { say, language } = useWords(messages)
  const id = useId()
  const find = (form: FormData) => {
    const text = (name: string) => {
      const value = form.get(name)
      return typeof value === 'string' ? value.trim() : ''
    }
    onFind({ q: text('q'), country: text('country'), state: text('state') })
  }
  return (
    <form
      role="search"
      className="question"
      method="get"
      action={useHref('/cities')}
      onSubmit={(event) => {
        event.preventDefault()
        find(new FormData(event.currentTarget))
      }}
    >
      <div className="fields" key={JSON.stringify(sought)}>
        <div>
          <label htmlFor={`${id}-q`}>{say('name')}</label>
          <p className="hint" id={`${id}-hint`}>
            {say('nameHint')}
          </p>
          <input
            id={`${id}-q`}
            name="q"
            type="search"
            className="usa-input"
            defaultValue={sought.q}
            maxLength={300}
            autoComplete="off"
            aria-describedby={`${id}-hint`}
          />
        </div>
        <div>
          <label htmlFor={`${id}-state`}>{say('state')}</label>
          <select id={`${id}-state`} name="state" className="usa-select" defaultValue={sought.state}>
            <option value="">{say('anyState')}</option>
            {Object.entries(states).map(([code, name]) => (
              <option key={code} value={`US-${code}`}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor={`${id}-country`}>{say('country')}</label>
          <select id={`${id}-country`} name="country" className="usa-select" defaultValue={sought.country}>
            <option value="">{say('anyCountry')}</option>
            {countries(language).map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </div>
      </div>
      <button type="submit" className="usa-button">
        {say('find')}
      </button>
    </form>
  )
}
