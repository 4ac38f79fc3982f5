import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Approval, readApprovals } from '../../../../../src/ci/github/answers/approvals.ts'
import { type Facts, observe } from '../../../../../src/ci/github/answers/observations.ts'
import {
  goesByPatterns,
  matchesAnything,
  readBranchPatterns,
  readEnvironmentFacts,
} from '../../../../../src/ci/github/answers/protection.ts'
import type { Review } from '../../../../../src/ci/github/answers/reviews.ts'
import { sha256 } from '../../../../../src/codes/encoding.ts'
import { findingsOf } from '../../../identity/refusal.ts'

const user = (id: number, type = 'User') => ({ id, login: `user-${id}`, type })
const review = (environmentId: number, userId: number, state = 'approved') => ({
  environments: [{ id: environmentId, name: 'production-cut' }],
  state,
  user: user(userId),
  comment: '::error::x',
})

describe('the approvals of a run', () => {
  it('[ID-6] become facts about one environment, whatever their state', () => {
    const bot = { ...review(7, 1005), user: user(1005, 'Bot') }
    const answer = [review(7, 1002), review(8, 1003), review(7, 1004, 'rejected'), bot, review(7, 1002)]
    expect(readApprovals(answer, '7')).toEqual([
      { environmentId: '7', state: 'approved', userId: '1002', userType: 'User', userLogin: 'user-1002' },
      { environmentId: '7', state: 'rejected', userId: '1004', userType: 'User', userLogin: 'user-1004' },
      { environmentId: '7', state: 'approved', userId: '1005', userType: 'Bot', userLogin: 'user-1005' },
    ])
  })

  it('[ID-6] count for each environment that one review names', () => {
    const both = { ...review(7, 1002), environments: [{ id: 8 }, { id: 7 }] }
    expect(readApprovals([both], '7')).toHaveLength(1)
    expect(readApprovals([both], '9')).toEqual([])
  })

  it('[ID-6] of other environments may be a deleted account’s or anything else; of this one they may not', async () => {
    const gone = { ...review(8, 1003), user: null }
    const odd = { ...review(8, 1003), state: 7, user: 'ghost' }
    expect(readApprovals([gone, odd, review(7, 1002)], '7')).toEqual([
      { environmentId: '7', state: 'approved', userId: '1002', userType: 'User', userLogin: 'user-1002' },
    ])
    const both = { ...gone, environments: [{ id: 8 }, { id: 7 }] }
    const refusal = { code: 'GITHUB_ANSWER', expected: { 'approvals[0].user': 'an object' } }
    expect(await findingsOf(() => readApprovals([both], '7'))).toEqual([refusal])
  })

  it('[ID-6] keep an id beyond 2^53 exact', () => {
    const big = { ...review(7, 1), user: { id: 9007199254740993n, type: 'User' } }
    expect(readApprovals([big], '7')[0]?.userId).toBe('9007199254740993')
  })

  it.each([
    ['approvals', 'an array', {}],
    ['approvals[0]', 'an object', [1]],
    ['approvals[1].user', 'an object', [review(7, 1), { ...review(7, 1), user: null }]],
    ['approvals[0].user.id', 'a numeric id', [{ ...review(7, 1), user: { type: 'User' } }]],
    ['approvals[0].user.id', 'a numeric id', [{ ...review(7, 1), user: { id: 1.5, type: 'User' } }]],
    ['approvals[0].user.type', 'a text', [{ ...review(7, 1), user: { id: 1 } }]],
    ['approvals[0].environments', 'an array', [{ ...review(7, 1), environments: undefined }]],
    ['approvals[0].environments[1]', 'an object', [{ ...review(7, 1), environments: [{ id: 7 }, null] }]],
    ['approvals[0].environments[0].id', 'a numeric id', [{ ...review(7, 1), environments: [{}] }]],
    ['approvals[0].state', 'a text', [{ ...review(7, 1), state: 'approved\n' }]],
  ])('[ID-6] are refused where %s is not %s', async (field, expected, answer) => {
    const refusal = { code: 'GITHUB_ANSWER', expected: { [field]: expected } }
    expect(await findingsOf(() => readApprovals(answer, '7'))).toEqual([refusal])
    expect(await findingsOf(() => readApprovals([review(7, 1)], '7'))).toEqual([])
  })
})

