// The option `--yes`, and the question that a command asks without it (CLI-1).
import { readVariables } from '../settings/settings.ts'
import { askNoMore, askYes, canAsk, requireYesPossible } from '../system/ask.ts'

export const YES = ['--yes', 'for scripts: do it without being asked'] as const

/** An option `--yes`. */
export interface Confirmed {
  readonly yes?: boolean
}

/** Says what will happen, and waits for a yes. @throws NOT_CONFIRMED */
type Ask = (what: string) => Promise<void>

/** Before anything is read or connected to: whether a yes can come. @throws CONFIRMATION_NEEDED */
export function confirmation({ yes = false }: Confirmed, command: string): Ask {
  const by = { isSaid: yes, isTerminal: canAsk(readVariables()), option: `quorate ${command} --yes` }
  requireYesPossible(by)
  return (what) => askYes(what, by).finally(askNoMore)
}
