import { Link, useParams } from 'react-router'
import { useQuery } from 'urql'
import NotFoundPage from '../frame/not-found-page'
import { Page } from '../frame/page'
import { Answer } from '../shared/answer'
import { readFragment, type ResultOf } from '../shared/graphql'
import { SampleBadge } from '../shared/sample-badge'
import { labelIn } from '../shared/topic-label'
import { useWords } from '../shared/words'
import { usePartLanguage } from '../shared/written-in'
import { About } from './about'
import { Items } from './items'
import { messages } from './messages'
import { People } from './people'
import { TopicNames } from './topic-name'
import { TopicPage as TopicPageDocument } from './topic.document'
import { TopicNameFragment } from './topics.document'

export type TopicAnswer = ResultOf<typeof TopicPageDocument>
export type Topic = NonNullable<TopicAnswer['topic']>

const context = { additionalTypenames: ['Practice', 'Playbook', 'Resource', 'Topic'] }

export default function TopicPage() {
  const { slug = '' } = useParams()
  const [asked] = useQuery({ query: TopicPageDocument, variables: { slug }, context })
  return (
    <Answer asked={asked}>
      {(data) => (data.topic ? <Shown topic={data.topic} answer={data} /> : <NotFoundPage />)}
    </Answer>
  )
}

function Shown({ topic, answer }: { topic: Topic; answer: TopicAnswer }) {
  const { say, language } = useWords(messages)
  const partLanguage = usePartLanguage()
  const named = readFragment(TopicNameFragment, topic)
  const label = labelIn(named, language)
  const { practices, playbooks, resources } = answer
  const found = [practices, playbooks, resources].reduce((sum, one) => sum + (one?.totalCount ?? 0), 0)
  const parents = topic.broader.slice(0, 1).map((broader) => readFragment(TopicNameFragment, broader))
  const crumbs = [
    { to: '/topics', name: say('topics') },
    ...parents.map((one) => ({ to: `/topics/${encodeURIComponent(one.slug)}`, name: labelIn(one, language) })),
  ]
  return (
    <Page title={label} lead={topic.definition ? <span lang={partLanguage()}>{topic.definition}</span> : null} crumbs={crumbs} beside={<SampleBadge sample={named.sample} />}>
      <About topic={topic} />
      {found === 0 ? <p>{say('nothing')}</p> : null}
      <Items title={say('practices')} kind="PRACTICE" found={practices} topic={topic.id} />
      <Items title={say('playbooks')} kind="PLAYBOOK" found={playbooks} topic={topic.id} />
      <People practices={practices} />
      <p>
        <Link className="usa-button usa-button--outline" to={`/peers?problem=${encodeURIComponent(label)}`}>
          {say('findPeers')}
        </Link>
      </p>
      <Items title={say('resources')} kind="RESOURCE" found={resources} topic={topic.id} />
      <TopicNames title={say('narrower')} topics={topic.narrower} />
      <TopicNames title={say('related')} topics={topic.related} />
    </Page>
  )
}
