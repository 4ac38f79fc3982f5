import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { PinnedKey } from '../../../src/identity/pinned-key.ts'
import { verifyToken } from '../../../src/identity/verify-token.ts'
import { AUDIENCE, encode, headerOf, ISSUER, issuer, NOW, payload, without } from './issuer.ts'
import { codesOf } from './refusal.ts'

const github = issuer()
const stranger = issuer()
const keys: readonly PinnedKey[] = [github.pin]
const expected = { issuer: ISSUER, audience: AUDIENCE, now: NOW, keys }
const sound = github.sign(payload())
const [head, body, seal] = sound.split('.') as [string, string, string]

const verdictOn = (token: string, changes: Partial<typeof expected> = {}) =>
  codesOf(() => verifyToken(token, { ...expected, ...changes }))
const verdictOnHeader = (header: object | string) => verdictOn(github.sign(payload(), header))

const REQUIRED = Object.keys(payload()).filter(
  (claim) => !['iss', 'aud', 'exp', 'nbf', 'iat', 'actor', 'run_number', 'environment'].includes(claim),
)

/** The same bytes, with bits set that base64url does not use. */
function trailing(part: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  return part.slice(0, -1) + alphabet[alphabet.indexOf(part.at(-1) ?? '') + 1]
}

/** Three bytes fewer. */
function shortened(part: string): string {
  return Buffer.from(part, 'base64url').subarray(0, -3).toString('base64url')
}

/** The same number, one byte longer. */
function prefixed(part: string): string {
  return Buffer.concat([Buffer.from([0]), Buffer.from(part, 'base64url')]).toString('base64url')
}

describe('a token as GitHub issues it', () => {
  it('[ID-1] is accepted with its claims and the key that signed it', async () => {
    const { claims, key } = await verifyToken(sound, expected)
    expect(key.thumbprint).toBe(github.pin.thumbprint)
    expect(claims).toEqual({
      issuer: ISSUER,
      audience: AUDIENCE,
      expiresAt: NOW + 240,
      notBefore: NOW - 660,
      issuedAt: NOW - 60,
      jti: '6f4762ed-0758-4ccb-808d-ee3af5d723a8',
      sub: 'repo:acme/ledger:environment:production-cut',
      actorId: '1001',
      repository: 'acme/ledger',
      repositoryId: '812345678',
      repositoryOwner: 'acme',
      repositoryOwnerId: '7712345',
      environment: 'production-cut',
      jobWorkflowRef: 'acme/ledger/.github/workflows/cut.yml@refs/heads/main',
      jobWorkflowSha: 'b'.repeat(40),
      ref: 'refs/heads/main',
      sha: 'c'.repeat(40),
      eventName: 'workflow_dispatch',
      runnerEnvironment: 'github-hosted',
      runId: '9000000001',
      runAttempt: '1',
    })
  })

  it('[ID-1] is accepted without an environment, which is a value of its own', async () => {
    const { claims } = await verifyToken(github.sign(without('environment')), expected)
    expect(claims.environment).toBeNull()
  })

  it('[ID-1] is accepted without typ, and with jwk and jku, which are ignored', async () => {
    const { n, e } = stranger.pin
    const header = { alg: 'RS256', kid: 'key-1', jku: 'https://evil.test', jwk: { kty: 'RSA', n, e } }
    expect(await verdictOnHeader(header)).toEqual(['accepted'])
    expect(await verdictOn(stranger.sign(payload(), header))).toEqual(['TOKEN_SIGNATURE'])
  })
})

