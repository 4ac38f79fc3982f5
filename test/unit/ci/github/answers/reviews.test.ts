import { describe, expect, it } from 'vitest'
import {
  readCommitAuthors,
  readHeadTree,
  readIntroducing,
  readReviews,
  readTreeSha,
} from '../../../../../src/ci/github/answers/reviews.ts'
import { findingsOf } from '../../../identity/refusal.ts'

const [commit, head, older] = ['c', 'd', 'e'].map((digit) => digit.repeat(40)) as [string, string, string]
const pull = { number: '7', headSha: head, authorId: '1001' }
const said = (id: number, state: string, changes: object = {}) => ({
  id: 900 + id,
  state,
  commit_id: head,
  submitted_at: '2026-11-21T09:00:00Z',
  user: { id, login: `user${id}`, type: 'User' },
  ...changes,
})

/** The code of the refusal with the field and what it should be; `none` where nothing is refused. */
async function refusalOf(read: () => unknown): Promise<string> {
  const [finding] = await findingsOf(read)
  if (finding === undefined) return 'none'
  return `${finding.code} ${Object.entries(finding.expected as object)
    .flat()
    .join(': ')}`
}

describe('the reviews of a pull request', () => {
  it('[ID-12] are every word in its order, by numeric id', () => {
    const word = { commit: head, userId: '1003', userType: 'User', userLogin: 'user1003' }
    const states = ['CHANGES_REQUESTED', 'COMMENTED', 'APPROVED', 'DISMISSED', 'PENDING', 'APPROVED']
    expect(readReviews(states.map((state) => said(1003, state)))).toEqual(
      ['changes_requested', 'commented', 'approved', 'dismissed', 'pending', 'approved'].map((state) => ({
        state,
        ...word,
      })),
    )
  })

  it.each([
    ['a machine', { user: { id: 2001, type: 'Bot' } }, { userId: '2001', userType: 'Bot' }],
    ['an account that is gone', { user: null }, { userId: null, userType: null }],
    ['an older commit', { commit_id: older }, { commit: older }],
    ['no commit', { commit_id: null }, { commit: null }],
  ])('[ID-12] [ID-11] keep %s, for the database to judge', (_, changes, expected) => {
    expect(readReviews([said(1003, 'APPROVED', changes)])[0]).toMatchObject(expected)
  })

  it.each([
    ['an unknown state', [said(1003, 'BLESSED')], 'reviews[0].state: a state of a review'],
    ['a state in another spelling', [said(1003, 'approved')], 'reviews[0].state: a state of a review'],
    ['a state that every object has', [said(1003, 'constructor')], 'reviews[0].state: a state of a review'],
    ['a number for a state', [said(1003, 'APPROVED', { state: 1 })], 'reviews[0].state: a text'],
    ['no account', [said(1003, 'COMMENTED', { user: undefined })], 'reviews[0].user: an object'],
    [
      'a login for an id',
      [said(1003, 'APPROVED', { user: { id: 'ada', type: 'User' } })],
      'reviews[0].user.id: a numeric id',
    ],
    ['no type', [said(1003, 'APPROVED', { user: { id: 1003 } })], 'reviews[0].user.type: a text'],
    ['a branch for a commit', [said(1003, 'APPROVED', { commit_id: 'main' })], 'reviews[0].commit_id: a commit'],
    ['a text for a review', [said(1003, 'APPROVED'), 'APPROVED'], 'reviews[1]: an object'],
    ['no list', { message: 'Not now' }, 'reviews: an array'],
  ])('[ID-12] are refused with %s', async (_, reviews, refusal) => {
    expect(await refusalOf(() => readReviews(reviews))).toBe(`GITHUB_ANSWER ${refusal}`)
    expect(await refusalOf(() => readReviews([said(1003, 'APPROVED')]))).toBe('none')
  })
})

