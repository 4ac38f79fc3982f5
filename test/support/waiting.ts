// Barriers between sessions: a session is known to wait because PostgreSQL says so, never because time passed.
import type { Database } from '../../src/postgres/connect.ts'
import type { Ledger } from './ledger.ts'

/** Backend process ids, asked once a session. */
const pids = new WeakMap<Database, string>()

/** The backend of a session; must be asked while the session is idle. */
export async function pidOf(database: Database): Promise<string> {
  const known = pids.get(database)
  if (known !== undefined) return known
  const [row] = await database.query<{ pid: string }>('select pg_backend_pid()::text as pid')
  pids.set(database, row?.pid as string)
  return row?.pid as string
}

/** Returns when the session waits for a lock of another one; asks until then. @throws when it ends up not waiting */
export async function whenWaiting(ledger: Ledger, database: Database): Promise<void> {
  const pid = await pidOf(database)
  const deadline = performance.now() + 20_000
  while (!(await ledger.value<boolean>('cardinality(pg_blocking_pids($1::int)) > 0', [pid]))) {
    if (performance.now() > deadline) throw new Error('the session never waited')
  }
}
