// The issuer's published key set, read for pinning.
import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readKeySet } from '../../../../src/usecases/door/keys.ts'
import { codesOf } from '../../identity/refusal.ts'

const rsa = (kid: string, modulusLength = 2048) => ({
  ...generateKeyPairSync('rsa', { modulusLength }).publicKey.export({ format: 'jwk' }),
  kid,
})
const one = rsa('one')
const kidsOf = (keys: readonly unknown[]) => readKeySet(JSON.stringify({ keys }), 'here').map(({ kid }) => kid)

describe('a published key set', () => {
  it('[KEY-1] is pinned key by key', () => {
    expect(kidsOf([one, { ...one, kid: 'two', alg: 'RS256', use: 'sig' }])).toEqual(['one', 'two'])
  })

  // RFC 7517 section 5: keys that a reader has no use for are passed over, so that the issuer may publish them.
  it.each([
    ['an elliptic curve', { kty: 'EC', crv: 'P-256', kid: 'ec', x: 'a', y: 'b' }],
    ['another algorithm', { ...one, kid: 'pss', alg: 'PS256' }],
    ['encryption', { ...one, kid: 'enc', use: 'enc' }],
    ['nobody knows what', null],
  ])('[KEY-1] may hold a key for %s, which is not pinned', async (_, other) => {
    expect(kidsOf([other, one])).toEqual(['one'])
    expect(await codesOf(() => kidsOf([other]))).toEqual(['KEYS_MALFORMED'])
  })

  it('[KEY-1] with a weak key for RS256 is refused as a whole', async () => {
    expect(await codesOf(() => kidsOf([one, rsa('weak', 1024)]))).toEqual(['TOKEN_KEY_WEAK'])
    expect(await codesOf(() => kidsOf([one, { ...one, kid: '' }]))).toEqual(['TOKEN_KEY_WEAK'])
  })
})
