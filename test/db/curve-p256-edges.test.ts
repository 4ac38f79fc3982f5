// ECDSA over P-256 where ranges end and additions are exceptional, each guard taken out once (APR-8).
import { randomBytes } from 'node:crypto'
import { p256 } from '@noble/curves/nist.js'
import { expect, it } from 'vitest'
import {
  answers,
  bytes,
  coordinates,
  der,
  type Ecdsa,
  ecdsaFor,
  ecdsaOf,
  inverse,
  mod,
  N,
  number,
  P,
  P256,
  P256_BASE,
  type P256Point,
  p256At,
  raw,
} from '../support/curves.ts'
import { withGuardOut } from '../support/guard.ts'
import { useLedger } from '../support/ledger.ts'

const ledger = useLedger()
const HOLDS = 'quorate.p256_holds(bytea, numeric[], bytea, bytea)'
const POINT = 'quorate.p256_point(bytea, bytea)'
const SUM = 'quorate.p256_sum(numeric, numeric, numeric, numeric)'
const scalar = () => mod(number(randomBytes(40)), N - 1n) + 1n
const call = ({ hash, r, s, key }: Ecdsa) => [hash, der(r, s), ...key]
const verified = async (one: Ecdsa) => (await answers(ledger(), 'p256_verifies', [call(one)]))[0]
const noble = ({ hash, r, s, key }: Ecdsa) =>
  p256.verify(raw(r, s), hash, Buffer.concat([Buffer.from([4]), ...key]), { lowS: false, prehash: false })

/** The first x from this one on that a point has. */
function pointFrom(from: bigint): P256Point {
  for (let x = from; ; x += 1n) {
    const point = p256At(x)
    if (point !== null) return point
  }
}

/** A point whose x is between n and p: its r is x - n. */
const FAR = pointFrom(N)
/** A point whose x is so small that another r below n means it modulo p alone. */
const NEAR = pointFrom(5n)
/** The root of x³ - 3 x + b - 25. */
const LOW = P256.fromAffine({
  x: 97336249849781499110478751644944710685832846615753941840897971642720016261591n,
  y: 5n,
})
const honest = () => ecdsaOf(scalar(), scalar(), P256_BASE.multiply(scalar()))

it('[APR-8] holds where additions are exceptional: the two multiples are the same point, or nearly opposite ones', async () => {
  const cases = [1n, 2n, 3n, 7n, 33n, N - 1n, N - 3n, scalar()].flatMap((d) => {
    const key = P256_BASE.multiply(d)
    const u2s = [1n, 2n, 15n, 17n, 2n ** 128n, N - 1n, scalar()]
    return u2s.flatMap((u2) => [ecdsaOf(mod(d * u2, N), u2, key), ecdsaOf(mod(1n - d * u2, N), u2, key)])
  })
  expect(cases.every(noble)).toBe(true)
  expect(await answers(ledger(), 'p256_verifies', cases.map(call))).toEqual(cases.map(() => true))
  const twice = ecdsaOf(3n, 3n, P256_BASE)
  const without = () => withGuardOut(ledger(), SUM, 'if v_h = 0 then', 'if false then', () => verified(twice))
  expect([await verified(twice), await without()]).toEqual([true, false])
})

it('[APR-8] refuses the identity as the sum, whatever r', async () => {
  const cases = [1n, 3n, N - 1n, scalar()].flatMap((d) => {
    const u2 = scalar()
    const base = P256_BASE.multiply(d)
    return [1n, 2n, N - 1n, base.toAffine().x % N].map((r) => {
      const s = mod(r * inverse(u2, N), N)
      return { hash: bytes(mod(-d * u2 * s, N)), r, s, key: coordinates(base) }
    })
  })
  expect(cases.some(noble)).toBe(false)
  expect(await answers(ledger(), 'p256_verifies', cases.map(call))).toEqual(cases.map(() => false))
})

