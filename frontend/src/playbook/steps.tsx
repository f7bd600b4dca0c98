import { useState } from 'react'
import { readFragment } from '../shared/graphql'
import { Prose } from '../shared/prose/prose'
import { useWords } from '../shared/words'
import { messages } from './messages'
import type { Playbook } from './playbook-page'
import { StepFragment } from './playbook.document'
import { StepItem } from './step-item'

interface StepsProps {
  playbook: Playbook
  sections: Playbook['sections']
  lang: string | undefined
}

/** The steps in the sections of their author, and what these sections say besides. */
export function Steps({ playbook, sections, lang }: StepsProps) {
  const { say } = useWords(messages)
  const [onlyRequired, setOnlyRequired] = useState(false)
  const steps = playbook.steps.map((step) => readFragment(StepFragment, step))
  const hasOptional = steps.some(({ requirement }) => requirement === 'OPTIONAL')
  const shown = steps.filter(({ requirement }) => !onlyRequired || requirement === 'REQUIRED')
  return (
    <section id="steps">
      <h2>{say('steps')}</h2>
      <p className="quiet">{say('stepsHelp')}</p>
      {hasOptional ? (
        <p className="tick actions">
          <input
            id="only-required"
            type="checkbox"
            checked={onlyRequired}
            onChange={() => setOnlyRequired(!onlyRequired)}
          />
          <label htmlFor="only-required">{say('onlyRequired')}</label>
        </p>
      ) : null}
      {sections.map((section) => {
        const keys = new Set(section.steps.map(({ stepKey }) => stepKey))
        const own = shown.filter(({ stepKey }) => keys.has(stepKey))
        return (
          <section key={section.position} className="section">
            {section.title ? <h3 lang={lang}>{section.title}</h3> : null}
            {section.text ? (
              <div lang={lang}>
                <Prose markdown={section.text} top={4} />
              </div>
            ) : null}
            {own.length > 0 ? (
              <ol className="process">
                {own.map((step) => (
                  <StepItem key={step.stepKey} step={step} lang={lang} />
                ))}
              </ol>
            ) : null}
          </section>
        )
      })}
    </section>
  )
}
