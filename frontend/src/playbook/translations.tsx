import { Link } from 'react-router'
import { addressIn, isLanguage, languages } from '../shared/language'
import type { Playbook } from './playbook-page'

/** The same playbook in other languages, in the portal of its language where there is one. */
export function Translations({ translations }: Pick<Playbook, 'translations'>) {
  return (
    <span className="chips">
      {translations.map(({ slug, title, language, url }) =>
        isLanguage(language) ? (
          <a key={slug} href={addressIn(language, url)} rel="alternate" hrefLang={language} lang={language}>
            {title} ({languages[language]})
          </a>
        ) : (
          <Link key={slug} to={url} rel="alternate" hrefLang={language ?? undefined} lang={language ?? undefined}>
            {title}
          </Link>
        ),
      )}
    </span>
  )
}
