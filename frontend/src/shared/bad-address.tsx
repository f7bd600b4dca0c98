import { Link, useLocation } from 'react-router'
import type { CombinedError } from 'urql'
import type { Wrong } from './choices'
import { messages } from './messages'
import { useWords } from './words'
import { usePartLanguage } from './written-in'

/** What the address asks for is nothing the portal knows: asking again cannot help, another address can. */
export function isReadersMistake({ graphQLErrors }: CombinedError): boolean {
  return (
    graphQLErrors.length > 0 &&
    graphQLErrors.every(({ extensions }) => ['BAD_REQUEST', 'COST_LIMIT'].includes(String(extensions['code'])))
  )
}

interface BadAddressProps {
  wrong: readonly Wrong[]
  /** What the portal's API said of it, in English; told where nothing is known to be wrong. */
  said?: readonly string[]
}

/** Says what is wrong, as far as anybody can say, and leads to the page without it. */
export function BadAddress({ wrong, said = [] }: BadAddressProps) {
  const { say } = useWords(messages)
  const { pathname, search } = useLocation()
  const english = usePartLanguage()()
  return (
    <div className="usa-alert usa-alert--warning" role="alert">
      <div className="usa-alert__body">
        <h2 className="usa-alert__heading">{say('badAddress')}</h2>
        {wrong.map(({ parameter, value, sentence }) => (
          <p key={`${parameter} ${value}`} className="usa-alert__text">
            {sentence}
          </p>
        ))}
        {(wrong.length > 0 ? [] : said).map((sentence) => (
          <p key={sentence} lang={english} className="usa-alert__text">
            {sentence}
          </p>
        ))}
        <p className="usa-alert__text">{say('badAddressHelp')}</p>
        <p>
          <Link to={wrong.length > 0 ? without(wrong, pathname, search) : pathname}>
            {say(wrong.length > 0 ? 'withoutIt' : 'startAgain')}
          </Link>
        </p>
      </div>
    </div>
  )
}

function without(wrong: readonly Wrong[], pathname: string, search: string): string {
  const params = new URLSearchParams(search)
  for (const { parameter, value } of wrong) params.delete(parameter, value)
  return params.size > 0 ? `${pathname}?${params.toString()}` : pathname
}
