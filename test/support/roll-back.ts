// Statements as the superuser that are taken back at the end, come what may.
import type { Ledger } from './ledger.ts'

/** Runs the statements in one transaction of the ledger's superuser session, then `run` within it, and rolls back. */
export async function rollBackAfter<T>(ledger: Ledger, statements: string, run: () => Promise<T>): Promise<T> {
  await ledger.superuser.query('begin')
  try {
    await ledger.superuser.query(statements)
    return await run()
  } finally {
    await ledger.superuser.query('rollback')
  }
}
