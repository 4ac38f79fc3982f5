// What cannot be taken back is asked about: on a terminal in words, elsewhere by `--yes` (CLI-1).
// Must not: take anything but a whole `yes` for one, or go on where nobody could be asked.
import { QuorateError } from '../codes/error.ts'

export const YES = ['--yes', 'for scripts: do it without being asked'] as const

/** An option `--yes`. */
export interface Confirmed {
  readonly yes?: boolean
}

/** Says what will happen, and waits for a yes. @throws NOT_CONFIRMED */
type Ask = (what: string) => Promise<void>

/** Before anything is read or connected to: whether somebody can be asked. @throws CONFIRMATION_NEEDED */
export function confirmation({ yes = false }: Confirmed, command: string): Ask {
  if (yes) return async () => {}
  if (process.stdin.isTTY !== true || process.stderr.isTTY !== true)
    throw new QuorateError('CONFIRMATION_NEEDED', { expected: `quorate ${command} --yes` })
  return async (what) => {
    const { askLine, askNoMore } = await import('../system/ask.ts')
    const typed = await askLine(`${what}\nType yes to go on: `).finally(askNoMore)
    if (typed !== 'yes') throw new QuorateError('NOT_CONFIRMED', { expected: 'yes', observed: typed.slice(0, 40) })
  }
}
