// Verifies a GitHub OIDC token for the clear message (ID-1, ID-2); the guarantee is the SQL twin with the same codes.
// Order: size, shape, encoding, JSON, duplicates (read-token.ts) ▸ alg, kid, pin, strength, typ and crit ▸ signature
// (here) ▸ iss, aud, times, claims, all faults together (read-claims.ts). The first failing step ends it.
import { compactVerify, importJWK } from 'jose'
import { QuorateError } from '../codes/error.ts'
import type { JsonObject } from './parse-json.ts'
import { assertStrong, type PinnedKey } from './pinned-key.ts'
import { type ExpectedClaims, readClaims, type TokenClaims } from './read-claims.ts'
import { readToken, type UnverifiedToken } from './read-token.ts'

/** What a token must fit: the pinned keys of its issuer, and the claims expected. */
export interface ExpectedToken extends ExpectedClaims {
  readonly keys: readonly PinnedKey[]
}

/** A token that holds: its claims and the key it was signed with. */
export interface VerifiedToken {
  readonly claims: TokenClaims
  readonly key: PinnedKey
}

/**
 * Verifies a token completely.
 * @throws any code of the token family but TOKEN_REPLAYED, in the order of this file's header
 */
export async function verifyToken(text: string, expected: ExpectedToken): Promise<VerifiedToken> {
  const { token, key } = await verifySigned(text, expected.keys)
  return { claims: readClaims(token.payload, expected), key }
}

/** Verifies who signed a token, and nothing of what it says. @throws the same codes, up to TOKEN_SIGNATURE */
export async function verifySigned(text: string, keys: readonly PinnedKey[]) {
  const token = readToken(text)
  const key = chooseKey(token.header, keys)
  await verifySignature(token, key)
  return { token, key }
}

/**
 * Chooses the pinned key: `alg` is the string RS256; `kid` is a non-empty string, exactly one pin has it, and that pin
 * is strong; `typ`, if present, is the string JWT; `crit` is absent. `jwk`, `jku`, `x5u`, `x5c`, `x5t` are ignored.
 */
function chooseKey(header: JsonObject, keys: readonly PinnedKey[]): PinnedKey {
  const kid = header.get('kid')
  if (header.get('alg') !== 'RS256')
    throw new QuorateError('TOKEN_ALGORITHM', { expected: 'RS256', observed: name(header, 'alg') })
  if (typeof kid !== 'string' || kid === '') throw new QuorateError('TOKEN_KEY_MISSING', { expected: 'kid' })
  const [key, ...more] = keys.filter((pin) => pin.kid === kid)
  if (!key || more.length > 0) {
    throw new QuorateError('TOKEN_KEY_UNKNOWN', { expected: keys.map((pin) => pin.kid), observed: name(header, 'kid') })
  }
  assertStrong(key)
  if (header.has('typ') && header.get('typ') !== 'JWT') {
    throw new QuorateError('TOKEN_TYPE', { expected: 'JWT', observed: name(header, 'typ') })
  }
  if (header.has('crit')) throw new QuorateError('TOKEN_TYPE', { expected: 'no crit', observed: 'crit' })
  return key
}

/** RS256 (RFC 8017 RSASSA-PKCS1-v1_5 with SHA-256); the signature is exactly as long as the modulus. */
async function verifySignature(token: UnverifiedToken, { n, e }: PinnedKey): Promise<void> {
  const length = Buffer.from(n, 'base64url').length
  if (token.signature.length !== length) {
    throw new QuorateError('TOKEN_SIGNATURE', {
      expected: `${length} bytes`,
      observed: `${token.signature.length} bytes`,
    })
  }
  try {
    const key = await importJWK({ kty: 'RSA', alg: 'RS256', n, e })
    await compactVerify(token.text, key, { algorithms: ['RS256'] })
  } catch (cause) {
    throw new QuorateError('TOKEN_SIGNATURE', {}, { cause })
  }
}

function name(header: JsonObject, member: string): string | null {
  const value = header.get(member)
  return typeof value === 'string' ? value.slice(0, 256) : null
}
