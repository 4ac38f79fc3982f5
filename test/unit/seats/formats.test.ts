// The formats of seats: documents, approvals, secrets and registrations that are not exactly of their form.
import { randomUUID } from 'node:crypto'
import canonicalize from 'canonicalize'
import { describe, expect, it } from 'vitest'
import { approvalText, MAX_APPROVAL, readApproval } from '../../../src/seats/approval.ts'
import { readSeatDocument, SEAT_SORTS, type SeatSort } from '../../../src/seats/document.ts'
import { clientDataStart, readRegistration } from '../../../src/seats/passkey.ts'
import { linkFragment, readPageAnswer } from '../../../src/seats/passkey-link.ts'
import { readChallenge, readSecretHash } from '../../../src/seats/secret.ts'
import { challengeFor, makeSeat, otherParameters, type SeatDevice } from '../../support/seat-devices.ts'

const asked = { seat: 'president', custodian: 1001, ledgerId: randomUUID() }
const statement = `quorate:v1:signoff:${'ab'.repeat(32)}`
const devices = new Map(SEAT_SORTS.map((sort) => [sort, makeSeat(sort, asked)]))
const deviceOf = (sort: SeatSort) => devices.get(sort) as SeatDevice
type Changed = Readonly<Record<string, unknown>>

/** A document with members changed, canonical all the same; of its key by `key.`. */
function changed(sort: SeatSort, changes: Changed): string {
  const document = JSON.parse(deviceOf(sort).document) as { key: Changed } & Changed
  const [own, ofKey] = [{ ...document }, { ...document.key }] as [Record<string, unknown>, Record<string, unknown>]
  for (const [name, value] of Object.entries(changes)) {
    const [at, member] = name.startsWith('key.') ? [ofKey, name.slice(4)] : [own, name]
    if (value === undefined) delete at[member]
    else at[member] = value
  }
  return canonicalize({ ...own, ...('key' in changes ? {} : { key: ofKey }) }) as string
}

describe('an enrolment document', () => {
  it.each(SEAT_SORTS)('of %s is read as it was written', (sort) => {
    expect(readSeatDocument(deviceOf(sort).document)).toMatchObject({ sort, seat: 'president', v: 1 })
    expect(readSeatDocument(changed(sort, { seat: 'ai_council_1' }))?.seat).toBe('ai_council_1')
  })

  it.each<[string, SeatSort, Changed]>([
    ['another version', 'ssh', { v: 2 }],
    ['another sort than its key', 'ssh', { sort: 'rsa' }],
    ['a sort that there is not', 'ssh', { sort: 'toString' }],
    ['a member too many', 'ssh', { secret: 'x' }],
    ['a member too few', 'ssh', { approver_type: undefined }],
    ['another type of approver', 'ssh', { approver_type: 'robot' }],
    ['a custodian by name', 'ssh', { custodian: 'ada' }],
    ['a seat with a space', 'ssh', { seat: 'the president' }],
    ['a time that is no UTC', 'ssh', { valid_until: '2030-01-01T00:00:00+01:00' }],
    ['no key', 'ssh', { key: null }],
    ['a list for a key', 'ssh', { key: [] }],
    ['a private half', 'ssh', { 'key.d': 'AAAA' }],
    ['a coordinate of 31 bytes', 'ssh', { 'key.x': Buffer.alloc(31).toString('base64url') }],
    ['a coordinate with padding', 'ssh', { 'key.x': `${Buffer.alloc(32).toString('base64url')}=` }],
    ['the application of hardware on a plain key', 'ssh', { 'key.application': 'ssh:quorate' }],
    ['hardware without its application', 'ssh', { 'key.alg': 'sk-ssh-ed25519@openssh.com' }],
    ['an algorithm that there is not', 'ssh', { 'key.alg': 'ssh-dss' }],
    ['a page of another domain', 'passkey', { 'key.origin': 'https://seats.example.net' }],
    ['a page of a domain that ends alike', 'passkey', { 'key.origin': 'https://evilseats.example.org' }],
    ['a page without TLS', 'passkey', { 'key.origin': 'http://seats.example.org' }],
    ['a page with a path', 'passkey', { 'key.origin': 'https://seats.example.org/x' }],
    ['no credential', 'passkey', { 'key.credential_id': '' }],
    ['a flag as a text', 'passkey', { 'key.device_bound': 'true' }],
    ['a point without its second half', 'passkey', { 'key.y': undefined }],
    ['a modulus of 1024 bits', 'rsa', { 'key.n': Buffer.alloc(128, 0xff).toString('base64url') }],
    ['a modulus of 8192 bits', 'rsa', { 'key.n': Buffer.alloc(1024, 0xff).toString('base64url') }],
    ['an even modulus', 'rsa', { 'key.n': Buffer.alloc(256, 0xfe).toString('base64url') }],
    ['an exponent of 3', 'rsa', { 'key.e': 'Aw' }],
    ['what a secret is proved against', 'secret', { 'key.secret_hash': otherParameters('m=65536,t=3,p=1') }],
    ['no digest of it', 'secret', { 'key.secret_hash_sha256': otherParameters('m=65536,t=3,p=1') }],
    ['a secret in the clear', 'secret', { 'key.secret': 'AAAA' }],
  ])('with %s is refused', (_, sort, changes) => {
    expect(readSeatDocument(changed(sort, changes))).toBe(null)
  })

  it('is refused in another spelling of the same', () => {
    const { document } = deviceOf('ssh')
    expect(readSeatDocument(document)).not.toBe(null)
    expect(readSeatDocument(document.replace('{', '{ '))).toBe(null)
    expect(readSeatDocument(document.replace('{', '{"v":1,'))).toBe(null)
    expect(readSeatDocument(document.replace('"v":1', '"v":1.0'))).toBe(null)
    expect(readSeatDocument('')).toBe(null)
    expect(readSeatDocument('null')).toBe(null)
  })
})

