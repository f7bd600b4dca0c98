import type { ReactNode } from 'react'
import { FactTable } from '../fact-table'
import { SourceLink } from '../source-link'
import { useWords } from '../words'
import { messages } from './messages'

interface DetailsProps {
  facts: readonly [string, ReactNode][]
  sources: readonly { title: string | null; url: string | null }[]
}

/** What only some readers look for, behind a line that opens. */
export function Details({ facts, sources }: DetailsProps) {
  const { say } = useWords(messages)
  const known = facts.filter(([, value]) => value).map(([name, value]) => ({ name, value }))
  if (sources.length > 0) known.push({ name: say('sources'), value: <Sources sources={sources} /> })
  if (known.length === 0) return null
  return (
    <details>
      <summary>{say('more')}</summary>
      <FactTable facts={known} />
    </details>
  )
}

export function Sources({ sources }: Pick<DetailsProps, 'sources'>) {
  return (
    <ul className="plain">
      {sources.map(({ title, url }, index) => (
        <li key={`${index} ${url}`}>
          <SourceLink source={title} url={url} />
        </li>
      ))}
    </ul>
  )
}