it('[APR-8] takes a hash of zeros and one beyond n as what they are', async () => {
  const zeros = ecdsaOf(0n, scalar(), P256_BASE.multiply(scalar()))
  const small = signed(5n)
  const cases = [zeros, small, { ...small, hash: bytes(5n + N) }]
  expect(number(zeros.hash)).toBe(0n)
  expect(await answers(ledger(), 'p256_verifies', cases.map(call))).toEqual([true, true, true])
  expect(cases.map(noble)).toEqual([true, true, true])
})

/** A signature over this number as a hash, as whoever has the key makes it. */
function signed(hash: bigint): Ecdsa {
  const [nonce, secret] = [scalar(), scalar()]
  const r = P256_BASE.multiply(nonce).toAffine().x % N
  const s = mod((hash + r * secret) * inverse(nonce, N), N)
  return { hash: bytes(hash), r, s, key: coordinates(P256_BASE.multiply(secret)) }
}

it('[APR-8] r and s are from 1 to n - 1, and nothing else is taken for them', async () => {
  const one = honest()
  const edges = [0n, N, N + 1n, 2n ** 256n - 1n]
  const cases = [
    ...edges.flatMap((edge) => [
      { ...one, r: edge },
      { ...one, s: edge },
      { ...one, r: edge, s: edge },
      { ...one, hash: bytes(0n), r: edge, s: edge },
    ]),
    { ...one, r: one.r + N },
    { ...one, s: one.s + N },
    { ...one, s: 2n * N - one.s },
  ]
  expect(await verified(one)).toBe(true)
  expect(await answers(ledger(), 'p256_verifies', cases.map(call))).toEqual(cases.map(() => false))
  // Nothing is proved by zeros, whose inverse there is not, in the arithmetic below the bounds either.
  const zero = cases.filter((of) => of.r === 0n || of.s === 0n)
  const without = (guard: string) =>
    withGuardOut(ledger(), HOLDS, guard, '', () => answers(ledger(), 'p256_verifies', zero.map(call)))
  expect(await without('v_r < 1 or ')).toEqual(zero.map(() => false))
  expect(await without('v_s < 1 or ')).toEqual(zero.map(() => false))
  const ends = [ecdsaOf(1n, 1n, P256_BASE.multiply(2n)), ecdsaFor(NEAR), { ...ecdsaFor(NEAR), s: N - ecdsaFor(NEAR).s }]
  expect(await answers(ledger(), 'p256_verifies', ends.map(call))).toEqual([true, true, true])
})

it('[APR-8] an s from n on is a second spelling without its guard', async () => {
  const one = honest()
  const other = { ...one, s: one.s + N }
  expect([await verified(one), await verified(other)]).toEqual([true, false])
  expect(await withGuardOut(ledger(), HOLDS, ' or v_s >= c_n', '', () => verified(other))).toBe(true)
})

it('[APR-8] r is x modulo n: an x from n on counts, and an r from n on is a second spelling without its guard', async () => {
  const one = ecdsaFor(FAR)
  const other = { ...one, r: FAR.toAffine().x }
  const again = { ...other, s: mod(other.r * inverse(7n, N), N) }
  expect(one.r).toBeLessThan(P - N)
  expect([await verified(one), noble(one), await verified(again)]).toEqual([true, true, false])
  expect(await withGuardOut(ledger(), HOLDS, 'v_r >= c_n or ', '', () => verified(again))).toBe(true)
  const without = () =>
    withGuardOut(ledger(), HOLDS, 'v_r + c_n < c_p and mod((v_r + c_n) * v_zz - v_sum[1], c_p) = 0', 'false', () =>
      verified(one),
    )
  expect(await without()).toBe(false)
})

it('[APR-8] r + n counts only where it is below p', async () => {
  const { x } = NEAR.toAffine()
  const one = ecdsaFor(NEAR)
  const wrong = ecdsaFor(NEAR, x + P - N)
  expect([await verified(one), noble(one)]).toEqual([true, true])
  expect([await verified(wrong), noble(wrong)]).toEqual([false, false])
  expect(await withGuardOut(ledger(), HOLDS, 'v_r + c_n < c_p and ', '', () => verified(wrong))).toBe(true)
})

