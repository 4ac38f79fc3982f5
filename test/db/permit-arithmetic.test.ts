// The arithmetic below a permit's key, against Node's own: powers, inverses, primes, HMAC, the seal, and chance (RUN-3).
import { checkPrimeSync, createHmac, generatePrimeSync, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { withGuardOut } from '../support/guard.ts'
import { useLedger } from '../support/ledger.ts'

const ledger = useLedger()
const number = (bytes: Uint8Array) => BigInt(`0x0${Buffer.from(bytes).toString('hex')}`)
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let [result, square] = [1n, base % modulus]
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * square) % modulus
    square = (square * square) % modulus
  }
  return result
}

const powerOf = (base: bigint, exponent: Uint8Array, modulus: bigint) =>
  ledger().value<string>(`quorate.permit_power($1::numeric, decode($2, 'hex'), $3::numeric)::text`, [
    String(base),
    hex(exponent),
    String(modulus),
  ])

it('[RUN-3] a power is Node’s, of any base and exponent, modulo any number of six digits to 1024 bits', async () => {
  const bytes = (least: number, most: number) => fc.uint8Array({ minLength: least, maxLength: most })
  await fc.assert(
    fc.asyncProperty(bytes(1, 256), bytes(1, 128), bytes(3, 128), async (base, exponent, at) => {
      const modulus = number(at) + 100_003n
      expect(await powerOf(number(base), exponent, modulus)).toBe(
        String(power(number(base), number(exponent), modulus)),
      )
    }),
    { numRuns: 120 },
  )
})

it.each([
  ['a power of ten', 10n ** 308n],
  ['all nines', 10n ** 308n - 1n],
  ['a power of two', 2n ** 1023n],
  ['all ones', 2n ** 1024n - 1n],
])('[RUN-3] a power is right modulo %s, where an estimate is worst', async (_, modulus) => {
  for (const base of [0n, 1n, 2n, modulus - 1n, modulus, modulus + 1n, number(randomBytes(128))]) {
    for (const exponent of [Buffer.alloc(1), Buffer.alloc(128, 255), randomBytes(128)]) {
      expect(await powerOf(base, exponent, modulus)).toBe(String(power(base, number(exponent), modulus)))
    }
  }
})

it('[RUN-3] an inverse multiplies to 1, and is null where there is none', async () => {
  for (let round = 0; round < 8; round += 1) {
    const modulus = generatePrimeSync(512, { bigint: true })
    const of = number(randomBytes(64))
    const inverse = await ledger().value<string>(
      'quorate.permit_inverse($1::numeric, $2::numeric)::text',
      [of, modulus].map(String),
    )
    expect((BigInt(inverse) * of) % modulus).toBe(1n)
  }
  expect(await ledger().value('quorate.permit_inverse(6, 9)')).toBe(null)
})

it('[RUN-3] a prime is one by OpenSSL’s word, 3 modulo 4, and two of them make 2048 bits', async () => {
  const primes = []
  for (let round = 0; round < 3; round += 1)
    primes.push(BigInt(await ledger().value<string>('quorate.permit_prime()::text')))
  for (const prime of primes) {
    expect([checkPrimeSync(prime), prime & 3n, prime.toString(2).length, prime >> 1022n]).toEqual([true, 3n, 1024, 3n])
    expect(prime % 65537n).not.toBe(1n)
  }
  expect(new Set(primes).size).toBe(3)
})

it('[RUN-3] tells primes from what is none, strong liars of one base too', async () => {
  const isPrime = (n: bigint) => ledger().value<boolean>('quorate.permit_is_prime($1::numeric)', [String(n)])
  const prime = generatePrimeSync(1024, { bigint: true, add: 4n, rem: 3n })
  expect(await isPrime(prime)).toBe(true)
  expect(await isPrime(1_000_003n)).toBe(true)
  // A product of two primes, which is 3 modulo 4 too; and one that passes for the bases 2, 3, 5 and 7.
  const half = (rem: bigint) => generatePrimeSync(512, { bigint: true, add: 4n, rem })
  expect(await isPrime(half(3n) * half(1n))).toBe(false)
  expect(await isPrime(3_215_031_751n)).toBe(false)
  const guard = 'not in (1, p_number - 1)'
  await withGuardOut(ledger(), 'quorate.permit_is_prime(numeric, integer)', guard, '= 0', async () => {
    expect(await isPrime(3_215_031_751n)).toBe(true)
  })
})

