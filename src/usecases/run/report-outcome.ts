// Tells the gate how a run ended, by a token of its own (RUN-2).
// Must not: give up at the first fault; without an outcome the next run of the plan waits for a person.
import { QuorateError } from '../../codes/error.ts'
import { callGate } from '../../postgres/call.ts'
import type { Answer } from '../../postgres/gate-answers.ts'
import { callOfRun, type OwnRunCaller } from './call-of-run.ts'

/** How a run ended. `source` is who noticed: the command that the action ran, or the job's status. */
export interface Report {
  readonly outcome: 'succeeded' | 'failed' | 'cancelled'
  readonly source: 'command' | 'job'
  readonly exit_code?: number
  readonly signal?: string
  /** Of the plan's `on_failure`. */
  readonly undone_exit_code?: number
}

/** @throws OUTCOME_UNRECORDED with what kept it from being told */
export async function reportOutcome(caller: OwnRunCaller, report: Report): Promise<Answer> {
  let tries = 0
  try {
    const answer = await callOfRun(caller, {
      purpose: 'outcome',
      says: report,
      call: (database, ...args) => {
        tries += 1
        return callGate(database, 'quorate.outcome', args)
      },
    })
    return tries > 1 && isTold(answer, report) ? { ...answer, findings: [] } : answer
  } catch (cause) {
    if (cause instanceof QuorateError && cause.exit === 1) throw cause
    const observed = cause instanceof QuorateError ? cause.code : null
    throw new QuorateError('OUTCOME_UNRECORDED', { expected: report.outcome, observed }, { cause })
  }
}

/** Whether an earlier try was recorded and only its answer was lost. */
function isTold({ findings }: Answer, { outcome }: Report): boolean {
  const [one, ...more] = findings
  const told = one?.code === 'RUN_ENDED' ? (one.observed as { readonly outcome?: unknown }).outcome : null
  return more.length === 0 && told === outcome
}
