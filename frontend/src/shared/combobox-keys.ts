import type { KeyboardEvent } from 'react'

interface Keys {
  /** How many options are shown; none while the list is closed. */
  shown: number
  /** Place of the active option; -1 for the text itself. */
  active: number
  activate: (place: number) => void
  open: () => void
  close: () => void
  clear: () => void
  pick: (place: number) => void
}

/**
 * Keys of an editable combobox with a list and manual selection, as the ARIA Authoring Practices describe it: what is typed
 * stays unless somebody picks. Home, End, left and right belong to the text.
 */
export function handleKey(event: KeyboardEvent, { shown, active, activate, open, close, clear, pick }: Keys) {
  const places = shown + 1
  const move = (step: number) => {
    event.preventDefault()
    if (shown === 0) open()
    else activate(((active + 1 + step + places) % places) - 1)
  }
  switch (event.key) {
    case 'ArrowDown':
      if (event.altKey) open()
      else move(1)
      break
    case 'ArrowUp':
      if (event.altKey) close()
      else move(-1)
      break
    case 'Enter':
      if (active < 0) break
      event.preventDefault()
      pick(active)
      break
    case 'Escape':
      event.preventDefault()
      if (shown > 0) close()
      else clear()
      break
    case 'Tab':
      close()
      break
    default:
      activate(-1)
  }
}
