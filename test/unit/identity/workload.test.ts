import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ExpectedWorkload } from '../../../src/codes/scope.ts'
import type { TokenClaims } from '../../../src/identity/read-claims.ts'
import { subjectsOf } from '../../../src/identity/subject.ts'
import { matchWorkload } from '../../../src/identity/workload.ts'

const claims: TokenClaims = {
  issuer: 'https://token.actions.githubusercontent.com',
  audience: 'quorate:v1:cut',
  expiresAt: 1_790_000_240,
  notBefore: 1_789_999_340,
  issuedAt: 1_789_999_940,
  jti: '6f4762ed-0758-4ccb-808d-ee3af5d723a8',
  sub: 'repo:acme/ledger:environment:production-cut',
  actorId: '1001',
  repository: 'acme/ledger',
  repositoryId: '812345678',
  repositoryOwner: 'acme',
  repositoryOwnerId: '7712345',
  environment: 'production-cut',
  jobWorkflowRef: 'acme/ledger/.github/workflows/cut.yml@refs/heads/main',
  jobWorkflowSha: 'b'.repeat(40),
  ref: 'refs/heads/main',
  sha: 'c'.repeat(40),
  eventName: 'workflow_dispatch',
  runnerEnvironment: 'github-hosted',
  runId: '9000000001',
  runAttempt: '1',
}
const scope: ExpectedWorkload = {
  repository_id: '812345678',
  repository_owner_id: '7712345',
  environment: 'production-cut',
  job_workflow_ref: '.github/workflows/cut.yml@refs/heads/main',
  job_workflow_sha: null,
  ref: 'refs/heads/main',
  event_name: 'workflow_dispatch',
  runner_environment: 'github-hosted',
}

describe('a workload', () => {
  it('[ID-5] fits its scope when every claim is the expected one', () => {
    expect(matchWorkload(claims, scope)).toEqual([])
  })

  const mismatches: readonly (readonly [string, ExpectedWorkload, string | null])[] = [
    ['CLAIM_REPOSITORY', { repository_id: '8123456780' }, '812345678'],
    ['CLAIM_OWNER', { repository_owner_id: '771234' }, '7712345'],
    ['CLAIM_ENVIRONMENT', { environment: 'production-verify' }, 'production-cut'],
    ['CLAIM_ENVIRONMENT', { environment: null }, 'production-cut'],
    ['CLAIM_WORKFLOW_SHA', { job_workflow_sha: 'd'.repeat(40) }, 'b'.repeat(40)],
    ['CLAIM_WORKFLOW', { job_workflow_ref: `${claims.jobWorkflowRef}2` }, claims.jobWorkflowRef],
    ['CLAIM_REF', { ref: 'refs/heads/Main' }, 'refs/heads/main'],
    ['CLAIM_EVENT', { event_name: 'push' }, 'workflow_dispatch'],
    ['CLAIM_RUNNER', { runner_environment: 'self-hosted' }, 'github-hosted'],
  ]
  it.each(mismatches)('[ID-5] is refused with %s where the scope says %j', (code, changes, observed) => {
    const [value] = Object.values(changes)
    expect(matchWorkload(claims, { ...scope, ...changes })).toEqual([{ code, expected: value, observed }])
  })

  it.each([
    ['repository_id', 'CLAIM_REPOSITORY'],
    ['repository_owner_id', 'CLAIM_OWNER'],
    ['environment', 'CLAIM_ENVIRONMENT'],
    ['job_workflow_ref', 'CLAIM_WORKFLOW'],
    ['ref', 'CLAIM_REF'],
    ['event_name', 'CLAIM_EVENT'],
    ['runner_environment', 'CLAIM_RUNNER'],
  ])('[ID-5] is refused with a %s that the scope is silent about, since silence means absent', (claim, code) => {
    const { [claim]: _, ...silent } = scope
    expect(matchWorkload(claims, silent)).toMatchObject([{ code, expected: null }])
    expect(matchWorkload(claims, { ...silent, [claim]: scope[claim] ?? null })).toEqual([])
  })

  it('[ID-5] is refused where the scope expects what nothing compares, and not where it is silent about a pin', () => {
    const { job_workflow_sha: _, ...unpinned } = scope
    expect(matchWorkload(claims, unpinned)).toEqual([])
    expect(matchWorkload(claims, { ...scope, sha: claims.sha })).toEqual([{ code: 'CLAIM_UNKNOWN', expected: 'sha' }])
  })

  it('[ID-5] is refused for a missing environment, since absent is a value too', () => {
    const bare: TokenClaims = { ...claims, environment: null, sub: 'repo:acme/ledger:ref:refs/heads/main' }
    expect(matchWorkload(bare, { ...scope, environment: null })).toEqual([])
    expect(matchWorkload(bare, scope)).toEqual([
      { code: 'CLAIM_ENVIRONMENT', expected: 'production-cut', observed: null },
    ])
  })

  it('[ID-13] fits under whatever name its repository has now, and not with a workflow of another', () => {
    const renamed: TokenClaims = {
      ...claims,
      repository: 'Umbrella-Corp/Books',
      sub: 'repo:Umbrella-Corp/Books:environment:production-cut',
      jobWorkflowRef: 'Umbrella-Corp/Books/.github/workflows/cut.yml@refs/heads/main',
    }
    expect(matchWorkload(renamed, scope)).toEqual([])
    expect(matchWorkload({ ...renamed, jobWorkflowRef: claims.jobWorkflowRef }, scope)).toEqual([
      { code: 'CLAIM_WORKFLOW', expected: renamed.jobWorkflowRef, observed: claims.jobWorkflowRef },
    ])
  })

  it('[ID-8] is refused on the second attempt', () => {
    expect(matchWorkload({ ...claims, runAttempt: '2' }, scope)).toEqual([
      { code: 'RERUN_REFUSED', expected: '1', observed: '2' },
    ])
  })

  it('[ID-5] is refused with all mismatches at once', () => {
    const other = {
      ...claims,
      repositoryId: '1',
      ref: 'refs/tags/v1',
      runAttempt: '3',
      sub: 'repo:evil/x:pull_request',
    }
    expect(matchWorkload(other, scope).map(({ code }) => code)).toEqual([
      'CLAIM_REPOSITORY',
      'CLAIM_REF',
      'RERUN_REFUSED',
      'CLAIM_SUB',
    ])
  })
})

