import { type ReactNode, useEffect, useRef } from 'react'
import { Link, useNavigationType } from 'react-router'
import { useWords } from '../shared/words'
import { messages } from './messages'
import { type Twins, useTellTwins } from './twins'

export interface Crumb {
  to: string
  name: string
}

interface PageProps {
  title: string
  /** One sentence below the title. */
  lead?: ReactNode
  /** The pages above this one, below Home; none leaves the trail out. */
  crumbs?: readonly Crumb[]
  /** Badges and the like beside the title. */
  beside?: ReactNode
  /** What the window is called, where the title alone does not tell it from others. */
  windowTitle?: string | undefined
  /** The language of title and lead, where it is not the page's. */
  lang?: string | undefined
  /** Where the same stands in other languages, if not at the same path. */
  twins?: Twins | undefined
  children: ReactNode
}

let arrived = false

/** A page: its trail, its title, and what it holds. Whoever comes from another page is led to the title. */
export function Page({ title, windowTitle = title, lead, crumbs, beside, lang, twins, children }: PageProps) {
  useTellTwins(twins)
  const heading = useRef<HTMLHeadingElement>(null)
  const how = useNavigationType()
  useEffect(() => {
    document.title = windowTitle === 'CityPeers' ? windowTitle : `${windowTitle} · CityPeers`
  }, [windowTitle])
  useEffect(() => {
    if (arrived && how !== 'POP') heading.current?.focus({ preventScroll: true })
    arrived = true
    // Only on arrival: a filter that changes the URL must not move the focus.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  return (
    <>
      {crumbs ? <Trail crumbs={crumbs} title={title} lang={lang} /> : null}
      <div className="title-row">
        <h1 ref={heading} tabIndex={-1} lang={lang}>
          {title}
        </h1>
        {beside}
      </div>
      {lead ? (
        <p className="lead" lang={lang}>
          {lead}
        </p>
      ) : null}
      {children}
    </>
  )
}

function Trail({ crumbs, title, lang }: { crumbs: readonly Crumb[]; title: string; lang: string | undefined }) {
  const { say } = useWords(messages)
  return (
    <nav className="trail" aria-label={say('breadcrumb')}>
      <ol>
        {[{ to: '/', name: say('home') }, ...crumbs].map(({ to, name }) => (
          <li key={to}>
            <Link to={to}>{name}</Link>
          </li>
        ))}
        <li aria-current="page" lang={lang}>
          {title}
        </li>
      </ol>
    </nav>
  )
}
