// A signoff whose proof is over before its transaction is: what every attack on the time of a commit tries to bring about.
import { setTimeout as sleep } from 'node:timers/promises'
import { QuorateError } from '../../../src/codes/error.ts'
import type { Database } from '../../../src/postgres/connect.ts'
import { capture, type Statement, send } from '../../support/capture.ts'
import type { Ledger } from '../../support/ledger.ts'
import { ID } from '../../support/people.ts'
import type { FunctionGuard, Tried } from './attack.ts'

export const SPEND = 'quorate.spend_token(text, jsonb, text, uuid, uuid, uuid, text)'

/** A place of the check at commit. */
export const atCommit = (text: string, instead: string): FunctionGuard => ({
  name: 'quorate.assert_at_commit()',
  text,
  instead,
})

/** The statement under which the check may be asked. */
export const PLAIN_COMMIT = atCommit(`v_statement !~* '^[[:space:]]*commit[[:space:]]*;?[[:space:]]*$'`, 'false')

/** What an attacker has: a session of the door, a call with a token that lives for some seconds yet, and the time when it is over. */
export interface Late {
  readonly session: Database
  readonly call: Statement
  /** Makes the call. */
  act(): Promise<unknown>
  /** Returns when the token is over. */
  over(): Promise<void>
}

/** Tries to seat tech_lead by a proof that is over: it succeeds when the seat is there afterwards. */
export async function lateSignoff(
  ledger: Ledger,
  way: (late: Late) => Promise<unknown>,
  { seconds = 4, opened }: { readonly seconds?: number; readonly opened?: () => Promise<unknown> } = {},
): Promise<Tried> {
  const { code } = await ledger.open('# One\n\ntext\n')
  await opened?.()
  const exp = Math.floor(Date.now() / 1000) + seconds
  const call = await capture(ledger.door, (as) =>
    ledger.signoff(code as string, 'tech_lead', ID.tech_lead, { as, claims: { exp } }),
  )
  const session = await ledger.as('quorate_door')
  const over = () => sleep(Math.max(0, exp * 1000 + 50 - Date.now()))
  const codes = await refusedWith(() => way({ session, call, act: () => send(session, call), over }))
  await session.close()
  const { occupied } = await ledger.change(code as string)
  return { succeeded: occupied.some(({ class: role }) => role === 'tech_lead'), codes }
}

/** The codes that somebody was refused with; none when nobody was. */
export async function refusedWith(run: () => Promise<unknown>): Promise<readonly string[]> {
  try {
    await run()
    return []
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error
    return error.findings.length > 0 ? error.findings.map(({ code }) => code) : [error.code]
  }
}
