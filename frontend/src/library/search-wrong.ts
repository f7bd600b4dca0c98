import type { OperationResult } from 'urql'
import { isReadersMistake } from '../shared/bad-address'
import { misplaced, type Wrong } from '../shared/choices'
import type { ResultOf } from '../shared/graphql'
import type { messages as sharedMessages } from '../shared/messages'
import type { Words } from '../shared/words'
import type { messages } from './messages'
import type { SearchPage } from './search.document'
import type { Searched } from './search-state'

interface Answered {
  data?: ResultOf<typeof SearchPage> | undefined
  error?: OperationResult['error']
  fetching: boolean
}

/** What of a search the portal did not take: a place that is no longer in the list, or a topic that is not there. */
export function refused(
  searched: Searched,
  { data, error, fetching }: Answered,
  { say }: Words<typeof messages.en>,
  shared: Words<typeof sharedMessages.en>,
): readonly Wrong[] {
  if (error) return isReadersMistake(error) ? misplaced(shared, searched, error) : []
  if (!data || fetching) return []
  const known = new Set(data.topics?.flatMap((topic) => (topic?.__typename === 'Topic' ? [topic.id] : [])))
  return searched.topic
    .filter((id) => !known.has(id))
    .map((id) => ({ parameter: 'topic', value: id, sentence: say('noTopic', { topic: id }) }))
}
