// Calls of the gate that decide without a token: what proves them is something else, or they may change nothing that goes on.
import type { Database } from '../../src/postgres/connect.ts'
import type { CallChanges } from './call-changes.ts'
import { callJson } from './call-gate.ts'
import type { Ledger } from './ledger.ts'
import type { Role } from './ledger-database.ts'
import { orderPermitKey } from './permit.ts'
import { type Ending, tryStatement } from './plant.ts'

type Call = (changes: CallChanges) => Promise<Ending>

const calling =
  (name: string, args: readonly string[]): Call =>
  ({ as }) =>
    tryStatement(callJson(as as Database, name, args))

export const PROOFLESS_CALLS: readonly (readonly [name: string, login: Role, (ledger: Ledger) => Promise<Call>])[] = [
  [
    'make_permit_key',
    'cutter_exec',
    async (ledger) => calling('quorate.make_permit_key', [await orderPermitKey(ledger)]),
  ],
  ['take_back_logins', 'cutter_deploy', async () => calling('quorate.take_back_logins', [])],
]
