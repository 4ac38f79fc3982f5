// Ed25519 where ranges end and orders are small, each guard taken out once (APR-8).
import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import {
  answers,
  EDWARDS,
  edSign,
  fromLittleEndian,
  L,
  littleEndian,
  mod,
  number,
  Q,
  SMALL_ENCODINGS,
  TORSION,
} from '../support/curves.ts'
import { withGuardOut } from '../support/guard.ts'
import { useLedger } from '../support/ledger.ts'

const ledger = useLedger()
const VERIFIES = 'quorate.ed25519_verifies(bytea, bytea, bytea)'
const POINT = 'quorate.ed25519_point(bytea)'
const scalar = () => mod(number(randomBytes(40)), L - 1n) + 1n
const IDENTITY = Buffer.from(EDWARDS.ZERO.toBytes())
const verify = async (...calls: readonly (readonly (Uint8Array | null)[])[]) =>
  answers(ledger(), 'ed25519_verifies', calls)

/** Somebody's key, and what they sign with it. */
function honest(message: Uint8Array = randomBytes(40)) {
  const secret = scalar()
  const key = Buffer.from(EDWARDS.BASE.multiply(secret).toBytes())
  return { secret, key, message, signature: edSign({ scalar: secret, key, nonce: scalar(), message }) }
}

it('[APR-8] s is below L: without that guard s + L is a second spelling', async () => {
  const { key, message, signature } = honest()
  const s = fromLittleEndian(signature.subarray(32))
  const spelled = (value: bigint) => [message, Buffer.concat([signature.subarray(0, 32), littleEndian(value)]), key]
  const calls = [spelled(s), spelled(s + L), spelled(s + 7n * L), spelled(L), spelled(2n ** 256n - 1n), spelled(0n)]
  expect(await verify(...calls)).toEqual([true, false, false, false, false, false])
  const found = await withGuardOut(ledger(), VERIFIES, 'v_s >= c_l', 'false', () => verify(...calls))
  expect(found).toEqual([true, true, true, false, false, false])
})

it('[APR-8] no encoding of a point of small order is a key, or an R', async () => {
  expect(SMALL_ENCODINGS.length).toBe(14)
  expect(
    await answers(
      ledger(),
      'ed25519_point',
      SMALL_ENCODINGS.map((of) => [of]),
    ),
  ).toEqual(SMALL_ENCODINGS.map(() => null))
  const message = randomBytes(20)
  const { secret, key } = honest()
  const asKeys = SMALL_ENCODINGS.flatMap((of) => {
    const nonces = Array.from({ length: 12 }, scalar)
    return nonces.map((nonce) => [message, edSign({ scalar: 0n, key: of, nonce, message }), of])
  })
  const asR = SMALL_ENCODINGS.map((r) => [message, edSign({ scalar: secret, key, nonce: 0n, message, r }), key])
  const found = await verify(
    ...asKeys,
    ...asR,
    ...SMALL_ENCODINGS.map((r) => [message, Buffer.concat([r, Buffer.alloc(32)]), r]),
  )
  expect(found).not.toContain(true)
  expect(found).not.toContain(null)
})

it('[APR-8] without its guard a key of small order lets one signature hold over any message', async () => {
  const nonce = scalar()
  const [one, other] = [randomBytes(20), randomBytes(20)].map((message) => {
    return [message, edSign({ scalar: 0n, key: IDENTITY, nonce, message }), IDENTITY]
  }) as [Buffer[], Buffer[]]
  expect(one[1]).toEqual(other[1])
  expect(await verify(one, other)).toEqual([false, false])
  const guard = 'quorate.ed25519_is_small(v_y)'
  expect(await withGuardOut(ledger(), POINT, guard, 'false', () => verify(one, other))).toEqual([true, true])
})

it('[APR-8] without its guard an R of small order holds', async () => {
  const { secret, key, message } = honest()
  const one = [message, edSign({ scalar: secret, key, nonce: 0n, message, r: IDENTITY }), key]
  expect(await verify(one)).toEqual([false])
  expect(await withGuardOut(ledger(), VERIFIES, 'quorate.ed25519_is_small(v_y)', 'false', () => verify(one))).toEqual([
    true,
  ])
})

it('[APR-8] the five heights of small order are on the list, and none beside them', async () => {
  const heights = [...new Set(TORSION.map((point) => point.toAffine().y))]
  expect(heights.length).toBe(5)
  const small = () =>
    answers<string>(
      ledger(),
      'ed25519_is_small',
      [...heights, 2n, Q - 2n].map((y) => [y]),
    )
  expect(await small()).toEqual([...heights.map(() => 'true'), 'false', 'false'])
})

