// Ed25519 in SQL: the answers of RFC 8032, and the same verdict as OpenSSL on sound and on edited signatures (APR-8).
import { createPublicKey, generateKeyPairSync, randomBytes, sign, verify } from 'node:crypto'
import { ed25519 } from '@noble/curves/ed25519.js'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ED25519_VECTORS } from '../support/curve-vectors.ts'
import { answers, EDWARDS, edSign, fromLittleEndian, L, mod, number, Q, TORSION } from '../support/curves.ts'
import { useLedger } from '../support/ledger.ts'
import { sampled } from '../support/sample.ts'

const ledger = useLedger()
const keys = Array.from({ length: 8 }, () => generateKeyPairSync('ed25519'))
const of = (hex: string) => Buffer.from(hex, 'hex')

interface Signed {
  readonly message: Buffer
  readonly signature: Buffer
  readonly key: Buffer
}

const call = ({ message, signature, key }: Signed) => [message, signature, key]

function signed(at: number, message: Buffer): Signed {
  const { publicKey, privateKey } = keys[at % keys.length] as (typeof keys)[number]
  const key = Buffer.from(`${publicKey.export({ format: 'jwk' }).x}`, 'base64url')
  return { message, signature: sign(null, message, privateKey), key }
}

function openssl({ message, signature, key }: Signed): boolean {
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: key.toString('base64url') }
  return verify(null, message, createPublicKey({ key: jwk, format: 'jwk' }), signature)
}

const noble = ({ message, signature, key }: Signed) => {
  try {
    return ed25519.verify(signature, message, key, { zip215: false })
  } catch {
    return false
  }
}

const flipped = (bytes: Buffer, bit: number) => {
  const copy = Buffer.from(bytes)
  const at = bit % (bytes.length * 8)
  copy[at >> 3] = (copy[at >> 3] as number) ^ (1 << (at & 7))
  return copy
}

it.each(ED25519_VECTORS)('[APR-8] $from holds, and over no other message', async (vector) => {
  const one = { message: of(vector.message), signature: of(vector.signature), key: of(vector.publicKey) }
  const other = { ...one, message: Buffer.concat([one.message, of('00')]) }
  expect([openssl(one), openssl(other)]).toEqual([true, false])
  expect(await answers(ledger(), 'ed25519_verifies', [one, other].map(call))).toEqual([true, false])
})

it('[APR-8] accepts every sound signature of Ed25519, over up to 65,536 bytes', async () => {
  const lengths = [...Array.from({ length: 100 }, (_, at) => at * 3), 111, 112, 127, 128, 239, 240, 1023, 4096]
  const all = [...sampled(lengths), 65_536].map((length, at) => signed(at, randomBytes(length)))
  const found = await answers(ledger(), 'ed25519_verifies', all.map(call))
  expect(found.filter((answer) => answer !== true)).toEqual([])
  expect(all.every((one) => openssl(one) && noble(one))).toBe(true)
  console.log(`ed25519: ${found.length} sound signatures accepted`)
})

it('[APR-8] agrees with two libraries on every signature of Ed25519 of which one bit was changed', async () => {
  const rounds = sampled(Array.from({ length: 12 }, (_, at) => at)).length
  let forged = 0
  const edit = fc.tuple(fc.nat(7), fc.constantFrom('message', 'signature', 'key'), fc.nat(511))
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 100, maxLength: 100 }), async (edits) => {
      const cases = edits.map(([at, member, bit]) => {
        const one = signed(at, randomBytes(32))
        return { ...one, [member]: flipped(one[member as keyof Signed], bit) }
      })
      const found = await answers(ledger(), 'ed25519_verifies', cases.map(call))
      expect(found).toEqual(cases.map(openssl))
      expect(found).toEqual(cases.map(noble))
      expect(found).not.toContain(true)
      forged += found.length
    }),
    { numRuns: rounds, endOnFailure: true },
  )
  console.log(`ed25519: 0 of ${forged} edited signatures accepted`)
})

it('[APR-8] decides as OpenSSL does where key or R have a part of small order: no cofactor clears it', async () => {
  const scalar = () => mod(number(randomBytes(40)), L - 1n) + 1n
  const cases = sampled(Array.from({ length: 120 }, (_, at) => at)).map((at) => {
    const [secret, nonce] = [scalar(), scalar()]
    const of = (times: number) => TORSION[times % 8] as (typeof TORSION)[number]
    const key = Buffer.from(
      EDWARDS.BASE.multiply(secret)
        .add(of(at % 4 === 0 ? 0 : at))
        .toBytes(),
    )
    const r = EDWARDS.BASE.multiply(nonce)
      .add(of(at % 5 === 0 ? at : 0))
      .toBytes()
    const message = randomBytes(20)
    return { message, key, signature: edSign({ scalar: secret, key, nonce, message, r }) }
  })
  const found = await answers(ledger(), 'ed25519_verifies', cases.map(call))
  expect(found).toEqual(cases.map(openssl))
  expect(new Set(found)).toEqual(new Set([true, false]))
  // With a cofactor all of them hold.
  expect(cases.map(noble)).toEqual(cases.map(() => true))
})

it('[APR-8] reads every point from its 32 bytes, and tells 32 bytes that are none', async () => {
  const encodings = [
    ...sampled(Array.from({ length: 200 }, () => randomBytes(32))),
    ...Array.from({ length: 19 }, (_, at) => Buffer.from([at, ...Array(31).fill(0)])),
  ]
  const wanted = encodings.map((bytes) => {
    try {
      const point = EDWARDS.fromBytes(bytes)
      const { x, y } = point.toAffine()
      return point.isSmallOrder() ? null : `{${x},${y}}`
    } catch {
      return null
    }
  })
  expect(
    await answers(
      ledger(),
      'ed25519_point',
      encodings.map((bytes) => [bytes]),
    ),
  ).toEqual(wanted)
  expect(wanted.filter((one) => one === null).length).toBeGreaterThan(20)
  expect(wanted.filter((one) => one !== null).length).toBeGreaterThan(20)
  expect(encodings.every((bytes) => fromLittleEndian(bytes) % 2n ** 255n < Q)).toBe(true)
})

it('[APR-8] refuses a signature of Ed25519 by another key, over another message, halved, doubled, and of another kind', async () => {
  const one = signed(0, randomBytes(40))
  const { signature } = one
  const x448 = generateKeyPairSync('ed448')
  const cases: readonly Signed[] = [
    { ...one, key: signed(1, one.message).key },
    { ...one, message: randomBytes(40) },
    { ...one, signature: Buffer.concat([signature.subarray(32), signature.subarray(0, 32)]) },
    { ...one, signature: signature.subarray(0, 32) },
    { ...one, signature: signature.subarray(0, 63) },
    { ...one, signature: Buffer.concat([signature, signature]) },
    { ...one, signature: Buffer.alloc(0) },
    { ...one, signature: Buffer.alloc(64) },
    { ...one, signature: Buffer.alloc(64, 255) },
    { ...one, signature: sign(null, one.message, x448.privateKey) },
    { ...one, signature: sign(null, one.message, x448.privateKey).subarray(0, 64) },
  ]
  const found = await answers(ledger(), 'ed25519_verifies', [one, ...cases].map(call))
  expect(found).toEqual([true, ...cases.map(() => false)])
})
