import { useMemo } from 'react'
import { useSearchParams } from 'react-router'

/** A parameter of the URL: `''` may hold one value, `[]` any number. */
export type Shape = Readonly<Record<string, '' | readonly []>>

export type SearchState<S extends Shape> = { [K in keyof S]: S[K] extends '' ? string : readonly string[] }

export function readSearchState<S extends Shape>(shape: S, params: URLSearchParams): SearchState<S> {
  const entries = Object.entries(shape).map(([key, empty]) => [
    key,
    empty === '' ? (params.get(key) ?? '') : params.getAll(key),
  ])
  return Object.fromEntries(entries) as SearchState<S>
}

export function writeSearchState<S extends Shape>(state: SearchState<S>): URLSearchParams {
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries<string | readonly string[]>(state))
    for (const one of typeof value === 'string' ? [value] : value) if (one) params.append(key, one)
  return params
}

/** The state of a page lives in its URL, so that reload, back and a shared link give the same page. */
export function useSearchState<S extends Shape>(shape: S) {
  const [params, setParams] = useSearchParams()
  const state = useMemo(() => readSearchState(shape, params), [shape, params])
  const update = (change: Partial<SearchState<S>>, { replace = false } = {}) =>
    setParams(writeSearchState({ ...state, ...change }), { preventScrollReset: true, replace })
  return [state, update] as const
}