describe('a token’s shape', () => {
  it('[ID-1] may have 16,384 bytes and not one more', async () => {
    const padded = (size: number) => github.sign(payload({ extra: 'x'.repeat(size) }))
    const room = Math.floor(((16_384 - sound.length) * 3) / 4) - 20
    expect(await verdictOn(padded(room))).toEqual(['accepted'])
    expect(await verdictOn(padded(room + 40))).toEqual(['TOKEN_TOO_LARGE'])
    expect(await verdictOn('.'.repeat(20_000_000))).toEqual(['TOKEN_TOO_LARGE'])
  })

  it.each([
    ['two parts', `${head}.${body}`],
    ['four parts', `${sound}.`],
    ['an empty signature', `${head}.${body}.`],
    ['no text at all', ''],
    ['a payload that is an array', github.sign('[1]')],
    ['a header that is no JSON', github.sign(payload(), 'alg=RS256')],
    ['nesting beyond eight levels', github.sign(payload({ deep: [[[[[[[[1]]]]]]]] }))],
    ['a zero character in a member', github.sign(payload({ jti: 'a\0' }))],
  ])('[ID-1] is refused with %s', async (_, token) => {
    expect(await verdictOn(token)).toEqual(['TOKEN_MALFORMED'])
  })

  it.each([
    ['padding', `${sound}=`],
    ['a line end', `${sound}\n`],
    ['a leading space', ` ${sound}`],
    ['the other base64 alphabet', `${head}.${body}.${seal.slice(0, -2)}+/`],
    ['edited trailing bits', `${head}.${body}.${trailing(seal)}`],
    ['text that is not UTF-8', `${head}.${Buffer.from([0x22, 0xff, 0x22]).toString('base64url')}.${seal}`],
    ['a zero byte', `${head}.${encode('{"a":"\0"}')}.${seal}`],
  ])('[ID-1] is refused with %s', async (_, token) => {
    expect(await verdictOn(token)).toEqual(['TOKEN_ENCODING'])
  })

  it.each([
    ['in the payload', github.sign(JSON.stringify(payload()).replace('{', '{"aud":"evil",'))],
    ['escaped', github.sign(JSON.stringify(payload()).replace('{', '{"\\u0061ud":"evil",'))],
    [
      'in an inner object',
      github.sign(JSON.stringify(payload({ inner: 0 })).replace('"inner":0', '"inner":{"a":1,"a":2}')),
    ],
    ['in the header', github.sign(payload(), '{"alg":"none","alg":"RS256","kid":"key-1"}')],
  ])('[ID-1] is refused with a member twice %s', async (_, token) => {
    expect(await verdictOn(token)).toEqual(['TOKEN_DUPLICATE_MEMBER'])
  })
})

describe('a token’s header and key', () => {
  it.each([
    ['none', { ...headerOf('key-1'), alg: 'none' }],
    ['RS512', { ...headerOf('key-1'), alg: 'RS512' }],
    ['rs256', { ...headerOf('key-1'), alg: 'rs256' }],
    ['nothing', { kid: 'key-1' }],
    ['a list', { ...headerOf('key-1'), alg: ['RS256'] }],
  ])('[ID-1] is refused when the algorithm is %s', async (_, header) => {
    expect(await verdictOnHeader(header)).toEqual(['TOKEN_ALGORITHM'])
  })

  it('[ID-1] is refused when HS256 is keyed with the public modulus', async () => {
    const input = `${encode({ alg: 'HS256', kid: 'key-1', typ: 'JWT' })}.${body}`
    const mac = createHmac('sha256', Buffer.from(github.pin.n, 'base64url')).update(input).digest('base64url')
    expect(await verdictOn(`${input}.${mac}`)).toEqual(['TOKEN_ALGORITHM'])
  })

  it.each([
    ['TOKEN_KEY_MISSING', { alg: 'RS256' }],
    ['TOKEN_KEY_MISSING', { alg: 'RS256', kid: '' }],
    ['TOKEN_KEY_MISSING', { alg: 'RS256', kid: 1 }],
    ['TOKEN_KEY_UNKNOWN', { alg: 'RS256', kid: 'KEY-1' }],
    ['TOKEN_TYPE', { alg: 'RS256', kid: 'key-1', typ: 'at+jwt' }],
    ['TOKEN_TYPE', { alg: 'RS256', kid: 'key-1', typ: null }],
    ['TOKEN_TYPE', { alg: 'RS256', kid: 'key-1', crit: ['b64'], b64: true }],
    ['accepted', { alg: 'RS256', kid: 'key-1', typ: 'JWT' }],
  ])('[ID-1] [KEY-1] answers %s to the header %j', async (code, header) => {
    expect(await verdictOnHeader(header)).toEqual([code])
  })

  it('[KEY-1] is refused when two pins share the kid, or none is pinned', async () => {
    expect(await verdictOn(sound, { keys: [github.pin, stranger.pin] })).toEqual(['TOKEN_KEY_UNKNOWN'])
    expect(await verdictOn(sound, { keys: [] })).toEqual(['TOKEN_KEY_UNKNOWN'])
    expect(await verdictOn(sound, { keys: [github.pin, issuer('key-2').pin] })).toEqual(['accepted'])
  })

  it('[ID-2] is refused under a key of 1024 bits or another exponent', async () => {
    const small = issuer('key-1', 1024)
    expect(await verdictOn(small.sign(payload()), { keys: [small.pin] })).toEqual(['TOKEN_KEY_WEAK'])
    expect(await verdictOn(sound, { keys: [{ ...github.pin, e: 'Aw' }] })).toEqual(['TOKEN_KEY_WEAK'])
  })

  it.each([
    ['of another key', stranger.sign(payload())],
    ['of another payload', `${head}.${encode(payload({ actor_id: '1002' }))}.${seal}`],
    ['cut short', `${head}.${body}.${shortened(seal)}`],
    ['with a zero byte in front', `${head}.${body}.${prefixed(seal)}`],
  ])('[ID-1] is refused with a signature %s', async (_, token) => {
    expect(await verdictOn(token)).toEqual(['TOKEN_SIGNATURE'])
  })
})

