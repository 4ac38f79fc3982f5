// What nobody caught.
import { verdictOf } from '../report/from-error.ts'
import { terminalText } from '../report/terminal.ts'

/** Ends the process as undecided: Node's own exit code, 1, would read as a denial (ACT-3). */
export function endUndecided(error: unknown): never {
  console.error(terminalText({ ...verdictOf(error, { mode: 'quorate' }), outcome: 'undecided' }))
  process.exit(2)
}