const answer = {
  id: 7,
  name: 'production-cut',
  can_admins_bypass: false,
  protection_rules: [
    { type: 'wait_timer', wait_timer: 5 },
    { type: 'required_reviewers', prevent_self_review: true, reviewers: [{ type: 'User', reviewer: user(1002) }] },
    { type: 'branch_policy' },
  ],
  deployment_branch_policy: { protected_branches: true, custom_branch_policies: false },
}
const strong = { requiredReviewers: true, preventSelfReview: true, canAdminsBypass: false, branchPolicy: true }
const rule = (changes: object) => ({ protection_rules: [{ ...answer.protection_rules[1], ...changes }] })

describe('an environment’s protection', () => {
  it('[ID-6] is read as facts', () => {
    expect(readEnvironmentFacts(answer, null)).toEqual({ id: '7', name: 'production-cut', protection: strong })
  })

  it.each([
    [{ can_admins_bypass: undefined }, { canAdminsBypass: null }],
    [{ can_admins_bypass: 'no' }, { canAdminsBypass: null }],
    [{ can_admins_bypass: true }, { canAdminsBypass: true }],
    [{ protection_rules: undefined }, { requiredReviewers: null, preventSelfReview: null }],
    [{ protection_rules: [null] }, { requiredReviewers: false, preventSelfReview: false }],
    [{ protection_rules: [] }, { requiredReviewers: false, preventSelfReview: false }],
    [rule({ reviewers: [] }), { requiredReviewers: false }],
    [rule({ reviewers: undefined }), { requiredReviewers: null }],
    [rule({ prevent_self_review: undefined }), { preventSelfReview: null }],
    [rule({ prevent_self_review: false }), { preventSelfReview: false }],
    [{ deployment_branch_policy: null }, { branchPolicy: false }],
    [{ deployment_branch_policy: undefined }, { branchPolicy: null }],
    [{ deployment_branch_policy: { protected_branches: true } }, { branchPolicy: null }],
    [{ deployment_branch_policy: { custom_branch_policies: true } }, { branchPolicy: null }],
    [
      { deployment_branch_policy: { protected_branches: false, custom_branch_policies: false } },
      { branchPolicy: false },
    ],
    [{ deployment_branch_policy: { protected_branches: false, custom_branch_policies: true } }, { branchPolicy: null }],
  ])('[ID-6] says what GitHub says, and null where it is silent: %j', (changes, facts) => {
    expect(readEnvironmentFacts({ ...answer, ...changes }, null).protection).toEqual({ ...strong, ...facts })
  })

  const byPatterns = {
    ...answer,
    deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
  }
  it.each([
    [['main'], true],
    [['main', 'release/*', 'v[0-9]*'], true],
    [[], true],
    [['*'], false],
    [['main', '**/*'], false],
    [['*/*'], false],
    [['?*'], false],
    [['[a-z]*', 'main'], false],
    [null, null],
  ])('[ID-6] by patterns %j is no protection where one of them matches anything', (patterns, branchPolicy) => {
    expect(readEnvironmentFacts(byPatterns, patterns).protection).toEqual({ ...strong, branchPolicy })
    // Where it goes by protected branches they do not matter.
    expect(readEnvironmentFacts(answer, patterns).protection).toEqual(strong)
    expect([goesByPatterns(byPatterns), goesByPatterns(answer), goesByPatterns(null)]).toEqual([true, false, false])
  })

  it('[ID-6] is read from all patterns, or is not known', () => {
    const list = (...names: unknown[]) => ({
      total_count: names.length,
      branch_policies: names.map((name) => ({ name })),
    })
    expect(readBranchPatterns(list('main', 'v*'))).toEqual(['main', 'v*'])
    for (const odd of [
      { ...list('main'), total_count: 101 },
      list('main', 7),
      { total_count: 1, branch_policies: [null] },
      {},
      [],
      null,
    ])
      expect(readBranchPatterns(odd)).toBeNull()
    expect(['main', 'a*', '*-x', '[ab]c'].filter(matchesAnything)).toEqual([])
  })

  it.each([
    [{ ...answer, id: undefined }, { 'environment.id': 'a numeric id' }],
    [{ ...answer, id: '7' }, { 'environment.id': 'a numeric id' }],
    [{ ...answer, name: '' }, { 'environment.name': 'a text' }],
    [[answer], { environment: 'an object' }],
  ])('[ID-6] is refused in %j, naming the field', async (given, expected) => {
    expect(await findingsOf(() => readEnvironmentFacts(given, null))).toEqual([{ code: 'GITHUB_ANSWER', expected }])
  })
})

