import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import nock from 'nock'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openGitHub } from '../../../../src/ci/github/client.ts'
import { readRunApprovals } from '../../../../src/ci/github/read-approvals.ts'
import { readProtection } from '../../../../src/ci/github/read-protection.ts'
import { readRunAttempt } from '../../../../src/ci/github/run-attempt.ts'
import { Secret } from '../../../../src/settings/settings.ts'
import { codesOf } from '../../identity/refusal.ts'

const apiUrl = 'https://github.test/api/v3'
const path = '/api/v3/repos/acme/ledger'
const settings = { apiUrl, repository: 'acme/ledger', token: new Secret('hunter2'), waitsMs: [1, 1] }
const github = await openGitHub(settings)
const server = () => nock('https://github.test', { reqheaders: { authorization: 'token hunter2' } })
const attempt = { runId: '90', runAttempt: '1' }
const run = {
  id: 90,
  run_attempt: 1,
  head_sha: 'c'.repeat(40),
  event: 'workflow_dispatch',
  path: '.github/workflows/cut.yml',
  actor: { id: 1001, type: 'User' },
  triggering_actor: { id: 1002, type: 'User' },
}
const attemptPath = `${path}/actions/runs/90/attempts/1`

beforeEach(() => nock.disableNetConnect())
afterEach(() => {
  nock.cleanAll()
  nock.enableNetConnect()
})

describe('the run’s attempt', () => {
  it('[ID-7] names the triggering actor, not the actor', async () => {
    server().get(attemptPath).reply(200, run)
    expect(await readRunAttempt(github, attempt)).toEqual({
      runId: '90',
      runAttempt: '1',
      triggeringActorId: '1002',
      triggeringActorType: 'User',
      headSha: 'c'.repeat(40),
      event: 'workflow_dispatch',
      path: '.github/workflows/cut.yml',
    })
  })

  it.each([
    ['of another run', { id: 91 }],
    ['of another attempt', { run_attempt: 2 }],
    ['without a triggering actor', { triggering_actor: null }],
    ['with an actor without a type', { triggering_actor: { id: 1002 } }],
    ['with a commit that is none', { head_sha: 'main' }],
    ['without an event', { event: undefined }],
    ['without a path', { path: 7 }],
  ])('[ID-7] is refused %s', async (_, changes) => {
    server()
      .get(attemptPath)
      .reply(200, { ...run, ...changes })
    expect(await codesOf(() => readRunAttempt(github, attempt))).toEqual(['GITHUB_ANSWER'])
  })
})

describe('approvals and protection', () => {
  it('[ID-6] are each one call', async () => {
    const user = { id: 1003, type: 'User' }
    server().get(`${path}/environments/production-cut`).reply(200, { id: 7, name: 'production-cut' })
    server()
      .get(`${path}/actions/runs/90/approvals`)
      .reply(200, [{ environments: [{ id: 7 }], state: 'approved', user, comment: '' }])
    const environment = await readProtection(github, 'production-cut')
    expect(environment.protection).toEqual({
      requiredReviewers: null,
      preventSelfReview: null,
      canAdminsBypass: null,
      branchPolicy: null,
    })
    expect((await readRunApprovals(github, '90'))(environment.id)).toEqual([
      { environmentId: '7', state: 'approved', userId: '1003', userType: 'User' },
    ])
    expect(nock.isDone()).toBe(true)
  })

  it('[ID-6] ask for an environment’s patterns of branches, where it goes by them', async () => {
    const policy = { protected_branches: false, custom_branch_policies: true }
    const of = async (list: object) => {
      server()
        .get(`${path}/environments/production-cut`)
        .reply(200, { id: 7, name: 'production-cut', deployment_branch_policy: policy })
      server().get(`${path}/environments/production-cut/deployment-branch-policies?per_page=100`).reply(200, list)
      return (await readProtection(github, 'production-cut')).protection.branchPolicy
    }
    expect(await of({ total_count: 1, branch_policies: [{ name: 'main' }] })).toBe(true)
    expect(await of({ total_count: 1, branch_policies: [{ name: '*' }] })).toBe(false)
    expect(await of({ total_count: 101, branch_policies: [{ name: 'main' }] })).toBeNull()
    server()
      .get(`${path}/environments/production-cut`)
      .reply(200, { id: 7, name: 'x', deployment_branch_policy: policy })
    server()
      .get(/deployment-branch-policies/)
      .reply(403, {})
    expect(await codesOf(() => readProtection(github, 'production-cut'))).toEqual(['GITHUB_FORBIDDEN'])
  })

  it('[ID-6] keep an environment’s name inside its place in the path', async () => {
    server().get(`${path}/environments/a%2F..%2Fb%3Fc`).reply(200, { id: 7, name: 'a/../b?c' })
    expect((await readProtection(github, 'a/../b?c')).id).toBe('7')
  })
})

