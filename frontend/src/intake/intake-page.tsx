import { useAnnouncement } from '../frame/announcer'
import { Page } from '../frame/page'
import { useWords } from '../shared/words'
import { Formats } from './file-formats'
import { ImportCard } from './import-card'
import { IntakeForm } from './intake-form'
import { messages } from './messages'
import { sentenceOf } from './sentence'
import { useImports } from './use-imports'

export default function IntakePage() {
  const words = useWords(messages)
  const { say } = words
  const { imports, start } = useImports()
  const ended = imports.find(({ sent }) => !['waiting', 'sending', 'reading'].includes(sent.at))
  useAnnouncement(ended ? sentenceOf(words, ended) : undefined)
  return (
    <Page title={say('title')} lead={say('lead')} crumbs={[]}>
      <IntakeForm onStart={start} />
      {imports.length > 0 ? (
        <section aria-labelledby="imports">
          <h2 id="imports">{say('imports')}</h2>
          {imports.map((one) => (
            <ImportCard key={one.id} one={one} />
          ))}
        </section>
      ) : null}
      <Formats />
    </Page>
  )
}
