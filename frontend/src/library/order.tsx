import { useId } from 'react'
import { useWords } from '../shared/words'
import { messages } from './messages'
import type { Searched } from './search-state'

const orders = ['RELEVANCE', 'NEWEST', 'CITIES', 'TITLE'] as const

/** Without a question the newest stand first unless something else is chosen, as the contract has it. */
export function Order({ searched, update }: { searched: Searched; update: (change: Partial<Searched>) => void }) {
  const { say } = useWords(messages)
  const id = useId()
  const standing = searched.order || (searched.q ? 'RELEVANCE' : 'NEWEST')
  return (
    <p className="order">
      <label htmlFor={id}>{say('order')}</label>
      <select
        id={id}
        className="usa-select"
        value={standing}
        onChange={(event) => update({ order: event.currentTarget.value })}
      >
        {orders
          .filter((order) => order !== 'RELEVANCE' || searched.q)
          .map((order) => (
            <option key={order} value={order}>
              {say(order)}
            </option>
          ))}
      </select>
    </p>
  )
}
