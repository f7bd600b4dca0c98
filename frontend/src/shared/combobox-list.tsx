import { useEffect } from 'react'
import type { ComboboxGroup, ComboboxOption } from './combobox-options'
import { messages } from './messages'
import { useWords } from './words'

interface ComboboxListProps {
  id: string
  label: string
  found: { groups: readonly ComboboxGroup[]; failed: boolean } | undefined
  active: number
  onPick: (place: number) => void
}

/** The list is always there, so that `aria-controls` leads somewhere; hidden while there is nothing to offer. */
export function ComboboxList({ id, label, found, active, onPick }: ComboboxListProps) {
  const { say } = useWords(messages)
  const groups = found?.groups.filter(({ options }) => options.length > 0) ?? []
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, active])
  return (
    <>
      <div id={`${id}-list`} role="listbox" aria-label={label} className="combobox-list" hidden={groups.length === 0}>
        {groups.map(({ name, options }, at) => {
          const start = groups.slice(0, at).reduce((before, group) => before + group.options.length, 0)
          const all = options.map((option, index) => (
            <Option
              key={option.key}
              id={`${id}-${start + index}`}
              option={option}
              selected={start + index === active}
              onPick={() => onPick(start + index)}
            />
          ))
          if (!name) return all
          return (
            <div key={name} role="group" aria-labelledby={`${id}-group-${start}`}>
              <div id={`${id}-group-${start}`} role="presentation" className="combobox-group">
                {name}
              </div>
              {all}
            </div>
          )
        })}
      </div>
      {found && groups.length === 0 ? (
        <p className="combobox-list combobox-none">{say(found.failed ? 'failed' : 'noOptions')}</p>
      ) : null}
    </>
  )
}

interface OptionProps {
  id: string
  option: ComboboxOption
  selected: boolean
  onPick: () => void
}

/** Focus stays in the text box: the option is picked as the mouse goes down, before the box would lose it. */
function Option({ id, option, selected, onPick }: OptionProps) {
  return (
    // The keys are the text box's; oxlint cannot see that focus never comes here.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus, jsx-a11y/click-events-have-key-events
    <div
      id={id}
      role="option"
      aria-selected={selected}
      className="combobox-option"
      onMouseDown={(event) => {
        event.preventDefault()
        if (event.button === 0) onPick()
      }}
    >
      {option.label}
      {option.note ? <span className="combobox-note">{option.note}</span> : null}
    </div>
  )
}
