// What the migrator alone may call, and what decides, each as an honest call.
import type { Database } from '../../src/postgres/connect.ts'
import { type Answer, callGate } from '../support/call-gate.ts'
import { policy } from '../support/governance.ts'
import { anotherKey } from '../support/keys.ts'

const keySet = JSON.stringify({ keys: [anotherKey('another')] })

export const MIGRATOR_CALLS: readonly (readonly [name: string, call: (as: Database) => Promise<Answer>])[] = [
  ['break_glass_keys', (as) => callGate(as, 'quorate.break_glass_keys', [keySet, 'no key left'])],
  [
    'break_glass_policy',
    (as) =>
      callGate(as, 'quorate.break_glass_policy', [policy('owner_id: "7712345"', 'owner_id: "99"'), 'transferred']),
  ],
  ['rotate_credential', (as) => callGate(as, 'quorate.rotate_credential', ['cutter_exec'])],
]
