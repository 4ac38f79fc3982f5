// The emulated GitHub's settings: who may change them, and what it refuses as the real one does.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type GitHub, startGitHub } from '../../../src/sandbox/github.ts'

let github: GitHub
beforeAll(async () => {
  github = await startGitHub()
})
afterAll(() => github.close())

const repo = '/repos/acme/ledger'

async function send(method: string, path: string, body: unknown, token = github.personalToken()) {
  const headers = { authorization: `Bearer ${token}` }
  const answer = await fetch(github.url + repo + path, { method, headers, body: JSON.stringify(body) })
  return answer.status
}

const environment = { deployment_branch_policy: { protected_branches: false, custom_branch_policies: true } }

it('[SBX-1] lets a person who administers the repository change settings, and nobody else', async () => {
  const job = await github.createJob({ actor: 'ada', workflow: 'cut.yml' })
  expect(await send('PUT', '/environments/new', environment)).toBe(200)
  expect(await send('PUT', '/environments/other', environment, github.personalToken('reader'))).toBe(403)
  expect(await send('PUT', '/environments/other', environment, job.env['INPUT_GITHUB-TOKEN'])).toBe(403)
  expect(await send('PUT', '/environments/other', environment, 'ghp_unknown')).toBe(401)
  expect(github.world.environments.has('other')).toBe(false)
})

it('[SBX-1] lists a branch once, and none where an environment goes by no patterns', async () => {
  await send('PUT', '/environments/new', environment)
  const add = () => send('POST', '/environments/new/deployment-branch-policies', { name: 'dev', type: 'branch' })
  expect([await add(), await add()]).toEqual([200, 303])
  expect(await send('POST', '/environments/production-cut/deployment-branch-policies', { name: 'dev' })).toBe(404)
})

it.each([
  ['a member that GitHub does not know', '/environments/new', { ...environment, reviewer: [] }],
  [
    'two kinds of branches',
    '/environments/new',
    { deployment_branch_policy: { protected_branches: true, custom_branch_policies: true } },
  ],
  ['a reviewer whom nobody knows', '/environments/new', { reviewers: [{ type: 'User', id: 4242 }] }],
  [
    'seven reviewers',
    '/environments/new',
    { reviewers: Array.from({ length: 7 }, () => ({ type: 'User', id: 1001 })) },
  ],
  [
    'what is sealed to no key',
    '/environments/new/secrets/A',
    { encrypted_value: 'AAAA', key_id: '568250167242549743' },
  ],
])('[SBX-1] refuses %s', async (_, path, body) => {
  await send('PUT', '/environments/new', environment)
  expect(await send('PUT', path, body)).toBe(422)
})
