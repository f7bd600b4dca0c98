import { useId } from 'react'
import { useHref, useNavigate } from 'react-router'

interface QuestionBoxProps {
  label: string
  hint: string
  action: string
  value?: string
}

/** A plain form: without JavaScript it is sent to the same address. */
export function QuestionBox({ label, hint, action, value = '' }: QuestionBoxProps) {
  const id = useId()
  const navigate = useNavigate()
  const search = (form: FormData) => {
    const typed = form.get('q')
    const question = typeof typed === 'string' ? typed.trim() : ''
    void navigate(question ? `/search?q=${encodeURIComponent(question)}` : '/search')
  }
  return (
    <form
      role="search"
      className="question"
      method="get"
      action={useHref('/search')}
      onSubmit={(event) => {
        event.preventDefault()
        search(new FormData(event.currentTarget))
      }}
    >
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`} className="hint">
        {hint}
      </p>
      <div className="question-row">
        <input
          key={value}
          id={id}
          name="q"
          type="search"
          className="usa-input"
          defaultValue={value}
          maxLength={4000}
          autoComplete="off"
          aria-describedby={`${id}-hint`}
        />
        <button type="submit" className="usa-button">
          {action}
        </button>
      </div>
    </form>
  )
}
