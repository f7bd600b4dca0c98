import { useEffect, useMemo } from 'react'
import { useLocation, useParams } from 'react-router'
import { useQuery } from 'urql'
import NotFoundPage from '../frame/not-found-page'
import { Page } from '../frame/page'
import type { Twins } from '../frame/twins'
import { Answer } from '../shared/answer'
import type { ResultOf } from '../shared/graphql'
import { isLanguage } from '../shared/language'
import { SampleBadge } from '../shared/sample-badge'
import { useWords } from '../shared/words'
import { usePartLanguage } from '../shared/written-in'
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
  const lang = usePartLanguage()(playbook.language)
  const twins = useMemo(() => twinsOf(playbook), [playbook])
  useStepOfAddress()
  const { before, check, steps } = partsOf(playbook.sections)
  return (
    <Page
      title={playbook.title}
      lead={playbook.summary}
      lang={lang}
      twins={twins}
      crumbs={[{ to: '/search?kind=PLAYBOOK', name: say('playbooks') }]}
      beside={<SampleBadge sample={playbook.sample} />}
    >
      <div className="with-aside">
        <Contents playbook={playbook} hasCheck={check !== undefined} />
        <div className="reading">
          <Overview playbook={playbook} />
          <Before sections={before} lang={lang} />
          {check ? <SelfCheck text={check.text} lang={lang} /> : null}
          <Results practice={playbook.practice} />
          <Steps playbook={playbook} sections={steps} lang={lang} />
          <Metrics metrics={playbook.metrics} lang={lang} />
          <Versions playbook={playbook} />
          <Take slug={playbook.slug} />
        </div>
      </div>
    </Page>
  )
}

/** Where the playbook stands in each language it is written in. */
function twinsOf({ url, language, translations }: Playbook): Twins {
  const own = { language, url }
  const written = [...translations, own].flatMap((one) => (isLanguage(one.language) ? [[one.language, one.url]] : []))
  return Object.fromEntries(written) as Twins
}

/** The browser looks for the step of an address before React has drawn it. */
function useStepOfAddress() {
  const { hash } = useLocation()
  useEffect(() => {
    if (hash) document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView()
  }, [hash])
}
