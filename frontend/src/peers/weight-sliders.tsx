import { useEffect, useId, useRef, useState } from 'react'
import { messages as sharedMessages } from '../shared/messages'
import { useWords } from '../shared/words'
import type { Variable } from './peers.document'
import type { OwnWeight } from './peers-state'

export const variables = [
  'POPULATION', 'DENSITY', 'GROWTH', 'INCOME', 'POVERTY', 'UNEMPLOYMENT', 'VACANCY', 'GOVERNMENT_FORM', 'COUNTRY',
  'REGION', 'SUBDIVISION', 'LOCATION',
] as const satisfies readonly Variable[]

/** Long enough that one move of a slider, or one press of a key held down, asks once. */
const PAUSE = 400

interface WeightSlidersProps {
  /** What the lens weighs, in percent; what is not named weighs nothing. */
  start: ReadonlyMap<Variable, number>
  own: readonly OwnWeight[]
  /** Hears of all own weights a moment after the last move. */
  onChange: (own: readonly OwnWeight[]) => void
}

/** A slider for each variable. Only those that were moved away from the lens are own weights. */
export function WeightSliders({ start, own, onChange }: WeightSlidersProps) {
  const [pending, setPending] = useState<ReadonlyMap<Variable, number>>()
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(waiting.current), [])
  const known = own.map(({ variable, weight }) => `${variable}:${weight}`).join()
  const [heard, setHeard] = useState(known)
  if (heard !== known) {
    setHeard(known)
    setPending(undefined)
  }
  const weights = pending ?? new Map(own.map(({ variable, weight }) => [variable, weight]))
  const move = (variable: Variable, weight: number) => {
    const moved = new Map(weights).set(variable, weight)
    if (weight === (start.get(variable) ?? 0)) moved.delete(variable)
    setPending(moved)
    clearTimeout(waiting.current)
    waiting.current = setTimeout(
      () => onChange([...moved].map(([name, value]) => ({ variable: name, weight: value }))),
      PAUSE,
    )
  }
  return (
    <div className="sliders">
      {variables.map((variable) => (
        <Slider
          key={variable}
          variable={variable}
          weight={weights.get(variable) ?? start.get(variable) ?? 0}
          onMove={(weight) => move(variable, weight)}
        />
      ))}
    </div>
  )
}

interface SliderProps {
  variable: Variable
  weight: number
  onMove: (weight: number) => void
}

function Slider({ variable, weight, onMove }: SliderProps) {
  const { say } = useWords(sharedMessages)
  const id = useId()
  return (
    <div className="slider">
      <label htmlFor={id}>{say(`variable_${variable}`)}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        value={weight}
        onChange={(event) => onMove(Number(event.target.value))}
      />
      <output htmlFor={id}>{weight}</output>
    </div>
  )
}
