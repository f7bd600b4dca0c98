import { LensSelect, lensOf } from '../shared/lens-select'
import { useWords } from '../shared/words'
import { messages } from './messages'
import type { Lenses } from './peers.document'
import { type Asked, ownWeights } from './peers-state'
import { WeightSliders } from './weight-sliders'

interface WeighingProps {
  asked: Asked
  update: (change: Partial<Asked>) => void
  lenses: Lenses
}

/** How likeness of cities is weighed: a named lens, and own weights in place of its own. */
export function Weighing({ asked, update, lenses }: WeighingProps) {
  const { say } = useWords(messages)
  const lens = lensOf(asked.lens)
  const weights = lenses.find(({ basis }) => basis === lens)?.weights ?? []
  const own = ownWeights(asked)
  const percent = new Map(weights.map(({ variable, weight }) => [variable, Math.round(weight * 100)]))
  return (
    <div className="weighing">
      <LensSelect lens={lens} onChange={(basis) => update({ lens: basis === 'OVERALL' ? '' : basis, w: [] })} />
      <details className="more" open={own.length > 0}>
        <summary>{say('weigh')}</summary>
        <p className="notice">{say('weighHelp')}</p>
        <WeightSliders
          key={lens}
          start={percent}
          own={own}
          onChange={(changed) => update({ w: changed.map(({ variable, weight }) => `${variable}:${weight}`) })}
        />
        {own.length > 0 ? (
          <button type="button" className="usa-button usa-button--unstyled" onClick={() => update({ w: [] })}>
            {say('resetWeights')}
          </button>
        ) : null}
      </details>
    </div>
  )
}
