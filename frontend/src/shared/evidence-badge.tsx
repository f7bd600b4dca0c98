import { messages } from './messages'
import { useWords } from './words'

const levels = ['LEVEL_0', 'LEVEL_1', 'LEVEL_2', 'LEVEL_3', 'LEVEL_4', 'LEVEL_5'] as const

export type EvidenceLevel = (typeof levels)[number]

/** How well a result is known, as five marks and in words. */
export function EvidenceBadge({ level }: { level: EvidenceLevel }) {
  const { say } = useWords(messages)
  const reached = levels.indexOf(level)
  return (
    <span className="evidence">
      <span className="evidence-marks" aria-hidden="true">
        {levels.slice(1).map((mark, index) => (
          <span key={mark} className={index < reached ? 'evidence-mark evidence-mark-reached' : 'evidence-mark'} />
        ))}
      </span>
      {say('evidence', { level: reached, meaning: say(level) })}
    </span>
  )
}
