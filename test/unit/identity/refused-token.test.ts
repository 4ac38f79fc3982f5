import { describe, expect, it } from 'vitest'
import { pinKey } from '../../../src/identity/pinned-key.ts'
import { verifyToken } from '../../../src/identity/verify-token.ts'
import { AUDIENCE, encode, headerOf, ISSUER, issuer, NOW, payload, without } from './issuer.ts'
import { findingsOf } from './refusal.ts'

const github = issuer()
const expected = { issuer: ISSUER, audience: AUDIENCE, now: NOW, keys: [github.pin] }
const verdictOn = (token: string, keys = expected.keys) => findingsOf(() => verifyToken(token, { ...expected, keys }))
const [head, body, seal] = github.sign(payload()).split('.') as [string, string, string]
const long = 'x'.repeat(300)
const header = (changes: object) => ({ ...headerOf('key-1'), ...changes })

describe('a refused token', () => {
  it.each([
    ['TOKEN_TOO_LARGE', 16_384, 16_385, 'x'.repeat(16_385)],
    ['TOKEN_MALFORMED', '3 parts', 2, `${head}.${body}`],
    ['TOKEN_MALFORMED', 'a JSON object', 'header', github.sign('{}', '1')],
    ['TOKEN_MALFORMED', 'a JSON object', 'payload', github.sign('1')],
    ['TOKEN_ENCODING', 'canonical base64url', 'header', `${head}=.${body}.${seal}`],
    ['TOKEN_ENCODING', 'canonical base64url', 'payload', `${head}.${body}=.${seal}`],
    ['TOKEN_ENCODING', 'canonical base64url', 'signature', `${head}.${body}.${seal}=`],
    ['TOKEN_ENCODING', 'UTF-8', 'header', `${encode('{"a":"\0"}')}.${body}.${seal}`],
    ['TOKEN_ENCODING', 'UTF-8', 'payload', `${head}.${encode('{"a":"\0"}')}.${seal}`],
    ['TOKEN_DUPLICATE_MEMBER', undefined, 'aud', github.sign('{"aud":1,"aud":2}')],
    ['TOKEN_ALGORITHM', 'RS256', 'x'.repeat(256), github.sign(payload(), header({ alg: long }))],
    ['TOKEN_ALGORITHM', 'RS256', null, github.sign(payload(), header({ alg: ['RS256'] }))],
    ['TOKEN_KEY_MISSING', 'kid', undefined, github.sign(payload(), header({ kid: '' }))],
    ['TOKEN_KEY_UNKNOWN', ['key-1'], 'key-2', github.sign(payload(), header({ kid: 'key-2' }))],
    ['TOKEN_TYPE', 'JWT', 'jwt', github.sign(payload(), header({ typ: 'jwt' }))],
    ['TOKEN_TYPE', 'no crit', 'crit', github.sign(payload(), header({ crit: [] }))],
    ['TOKEN_SIGNATURE', '256 bytes', '253 bytes', `${head}.${body}.${seal.slice(0, -5)}A`],
    ['TOKEN_SIGNATURE', undefined, undefined, `${head}.${encode(payload({ a: 1 }))}.${seal}`],
    ['TOKEN_ISSUER', ISSUER, 'evil', github.sign(payload({ iss: 'evil' }))],
    ['TOKEN_ISSUER', ISSUER, `${'x'.repeat(256)}…`, github.sign(payload({ iss: long }))],
    ['TOKEN_ISSUER', ISSUER, 'x'.repeat(256), github.sign(payload({ iss: 'x'.repeat(256) }))],
    ['TOKEN_ISSUER', ISSUER, null, github.sign(without('iss'))],
    ['TOKEN_ISSUER', ISSUER, true, github.sign(payload({ iss: true }))],
    ['TOKEN_ISSUER', ISSUER, '1.50', github.sign(JSON.stringify(payload()).replace(`"${ISSUER}"`, '1.50'))],
    ['TOKEN_AUDIENCE', AUDIENCE, 'an array', github.sign(payload({ aud: [AUDIENCE] }))],
    ['TOKEN_AUDIENCE', AUDIENCE, 'an object', github.sign(payload({ aud: {} }))],
    ['TOKEN_TIME_MISSING', 'exp', null, github.sign(without('exp'))],
    ['TOKEN_TIME_MISSING', 'nbf', `${NOW}`, github.sign(payload({ nbf: `${NOW}` }))],
    ['TOKEN_TIME_MISSING', 'iat', '-1', github.sign(payload({ iat: -1 }))],
    ['TOKEN_LIFETIME', 3600, 3601, github.sign(payload({ exp: NOW + 3541 }))],
    ['TOKEN_EXPIRED', NOW, NOW, github.sign(payload({ exp: NOW }))],
    ['TOKEN_NOT_YET_VALID', NOW + 9, NOW, github.sign(payload({ nbf: NOW + 9 }))],
    ['TOKEN_NOT_YET_VALID', NOW + 9, NOW, github.sign(payload({ iat: NOW + 9 }))],
    ['TOKEN_CLAIM_MISSING', 'jti', undefined, github.sign(without('jti'))],
    ['TOKEN_CLAIM_TYPE', { jti: '1 to 255 printable ASCII characters' }, 'é', github.sign(payload({ jti: 'é' }))],
    ['TOKEN_CLAIM_TYPE', { actor_id: 'a decimal number as a string' }, '7', github.sign(payload({ actor_id: 7 }))],
    ['TOKEN_CLAIM_TYPE', { sha: 'a commit in lower-case hexadecimal' }, 'x', github.sign(payload({ sha: 'x' }))],
    ['TOKEN_CLAIM_TYPE', { repository: 'owner/repository' }, 'x', github.sign(payload({ repository: 'x' }))],
    ['TOKEN_CLAIM_TYPE', { repository_owner: 'an account name' }, '', github.sign(payload({ repository_owner: '' }))],
    ['TOKEN_CLAIM_TYPE', { ref: '1 to 1024 bytes without control characters' }, '', github.sign(payload({ ref: '' }))],
  ])('[ACT-2] with %s says that %j was expected and %j seen', async (code, wanted, observed, token) => {
    const seen = {
      ...(wanted === undefined ? {} : { expected: wanted }),
      ...(observed === undefined ? {} : { observed }),
    }
    expect(await verdictOn(token)).toEqual([{ code, ...seen }])
  })

  it('[ACT-2] [KEY-1] says which key is too weak, and how it should be', async () => {
    const small = issuer('key-1', 1024)
    const finding = {
      code: 'TOKEN_KEY_WEAK',
      expected: { bits: '2048 to 8192', e: 'AQAB' },
      observed: { kid: 'key-1', bits: 1024, e: 'AQAB' },
    }
    expect(await verdictOn(small.sign(payload()), [small.pin])).toEqual([finding])
    expect(await findingsOf(() => pinKey({ kty: 'RSA', ...small.pin }))).toEqual([finding])
    const what = { code: 'TOKEN_KEY_WEAK', expected: 'an RSA key for RS256 with a kid' }
    expect(await findingsOf(() => pinKey(null))).toEqual([what])
    expect(await findingsOf(() => pinKey({ kty: 'RSA', ...github.pin, kid: '' }))).toEqual([what])
    expect(await findingsOf(() => pinKey({ kty: 'RSA', ...github.pin, n: 1 }))).toEqual([what])
    expect(await findingsOf(() => pinKey({ kty: 'RSA', ...github.pin, e: 1 }))).toEqual([what])
    expect(await findingsOf(() => pinKey({ kty: 'RSA', ...github.pin, use: 'sig', alg: 'RS256' }))).toEqual([])
  })

  it('[ID-1] keeps the cause of a signature or text that cannot be read', async () => {
    const cause = expect.objectContaining({ cause: expect.any(Error) })
    await expect(verifyToken(`${head}.${encode('{}')}.${seal}`, expected)).rejects.toEqual(cause)
    await expect(verifyToken(`${encode('\0')}.${body}.${seal}`, expected)).rejects.toEqual(cause)
  })
})
