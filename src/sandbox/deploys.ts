// The job of a run, as the runner carries it out: the action's main step, the steps after it, and the action's post step.
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { JobDescription } from './github.ts'
import { type JobResult, runJob } from './job.ts'
import { codesOf, dispatch, doorOf, failed, type JobChanges, signoffJob, type Told } from './jobs.ts'
import { parseOutputs } from './outputs.ts'
import { personWith } from './people.ts'
import type { Sandbox } from './start.ts'

/** How a job ended, as the runner says it to what runs after the steps. */
type JobStatus = 'success' | 'failure' | 'cancelled'

/** What the runner does between the main step and the post step. */
export interface DeployChanges extends JobChanges {
  readonly inputs?: Readonly<Record<string, string>>
  /** The steps before it. */
  readonly before?: () => Promise<void>
  /** The following steps, and how the job ends with them; by default as the main step ended. */
  readonly steps?: (env: Readonly<Record<string, string>>, main: JobResult) => JobStatus | Promise<JobStatus>
  /** The post step does not run: the runner died. */
  readonly killed?: boolean
}

/** Both steps' ends. */
export interface DeployTold {
  readonly main: Told
  readonly post: JobResult | null
}

/** Opens a change of a plan of a run. */
export function openRunJob(
  sandbox: Sandbox,
  plan: string,
  given: Readonly<Record<string, string>>,
  changes?: JobChanges,
): Promise<Told> {
  const inputs = { mode: 'open', plan, environment: sandbox.people.name, ...given }
  const job = { workflow: 'open.yml', environment: doorOf(sandbox), inputs }
  return dispatch(sandbox, personWith(sandbox.people, ['operator']), 'door', job, changes)
}

/** Opens a run and lets everybody sign who is needed before its start. @throws SANDBOX_STEP_FAILED */
export async function readyDeploy(
  sandbox: Sandbox,
  plan: string,
  given: Readonly<Record<string, string>>,
): Promise<string> {
  const opened = await openRunJob(sandbox, plan, given)
  const change = opened.outputs.change
  if (opened.exit !== 0 || change === undefined) throw failed('open', opened)
  for (const [role, nth] of [
    ['tech_lead', 0],
    ['approver', 0],
    ['approver', 1],
    ['product_lead', 0],
  ] as const) {
    const signed = await signoffJob(sandbox, personWith(sandbox.people, [role], nth), change, role)
    if (signed.exit !== 0) throw failed(`signoff ${role}`, signed)
  }
  return change
}

/** Deploys, in the environment that the policy names: main step, following steps, post step. */
export async function deployJob(sandbox: Sandbox, change: string, changes: DeployChanges = {}): Promise<DeployTold> {
  const { inputs = {}, before, steps, killed = false, approvals, secrets, ...rest } = changes
  const reviewers = approvals ?? [personWith(sandbox.people, ['reviewer'])]
  const description: JobDescription = {
    actor: personWith(sandbox.people, ['operator']),
    workflow: 'deploy.yml',
    environment: `${sandbox.people.name}-deploy`,
    inputs: { mode: 'run', change, ...inputs },
    ...rest,
    approvals: reviewers.map((user) => ({ user, state: 'approved' as const })),
    secrets: secrets ?? sandbox.secretsOf('deploy'),
  }
  const { env } = await sandbox.github.createJob(description)
  await before?.()
  const result = await runJob(env, { action: sandbox.action })
  const main = { ...result, codes: codesOf(result) }
  const status = (await steps?.(env, main)) ?? (main.exit === 0 ? 'success' : 'failure')
  if (killed) return { main, post: null }
  return { main, post: await postStep(sandbox, env, status) }
}

/** The runner hands what the main step wrote to its file to the post step, and how the job ended. */
export async function postStep(
  sandbox: Sandbox,
  env: Readonly<Record<string, string>>,
  status: JobStatus,
): Promise<JobResult> {
  const written = parseOutputs(await readFile(env.GITHUB_STATE ?? '', 'utf8'))
  const state = Object.fromEntries(Object.entries(written).map(([name, value]) => [`STATE_${name}`, value]))
  const action = join(dirname(sandbox.action), 'post.js')
  return runJob({ ...env, ...state, 'INPUT_JOB-STATUS': status }, { action })
}

/** Somebody says how a run ended. */
export function resolveJob(
  sandbox: Sandbox,
  actor: string,
  change: string,
  said: Readonly<Record<string, string>>,
): Promise<Told> {
  const inputs = { mode: 'resolve', change, environment: sandbox.people.name, ...said }
  return dispatch(sandbox, actor, 'door', { workflow: 'signoff.yml', environment: doorOf(sandbox), inputs })
}
