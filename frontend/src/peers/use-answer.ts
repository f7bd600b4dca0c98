import { useQuery } from 'urql'
import type { Language } from '../shared/language'
import { useSteady } from '../shared/use-steady'
import { PeersPage } from './peers.document'
import { type Asked, variablesOf } from './peers-state'

const context = { additionalTypenames: ['City', 'Person', 'Practice'] }

/**
 * The answer to a question. A name that only one city goes by is asked for a second time, as that city; until then what
 * was there stays, so that the page does not change twice under its reader.
 */
export function useAnswer(asked: Asked, language: Language, pause: boolean) {
  const [answer] = useQuery({ query: PeersPage, variables: variablesOf(asked, language), context, pause })
  const places = asked.place === '' ? undefined : answer.data?.places?.nodes
  const onlyCity = places?.length === 1 ? places[0]?.slug : undefined
  const isOnItsWay = answer.fetching || onlyCity !== undefined
  const shown = useSteady(isOnItsWay ? undefined : answer.data, isOnItsWay)
  return { answer, shown, onlyCity, isOnItsWay }
}
