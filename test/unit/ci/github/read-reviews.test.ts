import nock from 'nock'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openGitHub } from '../../../../src/ci/github/client.ts'
import { readCommitReviews } from '../../../../src/ci/github/read-reviews.ts'
import { Secret } from '../../../../src/settings/settings.ts'
import { codesOf } from '../../identity/refusal.ts'

const [commit, head] = ['c'.repeat(40), 'd'.repeat(40)]
const path = '/repos/acme/ledger'
const github = await openGitHub({
  apiUrl: 'https://github.test',
  repository: 'acme/ledger',
  token: new Secret('hunter2'),
  waitsMs: [1, 1],
})
const where = { commit, branch: 'main' }
const user = (id: number) => ({ id, type: 'User' })
const pull = {
  number: 7,
  merged_at: '2026-11-20T09:00:00Z',
  merge_commit_sha: commit,
  head: { sha: head },
  base: { ref: 'main' },
  user: user(1001),
}
const approval = (id: number) => ({ state: 'APPROVED', commit_id: head, user: user(id) })
const comment = { state: 'COMMENTED', commit_id: head, user: user(1005) }
const server = () => nock('https://github.test')
const page = (number: number) => ({ per_page: '100', page: String(number) })

function tell({ reviews = [[approval(1003)]], author = 1001, tree = head }) {
  const at = server()
  at.get(`${path}/commits/${commit}/pulls`).query(page(1)).reply(200, [pull])
  for (const [index, list] of reviews.entries())
    at.get(`${path}/pulls/7/reviews`)
      .query(page(index + 1))
      .reply(200, list)
  const last = { sha: head, author: user(author), committer: user(1001), commit: { tree: { sha: head } } }
  at.get(`${path}/pulls/7/commits`).query(page(1)).reply(200, [last])
  at.get(`${path}/git/commits/${commit}`).reply(200, { tree: { sha: tree } })
}

beforeEach(() => nock.disableNetConnect())
afterEach(() => {
  nock.cleanAll()
  nock.enableNetConnect()
})

describe('the reviews behind a commit', () => {
  it('[ID-12] are those of its pull request', async () => {
    tell({})
    expect(await readCommitReviews(github, where)).toEqual({
      pullRequest: { number: '7', commit, headSha: head, tree: head, headTree: head, authorIds: ['1001'] },
      reviews: [{ state: 'approved', commit: head, userId: '1003', userType: 'User' }],
    })
  })

  it('[ID-12] are told together with the bytes that the merge made', async () => {
    tell({ tree: commit })
    expect((await readCommitReviews(github, where)).pullRequest).toMatchObject({ tree: commit, headTree: head })
  })

  it('[ID-12] are read to the last page', async () => {
    tell({ reviews: [Array(100).fill(comment), [approval(1003)]] })
    expect((await readCommitReviews(github, where)).reviews).toHaveLength(101)
  })

  it('[ID-12] are told together with everybody who has a commit in it, once each', async () => {
    tell({ author: 1003 })
    expect((await readCommitReviews(github, where)).pullRequest).toMatchObject({ authorIds: ['1001', '1003'] })
  })

  it('[ID-12] are none for a commit that no pull request brought', async () => {
    server().get(`${path}/commits/${commit}/pulls`).query(page(1)).reply(200, [])
    expect(await readCommitReviews(github, where)).toEqual({ pullRequest: null, reviews: [] })
  })

  it('[ID-12] are not told without the permission, which is named', async () => {
    server().get(`${path}/commits/${commit}/pulls`).query(page(1)).reply(403, { message: 'Resource not accessible' })
    const refusal = await readCommitReviews(github, where).catch((error: unknown) => error)
    expect(refusal).toMatchObject({
      code: 'GITHUB_FORBIDDEN',
      details: { expected: { permissions: 'pull-requests: read' } },
    })
  })

  it('[ID-12] are not guessed where GitHub hides some of the commits', async () => {
    const at = server()
    at.get(`${path}/commits/${commit}/pulls`).query(page(1)).reply(200, [pull])
    at.get(`${path}/pulls/7/reviews`)
      .query(page(1))
      .reply(200, [approval(1003)])
    const commits = Array(100).fill({ author: null, committer: null })
    at.get(`${path}/pulls/7/commits`).query(page(1)).reply(200, commits)
    at.get(`${path}/pulls/7/commits`).query(page(2)).reply(200, commits)
    at.get(`${path}/pulls/7/commits`).query(page(3)).reply(200, commits.slice(0, 50))
    expect(await codesOf(() => readCommitReviews(github, where))).toEqual(['GITHUB_ANSWER'])
  })

  it('[ID-12] are not guessed where there is no last page', async () => {
    server().get(`${path}/commits/${commit}/pulls`).query(true).times(10).reply(200, Array(100).fill(pull))
    expect(await codesOf(() => readCommitReviews(github, where))).toEqual(['GITHUB_ANSWER'])
  })
})
