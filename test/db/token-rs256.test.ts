// RSASSA-PKCS1-v1_5 with SHA-256 in SQL, against OpenSSL: every sound signature, no forged one (ID-2).
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign, verify } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faultyBlock, modulusOf, signBlock } from '../support/forge-signature.ts'
import { withGuardOut } from '../support/guard.ts'
import { useLedger } from '../support/ledger.ts'

const ledger = useLedger()
const keyPair = (modulusLength: number) => generateKeyPairSync('rsa', { modulusLength })
const keys = [2048, 2048, 2048, 2050, 2056, 3072, 4096].map(keyPair)
const hex = (bytes: Uint8Array) => `\\x${Buffer.from(bytes).toString('hex')}`
const numberOf = (bytes: Buffer) => BigInt(`0x${bytes.toString('hex')}`)
const bytesOf = (value: bigint, size: number) => Buffer.from(value.toString(16).padStart(size * 2, '0'), 'hex')

async function verifies(hash: Buffer | null, signature: Buffer | null, modulus: Buffer | null, size?: number | null) {
  const bytes = size === undefined ? (modulus?.length ?? null) : size
  return ledger().value<boolean | null>(
    'quorate.rs256_verifies($1::bytea, $2::bytea, qt001_cp.bytes_to_numeric($3::bytea), $4::integer)',
    [hash && hex(hash), signature && hex(signature), modulus && hex(modulus), bytes === null ? null : String(bytes)],
  )
}

const sha = (message: Buffer) => createHash('sha256').update(message).digest()
const pick = (at: number) => keys[at % keys.length] as { publicKey: KeyObject; privateKey: KeyObject }

describe('RS256 in SQL', () => {
  it('[ID-2] accepts every sound signature, whatever the key’s length', async () => {
    let valid = 0
    for (let run = 0; run < 210; run += 1) {
      const { privateKey, publicKey } = pick(run)
      const message = randomBytes(run * 7)
      const signature = sign('sha256', message, privateKey)
      expect(verify('sha256', message, publicKey, signature)).toBe(true)
      expect(await verifies(sha(message), signature, modulusOf(privateKey))).toBe(true)
      valid += 1
    }
    console.log(`rs256: ${valid} of 210 sound signatures accepted`)
  })

  it('[ID-2] accepts no forged signature, and never differs from OpenSSL', async () => {
    let forged = 0
    const faults = [
      'no-null',
      'garbage',
      'garbage-one',
      'type-2',
      'bare',
      'hole',
      'early-zero',
      'sha1-info',
      'sha512-info',
      'long-length',
      'other-hash',
    ]
    for (const { privateKey, publicKey } of keys) {
      const modulus = modulusOf(privateKey)
      const n = numberOf(modulus)
      const size = modulus.length
      const message = randomBytes(100)
      const hash = sha(message)
      const sound = signBlock(privateKey, faultyBlock(size, hash, 'sound'))
      expect(sound.equals(sign('sha256', message, privateKey))).toBe(true)
      expect(await verifies(hash, sound, modulus)).toBe(true)
      const s = numberOf(sound)
      const wrong: Buffer[] = [
        ...faults.map((fault) => signBlock(privateKey, faultyBlock(size, hash, fault))),
        ...[0n, 1n, 2n, n - 1n, n - s, s ^ 1n, s - 1n].map((value) => bytesOf(value, size)),
        ...[n, n + 1n, s + n].map((value) => bytesOf(value, size)),
        Buffer.alloc(size, 0xff),
        sound.subarray(1),
        sound.subarray(0, -1),
        Buffer.concat([Buffer.from([0]), sound]),
        Buffer.concat([sound, Buffer.from([0])]),
        Buffer.alloc(0),
        sign('sha1', message, privateKey),
        sign('sha384', message, privateKey),
        sign('sha512', message, privateKey),
        sign('sha256', randomBytes(100), privateKey),
        sign('sha256', hash, privateKey),
        sign('sha256', message, keyPair(size * 8).privateKey),
      ]
      for (const signature of wrong) {
        expect(await verifies(hash, signature, modulus)).toBe(false)
        expect(verify('sha256', message, publicKey, signature)).toBe(false)
        forged += 1
      }
    }
    console.log(`rs256: 0 of ${forged} forged signatures accepted`)
    expect(forged).toBeGreaterThanOrEqual(200)
  })

  it('[ID-2] agrees with OpenSSL on any edited signature', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(6),
        fc.uint8Array({ maxLength: 64 }),
        fc.nat(511),
        fc.nat(255),
        async (at, bytes, place, bits) => {
          const { privateKey, publicKey } = pick(at)
          const message = Buffer.from(bytes)
          const signature = sign('sha256', message, privateKey)
          const where = place % signature.length
          signature[where] = (signature[where] as number) ^ bits
          const expected = verify('sha256', message, publicKey, signature)
          expect(expected).toBe(bits === 0)
          expect(await verifies(sha(message), signature, modulusOf(privateKey))).toBe(expected)
        },
      ),
      { numRuns: 150 },
    )
  })

  it('[ID-2] is false, not null, whatever is missing', async () => {
    const { privateKey } = pick(0)
    const hash = sha(Buffer.from('x'))
    const signature = sign('sha256', Buffer.from('x'), privateKey)
    const modulus = modulusOf(privateKey)
    expect(await verifies(hash, signature, modulus)).toBe(true)
    expect(await verifies(null, signature, modulus)).toBe(false)
    expect(await verifies(hash, null, modulus)).toBe(false)
    expect(await verifies(hash, signature, null, 256)).toBe(false)
    expect(await verifies(hash, signature, modulus, null)).toBe(false)
    expect(await verifies(hash, signature, modulus, 255)).toBe(false)
    expect(await verifies(hash.subarray(1), signature, modulus)).toBe(false)
    expect(await verifies(Buffer.concat([hash, hash]), signature, modulus)).toBe(false)
  })

  it.each([
    ['the range of s', 'v_signature >= p_modulus', 'false', true, 0],
    ['the length of s', 'or octet_length(p_signature) <> p_modulus_bytes', '', false, 1],
  ] as const)('[ID-2] lets a second spelling in without %s', async (_, guard, instead, isPlusModulus, zeroBytes) => {
    // A modulus of 2050 bits leaves room for s + n within its own length.
    const { privateKey } = keys[3] as { privateKey: KeyObject }
    const message = Buffer.from('x')
    const modulus = modulusOf(privateKey)
    const s = numberOf(sign('sha256', message, privateKey))
    const other = bytesOf(isPlusModulus ? s + numberOf(modulus) : s, modulus.length + zeroBytes)
    const run = () => verifies(sha(message), other, modulus)
    expect(await run()).toBe(false)
    expect(
      await withGuardOut(ledger(), 'quorate.rs256_verifies(bytea, bytea, numeric, integer)', guard, instead, run),
    ).toBe(true)
  })

  it('[ID-2] reads big-endian bytes of any length as their number', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 600 }), async (bytes) => {
        const text = await ledger().value<string>('qt001_cp.bytes_to_numeric($1::bytea)::text', [hex(bytes)])
        expect(BigInt(text)).toBe(numberOf(Buffer.from(bytes)))
      }),
    )
  })
})
