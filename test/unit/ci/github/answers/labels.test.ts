// What reviewers are called: beside the observations, for readers of the record, and nothing of it signed (REG-5).
import { expect, it } from 'vitest'
import { type Approval, readApprovals } from '../../../../../src/ci/github/answers/approvals.ts'
import { type Facts, observe } from '../../../../../src/ci/github/answers/observations.ts'
import type { Review } from '../../../../../src/ci/github/answers/reviews.ts'
import { sha256 } from '../../../../../src/codes/encoding.ts'

const approval = (userId: string, userLogin?: string): Approval => ({
  ...{ environmentId: '7', state: 'approved', userId, userType: 'User' },
  ...(userLogin === undefined ? {} : { userLogin }),
})
const told = (approvals: readonly Approval[], reviews: readonly Review[] = []) => {
  const run = { runId: '90', runAttempt: '1', triggeringActorId: '1001', triggeringActorType: 'User', headSha: 'c' }
  const checkout = { commit: 'c', manifestDigest: 'd', planDigest: 'e' }
  const facts: Facts = { run, environment: null, approvals, reviewed: { pullRequest: null, reviews }, checkout }
  return observe(facts)
}

it('[REG-5] [SEAT-7] reviewers are named beside the text and not in it, few and short, by the sha256 of their ids', () => {
  const word = { state: 'approved', commit: null, userType: 'User' } as const
  const gone = { ...word, userId: null, userType: null }
  const smiling = `\u{1f600}${'x'.repeat(97)}\u{1f600}`
  const { text, labels } = told(
    [approval('1002', 'barbara'), approval('1003', smiling), approval('1005')],
    [{ ...word, userId: '1004', userLogin: 'carol' }, gone],
  )
  expect(labels).toEqual({
    [sha256('1002')]: 'barbara',
    [sha256('1003')]: `\u{1f600}${'x'.repeat(97)}\ufffd`,
    [sha256('1004')]: 'carol',
  })
  expect(text).not.toMatch(/barbara|carol/)
  const many = Array.from({ length: 1000 }, (_, index) => approval(`${index + 1}`, 'x'))
  expect(Object.keys(told(many).labels)).toHaveLength(50)
})

it('[SEAT-7] no name is read from an answer whose login is none, and nothing is refused for it', () => {
  const logins = [undefined, null, 7, '', { login: 'x' }]
  const read = logins.flatMap((login) =>
    readApprovals([{ environments: [{ id: 7 }], state: 'approved', user: { id: 1002, type: 'User', login } }], '7'),
  )
  expect(read.map((one) => Object.hasOwn(one, 'userLogin'))).toEqual(logins.map(() => false))
})
