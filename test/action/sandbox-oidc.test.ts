import { join } from 'node:path'
import { createLocalJWKSet, createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GitHub, type JobDescription, startGitHub } from '../../src/sandbox/github.ts'
import { runJob } from '../../src/sandbox/job.ts'

const step = join(import.meta.dirname, 'sandbox-step.ts')
const audience = `quorate:v1:open:${'0'.repeat(64)}`
const cut: JobDescription = { actor: 'ada', workflow: 'cut.yml', environment: 'production-cut' }

describe('tokens of the emulated GitHub', () => {
  let gitHub: GitHub
  beforeAll(async () => {
    gitHub = await startGitHub()
  })
  afterAll(() => gitHub.close())

  const jwks = () => createRemoteJWKSet(new URL('/.well-known/jwks', gitHub.url))
  const expected = { issuer: 'https://token.actions.githubusercontent.com', audience, algorithms: ['RS256'] }

  it('[SBX-1] hands @actions/core a token that jose verifies against the published keys', async () => {
    const job = await gitHub.createJob({ ...cut, inputs: { audience } })
    const { exit, outputs, stdout, stderr } = await runJob(job.env, { action: step })
    expect({ exit, stderr }, stdout).toEqual({ exit: 0, stderr: '' })
    const { payload, protectedHeader } = await jwtVerify(outputs.token ?? '', jwks(), expected)
    expect(protectedHeader).toEqual({
      typ: 'JWT',
      alg: 'RS256',
      kid: gitHub.keys.issuer.kid,
      x5t: gitHub.keys.issuer.x5t,
    })
    expect(payload).toMatchObject({ environment: 'production-cut', actor_id: '1001', run_id: String(job.run.id) })
  })

  it('[SBX-1] turns a missing audience into the owner’s page, as GitHub does', async () => {
    const job = await gitHub.createJob(cut)
    const { outputs } = await runJob(job.env, { action: step })
    expect(decodeJwt(outputs.token ?? '').aud).toBe('https://github.com/acme')
  })

  it('[SBX-1] publishes a discovery document that leads to the keys', async () => {
    const response = await fetch(`${gitHub.url}/.well-known/openid-configuration`)
    const document = (await response.json()) as { issuer: string; jwks_uri: string }
    expect(document.issuer).toBe('https://token.actions.githubusercontent.com')
    const keys = await (await fetch(document.jwks_uri)).json()
    expect(keys).toEqual(gitHub.jwks)
    expect(gitHub.jwks.keys).toHaveLength(1)
  })

  it('[SBX-1] mints only for the bearer of the job’s request token', async () => {
    const [job, other] = [await gitHub.createJob(cut), await gitHub.createJob(cut)]
    const url = `${job.env.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=x`
    const status = async (token?: string) =>
      (await fetch(url, token ? { headers: { authorization: `Bearer ${token}` } } : {})).status
    expect(url).toContain('?')
    expect(await status(job.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN)).toBe(200)
    expect(await status(other.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN)).toBe(401)
    expect(await status(job.env['INPUT_GITHUB-TOKEN'])).toBe(401)
    expect(await status()).toBe(401)
  })

  it('[SBX-1] takes an audience of 16 384 characters, and neither a longer one nor a foreign page', async () => {
    const job = await gitHub.createJob(cut)
    const headers = { authorization: `Bearer ${job.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` }
    const status = async (aud: string) =>
      (await fetch(`${job.env.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=${aud}`, { headers })).status
    expect(await status('a'.repeat(16_384))).toBe(200)
    expect(await status('a'.repeat(16_385))).toBe(400)
    expect(await status('https://github.com/evil')).toBe(400)
    expect(await status('https://github.com/acme/tools')).toBe(200)
  })

  it('[SBX-1] overrides header members and claims, and null leaves them out', async () => {
    const token = { header: { kid: null, typ: 'at+jwt' }, claims: { actor_id: '1002', environment: null } }
    const minted = await (await gitHub.createJob({ ...cut, token })).mint(audience)
    expect(decodeProtectedHeader(minted)).toEqual({ typ: 'at+jwt', alg: 'RS256', x5t: gitHub.keys.issuer.x5t })
    expect(decodeJwt(minted)).toMatchObject({ actor_id: '1002', aud: audience })
    expect(decodeJwt(minted)).not.toHaveProperty('environment')
    await expect(jwtVerify(minted, createLocalJWKSet(gitHub.jwks), expected)).resolves.toBeDefined()
  })

  it('[SBX-1] signs with the rogue key on demand, which the key set does not hold', async () => {
    const mint = async (token: JobDescription['token']) => (await gitHub.createJob({ ...cut, token })).mint(audience)
    const local = createLocalJWKSet(gitHub.jwks)
    await expect(jwtVerify(await mint({ key: 'rogue' }), local, expected)).rejects.toMatchObject({
      code: 'ERR_JWKS_NO_MATCHING_KEY',
    })
    const posing = await mint({ key: 'rogue', header: { kid: gitHub.keys.issuer.kid } })
    await expect(jwtVerify(posing, local, expected)).rejects.toMatchObject({
      code: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
    })
    await expect(jwtVerify(await mint({ key: 'issuer' }), local, expected)).resolves.toBeDefined()
  })

  it('[SBX-1] hands out a raw string as it is', async () => {
    const job = await gitHub.createJob({ ...cut, token: { raw: 'not.a.token' }, inputs: { audience } })
    expect((await runJob(job.env, { action: step })).outputs.token).toBe('not.a.token')
  })

  it('[SBX-1] awaits the hook before it mints, and the world’s change is in the token', async () => {
    const asked: (string | null)[] = []
    const job = await gitHub.createJob({
      ...cut,
      onToken: async (aud) => {
        await new Promise((resolve) => setTimeout(resolve, 5))
        asked.push(aud)
        gitHub.world.subject = 'immutable'
      },
    })
    expect(decodeJwt(await job.mint(null)).sub).toBe('repo:acme@7712345/ledger@812345678:environment:production-cut')
    expect(asked).toEqual([null])
    gitHub.world.subject = 'classic'
  })

  it('[SBX-1] issues under another issuer when told to', async () => {
    await using other = await startGitHub({ issuer: 'https://ghes.example/_services/token', keys: gitHub.keys })
    expect(decodeJwt(await (await other.createJob(cut)).mint(audience)).iss).toBe(
      'https://ghes.example/_services/token',
    )
  })
})
