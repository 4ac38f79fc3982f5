// Calls at the door about holds, approvals and seats, each to be made with one thing changed.
import { CONFIRM_CALLS } from './confirmations.ts'
import { RUN_CALLS } from './deploy-calls.ts'
import { HOLD_CALLS } from './holds.ts'
import { UNSIGNED, voidByToken } from './key-signoff.ts'
import { ID } from './people.ts'
import { SEAT_CALLS } from './seat-calls.ts'

export const DOOR_CALLS: typeof HOLD_CALLS = [
  ...HOLD_CALLS,
  ...CONFIRM_CALLS,
  [
    'void_approval',
    async (ledger) => {
      const { code } = await ledger.open('# Voided\n\ntext\n', { planId: 'voided' })
      return (changes) => voidByToken(ledger, code as string, UNSIGNED, ID.tech_lead, changes)
    },
  ],
]

/** Every call that a proof decides beside those of changes, with its login. */
export const PROVED_CALLS = [
  ...RUN_CALLS,
  ...SEAT_CALLS,
  ...DOOR_CALLS.map(([name, prepared]) => [name, 'quorate_door', prepared] as const),
]
