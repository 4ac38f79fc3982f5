// How ECDSA signatures are written down: one encoding of each in DER, in SSH's pair and in 64 bytes, and no other (APR-8).
import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answers, bytes, der, derOf, ecdsaOf, integer, N, number, P256_BASE, raw, ssh } from '../support/curves.ts'
import { withGuardOut } from '../support/guard.ts'
import { useLedger } from '../support/ledger.ts'

const ledger = useLedger()
const zeros = (count: number) => Buffer.alloc(count)
const join = (...parts: readonly Uint8Array[]) => Buffer.concat(parts)
const set = (of: Buffer, at: number, byte: number) => {
  const copy = Buffer.from(of)
  copy[at] = byte
  return copy
}
const [r, s] = [number(randomBytes(31)) | (1n << 247n), number(randomBytes(31)) | (1n << 247n)]
const [rOf, sOf] = [integer(r), integer(s)]
const sound = der(r, s)
const soundSsh = ssh(r, s)
const long = (tag: number, content: Uint8Array) => join(Buffer.from([tag, 129, content.length]), content)
const bare = bytes(r, 31)

/** What is no encoding, by what is wrong with it. */
const DER: Readonly<Record<string, Buffer>> = {
  'no byte': zeros(0),
  'one byte': Buffer.from([48]),
  'seven bytes': sound.subarray(0, 7),
  'all zeros': zeros(70),
  'the last byte missing': sound.subarray(0, -1),
  'the last byte missing, and the length says so': set(sound.subarray(0, -1), 1, sound.length - 3),
  'the first byte missing': sound.subarray(1),
  'a byte behind it': join(sound, zeros(1)),
  'a byte behind it, and the length says so': set(join(sound, zeros(1)), 1, sound.length - 1),
  'itself behind it': join(sound, sound),
  'a set in place of a sequence': set(sound, 0, 49),
  'an octet string in place of r': set(sound, 2, 4),
  'an octet string in place of s': set(sound, 4 + rOf.length, 4),
  'a length of all that is too small': set(sound, 1, sound.length - 3),
  'a length of all that is too large': set(sound, 1, sound.length - 1),
  'a length of s that is too small': set(sound, 5 + rOf.length, sOf.length - 1),
  'a length of r that takes in s': set(sound, 3, sound.length - 4),
  'a length of r of 255': set(sound, 3, 255),
  'a long length of all': long(48, sound.subarray(2)),
  'a long length of r': join(Buffer.from([48, sound.length - 1]), long(2, rOf), sound.subarray(4 + rOf.length)),
  'a length of all of 130, which is the head of another form': derOf(
    join(Buffer.from([1]), zeros(62)),
    join(Buffer.from([1]), zeros(62)),
  ),
  'an indefinite length': join(Buffer.from([48, 128]), sound.subarray(2), zeros(2)),
  'an r that is empty': derOf(zeros(0), sOf),
  'an s that is empty': derOf(rOf, zeros(0)),
  'an r that is negative': derOf(set(bare, 0, 128), sOf),
  'an s that is negative': derOf(rOf, set(bare, 0, 255)),
  'an r with a zero too many': derOf(join(zeros(1), set(bare, 0, 127)), sOf),
  'an s with a zero too many': derOf(rOf, join(zeros(1), set(bare, 0, 1))),
  'an r with two zeros': derOf(join(zeros(1), rOf), sOf),
  'a zero as two bytes': derOf(zeros(2), sOf),
  'three numbers': set(join(sound, Buffer.from([2, 1, 1])), 1, sound.length + 1),
  'SSH’s pair': soundSsh,
  'two times 32 bytes': raw(r, s),
}