describe('observations', () => {
  const approval = (userId: string, state = 'approved'): Approval => ({
    environmentId: '7',
    state,
    userId,
    userType: 'User',
  })
  const word = (userId: string): Review => ({ state: 'approved', commit: 'e'.repeat(40), userId, userType: 'User' })
  const facts: Facts = {
    run: {
      runId: '90',
      runAttempt: '1',
      triggeringActorId: '1001',
      triggeringActorType: 'User',
      headSha: 'c'.repeat(40),
    },
    environment: { id: '7', name: 'production-cut', protection: strong },
    approvals: [approval('1002'), approval('10')],
    reviewed: {
      pullRequest: {
        number: '7',
        commit: 'c'.repeat(40),
        headSha: 'e'.repeat(40),
        tree: 'a'.repeat(40),
        headTree: 'b'.repeat(40),
        authorIds: ['1003', null],
      },
      reviews: [word('1002'), { state: 'commented', commit: null, userId: null, userType: null }, word('10')],
    },
    checkout: { commit: 'c'.repeat(40), manifestDigest: 'd'.repeat(64), planDigest: '9'.repeat(64) },
  }

  it('[ID-3] are canonical JSON with every fact, and the digest of exactly these bytes', () => {
    const { text, sha256: digest } = observe(facts)
    expect(text).toBe(
      `{"approvals":[{"environment_id":"7","state":"approved","user_sha256":"${sha256('10')}","user_type":"User"},` +
        `{"environment_id":"7","state":"approved","user_sha256":"${sha256('1002')}","user_type":"User"}],` +
        `"checkout":{"commit":"${'c'.repeat(40)}","manifest_digest":"${'d'.repeat(64)}","plan_digest":"${'9'.repeat(64)}"},` +
        `"environment":{"id":"7","name":"production-cut","protection":{"branch_policy":true,"can_admins_bypass":false,` +
        `"prevent_self_review":true,"required_reviewers":true}},"head_sha":"${'c'.repeat(40)}",` +
        `"pull_request":{"authors":["${sha256('1003')}",null],"commit":"${'c'.repeat(40)}","head_sha":"${'e'.repeat(40)}",` +
        `"head_tree":"${'b'.repeat(40)}","number":"7","tree":"${'a'.repeat(40)}"},` +
        `"reviews":[{"commit":"${'e'.repeat(40)}","state":"approved","user_sha256":"${sha256('1002')}","user_type":"User"},` +
        `{"commit":null,"state":"commented","user_sha256":null,"user_type":null},` +
        `{"commit":"${'e'.repeat(40)}","state":"approved","user_sha256":"${sha256('10')}","user_type":"User"}],"run_attempt":"1",` +
        `"run_id":"90","triggering_actor_sha256":"${sha256('1001')}","triggering_actor_type":"User","v":1}`,
    )
    expect(digest).toBe(sha256(text))
  })

  it('[REG-5] name people by the sha256 of their ids, and tell the ids beside it', () => {
    const { text, accounts } = observe(facts)
    expect([...accounts].sort()).toEqual(['10', '1001', '1002', '1003'])
    for (const id of accounts) {
      expect(text).not.toContain(`"${id}"`)
      expect(text).toContain(sha256(id))
    }
  })

  it('[ID-3] have no environment and no approvals in a job without one', () => {
    const { text } = observe({ ...facts, environment: null, approvals: [] })
    expect(JSON.parse(text)).toMatchObject({ environment: null, approvals: [] })
  })

  it('[ID-3] do not depend on the order in which GitHub lists approvals', () => {
    const approvals = ['1', '10', '2', '9'].flatMap((id) => [approval(id), approval(id, 'rejected')])
    fc.assert(
      fc.property(fc.shuffledSubarray(approvals, { minLength: approvals.length }), (shuffled) => {
        expect(observe({ ...facts, approvals: shuffled })).toEqual(observe({ ...facts, approvals }))
      }),
    )
  })

  it('[ID-3] have no pull request and no reviews where none are asked for', () => {
    const { text } = observe({ ...facts, reviewed: { pullRequest: null, reviews: [] } })
    expect(JSON.parse(text)).toMatchObject({ pull_request: null, reviews: [] })
  })

  it('[ID-3] have another digest when one fact differs', () => {
    const other = observe({ ...facts, run: { ...facts.run, triggeringActorId: '1002' } })
    expect(other.sha256).not.toBe(observe(facts).sha256)
  })
})
