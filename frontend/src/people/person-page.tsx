import { useParams } from 'react-router'
import { useQuery } from 'urql'
import NotFoundPage from '../frame/not-found-page'
import { Page } from '../frame/page'
import { Answer } from '../shared/answer'
import { SampleBadge } from '../shared/sample-badge'
import { useWords } from '../shared/words'
import { messages } from './messages'
import { PersonFacts } from './person-facts'
import { PersonPosts } from './person-posts'
import { PersonWork } from './person-work'
import { PersonPage as PersonPageDocument } from './person.document'

export default function PersonPage() {
  const { slug = '' } = useParams()
  const { say } = useWords(messages)
  const [asked] = useQuery({ query: PersonPageDocument, variables: { by: { slug } } })
  const person = asked.data?.person
  if (asked.data && !person) return <NotFoundPage />
  return (
    <Page
      title={person?.name ?? say('person')}
      lead={person?.title ?? undefined}
      crumbs={[]}
      beside={<SampleBadge sample={person?.sample ?? false} />}
    >
      <Answer asked={asked}>
        {({ person: one }) =>
          one ? (
            <>
              {one.bio ? <p>{one.bio}</p> : null}
              <div className={one.contactable ? 'consent consent-open' : 'consent'}>
                <p>
                  <strong>{say(one.contactable ? 'openYes' : 'openNo')}</strong>
                </p>
                <p>{say(one.contactable ? 'openYesHelp' : 'openNoHelp')}</p>
                {one.listed ? null : <p>{say('unlisted')}</p>}
              </div>
              <PersonFacts person={one} />
              <PersonWork person={one} />
              <PersonPosts person={one} />
            </>
          ) : null
        }
      </Answer>
    </Page>
  )
}
