// Calls at the door about holds, approvals and seats, each to be made with one thing changed.
import { HOLD_CALLS } from './holds.ts'
import { UNSIGNED, voidByToken } from './key-signoff.ts'
import { ID } from './people.ts'
import { SEAT_CALLS } from './seat-calls.ts'

export const DOOR_CALLS: typeof HOLD_CALLS = [
  ...HOLD_CALLS,
  ...SEAT_CALLS,
  [
    'void_approval',
    async (ledger) => {
      const { code } = await ledger.open('# Voided\n\ntext\n', { planId: 'voided' })
      return (changes) => voidByToken(ledger, code as string, UNSIGNED, ID.tech_lead, changes)
    },
  ],
]
