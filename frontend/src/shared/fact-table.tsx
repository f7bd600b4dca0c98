import type { ReactNode } from 'react'

export interface Fact {
  name: string
  value: ReactNode
  /** Where the value is from and when it was so. */
  note?: ReactNode
}

/** Facts as a list of terms; what is not known is left out by the caller, never shown as empty. */
export function FactTable({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ name, value, note }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {value}
            {note ? <span className="fact-note">{note}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}
