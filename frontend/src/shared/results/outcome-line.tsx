import { formatAmount, formatPeriod, metricName } from '../figures'
import { type FragmentOf, readFragment, type ResultOf } from '../graphql'
import { SourceLink } from '../source-link'
import { useWords } from '../words'
import { usePartLanguage } from '../written-in'
import { OutcomeFragment } from './implementation.document'
import { messages } from './messages'

/** A result in one sentence: the figures, how they were compared, when, and who says so. */
export function OutcomeLine({ outcome }: { outcome: FragmentOf<typeof OutcomeFragment> }) {
  const { say, language } = useWords(messages)
  const { metric, unit, baseline, target, actual, from, to, method, direction, measured, source, url, note } =
    readFragment(OutcomeFragment, outcome)
  const lang = usePartLanguage()()
  const verdict = isMissed({ baseline, target, actual, direction }) ? 'MISSED' : direction
  const percent = unit === '%' || unit === 'percent'
  const figure = (value: number) => formatAmount(value, percent ? unit : null, language)
  const name = metricName(metric ?? '', language)
  const told = {
    metric: name,
    baseline: baseline === null ? '' : figure(baseline),
    actual: actual === null ? '' : figure(actual),
  }
  const details = [
    { text: percent ? null : unit, written: true },
    { text: formatPeriod(from, to, language), written: false },
    { text: measured ? say(method) : say('anecdote'), written: false },
    { text: target === null ? null : say('aimedAt', { target: figure(target) }), written: false },
    { text: note, written: true },
  ].filter(({ text }) => text)
  return (
    <p className="outcome">
      {verdict ? <span className={`direction direction-${verdict}`}>{say(verdict)}</span> : null}
      {actual === null ? name : say(baseline === null ? 'reached' : 'changed', told)}
      <span className="fact-note">
        {details.map((detail, index) => (
          <span key={detail.text} lang={detail.written ? lang : undefined}>
            {index > 0 ? ' · ' : ''}
            {detail.text}
          </span>
        ))}
        {source ?? url ? (
          <>
            {' · '}
            {say('source')}: <SourceLink source={source} url={url} />
          </>
        ) : null}
      </span>
    </p>
  )
}

type Figures = Pick<ResultOf<typeof OutcomeFragment>, 'baseline' | 'target' | 'actual' | 'direction'>

/** Moved the right way, and yet not as far as was hoped for: that is no success to show in green. */
function isMissed({ baseline, target, actual, direction }: Figures): boolean {
  if (direction !== 'IMPROVED' || baseline === null || target === null || actual === null) return false
  return target > baseline ? actual < target : actual > target
}
