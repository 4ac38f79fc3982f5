import nock from 'nock'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { idTokenEndpoint } from '../../../../src/ci/github/job.ts'
import { requestToken } from '../../../../src/ci/github/request-token.ts'
import { Secret } from '../../../../src/settings/settings.ts'
import { codesOf } from '../../identity/refusal.ts'

const AUDIENCE = `quorate:v1:preflight:${'a'.repeat(64)}`
const env = {
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.test/request?api-version=2.0',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
}
const endpoint = idTokenEndpoint(env)
const server = () =>
  nock('https://token.test', { reqheaders: { authorization: 'Bearer request-token' } })
    .get('/request')
    .query({ 'api-version': '2.0', audience: AUDIENCE })
let printed = ''

beforeEach(() => {
  nock.disableNetConnect()
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
  printed = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += text
    return true
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  nock.cleanAll()
  nock.enableNetConnect()
})

describe('the job’s ID token', () => {
  it('[ID-3] is requested for exactly one audience, and printed only to be masked', async () => {
    server().reply(200, { value: 'a.b.c' })
    const token = await requestToken(AUDIENCE, endpoint)
    expect(token.reveal()).toBe('a.b.c')
    expect(`${token}`).toBe('***')
    expect(printed.split('\n').filter((line) => line.includes('a.b.c'))).toEqual(['::add-mask::a.b.c'])
  })

  it('[ID-4] is unavailable outside a job with id-token: write', async () => {
    expect(idTokenEndpoint({ ...env, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined })).toBeNull()
    expect(await codesOf(() => requestToken(AUDIENCE, null))).toEqual(['PROOF_UNAVAILABLE'])
  })

  it.each(['', ' '])('[ID-3] is never requested for the audience %j', async (audience) => {
    expect(await codesOf(() => requestToken(audience, endpoint))).toEqual(['TOKEN_REQUEST_FAILED'])
  })

  it('[ID-3] is not requested where the audience would be lost', async () => {
    const requestUrl = 'https://token.test/request'
    expect(
      await codesOf(() => requestToken(AUDIENCE, { requestUrl, requestToken: new Secret('request-token') })),
    ).toEqual(['TOKEN_REQUEST_FAILED'])
  })

  it.each([
    ['a refusal', 403, { message: '::error::no' }],
    ['an empty answer', 200, {}],
    ['a token that is no text', 200, { value: { a: 1 } }],
  ])('[ACT-3] is a coded failure after %s, without the server’s words', async (_, status, body) => {
    server().reply(status, body)
    const error = await requestToken(AUDIENCE, endpoint).catch((caught) => caught)
    expect(error).toMatchObject({ code: 'TOKEN_REQUEST_FAILED', exit: 2 })
    expect(JSON.stringify(error.details)).not.toContain('::')
  })
})
