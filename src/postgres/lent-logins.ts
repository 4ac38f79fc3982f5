// The logins that the gate lends to runs: taken back by whatever calls next, and told to doctor (RUN-6).

import { listOf, members, number, type Read, text } from '../codes/shape.ts'
import { call } from './call.ts'
import type { Database } from './connect.ts'
import { findings } from './members.ts'

const takenBack = listOf(members({ role: text, change: text, ended: number, unclean: listOf(text) }))
const report = listOf(members({ role: text, findings }))

/** Of each role that the policy lets lend: what keeps it from being lent, and what is left of a run that is over. */
export type LoginReport = Read<typeof report>

/**
 * Takes back the logins of runs that are over, and looks once more for sessions that came in before the last taking back was committed.
 * It needs no proof. @throws as `call`
 */
export function takeBackLogins(database: Database): Promise<Read<typeof takenBack>> {
  return call(database, 'quorate.take_back_logins', [], takenBack)
}

/** @throws as `call` */
export function readLoginReport(database: Database): Promise<LoginReport> {
  return call(database, 'quorate.login_report', [], report)
}
