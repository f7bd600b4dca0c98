import { useId, useState } from 'react'
import { useHref } from 'react-router'
import { useClient } from 'urql'
import { Combobox } from '../shared/combobox'
import type { ComboboxOption } from '../shared/combobox-options'
import { useWords } from '../shared/words'
import { nameOf } from './groups'
import { loadCities } from './load-cities'
import { messages } from './messages'
import type { Asked } from './peers-state'

interface PeersFormProps {
  asked: Asked
  city: { name: string; country: string; subdivision: string | null } | null | undefined
  onAsk: (asked: Partial<Asked>) => void
}

/** Two questions: the problem, and my city. Without JavaScript both are sent as they were typed. */
export function PeersForm({ asked, city, onAsk }: PeersFormProps) {
  const { say, language } = useWords(messages)
  const id = useId()
  const client = useClient()
  const [load] = useState(() => loadCities(client, language))
  const [text, setText] = useState(city ? nameOf(city) : asked.place)
  const [picked, setPicked] = useState<ComboboxOption | undefined>(
    city ? { key: asked.city, label: nameOf(city) } : undefined,
  )
  const ask = (form: FormData) => {
    const typed = form.get('problem')
    const problem = typeof typed === 'string' ? typed.trim() : ''
    const isPicked = picked !== undefined && picked.label === text
    // another question is understood anew
    const ignore = problem === asked.problem ? asked.ignore : []
    onAsk({ problem, ignore, compare: [], city: isPicked ? picked.key : '', place: isPicked ? '' : text.trim() })
  }
  return (
    <form
      role="search"
      className="question"
      method="get"
      action={useHref('/peers')}
      onSubmit={(event) => {
        event.preventDefault()
        ask(new FormData(event.currentTarget))
      }}
    >
      <div className="fields fields-two">
        <div>
          <label htmlFor={id}>{say('problem')}</label>
          <p className="hint" id={`${id}-hint`}>
            {say('problemHint')}
          </p>
          <input
            id={id}
            name="problem"
            className="usa-input"
            defaultValue={asked.problem}
            maxLength={4000}
            autoComplete="off"
            aria-describedby={`${id}-hint`}
          />
        </div>
        <Combobox
          label={say('city')}
          hint={say('cityHint')}
          name="place"
          text={text}
          load={load}
          onText={setText}
          onPick={(option) => {
            setPicked(option)
            setText(option.label)
          }}
        />
      </div>
      <button type="submit" className="usa-button">
        {say('find')}
      </button>
    </form>
  )
}
