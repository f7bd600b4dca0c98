import { messages } from './messages'
import { useWords } from './words'

/** Marks what is invented, wherever it is named. */
export function SampleBadge({ sample }: { sample: boolean }) {
  const { say } = useWords(messages)
  if (!sample) return null
  return (
    <span className="badge badge-sample" title={say('sampleMeaning')}>
      {say('sample')}
    </span>
  )
}
