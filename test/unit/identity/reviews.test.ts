import { describe, expect, it } from 'vitest'
import {
  readCommitAuthors,
  readHeadTree,
  readIntroducing,
  readReviews,
  readTree,
} from '../../../src/identity/reviews.ts'
import { codesOf } from './refusal.ts'

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

describe('the reviews of a pull request', () => {
  it('[ID-12] are every word in its order, by numeric id', () => {
    const word = { commit: head, userId: '1003', userType: 'User' }
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
    ['an unknown state', [said(1003, 'BLESSED')]],
    ['a state in another spelling', [said(1003, 'approved')]],
    ['a state that every object has', [said(1003, 'constructor')]],
    ['no account', [said(1003, 'COMMENTED', { user: undefined })]],
    ['a login in place of an id', [said(1003, 'APPROVED', { user: { id: 'ada', type: 'User' } })]],
    ['a branch in place of a commit', [said(1003, 'APPROVED', { commit_id: 'main' })]],
    ['no list', { message: 'Not now' }],
  ])('[ID-12] are refused with %s', async (_, reviews) => {
    expect(await codesOf(() => readReviews(reviews))).toEqual(['GITHUB_ANSWER'])
    expect(await codesOf(() => readReviews([said(1003, 'APPROVED')]))).toEqual(['accepted'])
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
    ['without an author', [{ ...listed, user: null }]],
    ['without a head', [{ ...listed, head: { sha: 'main' } }]],
    ['with a text for a number', [{ ...listed, number: '7' }]],
    ['that is no list', {}],
  ])('[ID-12] is refused %s', async (_, answer) => {
    expect(await codesOf(() => readIntroducing(answer, where))).toEqual(['GITHUB_ANSWER'])
  })

  it('[ID-12] names the accounts behind its commits, and that some have none', () => {
    const commits = [
      { author: { id: 1001 }, committer: { id: 1002 } },
      { author: null, committer: {} },
    ]
    expect(readCommitAuthors(commits)).toEqual(['1001', '1002', null, null])
    expect(readTree({ tree: { sha: head } })).toBe(head)
  })

  it('[ID-12] has its head, and the head’s tree, among its commits', async () => {
    const commits = [older, head].map((sha) => ({ sha, commit: { tree: { sha: sha === head ? commit : older } } }))
    expect(readHeadTree(commits, head)).toBe(commit)
    expect(await codesOf(() => readHeadTree(commits.slice(0, 1), head))).toEqual(['GITHUB_ANSWER'])
  })
})
