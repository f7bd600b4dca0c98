import { lazy, Suspense, useEffect, useRef } from 'react'
import { Navigate } from 'react-router'
import { useClient } from 'urql'
import { useAnnouncement } from '../frame/announcer'
import { Page } from '../frame/page'
import { Answer } from '../shared/answer'
import { CityChipFragment } from '../shared/city-chip'
import { readFragment } from '../shared/graphql'
import { messages as sharedMessages } from '../shared/messages'
import { PageBefore } from '../shared/page-before'
import { ShowMore } from '../shared/show-more'
import { useMore } from '../shared/use-more'
import { useSearchState, writeSearchState } from '../shared/use-search-state'
import { useWords } from '../shared/words'
import { Comparison } from './comparison'
import { nameOf } from './groups'
import { messages } from './messages'
import { Nobody } from './nobody'
import { PeerGroups } from './peer-groups'
import { PeerFragment } from './peer.document'
import { type CityFound, type Found, PeersPage as PeersPageDocument, type PeerWeights } from './peers.document'
import { PeersForm } from './peers-form'
import { type Asked, shape, variablesOf } from './peers-state'
import { asksForNothing, refused, wrongChoices } from './peers-wrong'
import { Understood } from './understood'
import { viewOf, Views } from './views'
import { Weighing } from './weighing'
import { useAnswer } from './use-answer'
import { addressWith, WhichCity } from './which-city/which-city'

const PeersMap = lazy(() => import('./peers-map'))
const PeersNetwork = lazy(() => import('./peers-network'))

export default function PeersPage() {
  const words = useWords(messages)
  const { say, count, language } = words
  const shared = useWords(sharedMessages)
  const [asked, setAsked] = useSearchState(shape)
  const heading = useRef<HTMLHeadingElement>(null)
  const sent = useRef(false)
  const update = (change: Partial<Asked>) => setAsked({ after: '', ...change })
  const variables = variablesOf(asked, language)
  const chosen = wrongChoices(asked, words, shared)
  const { answer, shown, onlyCity, isOnItsWay } = useAnswer(asked, language, chosen.length > 0)
  const wrong = chosen.length > 0 ? chosen : refused(asked, answer, words, shared)
  const found = shown?.peers
  const city = readFragment(CityChipFragment, shown?.city)
  let sentence: string | undefined
  if (found) {
    sentence = count('found', found.totalCount)
    if (found.words) sentence = say('for', { found: sentence, words: found.words })
    if (city) sentence = say('with', { sentence, city: nameOf(city) })
  }
  const nothing = asksForNothing(asked, answer.error) ? say('nothingAsked', { problem: asked.problem }) : undefined
  useAnnouncement(isOnItsWay ? undefined : (nothing ?? sentence))
  useEffect(() => {
    if (!sent.current || isOnItsWay || !heading.current) return
    sent.current = false
    heading.current.focus()
  })
  const ask = (change: Partial<Asked>) => {
    sent.current = true
    update(change)
  }
  return (
    <Page title={say('title')} windowTitle={sentence && say('windowTitle', { sentence })} lead={say('lead')} crumbs={[]}>
      <PeersForm key={`${asked.problem} ${asked.city} ${asked.place} ${city?.slug}`} asked={asked} city={city} onAsk={ask} />
      {onlyCity ? <Navigate to={addressWith(asked, onlyCity)} replace /> : null}
      <div className="results" aria-busy={isOnItsWay}>
        {nothing ? (
          <>
            <WhichCity asked={asked} places={answer.data?.places?.nodes} near={answer.data?.near?.nodes} />
            <p className="notice">{nothing}</p>
          </>
        ) : (
          <Answer asked={{ ...answer, data: shown }} wrong={wrong}>
            {(data) => (
              <>
                <WhichCity asked={asked} places={data.places?.nodes} near={data.near?.nodes} />
                {data.city ? <Weighing asked={asked} update={update} lenses={data.cityLenses ?? []} /> : null}
                {!data.city && isOnItsWay && (asked.place || asked.city) ? <div className="weighing" /> : null}
                {data.peers ? (
                  <>
                    <h2 ref={heading} tabIndex={-1}>
                      {sentence}
                    </h2>
                    <p className="notice">
                      {shared.say('notARanking')} {say('turns')}
                    </p>
                    <Understood found={data.peers} asked={asked} update={update} />
                    {data.peers.notes.map((note) => (
                      <p key={note} className="notice">
                        {note}
                      </p>
                    ))}
                    {data.peers.totalCount === 0 ? <Nobody found={data.peers} asked={asked} /> : null}
                    <Peers
                      key={JSON.stringify(variables)}
                      found={data.peers}
                      weights={data.peerWeights ?? []}
                      asked={asked}
                      city={data.city}
                      arrange={setAsked}
                    />
                  </>
                ) : (
                  <p className="notice">{say('start')}</p>
                )}
              </>
            )}
          </Answer>
        )}
      </div>
    </Page>
  )
}

interface PeersProps {
  found: Found
  weights: PeerWeights
  asked: Asked
  city: CityFound
  /** Shows the same answer in another way. */
  arrange: (change: Partial<Asked>) => void
}

/** The peers of the first page, and those asked for after it, as a list, a map or a network. */
function Peers({ found, weights, asked, city, arrange }: PeersProps) {
  const { language } = useWords(messages)
  const client = useClient()
  const { pages, more } = useMore(found, async (after) => {
    const { data, error } = await client.query(PeersPageDocument, { ...variablesOf(asked, language), after })
    return error ? undefined : (data?.peers ?? undefined)
  })
  const peers = pages.flatMap(({ edges }) => edges).map((edge) => readFragment(PeerFragment, edge))
  if (peers.length === 0) return null
  return (
    <>
      <PageBefore
        pageInfo={{}}
        isFirst={asked.after === ''}
        addressOf={() => `/peers?${writeSearchState<typeof shape>({ ...asked, after: '' }).toString()}`}
      />
      <Views view={viewOf(asked.view)} onView={(view) => arrange({ view })} />
      {city ? (
        <Comparison peers={peers} chosen={asked.compare} own={city} onClear={() => arrange({ compare: [] })} />
      ) : null}
      <Suspense fallback={<p className="loading" />}>
        {viewOf(asked.view) === 'map' ? <PeersMap peers={peers} own={city ?? undefined} /> : null}
        {viewOf(asked.view) === 'network' ? <PeersNetwork peers={peers} question={found.words} /> : null}
      </Suspense>
      {viewOf(asked.view) === '' ? (
        <PeerGroups peers={peers} weights={weights} chosen={asked.compare} onChoose={(compare) => arrange({ compare })} />
      ) : null}
      <ShowMore {...more} />
    </>
  )
}
