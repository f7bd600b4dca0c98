import type { FragmentOf } from '../graphql'
import type { ImplementationFragment } from './implementation.document'
import { ResultItem } from './result-item'

/** Every city that did it, failures among them, in the order given. */
export function ResultList({ implementations }: { implementations: readonly FragmentOf<typeof ImplementationFragment>[] }) {
  return (
    <ul className="results-of-cities">
      {implementations.map((implementation, index) => (
        <ResultItem key={index} implementation={implementation} />
      ))}
    </ul>
  )
}
