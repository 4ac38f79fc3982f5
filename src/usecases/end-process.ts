// How the process ends, after all is printed or after an error that nobody caught.
import { verdictOf } from '../report/from-error.ts'
import { jsonText } from '../report/json.ts'
import { terminalText } from '../report/terminal.ts'

/** Runs what answers with an exit code, and ends the process with it; with 2 where an error is caught by nobody, as JSON where that was asked for. */
export async function runToEnd(run: () => Promise<number>, asked: { readonly json?: boolean } = {}): Promise<void> {
  process.on('uncaughtException', (error) => endUndecided(error, asked.json === true))
  endWith(await run())
}

/** Ends the process with this code, within a second: a request that was given up must not hold it open. */
function endWith(exit: number): void {
  process.exitCode = exit
  setTimeout(() => process.exit(), 1000).unref()
}

/** Ends the process as undecided: Node's own exit code, 1, would read as a denial (ACT-3). */
function endUndecided(error: unknown, json: boolean): never {
  const verdict = { ...verdictOf(error, { mode: 'quorate' }), outcome: 'undecided' } as const
  if (json) console.log(jsonText(verdict))
  else console.error(terminalText(verdict))
  process.exit(2)
}
