import { useId, useState } from 'react'
import { useAnnouncement } from '../frame/announcer'
import { handleKey } from './combobox-keys'
import { ComboboxList } from './combobox-list'
import { type ComboboxOption, type LoadOptions, useOptions } from './combobox-options'
import { messages } from './messages'
import { useWords } from './words'

interface ComboboxProps {
  label: string
  hint?: string | undefined
  /** Name in the form: without JavaScript the typed text is sent under it. */
  name?: string | undefined
  /** The text in the box. */
  text: string
  /** Where options come from; keep it the same between renderings. */
  load: LoadOptions
  /** How long the text may be, in characters. */
  maxLength?: number
  onText: (text: string) => void
  onPick: (option: ComboboxOption) => void
}

/** A text box that offers what fits. The text stays what was typed unless one of the options is picked. */
export function Combobox({ label, hint, name, text, load, maxLength = 300, onText, onPick }: ComboboxProps) {
  const { say, count } = useWords(messages)
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const found = useOptions(load, text, isOpen)
  const options = found?.groups.flatMap((group) => group.options) ?? []
  useAnnouncement(found && (found.failed ? say('failed') : count('options', options.length)))

  const close = () => {
    setOpen(false)
    setActive(-1)
  }
  const change = (typed: string) => {
    onText(typed)
    setOpen(true)
    setActive(-1)
  }
  const pick = (place: number) => {
    const option = options[place]
    if (option) onPick(option)
    close()
  }
  return (
    <div className="combobox">
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      ) : null}
      <input
        id={id}
        name={name}
        className="usa-input"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={found !== undefined}
        aria-controls={`${id}-list`}
        aria-activedescendant={active < 0 ? undefined : `${id}-${active}`}
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={text}
        maxLength={maxLength}
        onChange={(event) => change(event.target.value)}
        onBlur={close}
        onKeyDown={(event) =>
          handleKey(event, {
            shown: options.length,
            active,
            activate: setActive,
            open: () => setOpen(true),
            close,
            clear: () => change(''),
            pick,
          })
        }
      />
      <ComboboxList id={id} label={label} found={found} active={active} onPick={pick} />
    </div>
  )
}
