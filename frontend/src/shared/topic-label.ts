import type { Language } from './language'

interface Labelled {
  label: string
  labels: readonly { language: string; label: string }[]
}

/** What a topic is called in the language of the page, or as its source calls it. */
export function labelIn(topic: Labelled, language: Language): string {
  return topic.labels.find((one) => one.language === language)?.label ?? topic.label
}
