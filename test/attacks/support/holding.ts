// What attacks by standing in the others' way share: a deaf session, an honest call that waits its turn, short times.
import type { Database } from '../../../src/adapters/postgres/connect.ts'
import { QuorateError } from '../../../src/gate/error.ts'
import { outwait } from '../../../src/usecases/outwait.ts'
import type { Ledger } from '../../support/ledger.ts'
import { withoutGuard } from '../../support/plant.ts'
import type { Tried } from './attack.ts'

/** The gate's own seconds, so that no attack takes half a minute; and who needs the ledger alone waits for it half a second at a time. */
export async function limits(ledger: Ledger, set: string): Promise<void> {
  await ledger.superuser.query(`update qt001_cp.hold_limit set ${set}`)
  await withoutGuard(ledger, 'qt001_cp.lock_ledger_exclusively', `'10s'`, `'500ms'`)
}

/** An honest call that waits its turn as the action does, for a few seconds; the codes are of those whom it had ended, or why it gave up. */
export async function honest(database: Database, call: () => Promise<{ outcome: string }>): Promise<Tried> {
  const now = () => performance.now() / 1000
  try {
    const { answer, ended } = await outwait(database, { now, deadline: now() + 15 + 5 }, call)
    return { succeeded: answer.outcome !== 'done', codes: ended.map(({ code }) => code) }
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error
    return { succeeded: true, codes: error.findings.map(({ code }) => code) }
  }
}

/** A session that a thief made deaf to every time-out that it may choose. */
export async function thief(ledger: Ledger, login: 'quorate_door' | 'cutter_exec' = 'quorate_door'): Promise<Database> {
  const session = await ledger.as(login)
  await session.query(
    `set idle_in_transaction_session_timeout = 0; set idle_session_timeout = 0; set statement_timeout = 0`,
  )
  await session.query('set lock_timeout = 0')
  return session
}

/** How a call ended: `done`, or the code of its refusal. */
export async function codeOf(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'done',
    (error) => {
      if (!(error instanceof Error) || !('code' in error)) throw error
      return String(error.code)
    },
  )
}
