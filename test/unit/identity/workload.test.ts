import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { WorkloadScope } from '../../../src/codes/scope.ts'
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
const scope: WorkloadScope = {
  repositoryId: '812345678',
  ownerId: '7712345',
  environment: 'production-cut',
  jobWorkflowRef: '.github/workflows/cut.yml@refs/heads/main',
  jobWorkflowSha: null,
  ref: 'refs/heads/main',
  eventName: 'workflow_dispatch',
  runnerEnvironment: 'github-hosted',
}

describe('a workload', () => {
  it('[ID-5] fits its scope when every claim is the expected one', () => {
    expect(matchWorkload(claims, scope)).toEqual([])
  })

  const mismatches: readonly (readonly [string, Partial<WorkloadScope>, string | null])[] = [
    ['CLAIM_REPOSITORY', { repositoryId: '8123456780' }, '812345678'],
    ['CLAIM_OWNER', { ownerId: '771234' }, '7712345'],
    ['CLAIM_ENVIRONMENT', { environment: 'production-verify' }, 'production-cut'],
    ['CLAIM_ENVIRONMENT', { environment: null }, 'production-cut'],
    ['CLAIM_WORKFLOW_SHA', { jobWorkflowSha: 'd'.repeat(40) }, 'b'.repeat(40)],
    ['CLAIM_WORKFLOW', { jobWorkflowRef: `${claims.jobWorkflowRef}2` }, claims.jobWorkflowRef],
    ['CLAIM_REF', { ref: 'refs/heads/Main' }, 'refs/heads/main'],
    ['CLAIM_EVENT', { eventName: 'push' }, 'workflow_dispatch'],
    ['CLAIM_RUNNER', { runnerEnvironment: 'self-hosted' }, 'github-hosted'],
  ]
  it.each(mismatches)('[ID-5] is refused with %s where the scope says %j', (code, changes, observed) => {
    const [value] = Object.values(changes)
    expect(matchWorkload(claims, { ...scope, ...changes })).toEqual([{ code, expected: value, observed }])
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
