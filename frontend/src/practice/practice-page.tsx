import { useParams } from 'react-router'
import { useQuery } from 'urql'
import NotFoundPage from '../frame/not-found-page'
import { Page } from '../frame/page'
import { Answer } from '../shared/answer'
import type { ResultOf } from '../shared/graphql'
import { Sources } from '../shared/results/details'
import { SampleBadge } from '../shared/sample-badge'
import { useWords } from '../shared/words'
import { Overview } from './overview'
import { usePartLanguage } from '../shared/written-in'
import { messages } from './messages'
import { Playbooks } from './playbooks'
import { PracticePage as PracticePageDocument } from './practice.document'
import { Results } from './results'

export type Practice = NonNullable<ResultOf<typeof PracticePageDocument>['practice']>

export default function PracticePage() {
  const { slug = '' } = useParams()
  const [asked] = useQuery({ query: PracticePageDocument, variables: { slug } })
  return <Answer asked={asked}>{({ practice }) => (practice ? <Shown practice={practice} /> : <NotFoundPage />)}</Answer>
}

function Shown({ practice }: { practice: Practice }) {
  const { say } = useWords(messages)
  const lang = usePartLanguage()()
  return (
    <Page
      lang={lang}
      title={practice.title}
      lead={practice.summary}
      crumbs={[{ to: '/search?kind=PRACTICE', name: say('practices') }]}
      beside={<SampleBadge sample={practice.sample} />}
    >
      <Overview practice={practice} />
      <Playbooks playbooks={practice.playbooks} />
      <Results practice={practice} />
      <Cited title={say('sources')} sources={practice.sources} />
      <Cited title={say('guidance')} sources={practice.guidance} />
    </Page>
  )
}

function Cited({ title, sources }: { title: string; sources: Practice['sources'] }) {
  if (sources.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <Sources sources={sources} />
    </section>
  )
}
