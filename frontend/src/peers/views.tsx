import { useWords } from '../shared/words'
import { messages } from './messages'

const views = [
  { view: '', name: 'list' },
  { view: 'map', name: 'map' },
  { view: 'network', name: 'network' },
] as const

/** A view by its name in the URL; whatever else stands there is the list. */
export function viewOf(name: string): (typeof views)[number]['view'] {
  return views.find(({ view }) => view === name)?.view ?? ''
}

/** The list is what everybody gets; map and network come when they are asked for. */
export function Views({ view, onView }: { view: string; onView: (view: string) => void }) {
  const { say } = useWords(messages)
  return (
    <div className="views" role="group" aria-label={say('views')}>
      {views.map((one) => (
        <button key={one.name} type="button" aria-pressed={one.view === view} onClick={() => onView(one.view)}>
          {say(one.name)}
        </button>
      ))}
    </div>
  )
}
