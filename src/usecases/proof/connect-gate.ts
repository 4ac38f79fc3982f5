// A connection that asks at once for what every job of a change reads first: the gate, and the change by its code.

import { type Asked, connectAsking } from '../../postgres/connect.ts'
import { type Change, readChange } from '../../postgres/read-change.ts'
import { type Gate, readGate } from '../../postgres/read-gate.ts'
import type { DatabaseSettings } from '../../settings/settings.ts'
import { begun } from '../../system/begun.ts'

/** Answers on their way. The gate's is to be judged first: whose ledger it is, and whether there is one. */
export interface GateAndChange {
  readonly gate: Promise<Gate>
  readonly change: Promise<Change>
}

/** @throws as `connectPrimary`; the promises as `readGate` and `readChange` */
export function connectGate(
  settings: DatabaseSettings,
  session: string | undefined,
  code: string,
): Promise<Asked<GateAndChange>> {
  return connectAsking(settings, session, (database) => ({
    gate: begun(readGate(database)),
    change: begun(readChange(database, code)),
  }))
}
