import { lazyPage } from './frame/lazy-page'

/** Every page of the portal, one line each; the server knows the same paths. */
export const pages = [
  { path: '/', ...lazyPage(() => import('./home/home-page')) },
  { path: '/accessibility', ...lazyPage(() => import('./accessibility/accessibility-page')) },
  { path: '/cities', ...lazyPage(() => import('./city/cities-page')) },
  { path: '/cities/:slug', ...lazyPage(() => import('./city/city-page')) },
  { path: '/how-it-works', ...lazyPage(() => import('./about/how-it-works-page')) },
  { path: '/intake', ...lazyPage(() => import('./intake/intake-page')) },
  { path: '/people/:slug', ...lazyPage(() => import('./people/person-page')) },
  { path: '/peers', ...lazyPage(() => import('./peers/peers-page')) },
  { path: '/playbooks/:slug', ...lazyPage(() => import('./playbook/playbook-page')) },
  { path: '/practices/:slug', ...lazyPage(() => import('./practice/practice-page')) },
  { path: '/programs', ...lazyPage(() => import('./program/programs-page')) },
  { path: '/programs/:slug', ...lazyPage(() => import('./program/program-page')) },
  { path: '/resources/:slug', ...lazyPage(() => import('./resource/resource-page')) },
  { path: '/search', ...lazyPage(() => import('./library/search-page')) },
  { path: '/topics', ...lazyPage(() => import('./topic/topics-page')) },
  { path: '/topics/:slug', ...lazyPage(() => import('./topic/topic-page')) },
]

/** What stands in the header: pages that are there, in this order. */
export const navigation = [
  { path: '/search', name: 'search' },
  { path: '/peers', name: 'peers' },
  { path: '/topics', name: 'topics' },
  { path: '/cities', name: 'cities' },
  { path: '/programs', name: 'programs' },
  { path: '/how-it-works', name: 'howItWorks' },
  { path: '/intake', name: 'import' },
] as const
