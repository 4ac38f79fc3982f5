import { existsSync } from 'node:fs'
import { decodeJwt } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GitHub, startGitHub } from '../../src/sandbox/github.ts'

const secrets = new Map([
  ['cut', { PGUSER: 'cutter_exec', PGPASSWORD: 'one' }],
  ['verify', { PGUSER: 'cutter_verify' }],
])

const cut = {
  actor: 'ada',
  workflow: 'cut.yml',
  environment: 'production-cut',
  event: 'workflow_dispatch',
  runAttempt: 1,
  triggeringActor: null,
  approvals: [{ user: 'ben', state: 'approved', comment: 'go' }],
  inputs: { mode: 'cut', change: 'Q-AAAAAAAA', 'fail on': 'never' },
  secrets: 'cut',
  token: null,
}

describe('admin API of the emulated GitHub', () => {
  let gitHub: GitHub
  beforeAll(async () => {
    gitHub = await startGitHub({ resolveSecrets: (name) => secrets.get(name) })
  })
  afterAll(() => gitHub.close())

  async function post(body: unknown, headers: Record<string, string> = {}, path = 'jobs') {
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    const response = await fetch(`${gitHub.adminUrl}/${path}`, { method: 'POST', body: text, headers })
    // biome-ignore lint/suspicious/noExplicitAny: answers are matched member by member
    return { status: response.status, body: (await response.json()) as any }
  }

  it('[SBX-1] makes a job and answers with its environment, run and directory', async () => {
    const { status, body } = await post(cut)
    expect(status).toBe(200)
    expect(body.env).toMatchObject({
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'acme/ledger',
      GITHUB_REPOSITORY_ID: '812345678',
      GITHUB_RUN_ID: body.run_id,
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_ACTOR_ID: '1001',
      GITHUB_TRIGGERING_ACTOR: 'ada',
      GITHUB_REF_NAME: 'main',
      GITHUB_API_URL: gitHub.url,
      RUNNER_ENVIRONMENT: 'github-hosted',
      INPUT_MODE: 'cut',
      INPUT_FAIL_ON: 'never',
      'INPUT_GITHUB-TOKEN': expect.stringMatching(/^ghs_/),
      PGUSER: 'cutter_exec',
    })
    for (const name of ['OUTPUT', 'STEP_SUMMARY', 'STATE', 'ENV', 'PATH', 'EVENT_PATH', 'WORKSPACE']) {
      expect(existsSync(body.env[`GITHUB_${name}`]), name).toBe(true)
    }
    expect(body.env.GITHUB_OUTPUT.startsWith(body.job_dir)).toBe(true)
  })

  it('[SBX-1] takes secrets by name, as an object, as a list of both, or not at all', async () => {
    const user = async (value: unknown) => (await post({ ...cut, secrets: value })).body.env
    expect((await user('verify')).PGUSER).toBe('cutter_verify')
    expect((await user({ A: '1' })).A).toBe('1')
    expect(await user(['cut', 'verify', { B: '2' }])).toMatchObject({
      PGUSER: 'cutter_verify',
      PGPASSWORD: 'one',
      B: '2',
    })
    expect(await user(null)).not.toHaveProperty('PGUSER')
  })

  it('[SBX-1] overrides tokens as told', async () => {
    const { body } = await post({ ...cut, token: { claims: { actor_id: '1009' } } })
    const response = await fetch(`${body.env.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=x`, {
      headers: { authorization: `Bearer ${body.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` },
    })
    expect(decodeJwt(((await response.json()) as { value: string }).value).actor_id).toBe('1009')
  })

  it.each<[string, unknown]>([
    ['actor', { ...cut, actor: 'mallory' }],
    ['actor', { ...cut, actor: undefined }],
    ['triggeringActor', { ...cut, triggeringActor: 'mallory' }],
    ['workflow', { ...cut, workflow: 7 }],
    ['runAttempt', { ...cut, runAttempt: '1' }],
    ['approvals.0.state', { ...cut, approvals: [{ user: 'ben', state: 'perhaps' }] }],
    ['approvals.0.user', { ...cut, approvals: [{ user: 'mallory', state: 'approved' }] }],
    ['inputs.mode', { ...cut, inputs: { mode: 1 } }],
    ['secrets', { ...cut, secrets: 'nuclear' }],
    ['secrets', { ...cut, secrets: 5 }],
    ['token.key', { ...cut, token: { key: 'stolen' } }],
    ['onToken', { ...cut, onToken: 'x' }],
    ['body', '{'],
    ['body', []],
  ])('[SBX-1] refuses a description by its field %s', async (field, body) => {
    const answer = await post(body)
    expect([answer.status, answer.body.code]).toEqual([400, 'SANDBOX_JOB_INVALID'])
    expect(answer.body.message.split(':')[0]).toBe(field)
  })

  const [head, merge, old] = ['a', 'b', 'c'].map((digit) => digit.repeat(40)) as [string, string, string]
  const pull = {
    number: 7,
    user: 'ada',
    head: { ref: 'topic', sha: head },
    base: { ref: 'main', sha: old },
    merge: { sha: merge },
    reviews: [
      { user: 'ben', state: 'APPROVED', commit: old },
      { user: 'cleo', state: 'APPROVED' },
    ],
  }

  it('[SBX-1] [ID-12] plants a pull request with its reviews, and answers about them in pages', async () => {
    expect(await post(pull, {}, 'pulls')).toEqual({ status: 200, body: { number: 7 } })
    const token = (await post(cut)).body.env['INPUT_GITHUB-TOKEN']
    const ask = async (path: string) => {
      const headers = { authorization: `Bearer ${token}` }
      const response = await fetch(`${gitHub.url}/repos/acme/ledger${path}`, { headers })
      // biome-ignore lint/suspicious/noExplicitAny: answers are matched member by member
      return (await response.json()) as any
    }
    for (const sha of [head, merge])
      expect(await ask(`/commits/${sha}/pulls`)).toMatchObject([
        { number: 7, state: 'closed', merged_at: expect.any(String), merge_commit_sha: merge, user: { id: 1001 } },
      ])
    expect(await ask(`/commits/${old}/pulls`)).toEqual([])
    const reviews = await ask('/pulls/7/reviews')
    const seen = (list: readonly { commit_id: string; user: { id: number } }[]) =>
      list.map(({ commit_id, user }) => [commit_id, user.id])
    expect(seen(reviews)).toEqual([
      [old, 1002],
      [head, 1003],
    ])
    expect(seen(await ask('/pulls/7/reviews?per_page=1&page=2'))).toEqual([[head, 1003]])
    const [commit, ...more] = await ask('/pulls/7/commits')
    expect(more).toEqual([])
    expect(commit).toMatchObject({ sha: head, author: { id: 1001 }, commit: { tree: { sha: head } } })
    expect((await ask(`/git/commits/${merge}`)).tree.sha).toBe(head)
    await post({ ...pull, merge: { sha: merge, tree: old } }, {}, 'pulls')
    expect((await ask(`/git/commits/${merge}`)).tree.sha).toBe(old)
    await post({ ...pull, merge: undefined }, {}, 'pulls')
    expect(await ask(`/commits/${head}/pulls`)).toMatchObject([{ state: 'open', merged_at: null }])
  })

  it.each<[string, unknown]>([
    ['user', { ...pull, user: 'mallory' }],
    ['reviews.0.user', { ...pull, reviews: [{ user: 'mallory', state: 'APPROVED' }] }],
    ['reviews.0.state', { ...pull, reviews: [{ user: 'ben', state: 'approved' }] }],
    ['head.sha', { ...pull, head: { ref: 'topic', sha: 'main' } }],
    ['stars', { ...pull, stars: 5 }],
  ])('[SBX-1] refuses a pull request by its field %s', async (field, body) => {
    const answer = await post(body, {}, 'pulls')
    expect([answer.status, answer.body.code]).toEqual([400, 'SANDBOX_JOB_INVALID'])
    expect(answer.body.message.split(':')[0]).toBe(field)
  })

  it('[SBX-1] is not reachable for a web page or by another path', async () => {
    expect((await post(cut, { origin: 'https://evil.example' })).status).toBe(403)
    expect((await fetch(`${gitHub.adminUrl}/other`, { method: 'POST' })).status).toBe(404)
    expect((await post(cut)).status).toBe(200)
  })

  it('[SBX-1] removes the directories of its jobs when it closes', async () => {
    const other = await startGitHub({ keys: gitHub.keys })
    const { directory } = await other.createJob({ actor: 'ada', workflow: 'open.yml' })
    expect(existsSync(directory)).toBe(true)
    await other.close()
    expect(existsSync(directory)).toBe(false)
  })
})
