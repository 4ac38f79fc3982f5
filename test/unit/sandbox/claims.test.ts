import { describe, expect, it } from 'vitest'
import { claimsOf } from '../../../src/sandbox/github/claims.ts'
import type { JobDescription } from '../../../src/sandbox/github/job.ts'
import { makeRun } from '../../../src/sandbox/github/make-run.ts'
import { defaultWorld, type World } from '../../../src/sandbox/github/world.ts'

const ask = { issuer: 'https://issuer.example', audience: 'quorate:v1:open:00', now: 1_800_000_000 }

function claims(job: Partial<JobDescription> = {}, change: (world: World) => void = () => {}) {
  const world = defaultWorld()
  change(world)
  const run = makeRun(world, { actor: 'ada', workflow: 'cut.yml', ...job }, new Date(0))
  return claimsOf(world, run, ask)
}

describe('claims of a job’s token', () => {
  it('[ID-1] says ids and counters as strings and times as numbers', () => {
    const { repository_id, repository_owner_id, run_id, run_number, run_attempt, actor_id, check_run_id } = claims()
    const ids = { repository_id, repository_owner_id, run_id, run_number, run_attempt, actor_id, check_run_id }
    expect(ids).toEqual({
      repository_id: '812345678',
      repository_owner_id: '7712345',
      run_id: '9100000001',
      run_number: '1',
      run_attempt: '1',
      actor_id: '1001',
      check_run_id: '25300000001',
    })
    expect(claims()).toMatchObject({ iat: ask.now, nbf: ask.now - 600, exp: ask.now + 300, ref_protected: 'true' })
  })

  it('[ID-5] names the workflow that runs, at its ref', () => {
    const ref = 'acme/ledger/.github/workflows/cut.yml@refs/heads/main'
    expect(claims()).toMatchObject({ job_workflow_ref: ref, workflow_ref: ref, event_name: 'workflow_dispatch' })
  })

  it('[ID-5] has no environment claim when the job names none', () => {
    expect(claims({ environment: 'production-cut' })).toHaveProperty('environment', 'production-cut')
    expect(claims({ environment: null })).not.toHaveProperty('environment')
  })

  it.each<[string, Partial<JobDescription>, string]>([
    ['the environment first', { environment: 'production-cut', event: 'pull_request' }, 'environment:production-cut'],
    ['an escaped environment', { environment: 'a:b' }, 'environment:a%3Ab'],
    ['pull_request before the ref', { event: 'pull_request' }, 'pull_request'],
    ['the ref else', {}, 'ref:refs/heads/main'],
  ])('[ID-5] puts into sub %s', (_, job, context) => {
    expect(claims(job).sub).toBe(`repo:acme/ledger:${context}`)
  })

  it('[ID-5] puts the ids of owner and repository into sub when the repository has the newer form', () => {
    const sub = claims({}, (world) => {
      world.subject = 'immutable'
    }).sub
    expect(sub).toBe('repo:acme@7712345/ledger@812345678:ref:refs/heads/main')
  })

  it('[ID-5] builds sub from the repository’s own template', () => {
    const sub = claims({ environment: 'production-cut' }, (world) => {
      world.subjectClaims = ['repo', 'context', 'job_workflow_ref']
    }).sub
    expect(sub).toBe(
      'repo:acme/ledger:environment:production-cut:job_workflow_ref:acme/ledger/.github/workflows/cut.yml@refs/heads/main',
    )
  })

  it('[ID-8] counts attempts, and keeps the actor of the first', () => {
    const second = claims({ runAttempt: 2, triggeringActor: 'ben' })
    expect(second).toMatchObject({ run_attempt: '2', actor: 'ada', actor_id: '1001' })
  })

  it.each<[string, Partial<JobDescription>]>([
    ['actor', { actor: 'mallory' }],
    ['triggeringActor', { triggeringActor: 'mallory' }],
    ['workflow', { workflow: '../cut.yml' }],
    ['runAttempt', { runAttempt: 0 }],
    ['approvals.0.user', { environment: 'production-cut', approvals: [{ user: 'mallory', state: 'approved' }] }],
    ['approvals.0.environment', { approvals: [{ user: 'ben', state: 'approved' }] }],
  ])('[SBX-1] refuses a job by its field %s', (field, job) => {
    expect(() => claims(job)).toThrow(
      expect.objectContaining({
        code: 'SANDBOX_JOB_INVALID',
        details: expect.objectContaining({ expected: expect.stringMatching(`^${field}: `) }),
      }),
    )
  })
})