describe('GitHub’s refusals', () => {
  it.each([403, 404])('[ACT-3] with %i name the permission that is missing', async (status) => {
    server().get(attemptPath).reply(status, { message: '::error::hunter3' })
    await expect(readRunAttempt(github, attempt)).rejects.toThrow(
      expect.objectContaining({
        code: 'GITHUB_FORBIDDEN',
        details: {
          expected: { permissions: 'actions: read', route: '/actions/runs/{run_id}/attempts/{attempt_number}' },
          observed: status,
        },
      }),
    )
  })

  it.each([
    [429, {}],
    [403, { 'retry-after': '60' }],
    [403, { 'x-ratelimit-remaining': '0' }],
  ])('[ACT-3] with %i and %j are a limit of the rate', async (status, headers) => {
    server().get(attemptPath).reply(status, {}, headers)
    expect(await codesOf(() => readRunAttempt(github, attempt))).toEqual(['GITHUB_RATE_LIMITED'])
  })

  it.each([
    [401, {}, 'GITHUB_TOKEN_REFUSED', 401],
    [403, { 'retry-after': '60' }, 'GITHUB_RATE_LIMITED', { status: 403, resets: 'in 60 s' }],
    [
      403,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1800000000' },
      'GITHUB_RATE_LIMITED',
      { status: 403, resets: 'at 2027-01-15T08:00:00.000Z' },
    ],
    [429, { 'retry-after': 'Fri, 01 Jan 2027' }, 'GITHUB_RATE_LIMITED', { status: 429, resets: null }],
  ])('[ACT-6] with %i and %j name the host, and when a limit resets: %s', async (status, headers, code, observed) => {
    server().get(attemptPath).reply(status, {}, headers)
    const expected = { host: 'github.test', route: '/actions/runs/{run_id}/attempts/{attempt_number}' }
    await expect(readRunAttempt(github, attempt)).rejects.toMatchObject({ code, details: { expected, observed } })
  })

  const docs = 'https://docs.github.com/rest'
  const secondary = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
  it.each([
    ['a secondary limit', { message: secondary, documentation_url: docs }, 'GITHUB_RATE_LIMITED'],
    [
      'the limit of an installation',
      { message: 'API rate limit exceeded for installation ID 7.' },
      'GITHUB_RATE_LIMITED',
    ],
    [
      'a limit in its old words',
      { message: 'You have triggered an abuse detection mechanism.' },
      'GITHUB_RATE_LIMITED',
    ],
    [
      'a limit by its page',
      { documentation_url: `${docs}/overview/rate-limits-for-the-rest-api` },
      'GITHUB_RATE_LIMITED',
    ],
    ['a limit as plain text', secondary, 'GITHUB_RATE_LIMITED'],
    [
      'a missing right',
      { message: 'Resource not accessible by integration', documentation_url: docs },
      'GITHUB_FORBIDDEN',
    ],
    ['nothing', '', 'GITHUB_FORBIDDEN'],
  ])('[ACT-3] with 403 and no header say by their body alone that it was %s', async (_, body, code) => {
    server().get(attemptPath).reply(403, body)
    expect(await codesOf(() => readRunAttempt(github, attempt))).toEqual([code])
  })

  it('[ACT-3] with another status are no limit, whatever their body says', async () => {
    for (const [status, code] of [
      [401, 'GITHUB_TOKEN_REFUSED'],
      [404, 'GITHUB_FORBIDDEN'],
      [422, 'GITHUB_ANSWER'],
    ] as const) {
      server().get(attemptPath).reply(status, { message: secondary })
      expect([status, await codesOf(() => readRunAttempt(github, attempt))]).toEqual([status, [code]])
    }
    server().get(attemptPath).times(3).reply(503, { message: secondary }, { 'retry-after': '60' })
    expect(await codesOf(() => readRunAttempt(github, attempt))).toEqual(['GITHUB_UNREACHABLE'])
  })

  it('[ACT-3] with 5xx are asked again twice, no more', async () => {
    server().get(attemptPath).times(2).reply(502)
    server().get(attemptPath).reply(200, run)
    expect(await codesOf(() => readRunAttempt(github, attempt))).toEqual(['accepted'])
    const failing = server().get(attemptPath).times(4).reply(503)
    expect(await codesOf(() => readRunAttempt(github, attempt))).toEqual(['GITHUB_UNREACHABLE'])
    expect(failing.isDone()).toBe(false)
  })

  it('[ACT-3] by a broken connection are bounded', async () => {
    const failing = server().get(attemptPath).times(4).replyWithError('connection reset')
    expect(await codesOf(() => readRunAttempt(github, attempt))).toEqual(['GITHUB_UNREACHABLE'])
    expect(failing.isDone()).toBe(false)
  })

  it.each([
    ['before the answer', (_: ServerResponse) => {}],
    ['within the answer', (response: ServerResponse) => response.writeHead(200).write('{"id":')],
  ])('[ACT-3] by silence %s are bounded', async (_, answer) => {
    nock.enableNetConnect('127.0.0.1')
    let asked = 0
    const silent = createServer((_request, response) => {
      asked += 1
      answer(response)
    })
    await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening))
    const { port } = silent.address() as AddressInfo
    const client = await openGitHub({ ...settings, apiUrl: `http://127.0.0.1:${port}`, timeoutMs: 50 })
    expect(await codesOf(() => readRunAttempt(client, attempt))).toEqual(['GITHUB_UNREACHABLE'])
    expect(asked).toBe(3)
    silent.closeAllConnections()
    silent.close()
  })

  it('[ACT-3] by redirect are not followed, since the token would follow too', async () => {
    server().get(attemptPath).reply(301, '', { location: 'https://github.test/api/v3/elsewhere' })
    const elsewhere = server().get('/api/v3/elsewhere').reply(200, run)
    expect(await codesOf(() => readRunAttempt(github, attempt))).toEqual(['GITHUB_ANSWER'])
    expect(elsewhere.isDone()).toBe(false)
  })

  it('[ACT-3] by an answer that is no JSON are no fact', async () => {
    server().get(attemptPath).reply(200, '<html>', { 'content-type': 'text/html' })
    expect(await codesOf(() => readRunAttempt(github, attempt))).toEqual(['GITHUB_ANSWER'])
  })

  it('[PRV-5] never carry the token', async () => {
    server().get(attemptPath).reply(403, { message: 'no' })
    const error = await readRunAttempt(github, attempt).catch((caught: Error) => caught)
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('hunter2')
  })
})