describe.each([['ecdsa_of_der', der, DER]] as const)('%s', (name, encode, wrong) => {
  it('[APR-8] reads every pair of numbers back from its encoding', async () => {
    const any = fc.bigInt({ min: 0n, max: 2n ** 256n - 1n })
    const edges = [1n, 127n, 128n, 255n, 256n, N, 2n ** 255n, 2n ** 256n - 1n]
    const pairs = [
      ...edges.flatMap((one) => edges.map((other) => [one, other] as const)),
      ...fc.sample(fc.tuple(any, any), 200).map(([one, other]) => [one + 1n, other + 1n] as const),
    ].filter((pair) => pair.every((one) => one < 2n ** 256n))
    const found = await answers(
      ledger(),
      name,
      pairs.map(([one, other]) => [encode(one, other)]),
    )
    expect(found).toEqual(pairs.map((pair) => `{${pair.join(',')}}`))
  })

  it('[APR-8] reads nothing else: what it reads is what is written', async () => {
    const edit = fc.tuple(fc.nat(80), fc.constantFrom('set', 'cut', 'put'), fc.nat(255))
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 400, maxLength: 400 }), async (edits) => {
        const cases = edits.map(([place, how, byte]) => {
          const one = encode(number(randomBytes(32)) + 1n, number(randomBytes(32)) + 1n)
          const at = place % one.length
          if (how === 'set') return set(one, at, byte)
          return join(
            one.subarray(0, at),
            ...(how === 'put' ? [Buffer.from([byte])] : []),
            one.subarray(at + (how === 'cut' ? 1 : 0)),
          )
        })
        const found = await answers<string | null>(
          ledger(),
          name,
          cases.map((one) => [one]),
        )
        for (const [at, text] of found.entries()) {
          if (text === null) continue
          const [one, other] = text.slice(1, -1).split(',').map(BigInt) as [bigint, bigint]
          expect(encode(one, other).equals(cases[at] as Buffer)).toBe(true)
        }
        expect(found).toContain(null)
      }),
      { numRuns: 5, endOnFailure: true },
    )
  })

  it.each(Object.entries(wrong))('[APR-8] refuses %s', async (_, bytesOf) => {
    expect(await answers(ledger(), name, [[encode(r, s)], [bytesOf], [null]])).toEqual([`{${r},${s}}`, null, null])
  })
})

it.each([
  ['a set in place of a sequence', 'get_byte(p_signature, 0) <> 48 or ', ''],
  ['a length of all that is too small', 'get_byte(p_signature, 1) <> v_bytes - 2 or ', ''],
  ['an octet string in place of r', 'get_byte(p_signature, 2) <> 2', 'false'],
  ['an octet string in place of s', 'get_byte(p_signature, 4 + v_r_bytes) <> 2 or ', ''],
  ['a length of s that is too small', ' or get_byte(p_signature, 5 + v_r_bytes) <> v_s_bytes', ''],
  ['a length of all of 130, which is the head of another form', 'v_bytes not between 8 and 72', 'v_bytes < 8'],
] as const)('[APR-8] DER: without its guard %s is read', async (fault, guard, instead) => {
  const bytesOf = DER[fault] as Buffer
  const name = 'ecdsa_of_der'
  expect(await answers(ledger(), name, [[bytesOf]])).toEqual([null])
  const found = await withGuardOut(ledger(), `quorate.${name}(bytea)`, guard, instead, () =>
    answers(ledger(), name, [[bytesOf]]),
  )
  expect(found).not.toEqual([null])
})

it.each([
  ['an r that is negative', 'get_byte(p_bytes, 0) >= 128', 'false'],
  ['an r with a zero too many', 'get_byte(p_bytes, 1) < 128', 'false'],
] as const)('[APR-8] without its guard %s is read', async (fault, guard, instead) => {
  const calls = [[DER[fault] as Buffer]]
  expect(await answers(ledger(), 'ecdsa_of_der', calls)).toEqual([null])
  const found = await withGuardOut(ledger(), 'quorate.ecdsa_integer(bytea)', guard, instead, () =>
    answers(ledger(), 'ecdsa_of_der', calls),
  )
  expect(found).not.toEqual([null])
})

it.each([
  ['ecdsa_of_der', 'no byte', 'v_bytes is null or v_bytes not between 8 and 72', 'false'],
  ['ecdsa_of_der', 'a length of r of 255', 'v_s_bytes < 1', 'false'],
  ['ecdsa_integer', 'an r that is empty', 'coalesce(v_bytes, 0) = 0', 'false'],
] as const)('[APR-8] %s: without its guard %s ends the caller’s transaction', async (name, fault, guard, instead) => {
  const reads = 'ecdsa_of_der'
  const calls = [[DER[fault] as Buffer]]
  expect(await answers(ledger(), reads, calls)).toEqual([null])
  await withGuardOut(ledger(), `quorate.${name}(bytea)`, guard, instead, () =>
    expect(answers(ledger(), reads, calls)).rejects.toThrow(),
  )
})

it('[APR-8] 64 bytes are two numbers, and no other length is any', async () => {
  const one = ecdsaOf(3n, 5n, P256_BASE.multiply(11n))
  const sound = raw(one.r, one.s)
  const lengths = [
    sound,
    zeros(0),
    sound.subarray(0, 63),
    join(sound, zeros(1)),
    join(zeros(1), sound),
    join(sound, sound),
    der(one.r, one.s),
  ]
  const calls = [...lengths, null].map((of) => [one.hash, of, ...one.key])
  expect(await answers(ledger(), 'p256_verifies_raw', calls)).toEqual([true, ...Array(7).fill(false)])
})
