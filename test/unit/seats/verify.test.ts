import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readApproval } from '../../../src/seats/approval.ts'
import { readSeatDocument, type SeatSort, SSH_ALGORITHMS } from '../../../src/seats/document.ts'
import { readEnrolment } from '../../../src/seats/enrolment.ts'
import { challengeOf } from '../../../src/seats/passkey.ts'
import { isSignedBy } from '../../../src/seats/verify.ts'
import { makeSeat, type SeatAsked, type SeatDevice, type SigningOptions } from '../../support/seat-devices.ts'

const statement = `quorate:v1:signoff:${'ab'.repeat(32)}`
const asked: SeatAsked = { seat: 'president', custodian: 1001, ledgerId: randomUUID() }
const cases: readonly (readonly [string, SeatDevice])[] = [
  ['passkey', makeSeat('passkey', asked)],
  ...SSH_ALGORITHMS.map((alg) => [alg, makeSeat('ssh', { ...asked, alg })] as const),
  ['rsa', makeSeat('rsa', asked)],
  ['secret', makeSeat('secret', asked)],
]
const deviceOf = (name: string) => cases.find(([one]) => one === name)?.[1] as SeatDevice

/** Whether an approval that the device makes is taken for the statement. */
function holds(device: SeatDevice, options: SigningOptions = {}, signed = statement, nonce = 'aa'): boolean {
  const document = readSeatDocument(device.document)
  const approval = readApproval(device.approve(signed, { challenge: 'aa', ...options }))
  if (document === null || approval === null) throw new Error('not of its form')
  return isSignedBy(document, approval, { statement, seatDigest: device.digest, nonce, secretHash: device.secretHash })
}

