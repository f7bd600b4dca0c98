import { usePartLanguage } from './written-in'

/** Why something is shown: sentences as the portal gave them in English, never made here. */
export function Reasons({ sentences }: { sentences: readonly string[] }) {
  const lang = usePartLanguage()()
  if (sentences.length === 0) return null
  return (
    <ul className="reasons" lang={lang}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
