// What a seat's key is worth once the word fell that made it count: its confirmation, the key before it, its holder's registration.
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { registryChanges } from '../support/governance.ts'
import { withGuardOut } from '../support/guard.ts'
import { useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { plant, tryCall } from '../support/plant.ts'
import { callSeat, enrolmentOf, registerHonestly, seatRegister, seatRotate } from '../support/registered-seats.ts'
import { makeSeat, type SeatDevice } from '../support/seat-devices.ts'
import { carryOut } from '../support/stopping.ts'

const ledger = useLedger()

describe('[KEY-2] a key of a seat, once the word by which it counts fell', () => {
  const drill = (device: SeatDevice) => tryCall(callSeat(ledger(), 'seat-drill', device))
  const councils = (sort: SeatDevice['sort'] = 'ssh') =>
    makeSeat(sort, { seat: 'third', custodian: ID.council3, ledgerId: ledger().gate.ledger.ledgerId })
  /** A key that is stale, and would count without the rule. */
  const fallen = async (device: SeatDevice) => {
    expect(await drill(device)).toEqual(['refused', 'SEAT_STALE'])
    const rule = [
      'quorate.credential_fault(qt001_cp.seat_credential, text)',
      'or quorate.credential_fell(p_credential)',
    ] as const
    expect(await withGuardOut(ledger(), ...rule, '', () => drill(device))).toEqual(['done'])
  }

  it('proves nothing: its holder’s confirmation was signed by an issuer’s key that others had by then', async () => {
    const device = councils()
    await registerHonestly(ledger(), device)
    expect(await drill(device)).toEqual(['done'])
    const since = (time: string) =>
      plant(ledger(), `update qt001_cp.issuer_key set compromised_since = ${time}, retired_at = ${time}`)
    await since(`now() - interval '1 day'`)
    await fallen(device)
    expect(
      await ledger().value(
        `(select s ->> 'state' from jsonb_array_elements(quorate.seats()) as s where s ->> 'seat' = 'third')`,
      ),
    ).toBe('ended')
    await since('null')
    expect(await drill(device)).toEqual(['done'])
  })

  it('proves nothing: others had the key before it, and rotated to one of theirs', async () => {
    const [own, theirs] = [councils(), councils('rsa')]
    await plant(ledger(), `delete from qt001_cp.apr_approver_seat where seat_key = 'third'`)
    await registerHonestly(ledger(), own)
    await carryOut(ledger(), 'SEAT_ROTATE', seatRotate(ledger(), own, theirs))
    expect(await tryCall(callSeat(ledger(), 'seat-confirm', theirs))).toEqual(['done'])
    expect(await drill(theirs)).toEqual(['done'])
    const line = { seat: 'third', seat_sha256: own.digest, compromised_since: '2026-01-01T00:00:00Z', reason: 'stolen' }
    await carryOut(ledger(), 'SEAT_REGISTER', seatRegister([], [line]))
    await fallen(theirs)
  })

  it('is told of a finished change, also where it was the second half of a seat', async () => {
    const own = councils()
    await plant(ledger(), `delete from qt001_cp.apr_approver_seat where seat_key = 'third'`)
    await registerHonestly(ledger(), own)
    const code = await ledger().ready('# Finished\n\ntext\n')
    expect((await ledger().run(code)).outcome).toBe('done')
    const marked = () =>
      ledger().value(
        `(select count(*)::integer from qt001_cp.activation as a cross join lateral quorate.compromised_seats(a) where a.code = $1)`,
        [code],
      )
    expect(await marked()).toBe(0)
    // As if the second half of an approver's seat had been this key's.
    const proof = `(select u.proof_id from qt001_cp.seat_use as u join qt001_cp.seat_credential as c on c.credential_id = u.credential_id
      where c.document_sha256 = '${own.digest}' limit 1)`
    expect(await drill(own)).toEqual(['done'])
    await plant(
      ledger(),
      `update qt001_cp.quorum_vote set second_proof_id = ${proof} where slot_ordinal = 2 and activation_id = (
         select activation_id from qt001_cp.activation where code = '${code}')`,
    )
    expect(await marked()).toBe(0)
    await plant(
      ledger(),
      `update qt001_cp.seat_credential set ended_at = now(), compromised_since = now() - interval '1 day'
       where document_sha256 = '${own.digest}'`,
    )
    expect(await marked()).toBe(1)
  })

  it('proves nothing after its holder was revoked, though a quorum took them back', async () => {
    const device = councils()
    await plant(ledger(), `delete from qt001_cp.apr_approver_seat where seat_key = 'third'`)
    await registerHonestly(ledger(), device)
    await ledger().revoke(ID.council3)
    expect(await drill(device)).toEqual(['refused', 'IDENTITY_STALE'])
    await carryOut(ledger(), 'REGISTRY_CHANGE', registryChanges({ op: 'restore', subject_sha256: sha256(ID.council3) }))
    await fallen(device)
    const line = { seat: 'third', reason: 'came back' }
    const other = councils()
    await carryOut(ledger(), 'SEAT_REGISTER', seatRegister([enrolmentOf(other)], [line]))
    expect(await tryCall(callSeat(ledger(), 'seat-confirm', other, { actor: ID.council3 }))).toEqual(['done'])
    expect(await drill(other)).toEqual(['done'])
  })
})
