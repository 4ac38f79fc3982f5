// Who holds up a call that waits, and having them ended: named in one committed call, ended in another (PRV-11).
// Must not: decide who may be ended; the database does, and looks again before it does it.
import type { Finding } from '../codes/finding.ts'
import { listOf, members, text } from '../codes/shape.ts'
import { call } from './call.ts'
import type { Database } from './connect.ts'
import { findings, seenMap } from './members.ts'

/** What became of the sessions in the way. */
export interface Holders {
  /** Ended now, as notes: HOLDER_ENDED with pid, login, and what was held for how long. */
  readonly ended: readonly Finding[]
  /** Still within their time, as findings: HOLDER_WITHIN_TIME. */
  readonly within: readonly Finding[]
}

/** What `quorate.name_holders` answers: those it put on record, and those who are within their time. */
export const namedHolders = members({ named: listOf(text), findings })
/** What `quorate.end_holders` answers: pid and login of each that it ended, and why. */
export const endedHolders = members({ ended: listOf(seenMap) })

/** Ends whoever holds others up beyond their time. @throws DB_ANSWER and what `mapError` maps */
export async function endHolders(database: Database): Promise<Holders> {
  const { named, findings: within } = await call(database, 'quorate.name_holders', [], namedHolders)
  if (named.length === 0) return { ended: [], within }
  const { ended } = await call(database, 'quorate.end_holders', [`{${named.join(',')}}`], endedHolders)
  return { ended: ended.map((observed): Finding => ({ code: 'HOLDER_ENDED', observed })), within }
}
