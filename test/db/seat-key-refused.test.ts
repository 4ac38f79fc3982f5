// Approvals that are none: each is refused, and the honest one beside it counts (APR-2, APR-3, APR-8).
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { callJson } from '../support/call-gate.ts'
import { approvalFor, enrol, type KeyChanges, provedBy, signByKey } from '../support/key-signoff.ts'
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
    const device = await enrol(ledger(), seats[sort] as SeatDevice)
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
    const device = await enrol(ledger(), seats.passkey as SeatDevice)
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
    const device = await enrol(ledger(), seats.rsa as SeatDevice)
    expect(await sign(device, { edit })).toEqual(['refused', 'SEAT_PROOF_MALFORMED'])
  })

  it.each(['flags', 'counter'])('[APR-8] whose %s are no number is malformed', async (member) => {
    const device = await enrol(ledger(), seats.sk as SeatDevice)
    for (const as of [String, () => null, (value: unknown) => [value]])
      expect(await sign(device, { edit: (a) => ({ ...a, [member]: as(a[member]) }) })).toEqual([
        'refused',
        'SEAT_PROOF_MALFORMED',
      ])
    expect(await sign(device)).toEqual(['done'])
  })

  it('[APR-3] of an unknown seat is answered word by word like a wrong one of a known seat', async () => {
    const device = await enrol(ledger(), seats.secret as SeatDevice)
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
