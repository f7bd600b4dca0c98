import { useState } from 'react'

/**
 * What was there last stays while the next is on its way, so that nothing moves under its reader.
 *
 * @param present the same object as long as it says the same
 */
export function useSteady<T>(present: T | undefined, onItsWay: boolean): T | undefined {
  const [last, setLast] = useState(present)
  if (present !== undefined && present !== last) setLast(present)
  return present ?? (onItsWay ? last : undefined)
}
