// A connection that asks at once for what a job reads first: the gate, and for a job about a change the change.

import { type AskedConnection, type ConnectPatience, connectAsking, type Database } from '../../postgres/connect.ts'
import { type Change, readChange } from '../../postgres/read-change.ts'
import { type Gate, readGate } from '../../postgres/read-gate.ts'
import { loadDriver } from '../../postgres/session.ts'
import type { DatabaseSettings } from '../../settings/settings.ts'
import { begun } from '../../system/begun.ts'

/** Answers on their way. The gate's is to be judged first: whose ledger it is, and whether there is one. */
export interface GateAnd<Early> {
  readonly gate: Promise<Gate>
  readonly early: Early
}

/**
 * Begins to connect. Answers when the first packet is on its way, so that nothing which is loaded from then on holds it up.
 * What `early` reads must be able to fail unseen. @throws `connecting` as `connectPrimary`, `gate` as `readGate`
 */
export async function connectGate<Early>(
  settings: DatabaseSettings,
  session: string | undefined,
  early: (database: Database) => Early,
  patience?: ConnectPatience,
): Promise<{ readonly connecting: Promise<AskedConnection<GateAnd<Early>>> }> {
  await loadDriver()
  const ask = (database: Database) => ({ gate: begun(readGate(database)), early: early(database) })
  return { connecting: begun(connectAsking(settings, session, ask, patience)) }
}

/** The change of a code, read early. */
export function changeEarly(code: string): (database: Database) => Promise<Change> {
  return (database) => begun(readChange(database, code))
}
