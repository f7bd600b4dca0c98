import { useQuery } from 'urql'
import { Page } from '../frame/page'
import { Answer } from '../shared/answer'
import { readFragment } from '../shared/graphql'
import { useWords } from '../shared/words'
import { messages } from './messages'
import { TopicName } from './topic-name'
import { TopicNameFragment, TopicsPage as TopicsPageDocument } from './topics.document'

const context = { additionalTypenames: ['Topic'] }

export default function TopicsPage() {
  const { say } = useWords(messages)
  const [asked] = useQuery({ query: TopicsPageDocument, context })
  return (
    <Page title={say('topics')} lead={say('topicsLead')} crumbs={[]}>
      <Answer asked={asked}>
        {({ topics }) => (
          <ul className="cards topics">
            {topics?.map((topic) => (
              <li key={readFragment(TopicNameFragment, topic).slug} className="card">
                <h2>
                  <TopicName topic={topic} />
                </h2>
                <ul className="plain">
                  {topic.narrower.map((narrower) => (
                    <li key={readFragment(TopicNameFragment, narrower).slug}>
                      <TopicName topic={narrower} />
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        )}
      </Answer>
    </Page>
  )
}
