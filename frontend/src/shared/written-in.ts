import { type Language, useLanguage } from './language'

/** What says nothing of its language is in English, the language the library is written in. */
const USUAL = 'en'

/** The `lang` of a part of a page: none where it is the language of the page itself. */
export function partLanguage(written: string | null | undefined, page: Language): string | undefined {
  const language = written ?? USUAL
  return language.split('-')[0] === page ? undefined : language
}

/** Gives the `lang` of parts of this page, by the language they are written in. */
export function usePartLanguage(): (written?: string | null) => string | undefined {
  const page = useLanguage()
  return (written) => partLanguage(written, page)
}
