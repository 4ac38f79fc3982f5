import fc from 'fast-check'
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
const standing = (reviews: unknown, changes: object = {}) =>
  readReviews({ pull, commitAuthors: ['1001', null], reviews, ...changes })
const brief = (reviews: unknown, changes?: object) =>
  standing(reviews, changes).map(({ userId, state }) => [userId, state])

describe('the reviews of a pull request', () => {
  it('[ID-12] are approvals of the head that was merged, by numeric id', () => {
    expect(standing([said(1003, 'APPROVED')])).toEqual([{ state: 'approved', userId: '1003', userType: 'User' }])
  })

  it.each<readonly [string, readonly unknown[], readonly (readonly [string, string])[]]>([
    [
      'a comment after an approval leaves it',
      [said(1003, 'APPROVED'), said(1003, 'COMMENTED')],
      [['1003', 'approved']],
    ],
    ['a comment alone is nothing', [said(1003, 'COMMENTED')], []],
    ['a draft of a review is nothing', [said(1003, 'PENDING')], []],
    [
      'a later rejection replaces an approval',
      [said(1003, 'APPROVED'), said(1003, 'CHANGES_REQUESTED')],
      [['1003', 'rejected']],
    ],
    [
      'a later approval replaces a rejection',
      [said(1003, 'CHANGES_REQUESTED'), said(1003, 'APPROVED')],
      [['1003', 'approved']],
    ],
    ['a dismissed review is gone', [said(1003, 'DISMISSED')], []],
    ['a dismissal after an approval takes it away', [said(1003, 'APPROVED'), said(1003, 'DISMISSED')], []],
    ['an approval of an older commit is none', [said(1003, 'APPROVED', { commit_id: older })], []],
    ['an approval without a commit is none', [said(1003, 'APPROVED', { commit_id: null })], []],
    [
      'an approval of an older commit takes the newer one’s place, if it is said later',
      [said(1003, 'APPROVED'), said(1003, 'APPROVED', { commit_id: older })],
      [],
    ],
    [
      'a rejection of an older commit still stands',
      [said(1003, 'CHANGES_REQUESTED', { commit_id: older })],
      [['1003', 'rejected']],
    ],
    [
      'two people are two',
      [said(1003, 'APPROVED'), said(1004, 'APPROVED')],
      [
        ['1003', 'approved'],
        ['1004', 'approved'],
      ],
    ],
    ['the same person twice is one', [said(1003, 'APPROVED'), said(1003, 'APPROVED')], [['1003', 'approved']]],
    ['the author’s own approval is none', [said(1001, 'APPROVED')], []],
    ['the author’s own objection stands', [said(1001, 'CHANGES_REQUESTED')], [['1001', 'rejected']]],
  ])('[ID-12] %s', (_, reviews, expected) => {
    expect(brief(reviews)).toEqual(expected)
  })

  it('[ID-12] are no approval by anybody whose commit is in it', () => {
    expect(brief([said(1003, 'APPROVED')], { commitAuthors: ['1003'] })).toEqual([])
  })

  it('[ID-11] keep a machine’s type, for the database to refuse', () => {
    const bot = said(2001, 'APPROVED', { user: { id: 2001, type: 'Bot' } })
    expect(standing([bot])[0]).toMatchObject({ userId: '2001', userType: 'Bot' })
  })

  it.each([
    ['an unknown state', [said(1003, 'BLESSED')]],
    ['a state in another spelling', [said(1003, 'approved')]],
    ['an account that has left', [said(1003, 'APPROVED', { user: null })]],
    ['a login in place of an id', [said(1003, 'APPROVED', { user: { id: 'ada', type: 'User' } })]],
    ['no list', { message: 'Not now' }],
  ])('[ID-12] are refused with %s', async (_, reviews) => {
    expect(await codesOf(() => standing(reviews))).toEqual(['GITHUB_ANSWER'])
  })

  it('[ID-12] never approve twice for one person, nor for one who rejected last', () => {
    const one = fc.record({
      id: fc.integer({ min: 1001, max: 1004 }),
      state: fc.constantFrom('APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING'),
      exact: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 20 }), (list) => {
        const found = brief(list.map(({ id, state, exact }) => said(id, state, { commit_id: exact ? head : older })))
        const ids = found.map(([id]) => id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const [id, state] of found) {
          const words = list.filter((word) => String(word.id) === id && !['COMMENTED', 'PENDING'].includes(word.state))
          const last = words.at(-1)
          expect(state).toBe(last?.state === 'APPROVED' && last.exact ? 'approved' : 'rejected')
          expect(last?.state).not.toBe('DISMISSED')
          if (state === 'approved') expect(id).not.toBe('1001')
        }
      }),
    )
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
