// SSH signatures, both ways: what the real ssh-keygen writes is read here, and what is written here the real ssh-keygen takes.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { sshString, uint32 } from '../../../src/seats/bytes.ts'
import {
  isHardware,
  isP256,
  readSeatDocument,
  SSH_ALGORITHMS,
  type SshAlgorithm,
  type SshKey,
} from '../../../src/seats/document.ts'
import { keyBlob, readKeyBlob, readSshPublicKey, readSshSignature } from '../../../src/seats/ssh.ts'
import { isSignedBy } from '../../../src/seats/verify.ts'
import { makeSeat } from '../../support/seat-devices.ts'

const folder = mkdtempSync(join(tmpdir(), 'quorate-ssh-'))
afterAll(() => rmSync(folder, { recursive: true }))
const statement = `quorate:v1:signoff:${'ab'.repeat(32)}`
const asked = { seat: 'president', custodian: 1001, ledgerId: '00000000-0000-4000-8000-000000000000' }

function keygen(args: readonly string[], input = ''): string {
  const { status, stdout, stderr } = spawnSync('ssh-keygen', args, { input, encoding: 'utf8', cwd: folder })
  if (status !== 0) throw new Error(`ssh-keygen: ${stderr}${stdout}`)
  return stdout
}
let count = 0
function newKey(...args: readonly string[]): string {
  count += 1
  const path = join(folder, `key${count}`)
  keygen(['-q', '-N', '', '-C', 'a b', '-f', path, ...args])
  return path
}
const publicLine = (path: string) => readFileSync(`${path}.pub`, 'latin1')
const signed = (path: string, text = statement, ...more: readonly string[]) =>
  keygen(['-q', '-Y', 'sign', '-n', 'quorate', '-f', path, ...more], text)

/** An armoured signature with parts that may be wrong. */
function armour(
  key: SshKey,
  signature: Buffer,
  {
    version = 1,
    namespace = 'quorate',
    reserved = '',
    hash = 'sha512',
    after = Buffer.alloc(0),
    magic = 'SSHSIG',
  } = {},
): string {
  const parts = [keyBlob(key), namespace, reserved, hash, signature].map((part) => sshString(part))
  const bytes = Buffer.concat([Buffer.from(magic), uint32(version), ...parts, after])
  const lines = bytes.toString('base64').match(/.{1,70}/g) ?? []
  return `-----BEGIN SSH SIGNATURE-----\n${lines.join('\n')}\n-----END SSH SIGNATURE-----\n`
}

/** A positive number as SSH writes it. */
function mpint(bytes: Buffer): Buffer {
  let digits = bytes
  while (digits[0] === 0) digits = digits.subarray(1)
  return sshString((digits[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.from([0]), digits]) : digits)
}

/** The signature as SSH's wire form has it. */
function wireOf(
  alg: SshAlgorithm,
  members: { readonly signature: string; readonly flags?: number; readonly counter?: number },
): Buffer {
  const raw = Buffer.from(members.signature, 'base64url')
  const inner = isP256(alg) ? Buffer.concat([mpint(raw.subarray(0, 32)), mpint(raw.subarray(32))]) : raw
  const of = isHardware(alg) ? [Buffer.from([members.flags ?? 0]), uint32(members.counter ?? 0)] : []
  return Buffer.concat([sshString(alg), sshString(inner), ...of])
}

function deviceOf(alg: SshAlgorithm) {
  const device = makeSeat('ssh', { ...asked, alg })
  const document = readSeatDocument(device.document)
  if (document?.sort !== 'ssh') throw new Error('no document')
  const members = device.sign(statement) as { readonly signature: string }
  return { device, document, key: document.key, members, wire: wireOf(alg, members) }
}

describe.each([
  ['ssh-ed25519', ['-t', 'ed25519']],
  ['ecdsa-sha2-nistp256', ['-t', 'ecdsa', '-b', '256']],
] as const)('a key of the real ssh-keygen, %s', (alg, args) => {
  const path = newKey(...args)
  const key = readSshPublicKey(publicLine(path)) as SshKey

  it('[APR-8] is read, and what it signs is taken', () => {
    expect(key.alg).toBe(alg)
    const read = readSshSignature(signed(path), key)
    expect(read?.signature).toHaveLength(64)
    const { document } = deviceOf(alg)
    const members = { signature: read?.signature.toString('base64url') ?? '' }
    const by = (text: string) =>
      isSignedBy({ ...document, key } as never, { sort: 'ssh', members }, { statement: text, seatDigest: '' })
    expect([by(statement), by(`${statement}\n`)]).toEqual([true, false])
  })

  it('[APR-8] a signature of another namespace, hash or key is refused', () => {
    expect(readSshSignature(signed(path), key)).not.toBe(null)
    expect(readSshSignature(keygen(['-q', '-Y', 'sign', '-n', 'git', '-f', path], statement), key)).toBe(null)
    expect(readSshSignature(signed(path, statement, '-O', 'hashalg=sha256'), key)).toBe(null)
    expect(readSshSignature(signed(newKey(...args)), key)).toBe(null)
  })
})

