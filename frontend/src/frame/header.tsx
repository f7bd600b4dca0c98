import { Link, NavLink, useLocation } from 'react-router'
import { navigation } from '../routes'
import { addressIn, type Language, languages, useLanguage } from '../shared/language'
import { useWords } from '../shared/words'
import { messages } from './messages'
import { useTwins } from './twins'

export function Header() {
  const { say } = useWords(messages)
  return (
    <header className="header">
      <div className="header-row">
        <Link to="/" className="wordmark">
          CityPeers
        </Link>
        <nav aria-label={say('menu')}>
          <ul className="navigation">
            {navigation.map(({ path, name }) => (
              <li key={path}>
                <NavLink to={path}>{say(name)}</NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <LanguageSwitch />
      </div>
    </header>
  )
}

/** Plain links to the same page, or its twin, in the other language: they work without JavaScript and can be shared. */
function LanguageSwitch() {
  const { say } = useWords(messages)
  const here = useLanguage()
  const { pathname, search } = useLocation()
  const twins = useTwins()
  const others = (Object.keys(languages) as Language[]).filter((language) => language !== here)
  return (
    <nav aria-label={say('language')} className="language">
      {others.map((language) => (
        <a
          key={language}
          href={addressIn(language, `${twins[language] ?? pathname}${search}`)}
          lang={language}
          hrefLang={language}
        >
          {languages[language]}
        </a>
      ))}
    </nav>
  )
}
