import type { ReactNode } from 'react'

interface FieldProps {
  id: string
  label: string
  hint?: string | undefined
  /** What is wrong with it, and what to do. */
  problem?: string | undefined
  children: ReactNode
}

/** A label, a hint and a problem around a control, which names `describedBy` as its description. */
export function Field({ id, label, hint, problem, children }: FieldProps) {
  return (
    <div className={problem ? 'field field-wrong' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      ) : null}
      {problem ? (
        <p id={`${id}-problem`} className="problem">
          {problem}
        </p>
      ) : null}
      {children}
    </div>
  )
}

/** What a control inside a field says of itself. */
export function described(id: string, { hint, problem }: Pick<FieldProps, 'hint' | 'problem'>) {
  const describedBy = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ')
  return { id, 'aria-invalid': problem !== undefined, ...(describedBy ? { 'aria-describedby': describedBy } : {}) }
}
