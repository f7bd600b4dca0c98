import { lazy, Suspense } from 'react'
import { useClient, useQuery } from 'urql'
import { useAnnouncement } from '../frame/announcer'
import { Page } from '../frame/page'
import { Answer } from '../shared/answer'
import { readFragment } from '../shared/graphql'
import { messages as sharedMessages } from '../shared/messages'
import { ShowMore } from '../shared/show-more'
import { useMore } from '../shared/use-more'
import { useSearchState } from '../shared/use-search-state'
import { useWords } from '../shared/words'
import { Comparison } from './comparison'
import { messages } from './messages'
import { Nobody } from './nobody'
import { PeerGroups } from './peer-groups'
import { type Found, PeerFragment, PeersPage as PeersPageDocument, type PeerWeights } from './peers.document'
import { PeersForm } from './peers-form'
import { type Asked, shape, variablesOf } from './peers-state'
import { Understood } from './understood'
import { Views } from './views'
import { Weighing } from './weighing'
import { WhichCity } from './which-city'

const PeersMap = lazy(() => import('./peers-map'))
const PeersNetwork = lazy(() => import('./peers-network'))
const context = { additionalTypenames: ['City', 'Person', 'Practice'] }

export default function PeersPage() {
  const { say, count } = useWords(messages)
  const shared = useWords(sharedMessages)
  const [asked, update] = useSearchState(shape)
  const variables = variablesOf(asked)
  const [answer] = useQuery({ query: PeersPageDocument, variables, context })
  const found = answer.data?.peers
  const city = answer.data?.city
  let sentence: string | undefined
  if (found) {
    sentence = count('found', found.totalCount)
    if (found.words) sentence = say('for', { found: sentence, words: found.words })
    if (city) sentence = say('with', { sentence, city: city.name })
  }
  useAnnouncement(answer.fetching ? undefined : sentence)
  return (
    <Page title={say('title')} lead={say('lead')} crumbs={[]}>
      <PeersForm key={`${asked.problem} ${asked.city} ${asked.place} ${city?.id}`} asked={asked} city={city} onAsk={update} />
      <div className="results" aria-busy={answer.fetching}>
        <Answer asked={answer}>
          {(data) => (
            <>
              <WhichCity asked={asked} places={data.places?.nodes} />
              {data.city ? <Weighing asked={asked} update={update} lenses={data.cityLenses ?? []} /> : null}
              {data.peers ? (
                <>
                  <h2>{sentence}</h2>
                  <p className="notice">{shared.say('notARanking')}</p>
                  <Understood found={data.peers} asked={asked} update={update} />
                  {data.peers.notes.map((note) => (
                    <p key={note} lang="en" className="notice">
                      {note}
                    </p>
                  ))}
                  {data.peers.totalCount === 0 ? <Nobody found={data.peers} asked={asked} /> : null}
                  <Peers
                    key={JSON.stringify(variables)}
                    found={data.peers}
                    weights={data.peerWeights ?? []}
                    asked={asked}
                    update={update}
                  />
                </>
              ) : (
                <p className="notice">{say('start')}</p>
              )}
            </>
          )}
        </Answer>
      </div>
    </Page>
  )
}

interface PeersProps {
  found: Found
  weights: PeerWeights
  asked: Asked
  update: (change: Partial<Asked>) => void
}

/** The peers of the first page, and those asked for after it, as a list, a map or a network. */
function Peers({ found, weights, asked, update }: PeersProps) {
  const client = useClient()
  const { pages, more } = useMore(found, async (after) => {
    const { data, error } = await client.query(PeersPageDocument, { ...variablesOf(asked), after })
    return error ? undefined : (data?.peers ?? undefined)
  })
  const peers = pages.flatMap(({ edges }) => edges).map((edge) => readFragment(PeerFragment, edge))
  if (peers.length === 0) return null
  return (
    <>
      <Views view={asked.view} onView={(view) => update({ view })} />
      <Comparison peers={peers} chosen={asked.compare} onClear={() => update({ compare: [] })} />
      <Suspense fallback={<p className="loading" />}>
        {asked.view === 'map' ? <PeersMap peers={peers} /> : null}
        {asked.view === 'network' ? <PeersNetwork peers={peers} question={found.words} /> : null}
      </Suspense>
      {asked.view === '' ? (
        <PeerGroups peers={peers} weights={weights} chosen={asked.compare} onChoose={(compare) => update({ compare })} />
      ) : null}
      <ShowMore {...more} />
    </>
  )
}
