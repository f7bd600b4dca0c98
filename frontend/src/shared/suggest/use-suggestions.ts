import { useCallback } from 'react'
import { useClient } from 'urql'
import type { LoadOptions } from '../combobox-options'
import { useWords } from '../words'
import { messages } from './messages'
import { Suggest } from './suggest.document'

/** Nobody looks for a suggestion of something longer. */
const MAX_PREFIX = 200

/** What the beginning of a question may mean, by kind; the key of an option is the path of its page. */
export function useSuggestions(): LoadOptions {
  const client = useClient()
  const { say } = useWords(messages)
  return useCallback(
    async (text) => {
      const { data, error } = await client.query(Suggest, { prefix: text.slice(0, MAX_PREFIX) })
      if (error) throw error
      const found = data?.suggest ?? []
      return [...new Set(found.map(({ kind }) => kind))].map((kind) => ({
        name: say(kind),
        options: found
          .filter((one) => one.kind === kind)
          .map(({ url, text: label, alias }) => ({ key: url, label, note: alias ?? undefined })),
      }))
    },
    // The words change with the language alone, and with it the whole portal is drawn anew.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [client],
  )
}
