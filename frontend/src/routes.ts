import { lazyPage } from './frame/lazy-page'

/** Every page of the portal, one line each; the server knows the same paths. */
export const pages = [
  { path: '/', ...lazyPage(() => import('./home/home-page')) },
  { path: '/accessibility', ...lazyPage(() => import('./accessibility/accessibility-page')) },
  { path: '/intake', ...lazyPage(() => import('./intake/intake-page')) },
  { path: '/search', ...lazyPage(() => import('./library/search-page')) },
]

/** What stands in the header: pages that are there, in this order. */
export const navigation = [
  { path: '/search', name: 'search' },
  { path: '/intake', name: 'import' },
] as const
