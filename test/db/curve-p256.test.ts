// ECDSA over P-256 in SQL: known answers, and the same verdict as OpenSSL and @noble/curves on sound and on edited signatures (APR-8).
import { createPublicKey, generateKeyPairSync, type KeyObject, randomBytes, sign, verify } from 'node:crypto'
import { p256 } from '@noble/curves/nist.js'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { P256_VECTORS } from '../support/curve-vectors.ts'
import { answers, bytes, der, N, number, raw, sha256 } from '../support/curves.ts'
import { useLedger } from '../support/ledger.ts'
import { sampled } from '../support/sample.ts'

const ledger = useLedger()
const keys = Array.from({ length: 8 }, () => generateKeyPairSync('ec', { namedCurve: 'P-256' }))
const of = (hex: string) => Buffer.from(hex, 'hex')

interface Signed {
  readonly message: Buffer
  readonly r: bigint
  readonly s: bigint
  readonly x: Buffer
  readonly y: Buffer
}

function coordinatesOf(key: KeyObject): { readonly x: Buffer; readonly y: Buffer } {
  const { x, y } = key.export({ format: 'jwk' })
  return { x: Buffer.from(`${x}`, 'base64url'), y: Buffer.from(`${y}`, 'base64url') }
}

function signed(at: number, message: Buffer): Signed {
  const { publicKey, privateKey } = keys[at % keys.length] as (typeof keys)[number]
  const pair = sign('sha256', message, { key: privateKey, dsaEncoding: 'ieee-p1363' })
  return { message, r: number(pair.subarray(0, 32)), s: number(pair.subarray(32)), ...coordinatesOf(publicKey) }
}

/** What OpenSSL says; a key that it does not take verifies nothing. */
function openssl({ message, r, s, x, y }: Signed): boolean {
  const jwk = { kty: 'EC', crv: 'P-256', x: x.toString('base64url'), y: y.toString('base64url') }
  try {
    return verify('sha256', message, createPublicKey({ key: jwk, format: 'jwk' }), der(r, s))
  } catch {
    return false
  }
}

function noble({ message, r, s, x, y }: Signed): boolean {
  try {
    return p256.verify(raw(r, s), message, Buffer.concat([of('04'), x, y]), { lowS: false })
  } catch {
    return false
  }
}

it.each(P256_VECTORS)('[APR-8] $from holds, in each encoding, and over no other hash', async (vector) => {
  const [r, s] = [number(of(vector.r)), number(of(vector.s))]
  const [x, y, hash] = [of(vector.x), of(vector.y), of(vector.sha256)]
  const other = Buffer.from(hash)
  other[31] = (other[31] as number) ^ 1
  for (const [name, encoded] of [
    ['p256_verifies', der(r, s)],
    ['p256_verifies_raw', raw(r, s)],
  ] as const) {
    const found = await answers(ledger(), name, [
      [hash, encoded, x, y],
      [other, encoded, x, y],
    ])
    expect([name, ...found]).toEqual([name, true, false])
  }
})

it('[APR-8] accepts every sound signature of P-256, with a high s or a low one', async () => {
  const all = sampled(Array.from({ length: 100 }, (_, at) => signed(at, randomBytes(at * 9))))
  const twins = all.flatMap((one) => [one, { ...one, s: N - one.s }])
  const found = await answers(
    ledger(),
    'p256_verifies',
    twins.map(({ message, r, s, x, y }) => [sha256(message), der(r, s), x, y]),
  )
  expect(found.filter((answer) => answer !== true)).toEqual([])
  expect(twins.filter((one) => one.s > N / 2n).length).toBe(all.length)
  expect(twins.every((one) => openssl(one) && noble(one))).toBe(true)
  console.log(`p256: ${found.length} sound signatures accepted`)
})

it('[APR-8] agrees with two libraries on every signature of P-256 of which one bit was changed', async () => {
  const rounds = sampled(Array.from({ length: 12 }, (_, at) => at)).length
  let forged = 0
  const edit = fc.tuple(fc.nat(7), fc.constantFrom('r', 's', 'x', 'y', 'message'), fc.nat(255))
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 100, maxLength: 100 }), async (edits) => {
      const cases = edits.map(([at, member, bit]) => flipped(signed(at, randomBytes(32)), member, bit))
      const found = await answers(
        ledger(),
        'p256_verifies_raw',
        cases.map(({ message, r, s, x, y }) => [sha256(message), raw(r, s), x, y]),
      )
      expect(found).toEqual(cases.map(openssl))
      expect(found).toEqual(cases.map(noble))
      expect(found).not.toContain(true)
      forged += found.length
    }),
    { numRuns: rounds, endOnFailure: true },
  )
  console.log(`p256: 0 of ${forged} edited signatures accepted`)
})

function flipped(one: Signed, member: 'r' | 's' | 'x' | 'y' | 'message', bit: number): Signed {
  const value = one[member]
  const changed = number(typeof value === 'bigint' ? bytes(value) : value) ^ (1n << BigInt(bit))
  return { ...one, [member]: typeof value === 'bigint' ? changed : bytes(changed) }
}

it('[APR-8] refuses a signature of P-256 by another key, over another message, and of another curve', async () => {
  const one = signed(0, randomBytes(40))
  const call = ({ message, r, s, x, y }: Signed) => [sha256(message), der(r, s), x, y]
  const other = generateKeyPairSync('ec', { namedCurve: 'secp256k1' })
  const foreign = coordinatesOf(other.publicKey)
  const twice = { ...one, message: sha256(one.message) }
  const calls = [
    call(one),
    call({ ...one, ...coordinatesOf((keys[1] as (typeof keys)[number]).publicKey) }),
    call({ ...one, message: randomBytes(40) }),
    call(twice),
    call({ ...one, r: one.s, s: one.r }),
    call({ ...one, x: one.y, y: one.x }),
    [sha256(one.message), sign('sha256', one.message, other.privateKey), foreign.x, foreign.y],
    [sha256(one.message), sign('sha384', one.message, (keys[0] as (typeof keys)[number]).privateKey), one.x, one.y],
  ]
  expect(await answers(ledger(), 'p256_verifies', calls)).toEqual([true, ...calls.slice(1).map(() => false)])
})