it('[APR-8] y is below p: without that guard a point has a second spelling', async () => {
  // Of the heights below 19, which alone could be spelled twice.
  const points = Array.from({ length: 17 }, (_, at) => BigInt(at + 2)).flatMap((y) => {
    try {
      return [{ y, x: EDWARDS.fromBytes(littleEndian(y)).toAffine().x }]
    } catch {
      return []
    }
  })
  expect(points.length).toBeGreaterThan(3)
  const of = (add: bigint) => points.map(({ y }) => [littleEndian(y + add)])
  const said = points.map(({ x, y }) => `{${x},${y}}`)
  expect(await answers(ledger(), 'ed25519_point', of(0n))).toEqual(said)
  expect(await answers(ledger(), 'ed25519_point', of(Q))).toEqual(said.map(() => null))
  const without = await withGuardOut(ledger(), POINT, 'v_y >= c_p', 'false', () =>
    answers<string>(ledger(), 'ed25519_point', of(Q)),
  )
  expect(without.map((text) => text?.split(',')[0])).toEqual(said.map((text) => text.split(',')[0]))
  // An R whose y is from p on is refused since the sum is encoded; the identity is the only one that somebody could know a nonce of.
  const { secret, key, message } = honest()
  const r = littleEndian(1n + Q)
  const one = [message, edSign({ scalar: secret, key, nonce: 0n, message, r }), key]
  const found = await withGuardOut(ledger(), VERIFIES, 'quorate.ed25519_is_small(v_y)', 'false', () => verify(one))
  expect(found).toEqual([false])
})

it('[APR-8] a key is on the curve: without that guard bytes of no point are read', async () => {
  const none = Array.from({ length: 40 }, (_, at) => littleEndian(BigInt(at + 2))).filter((of) => {
    try {
      return EDWARDS.fromBytes(of) === null
    } catch {
      return true
    }
  })
  const found = () =>
    answers(
      ledger(),
      'ed25519_point',
      none.map((of) => [of]),
    )
  expect(none.length).toBeGreaterThan(10)
  expect(await found()).toEqual(none.map(() => null))
  const without = await withGuardOut(ledger(), POINT, 'elsif mod(v_w - v_u, c_p) <> 0 then', 'elsif false then', found)
  expect(without).not.toContain(null)
})

it.each([
  ['the signature', VERIFIES, 1, 'octet_length(p_signature) is distinct from 64', 'false'],
  ['the key', POINT, 2, 'octet_length(p_public_key) is distinct from 32', 'false'],
] as const)(
  '[APR-8] %s has its length: without that guard a zero behind it is another spelling',
  async (_, name, at, guard, instead) => {
    const { secret, key, message, signature } = honest()
    const longKey = Buffer.concat([key, Buffer.alloc(1)])
    const long =
      at === 1
        ? [message, Buffer.concat([signature, Buffer.alloc(1)]), key]
        : [message, edSign({ scalar: secret, key: longKey, nonce: scalar(), message }), longKey]
    expect(await verify([message, signature, key], long)).toEqual([true, false])
    expect(await withGuardOut(ledger(), name, guard, instead, () => verify(long))).toEqual([true])
  },
)

it('[APR-8] a message has 65,536 bytes at most', async () => {
  const [most, more] = [65_536, 65_537].map((length) => {
    const { message, signature, key } = honest(randomBytes(length))
    return [message, signature, key]
  }) as [Buffer[], Buffer[]]
  expect(await verify(most, more)).toEqual([true, false])
  const guard = 'octet_length(p_message) > 65536'
  expect(await withGuardOut(ledger(), VERIFIES, guard, 'false', () => verify(more))).toEqual([true])
})

it('[APR-8] the sign of x in R counts: without it R has a second spelling', async () => {
  const { secret, key, message } = honest()
  const found = [scalar(), scalar(), scalar(), scalar(), scalar(), scalar(), scalar(), scalar()].flatMap((nonce) => {
    const right = Buffer.from(EDWARDS.BASE.multiply(nonce).toBytes())
    const wrong = turned(right)
    return [right, wrong].map((r) => [message, edSign({ scalar: secret, key, nonce, message, r }), key])
  })
  expect(await verify(...found)).toEqual(found.map((_, at) => at % 2 === 0))
  const guard = 'mod(v_x, 2) * 57896044618658097711785492504343953926634992332820282019728792003956564819968'
  const without = await withGuardOut(ledger(), VERIFIES, guard, '0', () => verify(...found))
  // Then the one without the sign holds, whichever is right.
  expect(without).toEqual(found.map(([, signature]) => ((signature as Buffer)[31] as number) < 128))
})

it('[APR-8] the sign of x in a key counts: without it both keys are the same', async () => {
  const { secret, key, message } = honest()
  const calls = [key, turned(key)].map((as) => [
    message,
    edSign({ scalar: secret, key: as, nonce: scalar(), message }),
    as,
  ])
  expect(await verify(...calls)).toEqual([true, false])
  const [one, other] = await withGuardOut(ledger(), POINT, 'mod(v_x, 2) = v_sign', 'true', () => verify(...calls))
  expect(one).toBe(other)
})

function turned(encoded: Buffer): Buffer {
  const copy = Buffer.from(encoded)
  copy[31] = (copy[31] as number) ^ 128
  return copy
}

it('[APR-8] is false, not null, whatever is missing', async () => {
  const { key, message, signature } = honest()
  const sound = [message, signature, key]
  const calls = [
    sound,
    ...sound.map((_, at) => sound.map((of, place) => (place === at ? null : of))),
    [null, null, null],
  ]
  expect(await verify(...calls)).toEqual([true, false, false, false, false])
})
