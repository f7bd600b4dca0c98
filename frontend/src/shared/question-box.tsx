import { useState } from 'react'
import { useHref, useNavigate } from 'react-router'
import { Combobox } from './combobox'
import { useSuggestions } from './suggest/use-suggestions'

interface QuestionBoxProps {
  label: string
  hint: string
  action: string
  value?: string
}

/** A plain form that offers what the question may mean: without JavaScript it is sent to the same address. */
export function QuestionBox({ value = '', ...texts }: QuestionBoxProps) {
  return <Box key={value} value={value} {...texts} />
}

function Box({ label, hint, action, value }: Required<QuestionBoxProps>) {
  const [text, setText] = useState(value)
  const load = useSuggestions()
  const navigate = useNavigate()
  const question = text.trim()
  return (
    <form
      role="search"
      className="question"
      method="get"
      action={useHref('/search')}
      onSubmit={(event) => {
        event.preventDefault()
        void navigate(question ? `/search?q=${encodeURIComponent(question)}` : '/search')
      }}
    >
      <div className="question-row">
        <Combobox
          label={label}
          hint={hint}
          name="q"
          text={text}
          load={load}
          maxLength={4000}
          onText={setText}
          onPick={({ key }) => void navigate(key)}
        />
        <button type="submit" className="usa-button">
          {action}
        </button>
      </div>
    </form>
  )
}
