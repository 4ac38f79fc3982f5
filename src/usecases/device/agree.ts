// Whoever sits at the device: what they are shown, and their yes.
import type { Section } from '../../report/sections.ts'
import type { Variables } from '../../settings/settings.ts'
import { askYes } from '../../system/ask.ts'

/** The shell that a command runs in. */
export interface Shell {
  readonly folder: string
  readonly env: Variables
  /** Whether somebody sits at it who can be asked. */
  readonly isTerminal: boolean
  /** The device's clock, in seconds since 1970. */
  readonly now: () => number
  /** Shows sections at once. */
  readonly say: (sections: readonly Section[]) => void
}

/** Shows what it is about, and waits for a yes; `option` says it without a terminal. @throws NOT_CONFIRMED, CONFIRMATION_NEEDED */
export async function agree(
  { say, isTerminal }: Shell,
  sections: readonly Section[],
  isSaid: boolean | undefined,
  option = '--yes',
): Promise<void> {
  say(sections)
  await askYes('', { isSaid: isSaid === true, isTerminal, option })
}
