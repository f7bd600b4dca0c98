import { Link, useLocation } from 'react-router'
import type { CombinedError } from 'urql'
import { messages } from './messages'
import { useWords } from './words'
import { usePartLanguage } from './written-in'

/** What the address asks for is nothing the portal knows: asking again cannot help, another address can. */
export function isReadersMistake({ graphQLErrors }: CombinedError): boolean {
  return graphQLErrors.length > 0 && graphQLErrors.every(({ extensions }) => extensions['code'] === 'BAD_REQUEST')
}

/** Says so in the words of the page, with a way out; what the portal itself said is there for whoever looks for it. */
export function BadAddress({ error }: { error: CombinedError }) {
  const { say } = useWords(messages)
  const lang = usePartLanguage()()
  const { pathname } = useLocation()
  return (
    <div className="usa-alert usa-alert--warning" role="alert">
      <div className="usa-alert__body">
        <h2 className="usa-alert__heading">{say('badAddress')}</h2>
        <p className="usa-alert__text">{say('badAddressHelp')}</p>
        <p>
          <Link to={pathname}>{say('startAgain')}</Link>
        </p>
        <details>
          <summary>{say('portalSaid')}</summary>
          <p lang={lang}>{error.graphQLErrors.map(({ message }) => message).join(' ')}</p>
        </details>
      </div>
    </div>
  )
}
