import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type GitHub, type Job, startGitHub } from '../../src/sandbox/github.ts'

describe('REST answers of the emulated GitHub', () => {
  let gitHub: GitHub
  let job: Job
  beforeAll(async () => {
    gitHub = await startGitHub()
  })
  beforeEach(async () => {
    job = await gitHub.createJob({
      actor: 'ada',
      workflow: 'cut.yml',
      environment: 'production-cut',
      runAttempt: 2,
      triggeringActor: 'ben',
      approvals: [
        { user: 'cleo', state: 'approved', comment: 'go' },
        { user: 'dana', state: 'rejected', environment: 'production-verify' },
      ],
    })
  })
  afterAll(() => gitHub.close())

  async function get(path: string, token = job.env['INPUT_GITHUB-TOKEN']) {
    const response = await fetch(gitHub.url + path, token ? { headers: { authorization: `Bearer ${token}` } } : {})
    // biome-ignore lint/suspicious/noExplicitAny: answers are matched member by member
    return { status: response.status, body: (await response.json()) as any }
  }
  const run = (rest = '') => get(`/repos/acme/ledger/actions/runs/${job.run.id}${rest}`)

  it('[ID-7] tells the actor of the run and who started its last attempt', async () => {
    const { status, body } = await run()
    expect(status).toBe(200)
    expect(body).toMatchObject({
      id: job.run.id,
      run_attempt: 2,
      event: 'workflow_dispatch',
      path: '.github/workflows/cut.yml',
    })
    expect([body.actor.id, body.triggering_actor.id, body.actor.type]).toEqual([1001, 1002, 'User'])
  })

  it('[ID-8] tells each attempt by its own starter, and 404 beyond the last', async () => {
    expect((await run('/attempts/1')).body.triggering_actor.login).toBe('ada')
    expect((await run('/attempts/2')).body.triggering_actor.login).toBe('ben')
    expect((await run('/attempts/3')).status).toBe(404)
  })

  it('[ID-6] lists approvals with environment, state and account, and without a time of their own', async () => {
    const { body } = await run('/approvals')
    const seen = body.map(
      (a: { environments: { id: number }[]; state: string; user: { id: number; type: string } }) => [
        ...a.environments.map((environment) => environment.id),
        a.state,
        a.user.id,
        a.user.type,
      ],
    )
    expect(seen).toEqual([
      [31001, 'approved', 1003, 'User'],
      [31002, 'rejected', 1004, 'User'],
    ])
    expect(Object.keys(body[0]).sort()).toEqual(['comment', 'environments', 'state', 'user'])
  })

  it('[ID-6] shows the protection of an environment, can_admins_bypass included', async () => {
    const { body } = await get('/repos/acme/ledger/environments/production-cut')
    expect(body).toMatchObject({
      id: 31001,
      can_admins_bypass: false,
      deployment_branch_policy: { protected_branches: true, custom_branch_policies: false },
    })
    expect(body.protection_rules.map((rule: { type: string }) => rule.type)).toEqual([
      'required_reviewers',
      'branch_policy',
    ])
    expect(body.protection_rules[0]).toMatchObject({ prevent_self_review: true })
  })

  it('[ID-6] lists name patterns of branches when the environment has them', async () => {
    const path = '/repos/acme/ledger/environments/staging/deployment-branch-policies'
    const environment = { name: 'staging', id: 31009, requiredReviewers: null, preventSelfReview: false }
    gitHub.world.environments.set('staging', {
      ...environment,
      canAdminsBypass: undefined,
      branchPolicy: ['main', 'release/*'],
    })
    const { body } = await get(path)
    expect(body.total_count).toBe(2)
    expect(body.branch_policies.map((policy: { name: string }) => policy.name)).toEqual(['main', 'release/*'])
    const shown = await get('/repos/acme/ledger/environments/staging')
    expect(shown.body).not.toHaveProperty('can_admins_bypass')
    expect(shown.body.protection_rules).toHaveLength(1)
  })

  it('[ID-6] creates a mistyped environment without rules, as GitHub does', async () => {
    await gitHub.createJob({ actor: 'ada', workflow: 'cut.yml', environment: 'produktion cut' })
    const { body } = await get('/repos/acme/ledger/environments/produktion%20cut')
    expect(body).toMatchObject({ protection_rules: [], deployment_branch_policy: null, can_admins_bypass: true })
  })

  it('[ID-5] tells the form of sub', async () => {
    const path = '/repos/acme/ledger/actions/oidc/customization/sub'
    expect((await get(path)).body).toEqual({ use_default: true, use_immutable_subject: false })
    gitHub.world.subjectClaims = ['repo', 'context']
    expect((await get(path)).body).toMatchObject({ use_default: false, include_claim_keys: ['repo', 'context'] })
    gitHub.world.subjectClaims = null
  })

  it('[SBX-1] knows repository and users, by any spelling of their case', async () => {
    expect((await get('/repos/ACME/Ledger')).body).toMatchObject({
      id: 812345678,
      owner: { id: 7712345 },
      private: true,
    })
    expect((await get('/users/Ada')).body).toMatchObject({ id: 1001, type: 'User' })
    expect((await get('/users/dependabot%5Bbot%5D')).body).toMatchObject({ id: 2001, type: 'Bot' })
  })

  it.each([
    '/users/mallory',
    '/repos/acme/other',
    '/repos/acme/ledger/actions/runs/1',
    '/repos/acme/ledger/pulls',
    '/',
  ])('[SBX-1] answers %s with GitHub’s 404', async (path) => {
    const { status, body } = await get(path)
    expect([status, body.message, body.status]).toEqual([404, 'Not Found', '404'])
  })

  it('[SBX-1] asks for the token of a job', async () => {
    expect((await get('/users/ada', 'ghs_wrong')).status).toBe(401)
    expect((await get('/users/ada', '')).status).toBe(401)
    expect((await get('/users/ada')).status).toBe(200)
  })

  it('[SBX-1] logs method, path and answer of every request', async () => {
    const before = gitHub.requests.length
    await get('/users/ada?x=1')
    await get('/users/mallory')
    expect(gitHub.requests.slice(before)).toEqual([
      { method: 'GET', path: '/users/ada', query: '?x=1', status: 200 },
      { method: 'GET', path: '/users/mallory', query: '', status: 404 },
    ])
  })

  it('[SBX-1] injects a status, a delay and a drop, for as many requests as asked', async () => {
    const heal = gitHub.fault({ path: /\/approvals$/, status: 502, body: { message: 'Bad Gateway' } })
    expect(await run('/approvals')).toEqual({ status: 502, body: { message: 'Bad Gateway' } })
    expect((await run()).status).toBe(200)
    heal()
    expect((await run('/approvals')).status).toBe(200)

    gitHub.fault({ path: '/users/ada', drop: true, times: 1 })
    await expect(get('/users/ada')).rejects.toThrow('fetch failed')
    expect((await get('/users/ada')).status).toBe(200)

    gitHub.fault({ path: '/users/ada', delayMs: 120, times: 1 })
    const started = performance.now()
    expect((await get('/users/ada')).status).toBe(200)
    expect(performance.now() - started).toBeGreaterThanOrEqual(115)
  })
})
