import type { ReactNode } from 'react'

interface WideTableProps {
  /** Id of the heading that names the table. */
  labelledBy: string
  className?: string
  children: ReactNode
}

/** A table that scrolls sideways where it has no room. The box takes the focus, so that arrow keys scroll it. */
export function WideTable({ labelledBy, className, children }: WideTableProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="scroll" role="region" aria-labelledby={labelledBy} tabIndex={0}>
      <table className={className}>{children}</table>
    </div>
  )
}
