import { useMemo } from 'react'
import { useQuery } from 'urql'
import { useAnnouncement } from '../frame/announcer'
import { Page } from '../frame/page'
import { Answer } from '../shared/answer'
import { wrongIn } from '../shared/choices'
import { messages as sharedMessages } from '../shared/messages'
import { QuestionBox } from '../shared/question-box'
import { useSearchState } from '../shared/use-search-state'
import { useSteady } from '../shared/use-steady'
import { useWords } from '../shared/words'
import { Facets } from './facets'
import { messages } from './messages'
import { searchChoices } from './search-choices'
import { SearchPage as SearchPageDocument } from './search.document'
import { fromTheStart, type Searched, shape, sizeOf, variablesOf } from './search-state'
import { SearchResults } from './search-results'
import { refused } from './search-wrong'
import { sentenceOf } from './sentence'

const context = { additionalTypenames: ['Practice', 'Playbook', 'Resource'] }

export default function SearchPage() {
  const words = useWords(messages)
  const { say } = words
  const [searched, setSearched] = useSearchState(shape)
  const shared = useWords(sharedMessages)
  const chosen = wrongIn(shared, searched, searchChoices(words))
  const asked = useAsked(searched, chosen.length > 0)
  const wrong = [...chosen, ...refused(searched, asked, words, shared)]
  const found = asked.data?.search
  useAnnouncement(asked.fetching || !found ? undefined : sentenceOf(words, searched, found))
  const present = useMemo(() => (found ? { search: found, searched } : undefined), [found, searched])
  const steady = useSteady(present, asked.fetching)
  const update = (change: Partial<Searched>) => setSearched({ ...fromTheStart, ...change })
  return (
    <Page title={say('title')} windowTitle={windowTitle(say, searched.q)} crumbs={[]}>
      <QuestionBox label={say('question')} hint={say('hint')} action={say('search')} value={searched.q} />
      <div className="with-aside" aria-busy={asked.fetching}>
        <div>
          <Facets facets={wrong.length > 0 ? [] : (steady?.search.facets ?? [])} searched={searched} update={update} />
        </div>
        <div className="results">
          <Answer
            wrong={wrong}
            asked={steady ? { data: steady, fetching: false, error: asked.error } : { ...asked, data: undefined }}
          >
            {(shown) => (
              <SearchResults
                {...shown}
                update={update}
                onMore={(show) => setSearched({ show: String(show) }, { replace: true })}
              />
            )}
          </Answer>
        </div>
      </div>
    </Page>
  )
}

function windowTitle(say: (key: 'windowTitle', values: { question: string }) => string, question: string) {
  return question ? say('windowTitle', { question }) : undefined
}

/** Asks again when what is searched changes; what is shown besides was asked for by its own button. */
function useAsked(searched: Searched, pause: boolean) {
  const key = JSON.stringify({ ...searched, show: '' })
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- how many are shown counts on arrival only
  const variables = useMemo(() => variablesOf(searched, sizeOf(searched.show)), [key])
  const [asked] = useQuery({ query: SearchPageDocument, variables, context, pause })
  return asked
}
