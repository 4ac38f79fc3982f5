// Who holds up a call that waits, and having them ended: named in one committed call, ended in another (PRV-11).
// Must not: decide who may be ended; the database does, and looks again before it does it.
import { QuorateError } from '../codes/error.ts'
import type { Finding } from '../codes/finding.ts'
import { callJson } from './call.ts'
import type { Database } from './connect.ts'
import { readFindings } from './read-findings.ts'

/** What became of the sessions in the way. */
export interface Holders {
  /** Ended now, as notes: HOLDER_ENDED with pid, login, and what was held for how long. */
  readonly ended: readonly Finding[]
  /** Still within their time, as findings: HOLDER_WITHIN_TIME. */
  readonly within: readonly Finding[]
}

/** Ends whoever holds others up beyond their time. @throws DB_ANSWER and what `mapError` maps */
export async function endHolders(database: Database): Promise<Holders> {
  const { named, findings } = await ask(database, 'quorate.name_holders', [])
  const within = readFindings(findings)
  if (!Array.isArray(named) || within === null) throw unread('quorate.name_holders')
  if (named.length === 0) return { ended: [], within }
  const { ended } = await ask(database, 'quorate.end_holders', [`{${named.join(',')}}`])
  if (!Array.isArray(ended)) throw unread('quorate.end_holders')
  return { ended: ended.map((observed) => ({ code: 'HOLDER_ENDED', observed })), within }
}

async function ask(database: Database, name: string, args: readonly string[]) {
  const answer = await callJson(database, name, args)
  if (answer === null) throw unread(name)
  return answer
}

function unread(name: string): QuorateError {
  return new QuorateError('DB_ANSWER', { observed: name })
}
