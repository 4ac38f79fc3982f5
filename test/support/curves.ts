// Keys, signatures and points of P-256 and Ed25519 as an attacker would make them, beside what the database says of them.
import { createHash } from 'node:crypto'
import { ed25519 } from '@noble/curves/ed25519.js'
import { p256 } from '@noble/curves/nist.js'
import type { LedgerDatabase } from './ledger-database.ts'

export const P256 = p256.Point
export const P256_BASE = P256.BASE
export const { p: P, n: N, b: B } = P256.CURVE()
export const EDWARDS = ed25519.Point
export const { p: Q, n: L } = EDWARDS.CURVE()
export type P256Point = InstanceType<typeof P256>

const BATCH = 500

type Argument = Uint8Array | bigint | number | null

/**
 * What a function of the gate answers to each of many calls, in few round trips.
 * @param calls the arguments of each: bytes, a numeric, an integer; null is SQL's
 */
export async function answers<T = boolean | null>(
  ledger: LedgerDatabase,
  name: string,
  calls: readonly (readonly Argument[])[],
): Promise<readonly T[]> {
  const arguments_ = (calls[0] ?? []).map((of, at) =>
    typeof of === 'bigint'
      ? `(c ->> ${at})::numeric`
      : typeof of === 'number'
        ? `(c ->> ${at})::integer`
        : `decode(c ->> ${at}, 'hex')`,
  )
  const found: T[] = []
  for (let at = 0; at < calls.length; at += BATCH) {
    const texts = calls.slice(at, at + BATCH).map((call) => call.map(textOf))
    const answer = await ledger.value<readonly T[]>(
      `select json_agg(quorate.${name}(${arguments_.join(', ')})${name.includes('verifies') ? '' : '::text'} order by n)
       from json_array_elements($1::json) with ordinality as e(c, n)`,
      [JSON.stringify(texts)],
    )
    found.push(...answer)
  }
  return found
}

function textOf(value: Argument): string | null {
  if (value === null) return null
  return typeof value === 'object' ? Buffer.from(value).toString('hex') : String(value)
}

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()
export const number = (bytes: Uint8Array) => BigInt(`0x0${Buffer.from(bytes).toString('hex')}`)
/** Big-endian, in 32 bytes or so many. */
export const bytes = (value: bigint, size = 32) => Buffer.from(value.toString(16).padStart(size * 2, '0'), 'hex')
export const mod = (value: bigint, modulus: bigint) => ((value % modulus) + modulus) % modulus

/** A power modulo a number. */
export function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let [result, square] = [1n, mod(base, modulus)]
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * square) % modulus
    square = (square * square) % modulus
  }
  return result
}

/** What a number is multiplied by to get 1 modulo a prime. */
export const inverse = (value: bigint, prime: bigint) => power(value, prime - 2n, prime)

// ECDSA

/** The bytes of a DER INTEGER or of an mpint that is not 0. */
export function integer(value: bigint): Buffer {
  const hex = value.toString(16)
  const even = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex')
  return (even[0] as number) >= 128 ? Buffer.concat([Buffer.from([0]), even]) : even
}

const derPart = (tag: number, content: Uint8Array) => Buffer.concat([Buffer.from([tag, content.length]), content])
/** DER from the contents of both integers. */
export const derOf = (r: Uint8Array, s: Uint8Array) => derPart(48, Buffer.concat([derPart(2, r), derPart(2, s)]))
export const der = (r: bigint, s: bigint) => derOf(integer(r), integer(s))
const sshPart = (content: Uint8Array) => Buffer.concat([bytes(BigInt(content.length), 4), content])
/** SSH's pair from the contents of both mpints. */
const sshOf = (r: Uint8Array, s: Uint8Array) => Buffer.concat([sshPart(r), sshPart(s)])
export const ssh = (r: bigint, s: bigint) => sshOf(integer(r), integer(s))
export const raw = (r: bigint, s: bigint) => Buffer.concat([bytes(r), bytes(s)])

/** The point's two coordinates, as the gate takes them. */
export function coordinates(point: P256Point): readonly [Buffer, Buffer] {
  const { x, y } = point.toAffine()
  return [bytes(x), bytes(y)]
}

/** A point with this x, where there is one. */
export function p256At(x: bigint): P256Point | null {
  const square = mod(x ** 3n - 3n * x + B, P)
  const y = power(square, (P + 1n) / 4n, P)
  return mod(y * y, P) === square ? P256.fromAffine({ x, y }) : null
}

/** What is signed by whom, and r and s. */
export interface Ecdsa {
  readonly hash: Buffer
  readonly r: bigint
  readonly s: bigint
  readonly key: readonly [Buffer, Buffer]
}

/** A hash and a signature for which the verifier computes just u1 times the base point and u2 times the key. Nobody needs the private key. */
export function ecdsaOf(u1: bigint, u2: bigint, key: P256Point): Ecdsa {
  const sum = P256_BASE.multiplyUnsafe(u1).add(key.multiplyUnsafe(u2))
  const r = sum.is0() ? 1n : mod(sum.toAffine().x, N)
  const s = mod(r * inverse(u2, N), N)
  return { hash: bytes(mod(u1 * s, N)), r, s, key: coordinates(key) }
}

/** The key under which u1 and u2 make this sum, with the signature whose r is the sum's x. */
export function ecdsaFor(sum: P256Point, r = mod(sum.toAffine().x, N), u1 = 5n, u2 = 7n): Ecdsa {
  const key = sum.subtract(P256_BASE.multiply(u1)).multiply(inverse(u2, N))
  const s = mod(r * inverse(u2, N), N)
  return { hash: bytes(mod(u1 * s, N)), r, s, key: coordinates(key) }
}

// Ed25519

export const littleEndian = (value: bigint, size = 32) => bytes(value, size).reverse()
export const fromLittleEndian = (of: Uint8Array) => number(Buffer.from(of).reverse())

/** A signature by the equation, with a nonce and an encoding of the key of one's own choice. */
export function edSign(of: { scalar: bigint; key: Uint8Array; nonce: bigint; message: Uint8Array; r?: Uint8Array }) {
  const r = of.r ?? EDWARDS.BASE.multiplyUnsafe(of.nonce).toBytes()
  const k = challenge(r, of.key, of.message)
  return Buffer.concat([r, littleEndian(mod(of.nonce + k * of.scalar, L))])
}

/** What the key is multiplied by. */
export function challenge(r: Uint8Array, key: Uint8Array, message: Uint8Array): bigint {
  const hash = createHash('sha512').update(r).update(key).update(message).digest()
  return mod(fromLittleEndian(hash), L)
}

const ofOrder8 = EDWARDS.fromHex('c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a')
/** The eight points whose order divides 8; the first is the identity. */
export const TORSION = Array.from({ length: 8 }, (_, times) => ofOrder8.multiplyUnsafe(BigInt(times)))

/** Every 32 bytes that lax decoders read as a point of small order: y may be p higher, and x = 0 may have either sign. */
export const SMALL_ENCODINGS: readonly Buffer[] = [
  ...new Set(
    TORSION.flatMap((point) => {
      const { x, y } = point.toAffine()
      const signs = x === 0n ? [0n, 1n] : [x & 1n]
      const heights = y + Q < 2n ** 255n ? [y, y + Q] : [y]
      return signs.flatMap((sign) => heights.map((high) => littleEndian(high + (sign << 255n)).toString('hex')))
    }),
  ),
].map((hex) => Buffer.from(hex, 'hex'))
