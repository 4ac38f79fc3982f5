// A permit as our own verifier reads it: everything that it must say, and nothing that lives longer or begins later (RUN-3).
import { generateKeyPairSync } from 'node:crypto'
import { SignJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import { verifyPermit } from '../../../src/identity/permit.ts'
import { pinKey } from '../../../src/identity/pinned-key.ts'
import { codesOf } from '../../support/codes-of.ts'

const NOW = 1_800_000_000
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const keys = [pinKey({ ...publicKey.export({ format: 'jwk' }), kid: 'k' })]
const names = [
  'iss',
  'sub',
  'aud',
  'jti',
  'ledger',
  'environment',
  'action',
  'plan',
  'change',
  'packet',
  'subjects_sha256',
]
const numbers = ['commit', 'repository_id', 'run_id', 'run_attempt']
const HONEST = {
  ...Object.fromEntries([...names, ...numbers].map((name) => [name, name])),
  subjects: ['a@sha256:b'],
  ...{ iat: NOW - 60, nbf: NOW - 60, exp: NOW + 840 },
}

function sign(claims: object, header: object = {}): Promise<string> {
  return new SignJWT({ ...claims })
    .setProtectedHeader({ alg: 'RS256', kid: 'k', typ: 'JWT', ...header })
    .sign(privateKey)
}
const read = async (token: string, changes: object = {}) => {
  const expected = { keys, audience: 'aud', issuer: 'iss', subject: 'sub', now: NOW, ...changes }
  return codesOf(() => verifyPermit(token, expected))
}
const of = async (changes: object, header?: object) => read(await sign({ ...HONEST, ...changes }, header))

describe('a permit', () => {
  it('[RUN-3] that says everything is read', async () => {
    expect(
      await verifyPermit(await sign(HONEST), { keys, audience: 'aud', issuer: 'iss', subject: 'sub', now: NOW }),
    ).toEqual(HONEST)
    expect(await read(await sign(HONEST), { issuer: null, subject: null })).toEqual(['accepted'])
  })

  it.each(Object.keys(HONEST))('[RUN-3] without %s is none', async (name) => {
    const { [name]: _, ...rest } = HONEST as Record<string, unknown>
    expect(await read(await sign(rest))).toEqual(['PERMIT_MALFORMED'])
    expect(await of({ [name]: null })).toEqual(['PERMIT_MALFORMED'])
  })

  it.each([
    ['two audiences', { aud: ['aud', 'other'] }, 'PERMIT_MALFORMED'],
    ['another audience', { aud: 'other' }, 'PERMIT_AUDIENCE'],
    ['another subject', { sub: 'other' }, 'PERMIT_SUBJECT'],
    ['another issuer', { iss: 'other' }, 'PERMIT_ISSUER_DIFFERS'],
    ['a life of more than 15 minutes', { exp: NOW + 841 }, 'PERMIT_MALFORMED'],
    ['a beginning that is to come', { nbf: NOW + 1 }, 'PERMIT_MALFORMED'],
    ['an end that is now', { exp: NOW }, 'PERMIT_EXPIRED'],
    ['subjects that are no texts', { subjects: [1] }, 'PERMIT_MALFORMED'],
  ])('[RUN-3] with %s is refused', async (_, changes, code) => {
    expect(await of(changes)).toEqual([code])
    expect(await of({})).toEqual(['accepted'])
  })

  it('[RUN-3] ends at its second, and not before', async () => {
    expect(await of({ exp: NOW + 1 })).toEqual(['accepted'])
    expect(await of({ nbf: NOW })).toEqual(['accepted'])
  })

  it('[RUN-3] by another algorithm, kid or type is none', async () => {
    const pss = new SignJWT(HONEST).setProtectedHeader({ alg: 'PS256', kid: 'k' }).sign(privateKey)
    expect(await read(await pss)).toEqual(['PERMIT_MALFORMED'])
    expect(await of({}, { kid: 'other' })).toEqual(['PERMIT_KEY_NOT_LISTED'])
    expect(await of({}, { kid: undefined })).toEqual(['PERMIT_MALFORMED'])
    expect(await of({}, { typ: 'at+jwt' })).toEqual(['PERMIT_MALFORMED'])
    const [head, body, signature] = (await sign(HONEST)).split('.')
    const other = await sign({ ...HONEST, plan: 'other' })
    expect(await read(`${head}.${other.split('.')[1]}.${signature}`)).toEqual(['PERMIT_ALTERED'])
    expect(await read(`${head}.${body}.${signature}=`)).toEqual(['PERMIT_MALFORMED'])
    expect(await read(`${'a'.repeat(17_000)}.${body}.${signature}`)).toEqual(['PERMIT_MALFORMED'])
  })
})
