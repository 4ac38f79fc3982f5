// Whether the database that was reached holds the ledger of the policy that named its address.

import { QuorateError } from '../../codes/error.ts'
import type { Gate } from '../../postgres/read-gate.ts'

/** Reads the gate's own description; it must be of the expected environment. @throws LEDGER_OTHER */
export function requireOwnLedger(gate: Gate, environment: string): Gate {
  if (gate.name === environment) return gate
  throw new QuorateError('LEDGER_OTHER', { expected: environment, observed: gate.name })
}