describe('the pull request of a commit', () => {
  const listed = {
    number: 7,
    merged_at: '2026-11-20T09:00:00Z',
    merge_commit_sha: commit,
    head: { sha: head },
    base: { ref: 'main' },
    user: { id: 1001, type: 'User' },
  }
  const where = { commit, branch: 'main' }

  it('[ID-12] is the merged one whose merge the commit is', () => {
    expect(readIntroducing([listed], where)).toEqual(pull)
  })

  it.each([
    ['is open', [{ ...listed, merged_at: null }]],
    ['was merged as another commit', [{ ...listed, merge_commit_sha: older }]],
    ['went into another branch', [{ ...listed, base: { ref: 'next' } }]],
    ['is one of two', [listed, { ...listed, number: 8 }]],
    ['is none', []],
  ])('[ID-12] does not count when it %s', (_, answer) => {
    expect(readIntroducing(answer, where)).toBeNull()
  })

  it.each([
    ['without an author', [{ ...listed, user: null }], 'pulls[0].user: an object'],
    ['without a head', [{ ...listed, head: null }], 'pulls[0].head: an object'],
    ['without a base', [{ ...listed, base: null }], 'pulls[0].base: an object'],
    ['with a branch for a head', [{ ...listed, head: { sha: 'main' } }], 'pulls[0].head.sha: a commit'],
    ['with a text for a number', [{ ...listed, number: '7' }], 'pulls[0].number: a numeric id'],
    ['that is a text', [listed, 'pull'], 'pulls[1]: an object'],
    ['that is no list', {}, 'pulls: an array'],
  ])('[ID-12] is refused %s', async (_, answer, refusal) => {
    expect(await refusalOf(() => readIntroducing(answer, where))).toBe(`GITHUB_ANSWER ${refusal}`)
    expect(await refusalOf(() => readIntroducing([listed], where))).toBe('none')
  })

  it('[ID-12] names the accounts behind its commits, and that some have none', () => {
    const commits = [
      { author: { id: 1001 }, committer: { id: 1002 } },
      { author: null, committer: {} },
      { committer: { id: 1003 } },
    ]
    expect(readCommitAuthors(commits)).toEqual(['1001', '1002', null, null, null, '1003'])
    expect(readTreeSha({ tree: { sha: head } })).toBe(head)
  })

  it.each([
    ['authors in no list', () => readCommitAuthors({}), 'commits: an array'],
    ['a text for a commit', () => readCommitAuthors(['commit']), 'commits[0]: an object'],
    [
      'a text for an author',
      () => readCommitAuthors([{ author: 'ada', committer: null }]),
      'commits[0].author: an object',
    ],
    [
      'a login for an id',
      () => readCommitAuthors([{ author: null, committer: { id: 'ada' } }]),
      'commits[0].committer.id: a numeric id',
    ],
    ['a head in no list', () => readHeadTree({}, head), 'commits: an array'],
    ['a text among its commits', async () => readHeadTree(['commit'], head), 'commits: an object'],
    ['a head that is not among them', () => readHeadTree([], head), 'commits: the head: an object'],
    ['a tree of nothing', () => readTreeSha(null), 'commit: an object'],
    ['no tree', () => readTreeSha({}), 'commit.tree: an object'],
    ['a name for a tree', () => readTreeSha({ tree: { sha: 'main' } }), 'commit.tree.sha: a commit'],
  ])('[ID-12] is refused with %s', async (_, read, refusal) => {
    expect(await refusalOf(read)).toBe(`GITHUB_ANSWER ${refusal}`)
  })

  it('[ID-12] has its head, and the head’s tree, among its commits', async () => {
    const commits = [older, head].map((sha) => ({ sha, commit: { tree: { sha: sha === head ? commit : older } } }))
    expect(readHeadTree(commits, head)).toBe(commit)
    expect(await refusalOf(() => readHeadTree(commits.slice(0, 1), head))).toBe(
      'GITHUB_ANSWER commits: the head: an object',
    )
  })
})
