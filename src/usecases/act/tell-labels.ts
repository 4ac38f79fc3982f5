// Tells the session what the reviewers whom this run saw are called, for readers of the record (SEAT-7).
// Must not: put a name into what is signed or chained; it is a setting of the session, which proves nothing (REG-5).

import type { Database } from '../../postgres/connect.ts'

/** `labels`: names by the sha256 of the account's id. Nothing is asked where there are none. */
export async function tellLabels(database: Database, labels: Readonly<Record<string, string>>): Promise<void> {
  if (Object.keys(labels).length === 0) return
  await database.query("select set_config('quorate.account_labels', $1, false)", [JSON.stringify(labels)])
}
