import { useQuery } from 'urql'
import { Page } from '../frame/page'
import { Answer } from '../shared/answer'
import { useWords } from '../shared/words'
import { EvidenceTable, LensTable, WeightTable } from './how-it-works-tables'
import { HowItWorksPage as HowItWorksDocument } from './how-it-works.document'
import { messages } from './messages'

export default function HowItWorksPage() {
  const { say } = useWords(messages)
  const [asked] = useQuery({ query: HowItWorksDocument })
  return (
    <Page title={say('title')} lead={say('lead')} crumbs={[]}>
      <Section name="matching" texts={['matching1', 'matching2', 'matching3', 'matching4', 'matching5']} />
      <Answer asked={asked}>
        {(data) => (
          <>
            <WeightTable weights={data.peerWeights ?? []} />
            <Section name="filters" texts={['filters1', 'filters2']} />
            <Section name="likeness" texts={['likeness1', 'likeness2']} />
            <LensTable lenses={data.cityLenses ?? []} />
            <Section name="silence" texts={['silence1']} />
            <Section name="evidence" texts={['evidence1']} />
            <EvidenceTable />
            <Section name="figures" texts={['figures1']} />
            <Section name="hidden" texts={['hidden1', 'hidden2', 'hidden3']} />
            <Section name="privacy" texts={['privacy1', 'privacy2']} />
            <Section name="samples" texts={['samples1']} />
          </>
        )}
      </Answer>
    </Page>
  )
}

type Text = keyof typeof messages.en

function Section({ name, texts }: { name: Text; texts: readonly Text[] }) {
  const { say } = useWords(messages)
  return (
    <>
      <h2 id={name}>{say(name)}</h2>
      {texts.map((text) => (
        <p key={text}>{say(text)}</p>
      ))}
    </>
  )
}
