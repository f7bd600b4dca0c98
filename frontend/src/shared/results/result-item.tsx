import type { ReactNode } from 'react'
import { CityChip } from '../city-chip'
import { formatNumber, formatPeriod } from '../figures'
import { costIn } from '../figures/cost'
import { messages as figures } from '../figures/messages'
import { type FragmentOf, readFragment } from '../graphql'
import { PersonLink } from '../person-link'
import { SampleBadge } from '../sample-badge'
import { useWords } from '../words'
import { usePartLanguage } from '../written-in'
import { Details } from './details'
import { ImplementationFragment } from './implementation.document'
import { messages } from './messages'
import { OutcomeLine } from './outcome-line'

/** A city doing it: who, since when, what came of it, and what it would tell others. */
export function ResultItem({ implementation }: { implementation: FragmentOf<typeof ImplementationFragment> }) {
  const { say, language } = useWords(messages)
  const figureWords = useWords(figures)
  const told = readFragment(ImplementationFragment, implementation)
  const lang = usePartLanguage()()
  const facts: [string, ReactNode][] = [
    [say('means'), told.means ? <span lang={lang}>{told.means}</span> : null],
    [say('context'), told.context ? <span lang={lang}>{told.context}</span> : null],
    [say('cost'), told.cost ? costIn(figureWords, told.cost) : null],
    [say('staff'), told.staffFte === null ? null : say('fullTime', { count: formatNumber(told.staffFte, language) })],
    [say('served'), told.populationServed === null ? null : formatNumber(told.populationServed, language)],
  ]
  return (
    <li className="result">
      <div className="result-who">
        <p className="result-city">{told.city ? <CityChip city={told.city} /> : say('someCity')}</p>
        <p>
          <span className={`status status-${told.status}`}>{say(told.status)}</span>
        </p>
        <p className="quiet">{formatPeriod(told.start, told.end, language)}</p>
        {told.city ? null : <SampleBadge sample={told.sample} />}
        {told.restricted ? <p className="quiet">{say('restricted')}</p> : null}
      </div>
      <div className="result-what">
        {told.title ? <p className="result-title" lang={lang}>{told.title}</p> : null}
        {told.outcomes.length > 0 ? (
          <ul className="outcomes">
            {told.outcomes.map((outcome, index) => (
              <li key={index}>
                <OutcomeLine outcome={outcome} />
              </li>
            ))}
          </ul>
        ) : (
          <p className="quiet">{say('noResult')}</p>
        )}
        <Told name={say('stopReason')}>{told.stopReason ? <span lang={lang}>{told.stopReason}</span> : null}</Told>
        <Told name={say('lessons')}>{told.lessons ? <span lang={lang}>{told.lessons}</span> : null}</Told>
        {told.leads.length > 0 ? (
          <Told name={say('leads')}>
            <span className="chips">
              {told.leads.map((person, index) => (
                <PersonLink key={index} person={person} />
              ))}
            </span>
          </Told>
        ) : null}
        <Lineage name={say('adaptedFrom')} others={told.adaptedFrom} />
        <Lineage name={say('adoptedBy')} others={told.adoptedBy} />
        <Details facts={facts} sources={told.sources} />
      </div>
    </li>
  )
}

type Others = { id: string; city: Parameters<typeof CityChip>[0]['city'] | null }[]

function Lineage({ name, others }: { name: string; others: Others }) {
  const cities = others.flatMap(({ id, city }) => (city ? [<CityChip key={id} city={city} />] : []))
  return cities.length > 0 ? <Told name={name}><span className="chips">{cities}</span></Told> : null
}

function Told({ name, children }: { name: string; children: ReactNode }) {
  if (!children) return null
  return (
    <p>
      <b className="told">{name}:</b> {children}
    </p>
  )
}
