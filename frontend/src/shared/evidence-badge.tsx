import { type EvidenceLevel, levelIn, levels } from './evidence-level'
import { messages } from './messages'
import { useWords } from './words'

/** How well a result is known, as five marks and in words. */
export function EvidenceBadge({ level }: { level: EvidenceLevel }) {
  const words = useWords(messages)
  const reached = levels.indexOf(level)
  return (
    <span className="evidence">
      <span className="evidence-marks" aria-hidden="true">
        {levels.slice(1).map((mark, index) => (
          <span key={mark} className={index < reached ? 'evidence-mark evidence-mark-reached' : 'evidence-mark'} />
        ))}
      </span>
      {words.say('evidence', { level: levelIn(words, level) })}
    </span>
  )
}
