// Ctrl-C: what a command that is stopped leaves, in one sentence (CLI-1).
// Must not: claim that nothing happened where the database may still carry it out.
import { QuorateError } from '../codes/error.ts'
import { verdictOf } from '../report/from-error.ts'
import type { Verdict } from '../report/verdict.ts'

const READ = 'Stopped. Nothing was changed.'
const READS = ['lint', 'expand', 'diff', 'mark', 'status', 'explain', 'list', 'log', 'check', 'doctor', 'seat list']
const LEFT: Readonly<Record<string, string>> = {
  ...Object.fromEntries(READS.map((mode) => [mode, READ])),
  install: 'Stopped. An installation is one transaction: all of it was done, or nothing. Run it again to know.',
  uninstall: 'Stopped. The gate is taken out as a whole, or not at all: quorate doctor says which.',
  genesis: 'Stopped. A ledger begins as a whole, or not at all: quorate list says which.',
  plan: 'Stopped. The database was not changed; some of the scripts may be written.',
  init: 'Stopped. Files that were written stay; running it again overwrites nothing.',
  'init logins': 'Stopped. Passwords are set all together, or none: look for the files in the folder of --out.',
  password: 'Stopped. The new password may be in force already: run it again with the same one.',
  enrol: 'Stopped. Nothing was registered; a key that was made stays on this device.',
  release: 'Stopped. A file that was being written may be incomplete: make it again.',
}

/** The state that a command is left in. Whatever is not known to read only may have been carried out. */
export function leftBy(mode: string): string {
  return LEFT[mode] ?? 'Stopped before the answer came. It may have been carried out: look before you repeat it.'
}

/** The verdict on a command that somebody stopped. */
export function stoppedVerdict(mode: string, observed = leftBy(mode)): Verdict {
  return verdictOf(new QuorateError('INTERRUPTED', { observed }), { mode })
}
