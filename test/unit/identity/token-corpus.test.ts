import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type PinnedKey, pinKey } from '../../../src/identity/pinned-key.ts'
import { verifyToken } from '../../../src/identity/verify-token.ts'
import { keyOf } from '../../support/forge-token.ts'
import { readTokenCorpus } from '../../support/token-corpus.ts'
import { AUDIENCE, ISSUER } from './issuer.ts'
import { codesOf } from './refusal.ts'

function makeKey(kid: string) {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const { n, e } = privateKey.export({ format: 'jwk' })
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
  return { kid, x5t: 'not-used', pem, jwk: { n: `${n}`, e: `${e}` } }
}
const keys = { issuer: makeKey('issuer-key'), rogue: makeKey('rogue-key') }
const pins: readonly PinnedKey[] = [{ kid: keys.issuer.kid, ...keys.issuer.jwk, e: 'AQAB', thumbprint: '' }]
const corpus = readTokenCorpus()

describe('the token corpus', () => {
  it.each(corpus)('[ID-1] [ID-2] $name: $description', async ({ codes, key, token: make }) => {
    const token = make(keys, AUDIENCE)
    const expected = { issuer: ISSUER, audience: AUDIENCE, now: Date.now() / 1000, keys: key ? [keyOf(key).pin] : pins }
    const found = await codesOf(() => verifyToken(token, expected))
    expect(found).toEqual(codes.length > 0 ? codes : ['accepted'])
  })

  it.each(corpus.filter(({ key, codes }) => key !== null && codes.length > 0))(
    '[KEY-1] [ID-2] $name is refused when it is to be pinned, too',
    async ({ key }) => {
      const { thumbprint: _, ...jwk } = keyOf(key ?? '').pin
      expect(await codesOf(() => pinKey({ kty: 'RSA', ...jwk }))).toEqual(['TOKEN_KEY_WEAK'])
    },
  )
})
