import { Link } from 'react-router'
import { useQuery } from 'urql'
import { Page } from '../frame/page'
import { Answer } from '../shared/answer'
import { QuestionBox } from '../shared/question-box'
import { useWords } from '../shared/words'
import { HomePage as HomePageDocument } from './home.document'
import { Holdings, Measured, Topics } from './home-parts'
import { messages } from './messages'

const MEASURED = '/search?kind=PRACTICE&evidence=LEVEL_2&evidence=LEVEL_3&evidence=LEVEL_4&evidence=LEVEL_5'

const ENDED = '/search?kind=PRACTICE&status=FAILED&status=STOPPED'

export default function HomePage() {
  const { say } = useWords(messages)
  const [asked] = useQuery({ query: HomePageDocument, context: listContext })
  return (
    <Page title={say('title')} lead={say('lead')}>
      <QuestionBox label={say('question')} hint={say('example')} action={say('search')} />
      <h2>{say('waysIn')}</h2>
      <ul className="doors">
        <Door to="/peers" title={say('findSomeone')} help={say('findSomeoneHelp')} />
        <Door to="/search?kind=PLAYBOOK" title={say('followPlaybook')} help={say('followPlaybookHelp')} />
        <Door to={MEASURED} title={say('seeResults')} help={say('seeResultsHelp')} />
      </ul>
      <Answer asked={asked}>
        {(data) => (
          <>
            <Holdings everything={data.everything} />
            <Measured measured={data.measured} samples={data.samples} />
            <p className="after-cards">
              <Link to={ENDED}>{say('seeFailures')}</Link>
            </p>
            <Topics topics={data.topics} />
          </>
        )}
      </Answer>
    </Page>
  )
}

const listContext = { additionalTypenames: ['Practice', 'Playbook', 'Resource', 'Topic'] }

function Door({ to, title, help }: { to: string; title: string; help: string }) {
  return (
    <li className="door">
      <h3>
        <Link to={to}>{title}</Link>
      </h3>
      <p>{help}</p>
    </li>
  )
}
