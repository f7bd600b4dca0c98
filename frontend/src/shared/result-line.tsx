import { formatNumber, formatPeriod, metricName } from './figures'
import { type FragmentOf, graphql, readFragment, type ResultOf } from './graphql'
import { messages } from './messages'
import { SourceLink } from './source-link'
import { useWords } from './words'

export const ResultLineFragment = graphql(`
  fragment ResultLine on Outcome {
    metric
    unit
    baseline
    target
    actual
    from
    to
    method
    direction
    measured
    source
    url
    note
  }
`)

/** A result as one line: what was counted, from what to what, when, compared with what, and who says so. */
export function ResultLine({ outcome }: { outcome: FragmentOf<typeof ResultLineFragment> }) {
  const { say, language } = useWords(messages)
  const result = readFragment(ResultLineFragment, outcome)
  const period = formatPeriod(result.from, result.to, language)
  const details = [period, say(`method_${result.method}`), result.note].filter(Boolean)
  return (
    <p className="result">
      {result.metric ? <strong>{metricName(result.metric)}: </strong> : null}
      <Figures result={result} />
      {result.direction ? (
        <span className={`badge badge-${result.direction.toLowerCase()}`}>{say(`direction_${result.direction}`)}</span>
      ) : null}
      {result.measured ? null : <span className="badge">{say('anecdote')}</span>}
      <span className="result-details">
        {details.join(' · ')}
        {result.source ?? result.url ? (
          <>
            {' · '}
            {say('source')}: <SourceLink source={result.source} url={result.url} />
          </>
        ) : null}
      </span>
    </p>
  )
}

function Figures({ result }: { result: ResultOf<typeof ResultLineFragment> }) {
  const { say, language } = useWords(messages)
  const number = (value: number) => formatNumber(value, language)
  if (result.actual === null) return null
  const unit = result.unit ? ` ${result.unit}` : ''
  const reached = result.baseline === null ? '' : say('before', { baseline: number(result.baseline) })
  const target = result.target === null ? '' : say('target', { target: number(result.target) })
  return <span>{[`${number(result.actual)}${unit}`, reached, target].filter(Boolean).join(', ')} </span>
}
