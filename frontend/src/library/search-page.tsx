import { useQuery } from 'urql'
import { useAnnouncement } from '../frame/announcer'
import { Page } from '../frame/page'
import { Answer } from '../shared/answer'
import { QuestionBox } from '../shared/question-box'
import { useSearchState } from '../shared/use-search-state'
import { useWords } from '../shared/words'
import { AppliedFilters } from './applied-filters'
import { Facets } from './facets'
import { messages } from './messages'
import { Nothing } from './nothing'
import { Order } from './order'
import { SearchHits } from './search-hits'
import { SearchPage as SearchPageDocument } from './search.document'
import { shape, variablesOf } from './search-state'
import { sentenceOf } from './sentence'

const context = { additionalTypenames: ['Practice', 'Playbook', 'Resource'] }

export default function SearchPage() {
  const words = useWords(messages)
  const { say } = words
  const [searched, update] = useSearchState(shape)
  const [asked] = useQuery({ query: SearchPageDocument, variables: variablesOf(searched), context })
  const found = asked.data?.search
  const sentence = found ? sentenceOf(words, searched, found) : undefined
  useAnnouncement(asked.fetching ? undefined : sentence)
  return (
    <Page title={say('title')} crumbs={[]}>
      <QuestionBox label={say('question')} hint={say('hint')} action={say('search')} value={searched.q} />
      <div className="with-aside" aria-busy={asked.fetching}>
        <Facets facets={found?.facets ?? []} searched={searched} update={update} />
        <div className="results">
          <Answer asked={asked}>
            {({ search }) =>
              search ? (
                <>
                  <h2>{sentence}</h2>
                  <AppliedFilters facets={search.facets} searched={searched} update={update} />
                  {search.totalCount > 1 ? <Order searched={searched} update={update} /> : null}
                  <Nothing found={search} searched={searched} />
                  <SearchHits key={JSON.stringify(searched)} found={search} searched={searched} />
                </>
              ) : null
            }
          </Answer>
        </div>
      </div>
    </Page>
  )
}
