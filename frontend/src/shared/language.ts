import { createContext, useContext } from 'react'

export const languages = { en: 'English', es: 'Español' } as const

export type Language = keyof typeof languages

export function isLanguage(tag: string | null): tag is Language {
  return tag !== null && tag in languages
}

/** Pages in Spanish stand under `/es`, so that a link says its language and a search engine finds both. */
export function languageOf(pathname: string): Language {
  return pathname === '/es' || pathname.startsWith('/es/') ? 'es' : 'en'
}

export function baseOf(language: Language): string {
  return language === 'en' ? '/' : `/${language}`
}

/** A page in a language. Its first page has no slash at the end: `/es`. */
export function addressIn(language: Language, path: string): string {
  if (language === 'en') return path
  return path === '/' || path.startsWith('/?') ? `/${language}${path.slice(1)}` : `/${language}${path}`
}

/** How numbers are written: Spanish as in the Americas, `137,571`, as the documents of its cities have it. */
export function localeOf(language: Language): string {
  return language === 'en' ? 'en-US' : 'es-US'
}

export const LanguageContext = createContext<Language>('en')

export function useLanguage(): Language {
  return useContext(LanguageContext)
}
