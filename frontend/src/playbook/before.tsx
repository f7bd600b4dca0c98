import { Prose } from '../shared/prose/prose'
import type { Playbook } from './playbook-page'

/** What its author tells before the first step, such as why it works. */
export function Before({ sections, lang }: { sections: Playbook['sections']; lang: string | undefined }) {
  return sections.map(({ position, title, text }) => (
    <section key={position} lang={lang}>
      {title ? <h2>{title}</h2> : null}
      <Prose markdown={text} />
    </section>
  ))
}
