// A moment as requests and documents spell it.
import { utcSeconds } from '../../src/codes/encoding.ts'

/** So many seconds from now; before now where negative. */
export function moment(seconds: number): string {
  return utcSeconds(Date.now() / 1000 + seconds)
}
