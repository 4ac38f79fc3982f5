// Tokens that somebody made or changed, and what a key must be to be pinned (ID-2, KEY-1).
import fc from 'fast-check'
import { calculateJwkThumbprint } from 'jose'
import { describe, expect, it } from 'vitest'
import { type PinnedKey, pinKey } from '../../../src/identity/pinned-key.ts'
import { verifyToken } from '../../../src/identity/verify-token.ts'
import { AUDIENCE, ISSUER, issuer, NOW, payload } from './issuer.ts'
import { codesOf } from './refusal.ts'

const github = issuer()

const keys: readonly PinnedKey[] = [github.pin]
const expected = { issuer: ISSUER, audience: AUDIENCE, now: NOW, keys }
const sound = github.sign(payload())

const verdictOn = (token: string, changes: Partial<typeof expected> = {}) =>
  codesOf(() => verifyToken(token, { ...expected, ...changes }))

/** The same number, one byte longer. */
function prefixed(part: string): string {
  return Buffer.concat([Buffer.from([0]), Buffer.from(part, 'base64url')]).toString('base64url')
}

describe('forged tokens', () => {
  it('[ID-2] are never accepted, whichever character is changed, removed or added', async () => {
    const place = fc.nat({ max: sound.length - 1 })
    const character = fc.constantFrom(...'ABCDEFabcdef0189-_.=+/ \n{')
    await fc.assert(
      fc.asyncProperty(place, character, fc.constantFrom(0, 1, 2), async (at, letter, removed) => {
        const forged = sound.slice(0, at) + letter + sound.slice(at + removed)
        fc.pre(forged !== sound)
        expect(await verdictOn(forged)).not.toEqual(['accepted'])
      }),
      { numRuns: 600 },
    )
  })

  it('[ID-2] end in a code of the catalogue for any text whatever', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }), async (parts) => {
        const [code] = await verdictOn(parts.join('.'))
        expect(code).toMatch(/^TOKEN_/)
      }),
    )
  })
})

describe('pinning', () => {
  it('[KEY-1] names a key by its RFC 7638 thumbprint', async () => {
    const jwk = { kty: 'RSA', n: github.pin.n, e: github.pin.e }
    const thumbprint = await calculateJwkThumbprint(jwk)
    expect(pinKey({ ...jwk, kid: 'k' })).toEqual({ kid: 'k', n: jwk.n, e: jwk.e, thumbprint })
  })

  it.each([
    ['another type', { kty: 'EC' }],
    ['another algorithm', { alg: 'RS384' }],
    ['another use', { use: 'enc' }],
    ['no kid', { kid: undefined }],
    ['a small exponent', { e: 'Aw' }],
    ['a padded modulus', { n: `${github.pin.n}=` }],
    ['a modulus with a leading zero byte', { n: prefixed(github.pin.n) }],
  ])('[KEY-1] refuses a key with %s', async (_, changes) => {
    const jwk = { kty: 'RSA', kid: 'k', alg: 'RS256', use: 'sig', n: github.pin.n, e: 'AQAB' }
    expect(pinKey(jwk).kid).toBe('k')
    expect(await codesOf(() => pinKey({ ...jwk, ...changes }))).toEqual(['TOKEN_KEY_WEAK'])
  })
})
