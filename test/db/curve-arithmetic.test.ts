// The arithmetic below the curves, against @noble/curves: inverses, digits, sums of multiples, the exceptional ones too (APR-8).
import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  answers,
  EDWARDS,
  inverse,
  L,
  mod,
  N,
  number,
  P,
  P256,
  P256_BASE,
  type P256Point,
  Q,
} from '../support/curves.ts'
import { withGuardOut } from '../support/guard.ts'
import { useLedger } from '../support/ledger.ts'
import { sampled } from '../support/sample.ts'

const ledger = useLedger()
const scalar = (below: bigint) => fc.bigInt({ min: 0n, max: below - 1n })
const ROUNDS = sampled(Array.from({ length: 30 }, (_, at) => at)).length
const listed = (text: string | null) => text?.slice(1, -1).split(',') ?? null

/** The point that the gate's [X, Y, Z] says. */
function p256Of(text: string): P256Point {
  const [x, y, z] = (listed(text) as string[]).map(BigInt) as [bigint, bigint, bigint]
  if (z === 0n) return P256.ZERO
  const over = inverse(z, P)
  return P256.fromAffine({ x: mod(x * over ** 2n, P), y: mod(y * over ** 3n, P) })
}

const edOf = (text: string) => {
  const [x, y, z] = (listed(text) as string[]).map(BigInt) as [bigint, bigint, bigint]
  return EDWARDS.fromAffine({ x: mod(x * inverse(z, Q), Q), y: mod(y * inverse(z, Q), Q) })
}

it('[APR-8] an inverse multiplies to 1, and is null where there is none', async () => {
  for (const prime of [P, N, Q, L]) {
    const of = [
      1n,
      2n,
      prime - 1n,
      prime + 1n,
      -1n,
      ...Array.from({ length: 40 }, () => number(randomBytes(32)) % prime),
    ]
    const found = await answers<string>(
      ledger(),
      'curve_inverse',
      of.map((one) => [one, prime]),
    )
    expect(found.map((text, at) => mod(BigInt(text) * (of[at] as bigint), prime))).toEqual(of.map(() => 1n))
    expect(found.every((text) => BigInt(text) > 0n && BigInt(text) < prime)).toBe(true)
    expect(
      await answers(ledger(), 'curve_inverse', [
        [0n, prime],
        [prime, prime],
      ]),
    ).toEqual([null, null])
  }
  expect(
    await answers(ledger(), 'curve_inverse', [
      [6n, 9n],
      [3n, 9n],
      [2n, 9n],
    ]),
  ).toEqual([null, null, '5'])
})

it('[APR-8] digits add up to their number; each is odd, small, and far from the next', async () => {
  const edges = [
    0n,
    1n,
    15n,
    16n,
    17n,
    31n,
    2n ** 55n,
    2n ** 56n,
    2n ** 56n - 1n,
    2n ** 252n,
    N - 1n,
    L - 1n,
    2n ** 256n - 1n,
  ]
  const numbers = [...edges, ...Array.from({ length: 200 }, () => number(randomBytes(32)))]
  for (const width of [2, 5, 7, 8, 16]) {
    const found = await answers<string>(
      ledger(),
      'curve_digits',
      numbers.map((one) => [one, width]),
    )
    for (const [at, text] of found.entries()) {
      // An array whose first element is not 1 says its bounds: [3:9]={…}.
      const [, first = '1', inside = ''] = /^(?:\[(\d+):\d+\]=)?\{(.*)\}$/.exec(text) ?? []
      const digits = inside.split(',').flatMap((digit, place) => {
        return digit === 'NULL' || digit === '' ? [] : [{ digit: Number(digit), bit: place + Number(first) - 1 }]
      })
      expect(digits.reduce((sum, { digit, bit }) => sum + BigInt(digit) * 2n ** BigInt(bit), 0n)).toBe(numbers[at])
      expect(digits.every(({ digit }) => digit % 2 !== 0 && Math.abs(digit) < 2 ** (width - 1))).toBe(true)
      expect(digits.every(({ bit }, n) => n === 0 || bit - (digits[n - 1] as { bit: number }).bit >= width)).toBe(true)
    }
  }
})

it('[APR-8] bytes are reversed, none of them too', async () => {
  const of = [0, 1, 2, 32, 33, 64].map((length) => randomBytes(length))
  const found = await answers<string>(
    ledger(),
    'curve_reversed',
    of.map((one) => [one]),
  )
  expect(found).toEqual(of.map((one) => `\\x${Buffer.from(one).reverse().toString('hex')}`))
})

it('[APR-8] sums of multiples on P-256 are those of another library', async () => {
  const one = fc.tuple(scalar(N), scalar(N), fc.bigInt({ min: 1n, max: N - 1n }))
  await fc.assert(
    fc.asyncProperty(fc.array(one, { minLength: 8, maxLength: 8 }), async (cases) => {
      const points = cases.map(([u1, u2, d]) => [u1, u2, P256_BASE.multiply(d)] as const)
      const found = await p256Sums(points)
      for (const [at, [u1, u2, key]] of points.entries()) {
        expect(found[at]?.equals(P256_BASE.multiplyUnsafe(u1).add(key.multiplyUnsafe(u2)))).toBe(true)
      }
    }),
    { numRuns: ROUNDS, endOnFailure: true },
  )
})