describe('an approval', () => {
  const good = JSON.parse(deviceOf('ssh').approve(statement, { generation: 2 })) as Changed
  const read = (changes: Changed) => readApproval(JSON.stringify({ ...good, ...changes }))

  it.each(SEAT_SORTS)('of %s is one line, and read as it was written', (sort) => {
    const text = deviceOf(sort).approve(statement, { generation: 3, challenge: 'aa' })
    const approval = readApproval(text)
    expect(approval).toMatchObject({ seat: 'president', sort, generation: 3 })
    expect(approvalText(approval as never)).toBe(text)
    expect(text).not.toMatch(/[\s']/)
  })

  it.each<[string, Changed]>([
    ['another version', { v: 2 }],
    ['a generation below nought', { generation: -1 }],
    ['a generation as a text', { generation: '0' }],
    ['a generation that is no whole number', { generation: 0.5 }],
    ['a seat with a quotation mark', { seat: "president'" }],
    ['another sort', { sort: 'passkey' }],
    ['no signature', { signature: undefined }],
    ['an empty signature', { signature: '' }],
    ['a signature with padding', { signature: 'AA==' }],
    ['flags without a counter', { flags: 5 }],
    ['flags of more than a byte', { flags: 256, counter: 1 }],
    ['a member too many', { statement }],
  ])('with %s is refused', (_, changes) => {
    expect(read({})).not.toBe(null)
    expect(read(changes)).toBe(null)
  })

  it('is refused where it is too large, or no object', () => {
    expect(readApproval(JSON.stringify(good).padEnd(MAX_APPROVAL))).not.toBe(null)
    expect(readApproval(JSON.stringify(good).padEnd(MAX_APPROVAL + 1))).toBe(null)
    for (const text of ['', '[]', 'null', '"x"', '{', 'eyJ.e30.AA']) expect(readApproval(text)).toBe(null)
  })
})

describe('[APR-3] a secret', () => {
  it('is stretched by the one set of parameters only', () => {
    const hash = deviceOf('secret').secretHash as string
    expect(readSecretHash(hash)).not.toBe(null)
    for (const parameters of [
      'm=65536,t=3,p=2',
      'm=65536,t=2,p=1',
      'm=65535,t=3,p=1',
      't=3,m=65536,p=1',
      'm=065536,t=3,p=1',
    ])
      expect(readSecretHash(otherParameters(parameters))).toBe(null)
    expect(readSecretHash(hash.replace('argon2id', 'argon2i'))).toBe(null)
    expect(readSecretHash(`${hash}$AA`)).toBe(null)
    expect(readSecretHash(hash.slice(0, -1))).toBe(null)
    expect(readSecretHash('')).toBe(null)
  })

  it('answers no challenge with other parameters, and none without a nonce', () => {
    const good = challengeFor(deviceOf('secret'))
    expect(readChallenge(good)?.nonce).toBe(good.nonce)
    expect(readChallenge({ ...good, salt: Buffer.from(good.salt, 'base64').toString('base64url') })).toEqual(
      readChallenge(good),
    )
    for (const wrong of [
      { m: 8 },
      { t: 1 },
      { p: 2 },
      { alg: 'argon2i' },
      { salt: 'AA' },
      { nonce: '' },
      { nonce: 'AB'.repeat(32) },
      { nonce: 7 },
    ])
      expect(readChallenge({ ...good, ...wrong })).toBe(null)
    expect(readChallenge(null)).toBe(null)
  })
})

describe('the answer of a page that made a passkey', () => {
  const page = { rp_id: 'seats.example.org', origin: 'https://seats.example.org' }
  const challenge = Buffer.alloc(32, 7)
  const assertion = deviceOf('passkey').sign(statement) as { authenticator_data: string }
  const header = Buffer.from(assertion.authenticator_data, 'base64url').subarray(0, 32)
  const cose = Buffer.concat([
    Buffer.from('a5010203262001215820', 'hex'),
    Buffer.alloc(32, 1),
    Buffer.from('225820', 'hex'),
    Buffer.alloc(32, 2),
  ])
  const data = ({ flags = 0x45, key = cose, id = Buffer.alloc(16, 3), hash = header } = {}) =>
    Buffer.concat([
      hash,
      Buffer.from([flags, 0, 0, 0, 0]),
      Buffer.alloc(16),
      Buffer.from([0, id.length]),
      id,
      key,
    ]).toString('base64url')
  const client = (type: 'webauthn.create' | 'webauthn.get' = 'webauthn.create', of = challenge, origin = page.origin) =>
    Buffer.from(`${clientDataStart(type, of, origin)}}`).toString('base64url')
  const read = (authenticator_data: string, client_data = client()) =>
    readRegistration({ authenticator_data, client_data }, challenge, page)

  it('is the key, bound to its device unless it says otherwise', () => {
    expect(read(data())).toMatchObject({ device_bound: true, credential_id: Buffer.alloc(16, 3).toString('base64url') })
    expect(read(data({ flags: 0x4d }))).toMatchObject({ device_bound: false })
    expect(read(data({ flags: 0xc5, key: Buffer.concat([cose, Buffer.from([0xa0])]) }))).not.toBe(null)
  })

  it.each([
    ['no verification', data({ flags: 0x41 })],
    ['no presence', data({ flags: 0x44 })],
    ['no key', data({ flags: 0x05 })],
    ['another domain', data({ hash: Buffer.alloc(32) })],
    ['an empty credential', data({ id: Buffer.alloc(0) })],
    ['a key of RS256', data({ key: Buffer.from('a401030339010020590100', 'hex') })],
    ['a key that is cut short', data({ key: cose.subarray(0, -1) })],
    ['bytes behind the key', data({ key: Buffer.concat([cose, Buffer.from([0])]) })],
    ['nothing', ''],
  ])('[APR-8] with %s is refused', (_, authenticatorData) => {
    expect(read(authenticatorData)).toBe(null)
  })

  it.each([
    ['a signature’s client data', client('webauthn.get')],
    ['another challenge', client('webauthn.create', Buffer.alloc(32, 8))],
    ['another page', client('webauthn.create', challenge, 'https://seats.example.net')],
  ])('[APR-8] with %s is refused', (_, clientData) => {
    expect(read(data(), clientData)).toBe(null)
  })

  it('is one line of a terminal', () => {
    expect(readPageAnswer(` ${linkFragment({ a: 'b' } as never)}\n`)).toEqual({ a: 'b' })
    for (const line of ['', 'x', linkFragment({ a: 1 } as never), linkFragment([] as never)])
      expect(readPageAnswer(line)).toBe(null)
  })
})
