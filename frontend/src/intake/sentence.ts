import { formatShare } from '../shared/figures'
import type { Words } from '../shared/words'
import type { messages } from './messages'
import type { Sent } from './sending'
import type { Import } from './use-imports'

type Said = Words<typeof messages.en>

/** How an import stands, in a sentence. */
export function sentenceOf(words: Said, { name, sent }: Import): string {
  const { say, count, language } = words
  switch (sent.at) {
    case 'waiting':
      return say('waiting')
    case 'sending':
      return say('sending', { share: formatShare(sent.share, language) })
    case 'reading':
      return count('reading', sent.progress?.read ?? 0)
    case 'done': {
      const { accepted, rejected } = sent.report
      return say('finished', { file: name, taken: count('taken', accepted), refused: count('refused', rejected) })
    }
    case 'refused':
      return refusal(words, sent)
    case 'broken':
      return say('connection')
    case 'stopped':
      return say('stopped')
  }
}

function refusal({ say }: Said, { status, sentence }: Extract<Sent, { at: 'refused' }>): string {
  if (status === 401) return say('unauthorized')
  if (status === 403) return say('forbidden')
  return sentence ?? say('unwell', { status })
}
