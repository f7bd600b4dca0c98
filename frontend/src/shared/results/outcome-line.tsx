import { messages as figures } from '../figures/messages'
import { periodIn } from '../figures/date'
import { metricIn } from '../figures/metric'
import { type FragmentOf, readFragment } from '../graphql'
import { useWords } from '../words'
import { OutcomeFragment } from './implementation.document'
import { messages } from './messages'

/** A result in one sentence: the figures, how they were compared, when, and who says so. */
export function OutcomeLine({ outcome }: { outcome: FragmentOf<typeof OutcomeFragment> }) {
  const { say, language } = useWords(messages)
  const period = useWords(figures)
  const { metric, unit, baseline, target, actual, from, to, method, direction, measured, source, url, note } =
    readFragment(OutcomeFragment, outcome)
  const figure = (value: number) => new Intl.NumberFormat(language).format(value) + (unit === '%' ? ' %' : '')
  const told = {
    metric: metricIn(metric ?? ''),
    baseline: baseline === null ? '' : figure(baseline),
    actual: actual === null ? '' : figure(actual),
  }
  const details = [
    unit === '%' ? null : unit,
    periodIn(period, from, to),
    measured ? say(method) : say('anecdote'),
    target === null ? null : say('aimedAt', { target: figure(target) }),
    note,
  ].filter(Boolean)
  return (
    <li className="outcome">
      {direction ? <span className={`direction direction-${direction}`}>{say(direction)}</span> : null}
      {actual === null ? metricIn(metric ?? '') : say(baseline === null ? 'reached' : 'changed', told)}
      <span className="fact-note">
        {details.join(' · ')}
        {source ? <> · {say('source')}: {url ? <a href={url}>{source}</a> : source}</> : null}
      </span>
    </li>
  )
}
