// An error as a verdict, so that a denial and a fault are shown in the same way.
// Must not: show the text of a foreign error; it may hold a secret or a server's words.
import { QuorateError } from '../codes/error.ts'
import type { Verdict } from './verdict.ts'

/** A denial's code is `blocked`, any other `undecided`; what is not a QuorateError is INTERNAL with its class name. */
export function verdictOf(error: unknown, { mode, change }: Pick<Verdict, 'mode' | 'change'>): Verdict {
  const known =
    error instanceof QuorateError
      ? error
      : new QuorateError('INTERNAL', { observed: error instanceof Error ? error.name : typeof error })
  return {
    outcome: known.exit === 1 ? 'blocked' : 'undecided',
    mode,
    ...(change === undefined ? {} : { change }),
    findings: known.findings,
    facts: known.details.facts ?? {},
  }
}

/** The verdict on a command line that is not understood. */
export function usageVerdict(observed: string): Verdict {
  return verdictOf(new QuorateError('USAGE', { observed }), { mode: 'usage' })
}
