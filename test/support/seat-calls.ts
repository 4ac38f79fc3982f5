// What the holder of a seat says of it, each prepared as an honest call that a test makes in its own way.
import { utcSeconds } from '../../src/codes/encoding.ts'
import type { CallChanges } from './call-changes.ts'
import type { Answer } from './call-gate.ts'
import type { Ledger } from './ledger.ts'
import { ID } from './people.ts'
import { callSeat, registerSeat } from './registered-seats.ts'
import { makeSeat } from './seat-devices.ts'

const HOLDERS = [
  ['confirm', ID.content_owner2],
  ['drill', ID.product_lead2],
  ['end', ID.reviewer],
] as const

/** A drill is by the key, whose proof lasts as long as its request; the others are by a token. */
export const SEAT_CALLS = HOLDERS.map(([what, holder]) => {
  const prepared = async (ledger: Ledger) => {
    const { ledgerId } = ledger.gate.ledger
    const device = makeSeat('rsa', { seat: `of_${holder}`, custodian: holder, ledgerId })
    await registerSeat(ledger, device, { isUnconfirmed: what === 'confirm' })
    const by = ({ claims }: CallChanges) => {
      if (what !== 'drill') return { actor: holder }
      return typeof claims?.exp === 'number' ? { request: { not_after: utcSeconds(claims.exp) } } : {}
    }
    return (changes: CallChanges): Promise<Answer> =>
      callSeat(ledger, `seat-${what}`, device, { ...changes, ...by(changes) })
  }
  return [`${what}_seat`, 'quorate_door', prepared] as const
})
