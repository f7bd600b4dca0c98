import { lazyPage } from './frame/lazy-page'

/** Every page of the portal, one line each; the server knows the same paths. */
export const pages = [
  { path: '/', ...lazyPage(() => import('./home/home-page')) },
  { path: '/cities', ...lazyPage(() => import('./city/cities-page')) },
  { path: '/cities/:slug', ...lazyPage(() => import('./city/city-page')) },
  { path: '/how-it-works', ...lazyPage(() => import('./about/how-it-works-page')) },
  { path: '/peers', ...lazyPage(() => import('./peers/peers-page')) },
  { path: '/people/:slug', ...lazyPage(() => import('./people/person-page')) },
  { path: '/search', ...lazyPage(() => import('./library/search-page')) },
]

/** What stands in the header: pages that are there, in this order. */
export const navigation = [
  { path: '/search', name: 'search' },
  { path: '/peers', name: 'peers' },
  { path: '/cities', name: 'cities' },
  { path: '/how-it-works', name: 'howItWorks' },
] as const
