import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { costIn } from '../shared/figures/cost'
import { durationIn } from '../shared/figures/duration'
import { messages as figures } from '../shared/figures/messages'
import type { ResultOf } from '../shared/graphql'
import { Prose } from '../shared/prose/prose'
import { useWords } from '../shared/words'
import { messages } from './messages'
import type { StepFragment } from './playbook.document'

type Step = ResultOf<typeof StepFragment>

/** One thing to do: by whom, how long, at what cost, how, and how one sees that it is done. */
export function StepItem({ step, lang }: { step: Step; lang: string | undefined }) {
  const { say } = useWords(messages)
  const unnamed = step.resources.filter(({ slug }) => !step.text.includes(`](resource:${slug})`))
  return (
    <li id={step.stepKey} className="step">
      <h4>
        <a
          className="step-number"
          href={`#${step.stepKey}`}
          aria-label={say('linkTo', { number: step.position, title: step.title })}
        >
          {step.position}
        </a>
        <span lang={lang}>{step.title}</span>
      </h4>
      <StepFacts step={step} lang={lang} />
      <div lang={lang}>
        <Prose markdown={step.text} top={5} resources={new Set(step.resources.map(({ slug }) => slug))} />
      </div>
      {step.doneWhen ? (
        <p className="done-when">
          <strong>{say('doneWhen')}:</strong> <span lang={lang}>{step.doneWhen}</span>
        </p>
      ) : null}
      {unnamed.length > 0 ? (
        <p className="templates">
          <strong>{say('templates')}:</strong>{' '}
          <span className="chips">
            {unnamed.map(({ slug, title }) => (
              <Link key={slug} to={`/resources/${encodeURIComponent(slug)}`}>
                {title}
              </Link>
            ))}
          </span>
        </p>
      ) : null}
    </li>
  )
}

function StepFacts({ step, lang }: { step: Step; lang: string | undefined }) {
  const { say } = useWords(messages)
  const figureWords = useWords(figures)
  const facts: [string, ReactNode][] = [
    [say('owner'), step.ownerRole && lang ? <span lang={lang}>{step.ownerRole}</span> : step.ownerRole],
    [say('stepDuration'), step.duration ? durationIn(figureWords, step.duration) : null],
    [say('stepCost'), step.cost ? costIn(figureWords, step.cost) : null],
  ]
  return (
    <ul className="step-facts">
      <li className={`requirement requirement-${step.requirement}`}>{say(step.requirement)}</li>
      {facts.map(([name, value]) =>
        value ? (
          <li key={name}>
            <span className="quiet">{name}:</span> {value}
          </li>
        ) : null,
      )}
    </ul>
  )
}
