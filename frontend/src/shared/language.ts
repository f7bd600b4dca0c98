import { createContext, useContext } from 'react'

export const languages = { en: 'English', es: 'Español' } as const

export type Language = keyof typeof languages

/** Pages in Spanish stand under `/es`, so that a link says its language and a search engine finds both. */
export function languageOf(pathname: string): Language {
  return pathname === '/es' || pathname.startsWith('/es/') ? 'es' : 'en'
}

export function baseOf(language: Language): string {
  return language === 'en' ? '/' : `/${language}`
}

export const LanguageContext = createContext<Language>('en')

export function useLanguage(): Language {
  return useContext(LanguageContext)
}
