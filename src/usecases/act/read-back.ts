// Asks what became of a call whose answer was lost, by the token that it spent, on a new connection (GRT-5).
// Must not: guess. While the lost call may still run, nothing is known.

import { QuorateError } from '../../codes/error.ts'
import type { Reader } from '../../codes/shape.ts'
import type { ActAnswer } from '../../postgres/answer-form.ts'
import { call } from '../../postgres/call.ts'
import { connectPrimary, type Database } from '../../postgres/connect.ts'
import { readChange } from '../../postgres/read-change.ts'
import type { DatabaseSettings } from '../../settings/settings.ts'
import { sleep } from '../../system/sleep.ts'

/** The call that got no answer. */
export interface LostCall {
  readonly activationId: string
  /** The change's code. */
  readonly code: string
  /** Of the token that it spent. */
  readonly iss: string
  readonly jti: string
  /** The session that it ran in. */
  readonly session: string
}

/** Milliseconds before each try to learn more. */
const WAITS = [0, 250, 750, 1500, 2500]

/** @throws OUTCOME_UNKNOWN while it runs or when nobody answers, STEP_LOST when nothing happened and nothing will */
export async function readBack(
  settings: DatabaseSettings,
  lostCall: LostCall,
  read: Reader<ActAnswer>,
  lost: QuorateError,
): Promise<ActAnswer> {
  let reason: unknown = lost
  for (const [index, wait] of WAITS.entries()) {
    await sleep(wait)
    try {
      const answer = await ask(settings, lostCall, read, { end: index === WAITS.length - 1 })
      if (answer?.outcome === 'not_recorded') throw new QuorateError('STEP_LOST', {}, { cause: lost })
      if (answer !== null && answer.outcome !== 'in_progress') return answer
    } catch (cause) {
      if (cause instanceof QuorateError && cause.code === 'STEP_LOST') throw cause
      reason = cause
    }
  }
  throw new QuorateError('OUTCOME_UNKNOWN', {}, { cause: reason })
}

/** The ledger's word; null while the lost session still runs its statement. `end` ends that session first. */
async function ask(
  settings: DatabaseSettings,
  lost: LostCall,
  read: Reader<ActAnswer>,
  { end }: { end: boolean },
): Promise<ActAnswer | null> {
  const database = await connectPrimary(settings)
  try {
    // A statement that waits before its first lock is not in the ledger yet, and may still come there.
    if (await isRunning(database, lost.session, end)) return null
    const answer = await call(database, 'quorate.read_back', [lost.activationId, lost.iss, lost.jti], read)
    if (answer.outcome !== 'done') return answer
    const { successor } = await readChange(database, lost.code)
    return { ...answer, code: lost.code, successor }
  } finally {
    await database.close()
  }
}

/** A login may end its own sessions; what a lost one did not commit is undone then, and nothing more can come of it. */
async function isRunning(database: Database, session: string, end: boolean): Promise<boolean> {
  const sessions = 'from pg_catalog.pg_stat_activity where application_name = $1'
  const which = end ? '' : ` and state = 'idle'`
  await database.query(`select pg_catalog.pg_terminate_backend(pid, 5000) ${sessions}${which}`, [session])
  const rows = await database.query(`select pid ${sessions}`, [session])
  return rows.length > 0
}
