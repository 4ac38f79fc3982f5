// A permit before verifiers that are not ours, and before our own: the same word from each, for sound and for bad ones (RUN-3, RUN-4).
import { execFile, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { JwtVerifier } from 'aws-jwt-verify'
import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { QuorateError } from '../../src/codes/error.ts'
import { writeMetadata } from '../../src/usecases/permit/metadata.ts'
import { verifyPermitFile } from '../../src/usecases/permit/verify.ts'
import { useLedger } from '../support/ledger.ts'
import {
  AUDIENCE,
  changePermitKeys,
  claimsOf,
  ISSUER,
  makePermitKey,
  orderPermitKey,
  SUBJECTS,
  sealSha256,
  signPermit,
} from '../support/permit.ts'
import { scriptOf } from '../support/permit-guide.ts'
import { plant } from '../support/plant.ts'

const ledger = useLedger()
const run = promisify(execFile)
let folder = ''
let seal = ''
let permit = ''
let jwks: JSONWebKeySet
let retired: { readonly permit: string; readonly jwks: JSONWebKeySet }

const publish = () => writeMetadata(ledger().door, folder, { issuer: ISSUER, out: 'public' })
const published = () => JSON.parse(readFileSync(join(folder, 'public/.well-known/jwks.json'), 'utf8')) as JSONWebKeySet
const edited = (text: string, part: 0 | 1 | 2, edit: (bytes: Buffer) => Buffer) =>
  text
    .split('.')
    .map((old, at) => (at === part ? edit(Buffer.from(old, 'base64url')).toString('base64url') : old))
    .join('.')
const oneBit = (bytes: Buffer) => {
  bytes[20] = (bytes[20] as number) ^ 1
  return bytes
}
const saying = (from: string, to: string) => (bytes: Buffer) => Buffer.from(bytes.toString().replace(from, () => to))

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quorate-permit-'))
  const old = await orderPermitKey(ledger())
  await makePermitKey(ledger().deployer, old)
  await publish()
  retired = { permit: (await signPermit(ledger(), old)).permit, jwks: published() }
  seal = await orderPermitKey(ledger())
  await makePermitKey(ledger().deployer, seal)
  await changePermitKeys(ledger(), { retire: [sealSha256(old)] })
  await plant(
    ledger(),
    `update qt001_cp.permit_order set retired_at = retired_at - interval '17 minutes' where retired_at is not null`,
  )
  await publish()
  jwks = published()
  permit = (await signPermit(ledger(), seal)).permit
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Each answers with the subject of a permit that it holds for sound, and throws otherwise. */
type Verifier = (text: string, audience: string) => Promise<unknown>
const python = ['/usr/bin/python3', 'python3'].find(
  (one) => spawnSync(one, ['-c', 'import jwt, cryptography']).status === 0,
)
const PYJWT = `import json, sys, jwt
from jwt.algorithms import RSAAlgorithm
token, jwks, issuer, audience = sys.argv[1:]
kid = jwt.get_unverified_header(token)["kid"]
key = RSAAlgorithm.from_jwk(json.dumps(next(k for k in json.loads(jwks)["keys"] if k["kid"] == kid)))
print(jwt.decode(token, key, algorithms=["RS256"], issuer=issuer, audience=audience, options={"require": ["exp", "iat", "nbf", "jti"]})["sub"])`
const CRYPTOGRAPHY = `import sys
from base64 import urlsafe_b64decode as decode
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding
head, body, signature = sys.argv[1].split(".")
key = serialization.load_pem_public_key(open(sys.argv[2], "rb").read())
key.verify(decode(signature + "=="), f"{head}.{body}".encode(), padding.PKCS1v15(), hashes.SHA256())
print(key.key_size)`

const script: Verifier = async (text, audience) => {
  await writeFile(join(folder, 'permit.jwt'), text)
  const subject = `quorate:${ledger().gate.ledger.ledgerId}:production-deploy:DEPLOY:app`
  const args = [
    '-c',
    scriptOf(),
    'verify-permit',
    'permit.jwt',
    'public/.well-known/permit-keys',
    ISSUER,
    audience,
    subject,
  ]
  return JSON.parse((await run('sh', args, { cwd: folder })).stdout).sub
}

/** What each says of a permit for another audience, of an expired, an altered one, and one by a retired key. */
type Words = Readonly<Record<'audience' | 'expired' | 'altered' | 'retired', string>>
const verifiers: readonly (readonly [string, Words, Verifier | undefined])[] = [
  [
    'jose',
    {
      audience: 'unexpected "aud" claim value',
      expired: '"exp" claim timestamp check failed',
      altered: 'signature verification failed',
      retired: 'no applicable key found',
    },
    async (text, audience) =>
      (await jwtVerify(text, createLocalJWKSet(jwks), { issuer: ISSUER, audience, algorithms: ['RS256'] })).payload.sub,
  ],
  [
    'AWS’s own aws-jwt-verify',
    {
      audience: 'Audience not allowed',
      expired: 'Token expired',
      altered: 'Invalid signature',
      retired: 'not found in the JWKS',
    },
    async (text, audience) => {
      const verifier = JwtVerifier.create({ issuer: ISSUER, audience, jwksUri: `${ISSUER}/.well-known/jwks.json` })
      verifier.cacheJwks(jwks as unknown as Parameters<typeof verifier.cacheJwks>[0])
      return verifier.verifySync(text).sub
    },
  ],
  [
    'Python’s PyJWT',
    {
      audience: 'InvalidAudienceError',
      expired: 'ExpiredSignatureError',
      altered: 'InvalidSignatureError',
      retired: 'StopIteration',
    },
    python === undefined
      ? undefined
      : async (text, audience) =>
          (await run(python, ['-c', PYJWT, text, JSON.stringify(jwks), ISSUER, audience])).stdout.trim(),
  ],
  [
    'openssl, by the script of docs/permits.md',
    {
      audience: 'does not say "aud"',
      expired: 'expired, or not yet valid',
      altered: 'not signed by it',
      retired: 'its key is not listed',
    },
    script,
  ],
  [
    'quorate permit verify',
    {
      audience: 'PERMIT_AUDIENCE',
      expired: 'PERMIT_EXPIRED',
      altered: 'PERMIT_ALTERED',
      retired: 'PERMIT_KEY_NOT_LISTED',
    },
    async (text, audience) => {
      await writeFile(join(folder, 'permit.jwt'), `${text}\n`)
      const options = { jwks: 'public/.well-known/jwks.json', audience, issuer: ISSUER }
      return (await verifyPermitFile(folder, 'permit.jwt', options)).facts.subject
    },
  ],
]

describe.each(verifiers)('%s', (_, words, verifier) => {
  const check: Verifier = (text, audience) => (verifier as Verifier)(text, audience)
  it.skipIf(verifier === undefined)('[RUN-3] [RUN-4] holds a permit for sound, and no other', async () => {
    const subject = claimsOf(permit).sub
    expect(await check(permit, AUDIENCE)).toBe(subject)
    await expect(check(permit, 'https://elsewhere.example.com')).rejects.toThrow(words.audience)
    await expect(check(edited(permit, 1, saying('"plan":"app"', '"plan":"api"')), AUDIENCE)).rejects.toThrow(
      words.altered,
    )
    await expect(check(edited(permit, 2, oneBit), AUDIENCE)).rejects.toThrow(words.altered)
    await expect(check(retired.permit, AUDIENCE)).rejects.toThrow(words.retired)
    const bad = {
      'one bit of the header': edited(permit, 0, oneBit),
      'one bit of what it says': edited(permit, 1, oneBit),
      'no signature': permit.replace(/[^.]*$/, ''),
      'no algorithm': edited(permit, 0, saying('RS256', 'none')).replace(/[^.]*$/, ''),
      'HS256 by the public key': edited(permit, 0, saying('RS256', 'HS256')),
    }
    for (const [what, text] of Object.entries(bad)) await expect(check(text, AUDIENCE), what).rejects.toThrow()
    const at = (seconds: number) => new Date(Date.now() - seconds * 1000).toISOString()
    const brief = (await signPermit(ledger(), seal, { issued_at: at(60), expires_at: at(-3) })).permit
    expect(await check(brief, AUDIENCE)).toBe(subject)
    await new Promise((resolve) => setTimeout(resolve, 4500))
    await expect(check(brief, AUDIENCE)).rejects.toThrow(words.expired)
  })
})

it('[RUN-4] PyJWT and Python’s cryptography are there, or this line says that they are not', () => {
  if (python === undefined)
    console.log('Python’s PyJWT and cryptography are not installed here: their tests did not run')
  else {
    const pem = readdirPem()
    expect(spawnSync(python, ['-c', CRYPTOGRAPHY, permit, pem], { encoding: 'utf8' }).stdout).toBe('2048\n')
    expect(spawnSync(python, ['-c', CRYPTOGRAPHY, edited(permit, 2, oneBit), pem]).status).toBe(1)
  }
})

const readdirPem = () => join(folder, 'public/.well-known/permit-keys', `${jwks.keys[0]?.kid}.pem`)

it('[RUN-3] quorate permit verify says why', async () => {
  const codeOf = async (text: string, options: object = {}) => {
    await writeFile(join(folder, 'permit.jwt'), text)
    const asked = { jwks: 'public/.well-known/jwks.json', audience: AUDIENCE, issuer: ISSUER, ...options }
    return verifyPermitFile(folder, 'permit.jwt', asked).then(
      ({ outcome, sections }) => [outcome, sections?.[0]?.lines.map(({ text }) => text)],
      (error) => (error instanceof QuorateError ? [error.code, error.details.expected] : Promise.reject(error)),
    )
  }
  expect(await codeOf(permit)).toEqual(['pass', SUBJECTS])
  expect(await codeOf(permit, { audience: 'x' })).toEqual(['PERMIT_AUDIENCE', 'x'])
  expect(await codeOf(permit, { issuer: `${ISSUER}-2` })).toEqual(['PERMIT_ISSUER_DIFFERS', `${ISSUER}-2`])
  expect(await codeOf(retired.permit)).toEqual(['PERMIT_KEY_NOT_LISTED', [jwks.keys[0]?.kid]])
  expect(await codeOf(edited(permit, 1, saying('"plan":"app"', '"plan":"api"')))).toEqual(['PERMIT_ALTERED', undefined])
  expect(await codeOf('x')).toEqual(['PERMIT_MALFORMED', undefined])
  const at = (seconds: number) => new Date(Date.now() - seconds * 1000).toISOString()
  const brief = await signPermit(ledger(), seal, { issued_at: at(60), expires_at: at(-1) })
  await new Promise((resolve) => setTimeout(resolve, 2000))
  expect(await codeOf(brief.permit)).toEqual(['PERMIT_EXPIRED', brief.exp])
})
