import { type ComponentType, lazy } from 'react'

type Load = () => Promise<{ default: ComponentType }>

export interface LazyPage {
  /** Fetches the page ahead, so that it can be painted at once. */
  preload: () => Promise<void>
  Page: ComponentType
}

/** A page in a part of its own. `lazy` alone would wait a turn even for a part that is here, and the page would flash. */
export function lazyPage(load: Load): LazyPage {
  let Loaded: ComponentType | undefined
  const Later = lazy(load)
  return {
    preload: async () => {
      Loaded = (await load()).default
    },
    Page: () => (Loaded ? <Loaded /> : <Later />),
  }
}
