import { type ReactNode, useEffect, useRef } from 'react'
import { Link, useNavigationType } from 'react-router'
import { useWords } from '../shared/words'
import { messages } from './messages'

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
  children: ReactNode
}

let arrived = false

/** A page: its trail, its title, and what it holds. Whoever comes from another page is led to the title. */
export function Page({ title, lead, crumbs, beside, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const how = useNavigationType()
  useEffect(() => {
    document.title = title === 'CityPeers' ? title : `${title} · CityPeers`
  }, [title])
  useEffect(() => {
    if (arrived && how !== 'POP') heading.current?.focus({ preventScroll: true })
    arrived = true
    // Only on arrival: a filter that changes the URL must not move the focus.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  return (
    <>
      {crumbs ? <Trail crumbs={crumbs} title={title} /> : null}
      <div className="title-row">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {beside}
      </div>
      {lead ? <p className="lead">{lead}</p> : null}
      {children}
    </>
  )
}

function Trail({ crumbs, title }: { crumbs: readonly Crumb[]; title: string }) {
  const { say } = useWords(messages)
  return (
    <nav className="trail" aria-label={say('breadcrumb')}>
      <ol>
        {[{ to: '/', name: say('home') }, ...crumbs].map(({ to, name }) => (
          <li key={to}>
            <Link to={to}>{name}</Link>
          </li>
        ))}
        <li aria-current="page">{title}</li>
      </ol>
    </nav>
  )
}
