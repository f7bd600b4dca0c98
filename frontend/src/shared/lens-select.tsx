import { useId } from 'react'
import { type Choice, oneOf } from './choices'
import { messages } from './messages'
import { useWords, type Words } from './words'

export const lenses = ['OVERALL', 'SIZE', 'GROWTH', 'REGION', 'ECONOMY'] as const

export type Lens = (typeof lenses)[number]

/** A lens by its name in the URL; whatever else stands there is the one everybody starts with. */
export function lensOf(name: string): Lens {
  return lenses.find((lens) => lens === name) ?? 'OVERALL'
}

/** What the parameter of a lens may say. */
export function lensChoice({ say }: Words<typeof messages.en>): Choice {
  return { name: say('lens'), isKnown: oneOf(lenses) }
}

/** Chooses how likeness of cities is weighed. */
export function LensSelect({ lens, onChange }: { lens: Lens; onChange: (lens: Lens) => void }) {
  const { say } = useWords(messages)
  const id = useId()
  return (
    <div className="lens">
      <label htmlFor={id}>{say('lens')}</label>
      <select id={id} className="usa-select" value={lens} onChange={(event) => onChange(lensOf(event.target.value))}>
        {lenses.map((one) => (
          <option key={one} value={one}>
            {say(`lens_${one}`)}
          </option>
        ))}
      </select>
    </div>
  )
}
