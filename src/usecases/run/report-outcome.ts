// Tells the gate how a run ended, by a token of its own (RUN-2).
// Must not: give up at the first fault; without an outcome the next run of the plan waits for a person.
import canonicalize from 'canonicalize'
import type { JobContext } from '../../ci/github/job.ts'
import { sha256 } from '../../codes/encoding.ts'
import { QuorateError } from '../../codes/error.ts'
import type { Finding } from '../../codes/finding.ts'
import { callGate } from '../../postgres/call.ts'
import { connectPrimary, type Database } from '../../postgres/connect.ts'
import type { Answer } from '../../postgres/gate-answers.ts'
import { takeBackLogins } from '../../postgres/lent-logins.ts'
import { readChange } from '../../postgres/read-change.ts'
import { readGate } from '../../postgres/read-gate.ts'
import type { DatabaseSettings } from '../../settings/settings.ts'
import { sleep } from '../../system/sleep.ts'
import { requireOwnLedger } from '../proof/own-ledger.ts'
import { prove } from '../proof/prove.ts'
import type { Started } from './started.ts'

/** How a run ended. `source` is who noticed: the command that the action ran, or the job's status. */
export interface Report {
  readonly outcome: 'succeeded' | 'failed' | 'cancelled'
  readonly source: 'command' | 'job'
  readonly exit_code?: number
  readonly signal?: string
}

/** Milliseconds before each try. */
const WAITS = [0, 500, 1500]

/** @throws OUTCOME_UNRECORDED with what kept it from being told */
export async function reportOutcome(
  job: JobContext,
  settings: DatabaseSettings,
  started: Started,
  report: Report,
): Promise<Answer> {
  let last: unknown
  for (const wait of WAITS) {
    await sleep(wait)
    try {
      return await tell(job, settings, started, report)
    } catch (cause) {
      // A denial is the same tomorrow.
      if (cause instanceof QuorateError && cause.exit === 1) throw cause
      last = cause
    }
  }
  const observed = last instanceof QuorateError ? last.code : null
  throw new QuorateError('OUTCOME_UNRECORDED', { expected: report.outcome, observed }, { cause: last })
}

async function tell(job: JobContext, settings: DatabaseSettings, started: Started, report: Report): Promise<Answer> {
  const { activationId, code, packetSha256, environment, workload } = started
  const database = await connectPrimary(settings)
  try {
    const gate = requireOwnLedger(await readGate(database), environment)
    const { run } = await readChange(database, code)
    if (run === null) throw new QuorateError('RUN_NOT_STARTED', { observed: code })
    const text = canonicalize(report) as string
    const { token } = await prove(gate, job, {
      purpose: 'outcome',
      subject: activationId,
      notAfter: run.deadline,
      asked: [packetSha256, sha256(text)],
      scope: workload,
    })
    const answer = await callGate(database, 'quorate.outcome', [activationId, text, token])
    return run.login === null ? answer : { ...answer, findings: [...answer.findings, ...(await left(database, code))] }
  } finally {
    await database.close({ waits: false })
  }
}

/** What the run's login left behind. The second look finds a session that came in before the outcome was committed. */
async function left(database: Database, code: string): Promise<readonly Finding[]> {
  try {
    await takeBackLogins(database)
    const { run } = await readChange(database, code)
    if (run === null || run.login === null || run.login.left.length === 0) return []
    return [{ code: 'RUN_UNCLEAN', observed: { role: run.login.role, left: run.login.left } }]
  } catch {
    // The outcome is recorded; the gate's next call looks again.
    return []
  }
}
