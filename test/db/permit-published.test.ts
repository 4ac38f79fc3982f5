// What is published of the keys of permits, the form of every permit, and what is known of a sealing key (RUN-3).
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import ajv2020 from 'ajv/dist/2020.js'
import type { JSONWebKeySet } from 'jose'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeMetadata } from '../../src/usecases/permit/metadata.ts'
import { useLedger } from '../support/ledger.ts'
import {
  changePermitKeys,
  claimsOf,
  ISSUER,
  makePermitKey,
  orderPermitKey,
  sealSha256,
  signPermit,
} from '../support/permit.ts'
import { sealLine } from '../support/permit-guide.ts'

const ledger = useLedger()
const run = promisify(execFile)
let folder = ''
let seal = ''
const publish = () => writeMetadata(ledger().door, folder, { issuer: ISSUER, out: 'public' })
const published = () => JSON.parse(readFileSync(join(folder, 'public/.well-known/jwks.json'), 'utf8')) as JSONWebKeySet

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quorate-permit-'))
  seal = await orderPermitKey(ledger())
  await makePermitKey(ledger().deployer, seal)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

it('[RUN-3] what is published is what the database lists: discovery, the key set, PEM files, and nothing of a retired key', async () => {
  const lost = await orderPermitKey(ledger())
  await makePermitKey(ledger().deployer, lost)
  await publish()
  const before = published()
  await changePermitKeys(ledger(), { compromised: [sealSha256(lost)] })
  await publish()
  const jwks = published()
  const discovery = JSON.parse(readFileSync(join(folder, 'public/.well-known/openid-configuration'), 'utf8'))
  expect(discovery).toMatchObject({
    issuer: ISSUER,
    jwks_uri: `${ISSUER}/.well-known/jwks.json`,
    response_types_supported: ['id_token'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
  })
  expect(before.keys).toHaveLength(2)
  expect(jwks.keys).toEqual([
    {
      kty: 'RSA',
      use: 'sig',
      alg: 'RS256',
      kid: expect.stringMatching(/^[\w-]{43}$/),
      n: expect.any(String),
      e: 'AQAB',
    },
  ])
  expect(before.keys).toContainEqual(jwks.keys[0])
  expect(await readdir(join(folder, 'public/.well-known/permit-keys'))).toEqual([`${jwks.keys[0]?.kid}.pem`])
  const other = writeMetadata(ledger().door, folder, { issuer: `${ISSUER}/`, out: 'public' })
  await expect(other).rejects.toMatchObject({ code: 'PERMIT_ISSUER_DIFFERS', details: { expected: ISSUER } })
})

it('[RUN-3] every permit has the form of manifests/schema/permit.schema.json, which takes nothing else', async () => {
  const Ajv2020 = ajv2020 as unknown as typeof import('ajv/dist/2020.js').Ajv2020
  const isPermit = new Ajv2020({ strict: true }).compile(
    JSON.parse(readFileSync('manifests/schema/permit.schema.json', 'utf8')),
  )
  const named = { plan: 'a:b%c "é"', subjects: [], run_attempt: '7' }
  for (const changes of [{}, named]) {
    const said = claimsOf((await signPermit(ledger(), seal, changes)).permit)
    expect([isPermit(said), isPermit.errors]).toEqual([true, null])
    expect(isPermit({ ...said, other: 1 })).toBe(false)
    for (const claim of Object.keys(said)) {
      const { [claim]: _, ...rest } = said
      expect([claim, isPermit(rest), isPermit({ ...said, [claim]: null })]).toEqual([claim, false, false])
    }
  }
})

it('[RUN-3] what is known of a sealing key is what the line of docs/permits.md prints', async () => {
  const { stdout } = await run('sh', ['-c', `seal=${seal}; ${sealLine()}`])
  expect(stdout).toBe(`${sealSha256(seal)}\n`)
})
