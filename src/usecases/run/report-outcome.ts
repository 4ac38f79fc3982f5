// Tells the gate how a run ended, by a token of its own (RUN-2), and what its login left behind (RUN-6).
// Must not: give up at the first fault; without an outcome the next run of the plan waits for a person.
import { QuorateError } from '../../codes/error.ts'
import type { Finding } from '../../codes/finding.ts'
import type { Answer } from '../../postgres/answer-form.ts'
import { callGate } from '../../postgres/call.ts'
import type { Database } from '../../postgres/connect.ts'
import { takeBackLogins } from '../../postgres/lent-logins.ts'
import { readChange } from '../../postgres/read-change.ts'
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
    return await callOfRun(caller, {
      purpose: 'outcome',
      says: report,
      async call({ database, run, args }) {
        tries += 1
        const answer = await callGate(database, 'quorate.outcome', args)
        const told = tries > 1 && isTold(answer, report) ? [] : answer.findings
        const found = run.login === null ? [] : await left(database, caller.started.code, answer.left)
        const findings = [...told, ...found]
        return { ...answer, outcome: findings.length === 0 ? 'done' : 'blocked', findings }
      },
    })
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

/** What the run's login left behind. The second look finds a session that came in before the outcome was committed. */
async function left(database: Database, code: string, first: readonly string[]): Promise<readonly Finding[]> {
  try {
    await takeBackLogins(database)
    const { run } = await readChange(database, code)
    if (run === null || run.login === null || run.login.left.length === 0) return []
    return [{ code: 'RUN_UNCLEAN', observed: { role: run.login.role, left: run.login.left } }]
  } catch {
    // The outcome is recorded; the gate's next call looks again.
    return first.length === 0 ? [] : [{ code: 'RUN_UNCLEAN', observed: { left: first } }]
  }
}
