import { type Language, localeOf, useLanguage } from './language'

type Texts = Readonly<Record<string, string>>
type Values = Readonly<Record<string, string | number>>

/** What a feature says, in every language; its `messages.ts` exports one, the server reads the same texts. */
export type Messages<T extends Texts = Texts> = Readonly<Record<Language, T>>

/** Keys that come as `….one` and `….other`. */
type Counted<K> = K extends `${infer Base}.other` ? Base : never

export interface Words<T extends Texts> {
  language: Language
  say(key: keyof T & string, values?: Values): string
  /** The text of the plural form of this count, with the count written as the language writes it. */
  count(key: Counted<keyof T>, count: number, values?: Values): string
}

export function words<T extends Texts>(messages: Messages<T>, language: Language): Words<T> {
  const texts: Texts = messages[language]
  const plural = new Intl.PluralRules(language)
  const number = new Intl.NumberFormat(localeOf(language))
  const say = (key: string, values: Values = {}) =>
    (texts[key] ?? key).replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all))
  return {
    language,
    say,
    count: (key, count, values) =>
      say(`${key}.${plural.select(count) === 'one' ? 'one' : 'other'}`, { ...values, count: number.format(count) }),
  }
}

export function useWords<T extends Texts>(messages: Messages<T>): Words<T> {
  return words(messages, useLanguage())
}
