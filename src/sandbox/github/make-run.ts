// Turns a job's description into a run of the world, or says which field is wrong.
import { QuorateError } from '../../codes/error.ts'
import type { JobDescription } from './job.ts'
import type { Environment, Run, World } from './world.ts'

/** An error that names the field of a description. */
export function invalidJob(field: string, expected: string, observed: unknown): QuorateError {
  return new QuorateError('SANDBOX_JOB_INVALID', {
    expected: `${field}: ${expected}`,
    observed: JSON.stringify(observed) ?? 'nothing',
  })
}

/**
 * Adds a run to the world.
 * @throws SANDBOX_JOB_INVALID for a user that the world lacks and for members out of range.
 */
export function makeRun(world: World, job: JobDescription, at: Date): Run {
  const attempt = job.runAttempt ?? 1
  const environment = job.environment ?? null
  requireUser(world, 'actor', job.actor)
  const triggering = job.triggeringActor ?? job.actor
  requireUser(world, 'triggeringActor', triggering)
  if (!/^[\w.-]+\.ya?ml$/.test(job.workflow)) throw invalidJob('workflow', 'a file name such as cut.yml', job.workflow)
  if (!Number.isSafeInteger(attempt) || attempt < 1 || attempt > 100) {
    throw invalidJob('runAttempt', 'a whole number from 1 to 100', attempt)
  }
  const approvals = (job.approvals ?? []).map((approval, index) => {
    requireUser(world, `approvals.${index}.user`, approval.user)
    const name = approval.environment ?? environment
    if (name === null) throw invalidJob(`approvals.${index}.environment`, 'a name, as the job has none', null)
    requireEnvironment(world, name)
    return { user: approval.user, state: approval.state, comment: approval.comment ?? '', environments: [name] }
  })
  if (environment !== null) requireEnvironment(world, environment)
  const number = world.runs.size + 1
  const run: Run = {
    id: 9_100_000_000 + number,
    number,
    checkRunId: 25_300_000_000 + number,
    workflow: job.workflow,
    event: job.event ?? 'workflow_dispatch',
    ref: job.ref ?? world.head.ref,
    sha: job.sha ?? world.head.sha,
    actor: job.actor,
    environment,
    triggeringActors: [...Array<string>(attempt - 1).fill(job.actor), triggering],
    startedAt: at,
    approvals,
  }
  world.runs.set(run.id, run)
  if (environment !== null) makeDeployment(world, environment, run)
  return run
}

// GitHub makes one for each job of an environment, and says in its own statuses which job it is.
function makeDeployment(world: World, environment: string, { id: run, ref, sha }: Run): void {
  const id = 4_200_000_001 + world.deployments.size
  const statuses = [{ state: 'in_progress', description: '' }] as const
  world.deployments.set(id, { id, environment, ref, sha, run, statuses: [...statuses] })
}

function requireUser(world: World, field: string, login: string): void {
  if (!world.users.has(login)) throw invalidJob(field, 'the login of a user of the world', login)
}

// GitHub makes an environment that a workflow names and nobody configured, without any rule.
function requireEnvironment(world: World, name: string): void {
  if (world.environments.has(name)) return
  const bare: Environment = {
    name,
    id: 31_900 + world.environments.size,
    requiredReviewers: null,
    preventSelfReview: false,
    canAdminsBypass: true,
    branchPolicy: null,
  }
  world.environments.set(name, bare)
}