describe('the subject', () => {
  const forms: readonly (readonly [string, Partial<TokenClaims>])[] = [
    ['repo:acme/ledger:environment:production-cut', {}],
    ['repo:acme@7712345/ledger@812345678:environment:production-cut', {}],
    ['repo:acme/ledger:environment:a%3Ab', { environment: 'a:b' }],
    ['repo:acme/ledger:environment:production-cut', { eventName: 'pull_request' }],
    ['repo:acme/ledger:pull_request', { environment: null, eventName: 'pull_request' }],
    ['repo:acme/ledger:ref:refs/heads/main', { environment: null }],
    ['repo:acme@7712345/ledger@812345678:ref:refs/heads/main', { environment: null }],
  ]
  it.each(forms)('[ID-5] %s is one of GitHub’s forms of %j', (sub, changes) => {
    expect(subjectsOf({ ...claims, ...changes })).toContain(sub)
  })

  it.each([
    'repo:acme/ledger:ref:refs/heads/main',
    'repo:acme/ledger:environment:production-cut:',
    'repo:acme/ledger:environment:Production-Cut',
    'repo:acme/ledger-evil:environment:production-cut',
    'repo:acme@7712345/ledger@81234567:environment:production-cut',
    'repository_owner:acme:repository_visibility:private',
    'job_workflow_ref:acme/ledger/.github/workflows/cut.yml@refs/heads/main',
  ])('[ID-5] %s of an unknown template blocks', (sub) => {
    expect(matchWorkload({ ...claims, sub }, scope).map(({ code }) => code)).toEqual(['CLAIM_SUB'])
  })

  it('[ID-5] cannot be made by an environment’s name to say another context', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (environment) => {
        const [first] = subjectsOf({ ...claims, environment })
        expect(first.split(':')).toHaveLength(4)
      }),
    )
  })
})
