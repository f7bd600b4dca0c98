import type { VariablesOf } from '../shared/graphql'
import type { Language } from '../shared/language'
import { lensOf } from '../shared/lens-select'
import type { SearchState } from '../shared/use-search-state'
import type { PeersPage, Variable } from './peers.document'

/**
 * What the address of the page may say; the server reads the same names. `place` is the name of a city as it was typed,
 * `city` one that was picked; `w` holds own weights such as `POPULATION:40`.
 */
export const shape = {
  problem: '',
  city: '',
  place: '',
  ignore: [],
  lens: '',
  w: [],
  compare: [],
  view: '',
  /** A cursor: the page shows who stands behind it. */
  after: '',
} as const

export type Asked = SearchState<typeof shape>
type Variables = VariablesOf<typeof PeersPage>

export interface OwnWeight {
  variable: Variable
  weight: number
}

export const WEIGHT = /^([A-Z_]+):(100|\d{1,2})$/

/** Own weights as the URL has them; what is no weight is left out. */
export function ownWeights(asked: Asked): readonly OwnWeight[] {
  return asked.w.flatMap((text) => {
    const [, variable, weight] = WEIGHT.exec(text) ?? []
    return variable ? [{ variable: variable as Variable, weight: Number(weight) }] : []
  })
}

/**
 * A name without its last letters, where a slip hides it from the list of cities: `Deyto` is near to Dayton. What has
 * none is asked for as it is: nothing at all would name every city.
 */
export function beginningOf(place: string): string {
  const letters = [...(place.split(',')[0] ?? '').trim()]
  if (letters.length === 0) return place
  return letters.slice(0, letters.length > 5 ? -2 : letters.length).join('')
}

/** @param language in which the portal says why */
export function variablesOf(asked: Asked, language: Language): Variables {
  const weights = ownWeights(asked)
  const place = asked.place.trim()
  const lens = {
    basis: asked.lens ? lensOf(asked.lens) : null,
    // a lens counts in shares of one, the sliders in percent
    weights: weights.length > 0 ? weights.map(({ variable, weight }) => ({ variable, weight: weight / 100 })) : null,
  }
  return {
    question: {
      query: asked.problem || null,
      from: asked.city ? { slug: asked.city } : null,
      ignore: asked.ignore.length > 0 ? [...asked.ignore] : null,
      lens: lens.basis ?? lens.weights ? lens : null,
      language,
    },
    asked: Boolean(asked.problem || asked.city),
    by: { slug: asked.city },
    hasCity: asked.city !== '',
    place: place || null,
    near: beginningOf(place) || null,
    hasPlace: place !== '',
    after: asked.after || null,
  }
}