describe.each(cases)('a seat proved by %s', (_, device) => {
  it('[APR-8] signs a statement, and no other one', () => {
    expect(holds(device)).toBe(true)
    expect(holds(device, {}, statement.replace('signoff', 'esign'))).toBe(false)
  })

  it('[APR-6] enrols with a proof of possession that a change of any byte breaks', () => {
    const file = device.enrolmentFile()
    expect(readEnrolment(file)?.document).toBe(device.document)
    if (device.sort === 'secret') {
      // Whoever reads a proof of it beside its document could prove it too.
      expect(JSON.parse(file).possession).toEqual({})
      const proof = { proof: Buffer.alloc(32).toString('base64url') }
      expect(readEnrolment(JSON.stringify({ ...JSON.parse(file), possession: proof }))).toBe(null)
      return
    }
    expect(readEnrolment(file.replace('I alone hold it', 'I also hold it'))).toBe(null)
    expect(readEnrolment(file.replace('president', 'resident'))).toBe(null)
    expect(readEnrolment(file.replace(/"enrolment_id": ".{8}/, '"enrolment_id": "00000000'))).toBe(null)
  })

  it('refuses a signature that is cut short, empty, or another sort’s', () => {
    const document = readSeatDocument(device.document)
    const good = readApproval(device.approve(statement, { challenge: 'aa' }))
    if (document === null || good === null) throw new Error('not of its form')
    const name = 'proof' in good.members ? 'proof' : 'signature'
    const bytes = Buffer.from((good.members as Record<string, string>)[name] ?? '', 'base64url')
    const by = { statement, seatDigest: device.digest, nonce: 'aa', secretHash: device.secretHash }
    const withBytes = (changed: Buffer) =>
      ({ ...good, members: { ...good.members, [name]: changed.toString('base64url') } }) as never
    expect(isSignedBy(document, withBytes(bytes), by)).toBe(true)
    expect(isSignedBy(document, withBytes(bytes.subarray(1)), by)).toBe(false)
    expect(isSignedBy(document, withBytes(bytes.subarray(0, -1)), by)).toBe(false)
    expect(isSignedBy(document, withBytes(Buffer.alloc(0)), by)).toBe(false)
    expect(isSignedBy(document, withBytes(Buffer.alloc(bytes.length)), by)).toBe(false)
    const other = (['rsa', 'ssh'] as SeatSort[]).find((sort) => sort !== device.sort)
    expect(isSignedBy(document, { ...good, sort: other } as never, by)).toBe(false)
  })
})

describe('a passkey', () => {
  const device = deviceOf('passkey')
  const good = `{"type":"webauthn.get","challenge":"${challengeText()}","origin":"https://seats.example.org","crossOrigin":false}`

  it('takes client data with members behind those that are compared', () => {
    expect(holds(device, { clientData: good })).toBe(true)
    expect(holds(device, { clientData: good.replace('false}', 'false,"other_keys":"a, b"}') })).toBe(true)
  })

  it.each([
    ['of a registration', good.replace('webauthn.get', 'webauthn.create')],
    ['of another challenge', good.replace(challengeText(), challengeText('else'))],
    ['of another page', good.replace('seats.', 'seat.')],
    ['of a page within another', good.replace('"crossOrigin":false', '"crossOrigin":true')],
    [
      'with its members in another order',
      `{"challenge":"${challengeText()}","type":"webauthn.get",${good.slice(good.indexOf('"origin"'))}`,
    ],
    ['with a member before', good.replace('{', '{"a":1,')],
    ['with a space', good.replace('":"', '": "')],
    ['with an end of its own', `${good}{`],
    ['with a repeated member that is not compared first', good.replace('{', `{"type":"webauthn.create",`)],
    ['that is empty', ''],
  ])('[APR-8] refuses client data %s', (_, clientData) => {
    // An empty one is no approval at all.
    const taken =
      clientData === ''
        ? readApproval(device.approve(statement, { clientData })) !== null
        : holds(device, { clientData })
    expect(taken).toBe(false)
  })

  it.each([
    ['another domain', { rpId: 'example.org' }],
    ['a holder who was not verified', { flags: 0x01 }],
    ['a holder who was not present', { flags: 0x04 }],
    ['a copy of a key that was enrolled as bound to its device', { flags: 0x0d }],
  ] as const)('[APR-8] refuses %s', (_, options) => {
    expect(holds(device, options)).toBe(false)
  })

  it('takes a key that is kept in a backup where it was enrolled so', () => {
    expect(holds(makeSeat('passkey', { ...asked, deviceBound: false }))).toBe(true)
  })
})

describe('a hardware key of SSH', () => {
  it.each(['sk-ssh-ed25519@openssh.com', 'sk-ecdsa-sha2-nistp256@openssh.com'])(
    '[APR-8] %s signs only with its holder present and verified',
    (alg) => {
      expect(holds(deviceOf(alg), { flags: 0x05 })).toBe(true)
      expect(holds(deviceOf(alg), { flags: 0x01 })).toBe(false)
      expect(holds(deviceOf(alg), { flags: 0x04 })).toBe(false)
    },
  )

  it('[APR-8] signs for its own application', () => {
    const device = makeSeat('ssh', { ...asked, alg: 'sk-ssh-ed25519@openssh.com', application: 'ssh:' })
    const document = readSeatDocument(device.document.replace('"ssh:"', '"ssh:quorate"'))
    const approval = readApproval(device.approve(statement))
    if (document === null || approval === null) throw new Error('not of its form')
    expect(isSignedBy(document, approval, { statement, seatDigest: device.digest })).toBe(false)
    expect(readSeatDocument(device.document)).toBe(null)
  })
})

it('[APR-3] a secret’s proof is for one nonce', () => {
  expect(holds(deviceOf('secret'), { challenge: 'aa' })).toBe(true)
  expect(holds(deviceOf('secret'), { challenge: 'ab' })).toBe(false)
})

it('a point that is not on its curve is no key', () => {
  const device = deviceOf('passkey')
  const { x = '' } = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' })
  const document = readSeatDocument(device.document.replace(/"x":"[^"]*"/, `"x":"${x}"`))
  const approval = readApproval(device.approve(statement))
  if (document === null || approval === null) throw new Error('not of its form')
  expect(isSignedBy(document, approval, { statement, seatDigest: device.digest })).toBe(false)
})

function challengeText(of: string = statement): string {
  return challengeOf(of).toString('base64url')
}
