import { useParams } from 'react-router'
import { useQuery } from 'urql'
import NotFoundPage from '../frame/not-found-page'
import { Page } from '../frame/page'
import { Answer } from '../shared/answer'
import { type Fact, FactTable } from '../shared/fact-table'
import { formatDate } from '../shared/figures'
import type { ResultOf } from '../shared/graphql'
import { SampleBadge } from '../shared/sample-badge'
import { SourceLink } from '../shared/source-link'
import { TopicLinks } from '../shared/topic-links'
import { useWords } from '../shared/words'
import { usePartLanguage } from '../shared/written-in'
import { Cohorts } from './cohorts'
import { Figures } from './figures'
import { messages } from './messages'
import { ProgramPage as ProgramPageDocument } from './program.document'

export type Program = NonNullable<ResultOf<typeof ProgramPageDocument>['program']>

export default function ProgramPage() {
  const { slug = '' } = useParams()
  const [asked] = useQuery({ query: ProgramPageDocument, variables: { slug } })
  return <Answer asked={asked}>{({ program }) => (program ? <Shown program={program} /> : <NotFoundPage />)}</Answer>
}

function Shown({ program }: { program: Program }) {
  const { say, language } = useWords(messages)
  const lang = usePartLanguage()()
  const { organizations, start, topics, link, sources } = program
  const facts: Fact[] = [
    { name: say('organizations'), value: organizations.join(' · ') },
    { name: say('start'), value: start ? formatDate(start, language) : null },
    { name: say('topics'), value: topics.length > 0 ? <TopicLinks topics={topics} /> : null },
    { name: say('website'), value: link ? <SourceLink source={null} url={link} /> : null },
  ]
  return (
    <Page
      title={program.title}
      lead={program.summary || undefined}
      lang={lang}
      crumbs={[{ to: '/programs', name: say('programs') }]}
      beside={<SampleBadge sample={program.sample} />}
    >
      <FactTable facts={facts.filter(({ value }) => value)} />
      <Figures facts={program.facts} />
      <Cohorts cohorts={program.cohorts} />
      {sources.length > 0 ? (
        <section>
          <h2>{say('sources')}</h2>
          <ul className="reasons">
            {sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </Page>
  )
}
