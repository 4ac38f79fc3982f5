// Seats that are proved by a key or a secret of their holder, and every way in which one does not count (APR-3, APR-8).
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { callGate, callJson } from '../support/call-gate.ts'
import { withGuardOut } from '../support/guard.ts'
import {
  approvalFor,
  approvalOf,
  type KeyChanges,
  plantSeat,
  provedBy,
  signByKey,
  statementOf,
} from '../support/key-signoff.ts'
import { useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { plant, tryCall } from '../support/plant.ts'
import { makeSeat, type SeatDevice } from '../support/seat-devices.ts'

const ledger = useLedger()
const ROLE = 'tech_lead'
let number = 0
let code: string
let seats: Record<string, SeatDevice>

const sorts = [
  ['passkey', {}],
  ['ssh', { alg: 'ssh-ed25519' }],
  ['ssh', { alg: 'sk-ssh-ed25519@openssh.com' }],
  ['ssh', { alg: 'ecdsa-sha2-nistp256' }],
  ['ssh', { alg: 'sk-ecdsa-sha2-nistp256@openssh.com' }],
  ['rsa', {}],
  ['secret', {}],
] as const

/** The one seat of the role's holder becomes this one. */
async function enrol(device: SeatDevice): Promise<SeatDevice> {
  await plant(ledger(), `delete from qt001_cp.apr_approver_seat where seat_key = '${device.seat}'`)
  await plantSeat(ledger(), device)
  return device
}

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

const seated = () =>
  ledger().value<string[]>(
    `select coalesce(jsonb_agg(o.class || '/' || o.ordinal || ' by ' || o.source), '[]')
     from qt001_cp.activation as a cross join lateral quorate.occupants(a.activation_id) as o where a.code = $1`,
    [code],
  )

describe('a seat with a key of its own', () => {
  it.each(sorts)('[APR-2] [APR-8] takes its place by %s %j, once', async (sort, more) => {
    const device = await enrol(make(sort, more))
    const { change, content, approval } = await approvalFor(ledger(), device, code, ROLE)
    const hand = () =>
      tryCall(callGate(ledger().door, 'quorate.signoff', [change.activationId, ROLE, content, approval]))
    expect(await hand()).toEqual(['done'])
    expect(await seated()).toEqual(['tech_lead/1 by seat'])
    expect(await hand()).toEqual(['refused', 'SEAT_PROOF_REPLAYED'])
    const evidence = await ledger().value<string>(
      `select body from qt001_cp.evidence_registry where activation_id = $1 and kind = 'SIGNOFF'`,
      [change.activationId],
    )
    expect(JSON.parse(evidence)).toMatchObject({ seat: { key: 'lead', sort, digest: device.digest, generation: 0 } })
  })

  it('[APR-3] [APR-5] keeps nothing of a secret that would prove it again', async () => {
    const device = await enrol(seats.secret as SeatDevice)
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
    const device = await enrol(seats.rsa as SeatDevice)
    expect(await sign(device, changes)).toEqual(['refused', 'SEAT_PROOF_REFUSED'])
    expect(await seated()).toEqual([])
    expect(await sign(device)).toEqual(['done'])
  })

  it('[SEAT-5] for other content than the packet’s takes no seat, and is kept as evidence', async () => {
    const device = await enrol(seats.rsa as SeatDevice)
    expect(await sign(device, { content: '0'.repeat(64) })).toEqual(['blocked', 'CONTENT_DRIFT'])
    expect(await seated()).toEqual([])
    expect(await sign(device)).toEqual(['done'])
  })

  it('[APR-8] before its holder left is worth nothing after it, and signed anew it counts', async () => {
    const device = await enrol(seats.ssh as SeatDevice)
    const early = await approvalFor(ledger(), device, code, ROLE)
    expect(await sign(device)).toEqual(['done'])
    expect(await tryCall(ledger().leave(code, ROLE, ID.tech_lead))).toEqual(['done'])
    const hand = (approval: string) =>
      tryCall(callGate(ledger().door, 'quorate.signoff', [early.change.activationId, ROLE, early.content, approval]))
    expect(await hand(early.approval)).toEqual(['refused', 'SEAT_PROOF_OUTDATED'])
    expect(await hand((await approvalFor(ledger(), device, code, ROLE, { generation: 1 })).approval)).toEqual(['done'])
  })

  it('[APR-8] is void once its holder said so, by the key itself or by a token', async () => {
    const device = await enrol(seats.rsa as SeatDevice)
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

describe('an approval that is not one', () => {
  const refused: readonly [string, string, KeyChanges][] = [
    ['a name that no seat has', 'rsa', { edit: (a) => ({ ...a, seat: 'nobody' }) }],
    ['the sort of another key', 'rsa', { edit: (a) => ({ ...a, sort: 'ssh' }) }],
    ['no signature', 'rsa', { edit: (a) => ({ ...a, signature: '' }) }],
    [
      'a cut signature',
      'rsa',
      {
        edit: (a) => ({
          ...a,
          signature: Buffer.from(String(a.signature), 'base64url').subarray(1).toString('base64url'),
        }),
      },
    ],
    ['a changed signature', 'ssh', { edit: (a) => ({ ...a, signature: `AAAA${String(a.signature).slice(4)}` }) }],
    ['flags of a security key that it is not', 'ssh', { edit: (a) => ({ ...a, flags: 5, counter: 1 }) }],
    ['a security key that nobody touched', 'sk', { flags: 4 }],
    ['a security key that verified nobody', 'sk', { flags: 1 }],
    ['a changed counter', 'sk', { edit: (a) => ({ ...a, counter: 77 }) }],
    ['a passkey that verified nobody', 'passkey', { flags: 1 }],
    ['a passkey that nobody was present for', 'passkey', { flags: 4 }],
    ['a copied passkey of a seat that stays on its device', 'passkey', { flags: 0x1d }],
    ['a passkey of another domain', 'passkey', { rpId: 'evil.example.org' }],
    ['a passkey used on another page', 'passkey', { origin: 'https://evil.example.org' }],
    ['a wrong proof of a secret', 'secret', { edit: (a) => ({ ...a, proof: Buffer.alloc(32).toString('base64url') }) }],
    ['a short proof of a secret', 'secret', { edit: (a) => ({ ...a, proof: 'AAAA' }) }],
    ['a secret over another nonce', 'secret', { challenge: { nonce: '0'.repeat(64) } }],
  ]
  it.each(refused)('[APR-2] [APR-8] with %s is refused like any other (%s)', async (_, sort, changes) => {
    const device = await enrol(seats[sort] as SeatDevice)
    expect(await sign(device, changes)).toEqual(['refused', 'SEAT_PROOF_REFUSED'])
    expect(await sign(device)).toEqual(['done'])
  })

  const clients: readonly [string, (begins: string) => string][] = [
    ['made for a registration', (b) => `${b.replace('webauthn.get', 'webauthn.create')}}`],
    ['from a page inside another', (b) => `${b.replace('false', 'true')}}`],
    ['in another order', (b) => `{"origin"${b.slice(b.indexOf('"origin"') + 8)},"type":"webauthn.get"}`],
    ['that goes on without a member', (b) => `${b} }`],
    ['that is not closed', (b) => `${b},"x":1`],
    ['with another challenge', (b) => `${b.replace(/"challenge":"./, '"challenge":"_')}}`],
  ]
  it.each(clients)('[APR-8] with client data %s is refused', async (_, of) => {
    const device = await enrol(seats.passkey as SeatDevice)
    const { statement } = await approvalFor(ledger(), device, code, ROLE)
    const honest = Buffer.from(
      (JSON.parse(device.approve(statement)) as { client_data: string }).client_data,
      'base64url',
    ).toString()
    expect(await sign(device, { clientData: of(honest.slice(0, -1)) })).toEqual(['refused', 'SEAT_PROOF_REFUSED'])
    expect(await sign(device, { clientData: `${honest.slice(0, -1)},"other":true}` })).toEqual(['done'])
  })

  const malformed: readonly [string, (approval: Record<string, unknown>) => unknown][] = [
    ['nothing else', () => '{}'],
    ['no object', () => '{"v":1'],
    ['a member too many', (a) => ({ ...a, more: 1 })],
    ['a member twice', (a) => `${JSON.stringify(a).slice(0, -1)},"seat":"lead"}`],
    ['another version', (a) => ({ ...a, v: 2 })],
    ['an unknown sort', (a) => ({ ...a, sort: 'oauth' })],
    ['a generation that is none', (a) => ({ ...a, generation: -1 })],
    ['a signature that is no base64url', (a) => ({ ...a, signature: 'a+b/' })],
    ['8 KB', (a) => ({ ...a, signature: 'A'.repeat(8192) })],
  ]
  it.each(malformed)('[APR-2] with %s is malformed', async (_, edit) => {
    const device = await enrol(seats.rsa as SeatDevice)
    expect(await sign(device, { edit })).toEqual(['refused', 'SEAT_PROOF_MALFORMED'])
  })

  it('[APR-3] of an unknown seat is answered word by word like a wrong one of a known seat', async () => {
    const device = await enrol(seats.secret as SeatDevice)
    const zero = { edit: (a: Record<string, unknown>) => ({ ...a, proof: Buffer.alloc(32).toString('base64url') }) }
    const errorOf = async (changes: KeyChanges) => {
      const error = await signByKey(ledger(), device, code, ROLE, changes).catch((e: { findings: unknown[] }) => e)
      return JSON.stringify((error as { findings: unknown[] }).findings).replaceAll('nobody', 'lead')
    }
    const unknown = { edit: (a: Record<string, unknown>) => ({ ...zero.edit(a), seat: 'nobody' }) }
    expect(await errorOf(unknown)).toBe(await errorOf(zero))
    const challenge = (seat: string) =>
      callJson(ledger().door, 'quorate.seat_challenge', [seat, 'x']) as Promise<object>
    const [known, strange, again] = [await challenge('lead'), await challenge('nobody'), await challenge('nobody')]
    expect(Object.keys(strange)).toEqual(Object.keys(known))
    expect(strange).toEqual(again)
    expect(strange).toMatchObject({ alg: 'argon2id', m: 65536, t: 3, p: 1, salt: expect.stringMatching(/^[\w-]{22}$/) })
  })
})

describe('a key that counts for nothing', () => {
  const state: readonly [string, string, string][] = [
    ['was not confirmed by its holder', `confirmed_at = null, confirmation_proof_id = null`, 'SEAT_UNCONFIRMED'],
    ['was ended', `ended_at = clock_timestamp()`, 'SEAT_STALE'],
    ['expired', `valid_until = clock_timestamp()`, 'SEAT_STALE'],
  ]
  it.each(state)('[APR-6] [APR-8] since it %s', async (_, change, expected) => {
    const device = await enrol(make('rsa'))
    await plant(ledger(), `update qt001_cp.seat_credential set ${change} where document_sha256 = '${device.digest}'`)
    // The hold comes after the proof: with no other custodian the answer would be the hold's.
    expect(await sign(device)).toEqual(['refused', expected])
    expect(await sign(await enrol(make('rsa')))).toEqual(['done'])
  })

  it('[KEY-2] a seat falls when the key that took it is ended, and when it was in other hands by then', async () => {
    const device = await enrol(make('rsa'))
    expect(await sign(device)).toEqual(['done'])
    const set = (what: string) =>
      plant(ledger(), `update qt001_cp.seat_credential set ${what} where document_sha256 = '${device.digest}'`)
    await set(`ended_at = clock_timestamp()`)
    expect(await seated()).toEqual([])
    await set(`ended_at = null`)
    expect(await seated()).toEqual(['tech_lead/1 by seat'])
    const stateOf = () =>
      ledger().value(
        `select quorate.proof_state(proof_id, audience) from qt001_cp.proof where sort = 'key' order by verified_at desc limit 1`,
      )
    expect(await stateOf()).toBe('authentic')
    await set(`ended_at = clock_timestamp(), compromised_since = clock_timestamp() - interval '1 hour'`)
    expect(await stateOf()).toBe('compromised')
  })

  it('[SIG-4] a kept signature that was changed afterwards proves nothing', async () => {
    for (const sort of ['rsa', 'secret']) {
      const device = await enrol(seats[sort] as SeatDevice)
      number += 1
      code = (await ledger().open(`# Key ${number}\n\ntext\n`)).code as string
      expect(await sign(device)).toEqual(['done'])
      const member = sort === 'rsa' ? 'signature' : 'server'
      await plant(
        ledger(),
        `update qt001_cp.seat_use set signed = jsonb_build_object('${member}', 'AAAA') where statement in (
           select audience from qt001_cp.proof order by verified_at desc limit 1)`,
      )
      expect(await seated()).toEqual([])
    }
  })

  it('[SEAT-4] [ID-12] nor where the policy asks for a token, as a token does not where it asks for a key', async () => {
    const device = await enrol(seats.rsa as SeatDevice)
    const back = await provedBy(ledger(), ROLE, 'token')
    expect(await sign(device)).toEqual(['blocked', 'ASSURANCE_NOT_ACCEPTED'])
    expect(await tryCall(ledger().signoff(code, ROLE, ID.tech_lead))).toEqual(['done'])
    await back()
    await provedBy(ledger(), ROLE, 'seat')
    const other = (await ledger().open(`# Key ${number} b\n\ntext\n`)).code as string
    expect(await tryCall(ledger().signoff(other, ROLE, ID.tech_lead))).toEqual(['blocked', 'ASSURANCE_NOT_ACCEPTED'])
  })

  it('[REG-4] once its custodian was revoked, or while they are suspended', async () => {
    const device = await enrol(make('rsa'))
    const set = (at: string) =>
      plant(
        ledger(),
        `update qt001_cp.human_identity_registry set revoked_at = ${at} where provider_subject_sha256 = qt001_cp.sha256_hex('${ID.tech_lead}')`,
      )
    await set('clock_timestamp()')
    expect(await sign(device)).toEqual(['refused', 'IDENTITY_STALE'])
    await set('null')
    expect(await sign(device)).toEqual(['done'])
  })
})

describe('the hold of the beginning', () => {
  const HOLD = 'APR_APPROVAL_BOOTSTRAP_HOLD_NO_AUTHENTICATED_APPROVER_SUBSTRATE'

  it('[APR-6] stands while fewer people keep keys than the change has seats for, whoever signs', async () => {
    const device = await enrol(seats.rsa as SeatDevice)
    const back = await provedBy(ledger(), 'approver', 'seat')
    expect(await sign(device)).toEqual(['blocked', HOLD])
    expect(await tryCall(ledger().signoff(code, 'content_owner', ID.content_owner))).toEqual(['blocked', HOLD])
    const [first, second] = [ID.council, ID.council2].map((custodian, n) =>
      makeSeat('ssh', { seat: `ai_council_${n + 1}`, custodian, ledgerId: ledger().gate.ledger.ledgerId }),
    ) as [SeatDevice, SeatDevice]
    await plantSeat(ledger(), first)
    expect(await sign(device)).toEqual(['blocked', HOLD])
    await plantSeat(ledger(), second, false)
    expect(await sign(device)).toEqual(['blocked', HOLD])
    await plant(
      ledger(),
      `update qt001_cp.seat_credential set confirmed_at = clock_timestamp(), confirmation_proof_id = (select proof_id from qt001_cp.proof limit 1)
       where seat_key = 'ai_council_2'`,
    )
    expect(await sign(device)).toEqual(['done'])
    await back()
  })
})

describe('a seat that takes both', () => {
  it.each(['key first', 'dispatch first'])(
    '[ID-12] [APR-8] counts once the same person gave a dispatch and a key: %s',
    async (order) => {
      const device = await enrol(seats.rsa as SeatDevice)
      await provedBy(ledger(), ROLE, 'both')
      const key = () => sign(device)
      const token = () => tryCall(ledger().signoff(code, ROLE, ID.tech_lead))
      const [one, other] = order === 'key first' ? [key, token] : [token, key]
      const awaited = async () =>
        (await ledger().value<{ code: string }[]>(`select quorate.status($1) -> 'awaits'`, [code]))
          .map((finding) => finding.code)
          .filter((found) => found === 'SEAT_HALF_PROVED')
      expect(await one()).toEqual(['done'])
      expect(await awaited()).toEqual(['SEAT_HALF_PROVED'])
      // Somebody else of the role cannot give the other half.
      expect(await tryCall(ledger().signoff(code, ROLE, ID.tech_lead2))).toEqual(['blocked', 'SEAT_TAKEN'])
      expect(await other()).toEqual(['done'])
      expect(await awaited()).toEqual([])
      expect(await seated()).toEqual(['tech_lead/1 by both'])
      await provedBy(ledger(), ROLE, 'seat')
    },
  )
})

describe('without its guard', () => {
  it.each([
    [
      'quorate.prove_by_seat(text, uuid, uuid, text, text[], jsonb)',
      `perform quorate.prove_seat_again(credential.credential_id, p_purpose, p_activation, p_approval);`,
      'outdated',
    ],
  ])('[APR-8] %s lets through what it keeps out', async () => {
    // Both looks at what may change, before and after the locks, would have to go.
    const device = await enrol(make('rsa'))
    await plant(
      ledger(),
      `update qt001_cp.seat_credential set ended_at = clock_timestamp() where document_sha256 = '${device.digest}'`,
    )
    const fault = `when p_credential.ended_at is not null or clock_timestamp() >= p_credential.valid_until then 'SEAT_STALE'`
    const ended = await withGuardOut(
      ledger(),
      'quorate.credential_fault(qt001_cp.seat_credential, text)',
      fault,
      `when false then null`,
      () => sign(device),
    )
    expect(ended).toEqual(['done'])
  })
})
