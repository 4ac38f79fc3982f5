// Work that is begun before its turn.

/** The same promise. That it fails before anybody awaits it, or where nobody will, ends no process. */
export function begun<T>(work: Promise<T>): Promise<T> {
  work.catch(() => {})
  return work
}