describe.each(SSH_ALGORITHMS)('a signature of %s that is made here', (alg) => {
  const { key, wire, members, document } = deviceOf(alg)

  it('[APR-8] is one for the real ssh-keygen, hardware’s too', () => {
    const file = join(folder, `${alg}.sig`)
    writeFileSync(file, armour(key, wire))
    expect(keygen(['-Y', 'check-novalidate', '-n', 'quorate', '-s', file], statement)).toContain(
      'Good "quorate" signature',
    )
    expect(() => keygen(['-Y', 'check-novalidate', '-n', 'git', '-s', file], statement)).toThrow('ssh-keygen')
  })

  it('is read again with what it says of the moment', () => {
    const read = readSshSignature(armour(key, wire), key)
    expect({ ...read, signature: read?.signature.toString('base64url') }).toEqual(members)
    const by = { sort: 'ssh', members } as const
    expect(isSignedBy(document, by, { statement, seatDigest: '' })).toBe(true)
  })

  it.each([
    ['another version', { version: 2 }],
    ['another magic', { magic: 'SSHSIC' }],
    ['another namespace', { namespace: 'file' }],
    ['a reserved field that is not empty', { reserved: 'x' }],
    ['another hash', { hash: 'sha256' }],
    ['bytes behind it', { after: Buffer.from([0]) }],
  ])('[APR-8] with %s it is refused', (_, wrong) => {
    expect(readSshSignature(armour(key, wire, wrong), key)).toBe(null)
    expect(readSshSignature(armour(key, wire), key)).not.toBe(null)
  })

  it('[APR-8] cut short anywhere, or longer, it is refused and nothing is thrown', () => {
    for (let length = 0; length < wire.length; length += 1)
      expect(readSshSignature(armour(key, wire.subarray(0, length)), key)).toBe(null)
    expect(readSshSignature(armour(key, Buffer.concat([wire, Buffer.from([0])])), key)).toBe(null)
    expect(readSshSignature('', key)).toBe(null)
    expect(readSshSignature(armour(key, wire).replace('BEGIN', 'BEGINS'), key)).toBe(null)
  })
})

it('[APR-8] a signature of hardware for another application is refused', () => {
  const alg = 'sk-ssh-ed25519@openssh.com'
  const { key, wire } = deviceOf(alg)
  expect(readSshSignature(armour(key, wire), { ...key, application: 'ssh:' })).toBe(null)
  expect(readSshSignature(armour(key, wire), key)).not.toBe(null)
})

it('a number with a sign, or with a zero too many, is none', () => {
  const { key, wire } = deviceOf('ecdsa-sha2-nistp256')
  const alg = sshString(key.alg)
  const numbers = (r: Buffer) =>
    Buffer.concat([alg, sshString(Buffer.concat([sshString(r), sshString(Buffer.from([1]))]))])
  expect(readSshSignature(armour(key, wire), key)).not.toBe(null)
  expect(readSshSignature(armour(key, numbers(Buffer.from([1]))), key)?.signature.toString('hex')).toBe(
    `${'00'.repeat(31)}01${'00'.repeat(31)}01`,
  )
  for (const r of ['', '00', '0001', '80', 'ff'.repeat(33), `00${'01'.repeat(33)}`])
    expect(readSshSignature(armour(key, numbers(Buffer.from(r, 'hex'))), key)).toBe(null)
})

describe('a public key', () => {
  const line = publicLine(newKey('-t', 'ed25519'))
  const [alg = '', data = ''] = line.split(' ')
  const bytes = Buffer.from(data, 'base64')
  const of = (blob: Buffer, name = alg) => `${name} ${blob.toString('base64')} somebody`

  it('is its wire form again', () => {
    for (const one of SSH_ALGORITHMS) {
      const { key } = deviceOf(one)
      expect(readKeyBlob(keyBlob(key))).toEqual(key)
    }
    expect(keyBlob(readSshPublicKey(line) as SshKey)).toEqual(bytes)
    expect(readSshPublicKey(of(bytes))).not.toBe(null)
  })

  it.each([
    ['RSA, which has a sort of its own', publicLine(newKey('-t', 'rsa', '-b', '2048'))],
    ['another curve', publicLine(newKey('-t', 'ecdsa', '-b', '384'))],
    ['another name than its bytes', of(bytes, 'ecdsa-sha2-nistp256')],
    ['bytes cut short', of(bytes.subarray(0, -1))],
    ['bytes behind it', of(Buffer.concat([bytes, Buffer.from([0])]))],
    [
      'a length past its end',
      of(Buffer.concat([bytes.subarray(0, 15), Buffer.from('ffffffff', 'hex'), bytes.subarray(19)])),
    ],
    ['base64 that is spelt otherwise', `${alg} ${data.replace(/=+$/, '')}-`],
    ['nothing', ''],
    ['a private key', '-----BEGIN OPENSSH PRIVATE KEY-----'],
  ])('that is %s is refused', (_, text) => {
    expect(readSshPublicKey(text)).toBe(null)
  })

  it('of hardware for another application is no seat’s', () => {
    const { document, key } = deviceOf('sk-ssh-ed25519@openssh.com')
    const blob = (application: string) => readKeyBlob(keyBlob({ ...key, application }))
    expect(blob('ssh:')?.application).toBe('ssh:')
    expect(readSeatDocument(JSON.stringify({ ...document, key: blob('ssh:') }))).toBe(null)
    expect(readSeatDocument(JSON.stringify({ ...document, key: blob('ssh:quorate') }))).not.toBe(null)
  })
})