it.each([
  ['x', NEAR, 0, 'v_x >= c_p or ', ''],
  ['y', LOW, 1, ' or v_y >= c_p', ''],
] as const)(
  '[APR-8] a key’s %s from p on is a second spelling without its guard',
  async (_, key, at, guard, instead) => {
    const one = ecdsaOf(scalar(), scalar(), key)
    const other = {
      ...one,
      key: one.key.map((of, place) => (place === at ? bytes(number(of) + P) : of)),
    } as unknown as Ecdsa
    expect([await verified(one), noble(one), await verified(other)]).toEqual([true, true, false])
    expect(await withGuardOut(ledger(), POINT, guard, instead, () => verified(other))).toBe(true)
  },
)

it('[APR-8] a key is on the curve: without that guard anybody forges', async () => {
  // With a hash of 0 and r = s the sum is the key itself.
  const x = number(randomBytes(31))
  const forged: Ecdsa = { hash: bytes(0n), r: x, s: x, key: [bytes(x), randomBytes(32)] }
  const sound = ecdsaOf(0n, 1n, P256_BASE.multiply(scalar()))
  expect([await verified(sound), await verified(forged)]).toEqual([true, false])
  const guard = '<> 0 then'
  expect(await withGuardOut(ledger(), POINT, guard, '< -c_p then', () => verified(forged))).toBe(true)
})

it('[APR-8] a key that is no point is none: off the curve by one, the twist’s, zeros, ones', async () => {
  const [x, y] = coordinates(P256_BASE.multiply(scalar()))
  let twist = 1n
  while (p256At(twist) !== null) twist += 1n
  const wrong = [
    [x, bytes(number(y) ^ 1n)],
    [bytes(number(x) ^ 1n), y],
    [y, x],
    [bytes(twist), y],
    [Buffer.alloc(32), Buffer.alloc(32)],
    [Buffer.alloc(32, 255), Buffer.alloc(32, 255)],
    [bytes(P), y],
    [x, bytes(P)],
    [null, y],
    [x, null],
    [x, Buffer.alloc(0)],
    [x.subarray(1), y],
  ]
  expect(await answers(ledger(), 'p256_point', [[x, y], ...wrong])).toEqual([
    `{${number(x)},${number(y)}}`,
    ...wrong.map(() => null),
  ])
  // The opposite of a point is one, under which the signature is another.
  const one = honest()
  const opposite = { ...one, key: [one.key[0], bytes(P - number(one.key[1]))] as const }
  expect([await verified(one), await verified(opposite)]).toEqual([true, false])
})

it.each([
  ['the hash', HOLDS, 0, 'octet_length(p_sha256) is distinct from 32 or ', ''],
  ['x', POINT, 2, 'octet_length(p_x) is distinct from 32 or ', ''],
  ['y', POINT, 3, ' or octet_length(p_y) is distinct from 32', ''],
] as const)(
  '[APR-8] %s has 32 bytes: without that guard a zero before it is another spelling',
  async (_, name, at, guard, instead) => {
    const sound = call(honest())
    const longer = sound.map((of, place) => (place === at ? Buffer.concat([Buffer.alloc(1), of]) : of))
    const shorter = sound.map((of, place) => (place === at ? of.subarray(1) : of))
    const found = () => answers(ledger(), 'p256_verifies', [sound, longer, shorter])
    expect(await found()).toEqual([true, false, false])
    // Without it a shorter one holds too, where what it lost was a zero.
    expect((await withGuardOut(ledger(), name, guard, instead, found)).slice(0, 2)).toEqual([true, true])
  },
)

it('[APR-8] is false, not null, whatever is missing', async () => {
  const { hash, r, s, key } = honest()
  for (const [name, encoded] of [
    ['p256_verifies', der(r, s)],
    ['p256_verifies_raw', raw(r, s)],
  ] as const) {
    const sound = [hash, encoded, ...key]
    const calls = [
      sound,
      ...sound.map((_, at) => sound.map((of, place) => (place === at ? null : of))),
      sound.map(() => null),
    ]
    expect(await answers(ledger(), name, calls)).toEqual([true, ...Array(5).fill(false)])
  }
})
