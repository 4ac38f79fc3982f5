// Ends the sessions that hold others up beyond their time, when somebody asks for it at a shell (PRV-11).
// Must not: end anything that the database would not let a waiting call end.
import type { Database } from '../../postgres/connect.ts'
import { endHolders } from '../../postgres/holders.ts'
import type { Verdict } from '../../report/verdict.ts'

/** Which sessions were ended, and which others hold something within their time. @throws DB_PERMISSION, SCHEMA_MISSING, DB_ANSWER */
export async function dbUnblock(database: Database): Promise<Verdict> {
  const { ended, within } = await endHolders(database)
  return {
    outcome: 'pass',
    mode: 'unblock',
    findings: [],
    notes: [...ended, ...within],
    facts: { 'sessions ended': String(ended.length), 'sessions within their time': String(within.length) },
  }
}
