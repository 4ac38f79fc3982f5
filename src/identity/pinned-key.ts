// Issuer keys as they are pinned (KEY-1): RSA, at least 2048 bits, exponent 65537.
// Must not: fetch keys, or take one from a token.
import { createHash } from 'node:crypto'
import { QuorateError } from '../codes/error.ts'
import { decodeBase64url } from './read-token.ts'

/** A pinned RSA key: `n` and `e` in canonical base64url as in a JWK, `thumbprint` per RFC 7638 in base64url. */
export interface PinnedKey {
  readonly kid: string
  readonly n: string
  readonly e: string
  readonly thumbprint: string
}

/** Whether a member of a JWKS is a key for RS256 signatures at all, however weak. */
export function isForRs256(jwk: unknown): boolean {
  const { kty, alg = 'RS256', use = 'sig' } = (jwk ?? {}) as Record<string, unknown>
  return kty === 'RSA' && alg === 'RS256' && use === 'sig'
}

/**
 * Pins one member of a JWKS.
 * @throws TOKEN_KEY_WEAK when it is no RSA signing key for RS256 with a kid and 2048 to 8192 bits and e = 65537
 */
export function pinKey(jwk: unknown): PinnedKey {
  const { kid, n, e } = (jwk ?? {}) as Record<string, unknown>
  if (!isForRs256(jwk) || typeof n !== 'string' || typeof e !== 'string' || typeof kid !== 'string' || kid === '') {
    throw new QuorateError('TOKEN_KEY_WEAK', { expected: 'an RSA key for RS256 with a kid' })
  }
  const key = {
    kid,
    n,
    e,
    thumbprint: createHash('sha256').update(`{"e":"${e}","kty":"RSA","n":"${n}"}`).digest('base64url'),
  }
  assertStrong(key)
  return key
}

/**
 * Refuses a key that a signature may not rest on: the modulus canonical, without a leading zero byte, odd and of 2048 to 8192 bits;
 * the exponent 65537.
 * @throws TOKEN_KEY_WEAK
 */
export function assertStrong({ kid, n, e }: PinnedKey): void {
  const modulus = decodeBase64url(n)
  const bits = modulus === null ? 0 : modulus.length * 8 - Math.clz32(modulus[0] ?? 0) + 24
  const sound = modulus !== null && modulus[0] !== 0 && ((modulus.at(-1) ?? 0) & 1) === 1
  if (!sound || bits < 2048 || bits > 8192 || e !== 'AQAB') {
    throw new QuorateError('TOKEN_KEY_WEAK', {
      expected: { bits: '2048 to 8192', e: 'AQAB' },
      observed: { kid, bits, e },
    })
  }
}
