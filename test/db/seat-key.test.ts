// Seats that are proved by a key or a secret of their holder: each sort, and what exactly was signed (APR-3, APR-8).
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { callGate } from '../support/call-gate.ts'
import {
  approvalFor,
  approvalOf,
  enrol,
  type KeyChanges,
  provedBy,
  seatedIn,
  signByKey,
  statementOf,
} from '../support/key-signoff.ts'
import { useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { tryCall } from '../support/plant.ts'
import { makeSeat, type SeatDevice } from '../support/seat-devices.ts'

const ledger = useLedger()
const ROLE = 'tech_lead'
let number = 0
let code: string
let seats: Record<string, SeatDevice>

const make = (sort: 'passkey' | 'ssh' | 'rsa' | 'secret', more: object = {}) =>
  makeSeat(sort, { seat: 'lead', custodian: ID.tech_lead, ledgerId: ledger().gate.ledger.ledgerId, ...more })

beforeAll(async () => {
  await provedBy(ledger(), ROLE, 'seat')
  seats = {
    passkey: make('passkey'),
    ssh: make('ssh'),
    sk: make('ssh', { alg: 'sk-ssh-ed25519@openssh.com' }),
    rsa: make('rsa'),
    secret: make('secret'),
  }
})

beforeEach(async () => {
  number += 1
  code = (await ledger().open(`# Key ${number}\n\ntext\n`)).code as string
})

const sign = (device: SeatDevice, changes: KeyChanges = {}) => tryCall(signByKey(ledger(), device, code, ROLE, changes))

const sorts = [
  ['passkey', {}],
  ['ssh', { alg: 'ssh-ed25519' }],
  ['ssh', { alg: 'sk-ssh-ed25519@openssh.com' }],
  ['ssh', { alg: 'ecdsa-sha2-nistp256' }],
  ['ssh', { alg: 'sk-ecdsa-sha2-nistp256@openssh.com' }],
  ['rsa', {}],
  ['secret', {}],
] as const

describe('a seat with a key of its own', () => {
  it.each(sorts)('[APR-2] [APR-8] takes its place by %s %j, once', async (sort, more) => {
    const device = await enrol(ledger(), make(sort, more))
    const { change, content, approval } = await approvalFor(ledger(), device, code, ROLE)
    const hand = () =>
      tryCall(callGate(ledger().door, 'quorate.signoff', [change.activationId, ROLE, content, approval]))
    expect(await hand()).toEqual(['done'])
    expect(await seatedIn(ledger(), code)).toEqual(['tech_lead/1 by seat'])
    expect(await hand()).toEqual(['refused', 'SEAT_PROOF_REPLAYED'])
    const evidence = await ledger().value<string>(
      `select body from qt001_cp.evidence_registry where activation_id = $1 and kind = 'SIGNOFF'`,
      [change.activationId],
    )
    expect(JSON.parse(evidence)).toMatchObject({ seat: { key: 'lead', sort, digest: device.digest, generation: 0 } })
  })

  it('[APR-3] [APR-5] keeps nothing of a secret that would prove it again', async () => {
    const device = await enrol(ledger(), seats.secret as SeatDevice)
    const { approval } = await approvalFor(ledger(), device, code, ROLE)
    expect(await sign(device)).toEqual(['done'])
    const { proof } = JSON.parse(approval) as { proof: string }
    const kept = await ledger().value<string>(`select string_agg(u.signed::text, '') from qt001_cp.seat_use as u`)
    const written = await ledger().value<string>(`select string_agg(body, '') from qt001_cp.evidence_registry`)
    const hex = Buffer.from(proof, 'base64url').toString('hex')
    for (const text of [kept, written]) {
      expect([
        text.includes(proof),
        text.includes(hex),
        text.includes((device.secret as Buffer).toString('hex')),
      ]).toEqual([false, false, false])
    }
  })
})

describe('what a seat signed', () => {
  const wrong: readonly [string, KeyChanges][] = [
    ['another packet', { packet: '0'.repeat(64) }],
    ['another role', { role: 'content_owner' }],
    ['another ledger', { ledgerId: '00000000-0000-4000-8000-000000000000' }],
    ['another change', { subject: '00000000-0000-4000-8000-000000000000' }],
    ['another end', { notAfter: '2030-01-01T00:00:00Z' }],
    ['another purpose', { purpose: 'leave' }],
    ['another seat', { signedSeat: 'other' }],
    ['another key’s digest', { digest: '0'.repeat(64) }],
    ['another generation than it says', { signedGeneration: 1 }],
  ]
  it.each(wrong)('[APR-8] over %s is refused, and over this one counts', async (_, changes) => {
    const device = await enrol(ledger(), seats.rsa as SeatDevice)
    expect(await sign(device, changes)).toEqual(['refused', 'SEAT_PROOF_REFUSED'])
    expect(await seatedIn(ledger(), code)).toEqual([])
    expect(await sign(device)).toEqual(['done'])
  })

  it('[SEAT-5] for other content than the packet’s takes no seat, and is kept as evidence', async () => {
    const device = await enrol(ledger(), seats.rsa as SeatDevice)
    expect(await sign(device, { content: '0'.repeat(64) })).toEqual(['blocked', 'CONTENT_DRIFT'])
    expect(await seatedIn(ledger(), code)).toEqual([])
    expect(await sign(device)).toEqual(['done'])
  })

  it('[APR-8] before its holder left is worth nothing after it, and signed anew it counts', async () => {
    const device = await enrol(ledger(), seats.ssh as SeatDevice)
    const early = await approvalFor(ledger(), device, code, ROLE)
    expect(await sign(device)).toEqual(['done'])
    expect(await tryCall(ledger().leave(code, ROLE, ID.tech_lead))).toEqual(['done'])
    const hand = (approval: string) =>
      tryCall(callGate(ledger().door, 'quorate.signoff', [early.change.activationId, ROLE, early.content, approval]))
    expect(await hand(early.approval)).toEqual(['refused', 'SEAT_PROOF_OUTDATED'])
    expect(await hand((await approvalFor(ledger(), device, code, ROLE, { generation: 1 })).approval)).toEqual(['done'])
  })

  it('[APR-8] is void once its holder said so, by the key itself or by a token', async () => {
    const device = await enrol(ledger(), seats.rsa as SeatDevice)
    const { change, content, statement, approval } = await approvalFor(ledger(), device, code, ROLE)
    const asked = [change.packetSha256, statement]
    const voiding = await approvalOf(
      ledger(),
      device,
      statementOf(ledger(), device, 'void', change.activationId, change.notAfter, asked),
    )
    const args = [change.activationId, statement, voiding]
    expect(await tryCall(callGate(ledger().door, 'quorate.void_approval', args))).toEqual(['done'])
    const hand = (text: string) =>
      tryCall(callGate(ledger().door, 'quorate.signoff', [change.activationId, ROLE, content, text]))
    expect(await hand(approval)).toEqual(['refused', 'SEAT_PROOF_OUTDATED'])
    const anew = await approvalFor(ledger(), device, code, ROLE, { generation: 1 })
    expect(await hand(anew.approval)).toEqual(['done'])
    // What was handed in is left, not voided.
    const late = statementOf(
      ledger(),
      device,
      'void',
      change.activationId,
      change.notAfter,
      [change.packetSha256, anew.statement],
      {
        generation: 1,
      },
    )
    expect(
      await tryCall(
        callGate(ledger().door, 'quorate.void_approval', [
          change.activationId,
          anew.statement,
          await approvalOf(ledger(), device, late, { generation: 1 }),
        ]),
      ),
    ).toEqual(['blocked', 'APPROVAL_HANDED_IN'])
  })
})
