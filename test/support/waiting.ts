// Waits until a session of a database waits for a lock, so that a test needs no guess about time.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Ledger } from './ledger.ts'

/** @throws when nobody waits within ten seconds */
export async function someoneWaits(ledger: Ledger, count = 1): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    const waiting = await ledger.value<number>(
      `(select count(*)::integer from pg_catalog.pg_stat_activity where datname = current_database() and wait_event_type = 'Lock')`,
    )
    if (waiting >= count) return
    await sleep(20)
  }
  throw new Error('nobody waits for a lock')
}
