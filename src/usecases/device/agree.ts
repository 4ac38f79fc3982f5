// Whoever sits at the device: what they are shown, and their yes.
import { QuorateError } from '../../codes/error.ts'
import type { Section } from '../../report/sections.ts'
import type { Variables } from '../../settings/settings.ts'
import { askLine } from '../../system/ask.ts'

/** The shell that a command runs in. */
export interface Shell {
  readonly folder: string
  readonly env: Variables
  /** Whether somebody sits at it. */
  readonly isTerminal: boolean
  /** The device's clock, in seconds since 1970. */
  readonly now: () => number
  /** Shows sections at once. */
  readonly say: (sections: readonly Section[]) => void
}

/** Shows what it is about, and takes nothing but `yes` for one; `said` is an option that says it. @throws DEVICE_NOT_AGREED */
export async function agree(shell: Shell, sections: readonly Section[], said: boolean): Promise<void> {
  shell.say(sections)
  if (said) return
  const typed = await askLine('Type yes to go on: ')
  if (typed !== 'yes') throw new QuorateError('DEVICE_NOT_AGREED', { expected: 'yes', observed: typed.slice(0, 40) })
}
