// What somebody tries with a seat's key that counts: while they are suspended, to block a place, and after the word fell that made it count.
import { randomUUID } from 'node:crypto'
import canonicalize from 'canonicalize'
import { beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { type Answer, callGate } from '../support/call-gate.ts'
import {
  approvalFor,
  approvalOf,
  enrol,
  provedBy,
  seatedIn,
  signByKey,
  statementOf,
  UNSIGNED,
  voidByToken,
} from '../support/key-signoff.ts'
import { useLedger } from '../support/ledger.ts'
import { moment } from '../support/moment.ts'
import { ID } from '../support/people.ts'
import { plant, tryCall } from '../support/plant.ts'
import { makeSeat, type SeatDevice } from '../support/seat-devices.ts'
import { forgetStops } from '../support/stopping.ts'

const ledger = useLedger()
const ROLE = 'tech_lead'
let number = 0

const make = (sort: SeatDevice['sort'] = 'ssh', more: object = {}) =>
  makeSeat(sort, { seat: 'lead', custodian: ID.tech_lead, ledgerId: ledger().gate.ledger.ledgerId, ...more })
const opened = async () => {
  number += 1
  return (await ledger().open(`# Attack ${number}\n\ntext\n`)).code as string
}

// A planted seat refers to some proof.
beforeAll(async () => void (await opened()))

/** A person stops somebody by the key of their seat. */
async function stopByKey(device: SeatDevice, purpose: 'suspend' | 'revoke', whom: string | null): Promise<Answer> {
  const subject = whom === null ? {} : { subject_sha256: sha256(whom) }
  const request = { request_id: randomUUID(), reason: 'test', not_after: moment(600), ...subject }
  const text = canonicalize(request) as string
  const statement = statementOf(ledger(), device, purpose, request.request_id, request.not_after, [sha256(text)])
  const name = purpose === 'suspend' ? 'quorate.suspend_human' : 'quorate.revoke_self'
  return callGate(ledger().revoker, name, [text, await approvalOf(ledger(), device, statement)])
}

describe('[REG-4] who is suspended and has a key', () => {
  let device: SeatDevice
  beforeAll(async () => {
    device = await enrol(ledger(), make())
    expect(await tryCall(ledger().suspend(ID.tech_lead, ID.content_owner))).toEqual(['done'])
  })

  it('suspends nobody by it but whoever suspended them', async () => {
    expect(await tryCall(stopByKey(device, 'suspend', ID.council))).toEqual(['blocked', 'IDENTITY_SUSPENDED'])
    expect(await tryCall(stopByKey(device, 'suspend', ID.content_owner))).toEqual(['done'])
    await forgetStops(ledger())
  })

  it('ends their own registration by it', async () => {
    expect(await tryCall(ledger().suspend(ID.tech_lead, ID.content_owner))).toEqual(['done'])
    expect(await tryCall(stopByKey(device, 'revoke', null))).toEqual(['done'])
    await forgetStops(ledger())
  })
})

describe('[SEAT-2] [KEY-2] a seat of a dispatch and a key', () => {
  it('is free for another once the key fell, though the dispatch still stands', async () => {
    const back = await provedBy(ledger(), ROLE, 'both')
    try {
      const device = await enrol(ledger(), make())
      const code = await opened()
      expect(await tryCall(ledger().signoff(code, ROLE, ID.tech_lead))).toEqual(['done'])
      expect(await tryCall(signByKey(ledger(), device, code, ROLE))).toEqual(['done'])
      await plant(
        ledger(),
        `update qt001_cp.seat_credential set ended_at = clock_timestamp() where document_sha256 = '${device.digest}'`,
      )
      expect(await seatedIn(ledger(), code)).toEqual([])
      const other = await enrol(ledger(), make('ssh', { custodian: ID.tech_lead2 }))
      expect(await tryCall(ledger().signoff(code, ROLE, ID.tech_lead2))).toEqual(['done'])
      expect(await tryCall(signByKey(ledger(), other, code, ROLE))).toEqual(['done'])
      expect(await seatedIn(ledger(), code)).toEqual(['tech_lead/1 by both'])
    } finally {
      await back()
    }
  })
})

describe('what is asked for without a proof yet', () => {
  const LONG = 'x'.repeat(256)
  it('[APR-8] is names and digests of at most 255 bytes, as for a token', async () => {
    const device = await enrol(ledger(), make())
    const code = await opened()
    const { change, approval } = await approvalFor(ledger(), device, code, ROLE)
    const { activationId } = change
    for (const [name, args] of [
      ['quorate.signoff', [activationId, ROLE, LONG, approval]],
      ['quorate.signoff', [activationId, LONG, sha256('x'), approval]],
      ['quorate.void_approval', [activationId, LONG, approval]],
    ] as const) {
      expect(await tryCall(callGate(ledger().door, name, args))).toEqual(['refused', 'CALL_MALFORMED'])
    }
    // One byte less is asked for, and is not what was signed.
    const short = [activationId, LONG.slice(1), approval]
    expect(await tryCall(callGate(ledger().door, 'quorate.void_approval', short))).toEqual([
      'refused',
      'SEAT_PROOF_REFUSED',
    ])
    expect(await tryCall(voidByToken(ledger(), code, UNSIGNED, ID.tech_lead))).toEqual(['done'])
  })
})

describe('an unknown seat', () => {
  const decoys = (sort: string) =>
    ledger().value<string[]>(
      `(select jsonb_agg(coalesce(k ->> 'alg', length(k ->> 'n')::text) order by n)
        from generate_series(1, 64) as n cross join lateral quorate.decoy_key('seat_' || n, $1) as k)`,
      [sort],
    )
  it('[APR-3] seems to have a key of any kind of its sort, always the same: none fails sooner than all unknown ones', async () => {
    expect([...new Set(await decoys('ssh'))].sort()).toEqual([
      'ecdsa-sha2-nistp256',
      'sk-ecdsa-sha2-nistp256@openssh.com',
      'sk-ssh-ed25519@openssh.com',
      'ssh-ed25519',
    ])
    expect([...new Set(await decoys('rsa'))].sort()).toEqual(['342', '512', '683'])
    expect(await decoys('ssh')).toEqual(await decoys('ssh'))
  })

  it('[APR-3] is refused alike by each of them', async () => {
    const code = await opened()
    for (const sort of ['ssh', 'rsa', 'passkey', 'secret'] as const) {
      for (let n = 1; n <= 6; n += 1) {
        const device = make(sort, { seat: `unknown_${n}` })
        expect(await tryCall(signByKey(ledger(), device, code, ROLE))).toEqual(['refused', 'SEAT_PROOF_REFUSED'])
      }
    }
  })
})

describe('a document whose key', () => {
  it('[APR-6] has a number for a text is none, as on the device', async () => {
    const { key } = JSON.parse(make('passkey').document)
    const fits = (changes: object) =>
      ledger().value<boolean>(`quorate.seat_key_fits('passkey', $1::jsonb)`, [JSON.stringify({ ...key, ...changes })])
    expect(await fits({})).toBe(true)
    expect(await fits({ credential_id: '1234' })).toBe(true)
    expect(await fits({ credential_id: 1234 })).toBe(false)
    expect(await fits({ rp_id: '5', origin: 'https://5' })).toBe(true)
    expect(await fits({ rp_id: 5, origin: 'https://5' })).toBe(false)
    for (const none of ['[]', '"x"', 'null', '1'])
      expect(await ledger().value(`quorate.seat_key_fits('passkey', $1::jsonb)`, [none])).toBe(false)
  })
})