describe('a token’s claims', () => {
  it.each([
    ['TOKEN_ISSUER', { iss: `${ISSUER}/` }],
    ['TOKEN_AUDIENCE', { aud: [AUDIENCE] }],
    ['TOKEN_AUDIENCE', { aud: ['evil', AUDIENCE] }],
    ['TOKEN_AUDIENCE', { aud: `${AUDIENCE}0` }],
    ['TOKEN_TIME_MISSING', { exp: `${NOW + 1}` }],
    ['TOKEN_TIME_MISSING', { nbf: 1.5 }],
    ['TOKEN_TIME_MISSING', { iat: null }],
    ['TOKEN_LIFETIME', { exp: NOW + 3541 }],
    ['accepted', { exp: NOW + 3540 }],
    ['TOKEN_EXPIRED', { exp: NOW }],
    ['accepted', { exp: NOW + 1 }],
    ['TOKEN_NOT_YET_VALID', { nbf: NOW + 1 }],
    ['accepted', { nbf: NOW }],
    ['TOKEN_NOT_YET_VALID', { iat: NOW + 1 }],
    ['accepted', { iat: NOW }],
    ['TOKEN_CLAIM_TYPE', { actor_id: 1001 }],
    ['TOKEN_CLAIM_TYPE', { actor_id: '01001' }],
    ['TOKEN_CLAIM_TYPE', { run_attempt: '1 ' }],
    ['TOKEN_CLAIM_TYPE', { environment: null }],
    ['TOKEN_CLAIM_TYPE', { environment: '' }],
    ['TOKEN_CLAIM_TYPE', { ref: 'refs/heads/\n' }],
    ['TOKEN_CLAIM_TYPE', { sha: 'C'.repeat(40) }],
    ['TOKEN_CLAIM_TYPE', { repository: 'acme/ledger/x' }],
    ['TOKEN_CLAIM_TYPE', { jti: 'é' }],
  ])('[ID-1] lead to %s with %j', async (code, changes) => {
    expect(await verdictOn(github.sign(payload(changes)))).toEqual([code])
  })

  it('[ID-1] are refused beyond 1024 bytes, however few characters these are', async () => {
    expect(await verdictOn(github.sign(payload({ environment: 'é'.repeat(513) })))).toEqual(['TOKEN_CLAIM_TYPE'])
    expect(await verdictOn(github.sign(payload({ environment: 'é'.repeat(512) })))).toEqual(['accepted'])
  })

  it.each(REQUIRED)('[ID-1] are refused without %s', async (claim) => {
    expect(await verdictOn(github.sign(without(claim)))).toEqual(['TOKEN_CLAIM_MISSING'])
  })

  it('[ID-1] are refused for a time written with a point or an exponent', async () => {
    const text = JSON.stringify(payload())
    expect(await verdictOn(github.sign(text.replace(`${NOW + 240}`, `${NOW + 240}.0`)))).toEqual(['TOKEN_TIME_MISSING'])
    expect(await verdictOn(github.sign(text.replace(`${NOW + 240}`, '1e10')))).toEqual(['TOKEN_MALFORMED'])
    expect(await verdictOn(github.sign(text))).toEqual(['accepted'])
  })

  it('[ID-1] are refused all at once, in a fixed order, the first as the error’s code', async () => {
    const { actor_id: _, ...rest } = payload({ iss: 'evil', aud: ['evil'], exp: NOW - 1, iat: NOW + 9, sha: 'x' })
    const token = github.sign(rest)
    expect(await verdictOn(token)).toEqual([
      'TOKEN_ISSUER',
      'TOKEN_AUDIENCE',
      'TOKEN_EXPIRED',
      'TOKEN_NOT_YET_VALID',
      'TOKEN_CLAIM_MISSING',
      'TOKEN_CLAIM_TYPE',
    ])
    await expect(verifyToken(token, expected)).rejects.toThrow(expect.objectContaining({ code: 'TOKEN_ISSUER' }))
  })

  it('[ID-1] are not looked at before the signature holds', async () => {
    expect(await verdictOn(stranger.sign(payload({ iss: 'evil', exp: 1 })))).toEqual(['TOKEN_SIGNATURE'])
  })
})