it('[RUN-3] HMAC is Node’s, for any bytes', async () => {
  const any = fc.uint8Array({ maxLength: 300 })
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 32, maxLength: 32 }), any, async (key, bytes) => {
      const found = await ledger().value(`encode(quorate.permit_hmac(decode($1, 'hex'), decode($2, 'hex')), 'hex')`, [
        hex(key),
        hex(bytes),
      ])
      expect(found).toBe(createHmac('sha256', key).update(bytes).digest('hex'))
    }),
    { numRuns: 40 },
  )
})

it('[RUN-3] the seal is the format that ADR 26 writes out', async () => {
  const [seal, about, secret] = [randomBytes(32), randomBytes(50), randomBytes(640)]
  const sealed = Buffer.from(
    await ledger().value<string>(
      `encode(quorate.permit_seal(decode($1, 'hex'), decode($2, 'hex'), decode($3, 'hex')), 'hex')`,
      [seal, about, secret].map(hex),
    ),
    'hex',
  )
  const hmac = (key: Uint8Array, ...parts: readonly (Uint8Array | string)[]) =>
    parts.reduce((mac, part) => mac.update(part), createHmac('sha256', key)).digest()
  const [nonce, hidden, mac] = [sealed.subarray(0, 32), sealed.subarray(32, -32), sealed.subarray(-32)]
  const counter = (at: number) => Buffer.from([0, 0, 0, at])
  const stream = Buffer.concat(
    Array.from({ length: 20 }, (_, at) => hmac(hmac(seal, 'quorate:v1:permit-seal:stream'), nonce, counter(at))),
  )
  expect(hex(hidden)).toBe(hex(secret.map((byte, at) => byte ^ (stream[at] as number))))
  expect(hex(mac)).toBe(hex(hmac(hmac(seal, 'quorate:v1:permit-seal:mac'), about, nonce, hidden)))
  const open = (...parts: readonly Uint8Array[]) =>
    ledger().value(
      `encode(quorate.permit_unseal(decode($1, 'hex'), decode($2, 'hex'), decode($3, 'hex')), 'hex')`,
      parts.map(hex),
    )
  expect(await open(seal, about, sealed)).toBe(hex(secret))
  expect(await open(randomBytes(32), about, sealed)).toBe(null)
  expect(await open(seal, Buffer.concat([about, Buffer.from([0])]), sealed)).toBe(null)
  for (const at of [0, 31, 32, 671, 672, 703]) {
    const altered = Buffer.from(sealed)
    altered[at] = (altered[at] as number) ^ 128
    expect([at, await open(seal, about, altered)]).toEqual([at, null])
  }
  const guard = 'return null;'
  await withGuardOut(ledger(), 'quorate.permit_unseal(bytea, bytea, bytea)', guard, 'null;', async () => {
    expect(await open(seal, Buffer.alloc(0), sealed)).toBe(hex(secret))
  })
})

it('[RUN-3] chance gives other bytes each time, in every place', async () => {
  const many = await ledger().superuser.query<{ bytes: string }>(
    `select encode(quorate.permit_random(128), 'hex') as bytes from generate_series(1, 400)`,
  )
  const drawn = many.map(({ bytes }) => Buffer.from(bytes, 'hex'))
  expect(drawn.every(({ length }) => length === 128)).toBe(true)
  expect(new Set(many.map(({ bytes }) => bytes)).size).toBe(400)
  for (let bit = 0; bit < 1024; bit += 1) {
    const set = drawn.filter((bytes) => ((bytes[bit >> 3] as number) >> (bit & 7)) & 1).length
    // Seven standard deviations of a fair coin: once in 10^9 runs.
    expect(Math.abs(set - 200)).toBeLessThan(70)
  }
  expect(await ledger().value('octet_length(quorate.permit_random(136))')).toBe(136)
})
