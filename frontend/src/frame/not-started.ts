import type { Language } from '../shared/language'
import { words } from '../shared/words'
import { messages } from './messages'
import { reloadOnce } from './reload-once'

/**
 * The part of the portal that belongs to the page could not be had. A newer portal may no longer have it, then loading
 * again helps; else what the server wrote stays, and is said to be all.
 */
export function sayItDidNotStart(language: Language): void {
  if (reloadOnce()) return
  const { say } = words(messages, language)
  const alert = document.createElement('div')
  alert.className = 'note not-started'
  alert.setAttribute('role', 'alert')
  const sentence = document.createElement('p')
  sentence.textContent = say('notStarted')
  const again = document.createElement('button')
  again.type = 'button'
  again.className = 'usa-button'
  again.textContent = say('reload')
  again.addEventListener('click', () => window.location.reload())
  alert.append(sentence, again)
  document.getElementById('main')?.prepend(alert)
}
