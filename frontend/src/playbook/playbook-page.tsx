import { useEffect } from 'react'
import { useLocation, useParams } from 'react-router'
import { useQuery } from 'urql'
import NotFoundPage from '../frame/not-found-page'
import { Page } from '../frame/page'
import { Answer } from '../shared/answer'
import type { ResultOf } from '../shared/graphql'
import { SampleBadge } from '../shared/sample-badge'
import { useWords } from '../shared/words'
import { Before } from './before'
import { partsOf } from './check'
import { Contents } from './contents'
import { messages } from './messages'
import { Metrics } from './metrics'
import { Overview } from './overview'
import { PlaybookPage as PlaybookPageDocument } from './playbook.document'
import { Results } from './results'
import { SelfCheck } from './self-check'
import { Steps } from './steps'
import { Take } from './take'
import { Versions } from './versions'

export type Playbook = NonNullable<ResultOf<typeof PlaybookPageDocument>['playbook']>

export default function PlaybookPage() {
  const { slug = '' } = useParams()
  const [asked] = useQuery({ query: PlaybookPageDocument, variables: { slug } })
  return <Answer asked={asked}>{({ playbook }) => (playbook ? <Shown playbook={playbook} /> : <NotFoundPage />)}</Answer>
}

function Shown({ playbook }: { playbook: Playbook }) {
  const { say } = useWords(messages)
  useStepOfAddress()
  const { before, check, steps } = partsOf(playbook.sections)
  return (
    <Page
      title={playbook.title}
      lead={playbook.summary}
      crumbs={[{ to: '/search?kind=PLAYBOOK', name: say('playbooks') }]}
      beside={<SampleBadge sample={playbook.sample} />}
    >
      <div className="with-aside">
        <Contents playbook={playbook} hasCheck={check !== undefined} />
        <div className="reading" lang={playbook.language ?? undefined}>
          <Overview playbook={playbook} />
          <Before sections={before} />
          {check ? <SelfCheck text={check.text} /> : null}
          <Results practice={playbook.practice} />
          <Steps playbook={playbook} sections={steps} />
          <Metrics metrics={playbook.metrics} />
          <Versions playbook={playbook} />
          <Take slug={playbook.slug} />
        </div>
      </div>
    </Page>
  )
}

/** The browser looks for the step of an address before React has drawn it. */
function useStepOfAddress() {
  const { hash } = useLocation()
  useEffect(() => {
    if (hash) document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView()
  }, [hash])
}