it('[APR-8] a point and itself, and a point and its opposite, add up wherever they meet', async () => {
  const small = [1n, 2n, 3n, 7n, 16n, 33n]
  const multiples = small.flatMap((d) => [d, N - d])
  const scalars = [0n, ...small, ...[1n, 3n, 16n].map((one) => N - one)]
  const cases = [
    ...sampled(multiples.flatMap((d) => scalars.flatMap((u1) => scalars.map((u2) => [u1, u2, d] as const)))),
    ...multiples.flatMap((d) => {
      const u2 = number(randomBytes(31))
      // u1 times the base is the other summand, or its opposite; or just beside it.
      return [mod(d * u2, N), mod(-d * u2, N), mod(1n - d * u2, N)].map((u1) => [u1, u2, d] as const)
    }),
  ]
  const found = await p256Sums(cases.map(([u1, u2, d]) => [u1, u2, P256_BASE.multiply(d)] as const))
  const wanted = cases.map(([u1, u2, d]) => P256_BASE.multiplyUnsafe(mod(u1 + d * u2, N)))
  expect(found.filter((sum, at) => !sum.equals(wanted[at] as P256Point))).toEqual([])
  expect(wanted.filter((sum) => sum.is0()).length).toBeGreaterThan(20)
  const [base] = await p256Sums([[3n, 3n, P256_BASE]])
  expect(base?.equals(P256_BASE.multiply(6n))).toBe(true)
  const name = 'quorate.p256_sum(numeric, numeric, numeric, numeric)'
  await withGuardOut(ledger(), name, 'if v_h = 0 then', 'if false then', async () => {
    const [wrong] = await p256Sums([[3n, 3n, P256_BASE]])
    expect(wrong?.equals(P256_BASE.multiply(6n))).toBe(false)
  })
})

it('[APR-8] sums of multiples on Edwards25519 are those of another library, of points of any order', async () => {
  const torsion = EDWARDS.fromHex('c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a')
  const one = fc.tuple(scalar(L), scalar(L), scalar(L), fc.nat(7))
  const small = [0n, 1n, 2n, 3n, 8n, 63n, L - 1n]
  const edges = [1n, 2n, L - 1n, 0n].flatMap((d) =>
    small.flatMap((s) => small.flatMap((k) => [0, 1, 4].map((t) => [s, k, d, t] as const))),
  )
  const sums = async (cases: readonly (readonly [bigint, bigint, bigint, number])[]) => {
    const points = cases.map(([, , d, t]) => EDWARDS.BASE.multiplyUnsafe(d).add(torsion.multiplyUnsafe(BigInt(t))))
    const calls = cases.map(([s, k], at) => {
      const { x, y } = (points[at] as (typeof points)[number]).toAffine()
      return [s, k, x, y]
    })
    const found = await answers<string>(ledger(), 'ed25519_sum', calls)
    for (const [at, text] of found.entries()) {
      const [s, k] = cases[at] as readonly [bigint, bigint, bigint, number]
      const wanted = EDWARDS.BASE.multiplyUnsafe(s).add((points[at] as (typeof points)[number]).multiplyUnsafe(k))
      expect([cases[at], edOf(text).equals(wanted)]).toEqual([cases[at], true])
    }
  }
  await sums(sampled(edges))
  await fc.assert(
    fc.asyncProperty(fc.array(one, { minLength: 8, maxLength: 8 }), (cases) => sums(cases)),
    { numRuns: ROUNDS, endOnFailure: true },
  )
})

async function p256Sums(cases: readonly (readonly [bigint, bigint, P256Point])[]): Promise<readonly P256Point[]> {
  const calls = cases.map(([u1, u2, key]) => {
    const { x, y } = key.toAffine()
    return [u1, u2, x, y]
  })
  return (await answers<string>(ledger(), 'p256_sum', calls)).map(p256Of)
}

it('[APR-8] nobody but the gate’s owner executes any of it, and the search path is pinned', async () => {
  const found = await ledger().superuser.query<{ name: string; is: string }>(
    `select p.proname as name, concat_ws(' ', p.provolatile, p.proparallel, p.proowner::regrole, p.proacl, p.proconfig) as is
     from pg_catalog.pg_proc as p where p.pronamespace = 'quorate'::regnamespace and p.proname ~ '^(curve|p256|ecdsa|ed25519)_'`,
  )
  expect(found.length).toBe(17)
  const right = 'i s quorate_owner {quorate_owner=X/quorate_owner} {"search_path=pg_catalog, pg_temp"}'
  expect(found.filter(({ is }) => is !== right)).toEqual([])
})
