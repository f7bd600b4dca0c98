import { Link } from 'react-router'
import { useQuery } from 'urql'
import { Page } from '../frame/page'
import { Answer } from '../shared/answer'
import { formatPeriod } from '../shared/figures'
import type { ResultOf } from '../shared/graphql'
import { SampleBadge } from '../shared/sample-badge'
import { useWords } from '../shared/words'
import { usePartLanguage } from '../shared/written-in'
import { messages } from './messages'
import { ProgramsPage as ProgramsPageDocument } from './programs.document'

type Program = NonNullable<ResultOf<typeof ProgramsPageDocument>['programs']>[number]

const context = { additionalTypenames: ['Program'] }

/** What cities take part in together. */
export default function ProgramsPage() {
  const { say } = useWords(messages)
  const [asked] = useQuery({ query: ProgramsPageDocument, context })
  return (
    <Page title={say('programs')} lead={say('programsLead')} crumbs={[]}>
      <Answer asked={asked}>
        {({ programs }) =>
          programs && programs.length > 0 ? (
            <ul className="cards">
              {programs.map((program) => (
                <Card key={program.slug} program={program} />
              ))}
            </ul>
          ) : (
            <p>{say('noPrograms')}</p>
          )
        }
      </Answer>
    </Page>
  )
}

function Card({ program: { slug, title, summary, organizations, start, sample } }: { program: Program }) {
  const { language } = useWords(messages)
  const lang = usePartLanguage()()
  return (
    <li className="card">
      <h2 lang={lang}>
        <Link to={`/programs/${encodeURIComponent(slug)}`}>{title}</Link>
      </h2>
      <p lang={lang}>{summary}</p>
      <p className="card-facts">
        {organizations.length > 0 ? <span lang={lang}>{organizations.join(' · ')}</span> : null}
        {start ? <span>{formatPeriod(start, null, language)}</span> : null}
        <SampleBadge sample={sample} />
      </p>
    </li>
  )
}
