// Guesses which known name was meant.
import { closestMatch } from 'leven'

/** The known name nearest to what was written, at most two edits (a third of its length) away. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  return closestMatch(written, [...known], { maxDistance: Math.min(2, Math.ceil(written.length / 3)) })
}
