// The jobs of a change, as people dispatch them: open, sign off, cut, verify; each a child process of the bundle.
import { QuorateError } from '../codes/error.ts'
import type { JobDescription, TokenOverride } from './github.ts'
import { type JobResult, runJob } from './job.ts'
import { personWith } from './people.ts'
import type { Sandbox, SandboxLogin } from './start.ts'

/** What may differ from the honest job. */
export interface JobChanges {
  readonly approvals?: readonly string[]
  readonly rejections?: readonly string[]
  readonly token?: TokenOverride
  readonly runAttempt?: number
  readonly triggeringActor?: string
  readonly environment?: string | null
  readonly workflow?: string
  readonly event?: string
  readonly secrets?: Record<string, string>
  readonly workspace?: string
  readonly onToken?: (audience: string | null) => void | Promise<void>
}

/** A job's end, with the codes of its findings. */
export interface Told extends JobResult {
  readonly codes: readonly string[]
}

/** Dispatches a workflow as a person and waits for its end. */
export async function dispatch(
  sandbox: Sandbox,
  actor: string,
  login: SandboxLogin,
  honest: Pick<JobDescription, 'workflow' | 'environment' | 'inputs'>,
  changes: JobChanges = {},
): Promise<Told> {
  const { approvals = [], rejections = [], secrets, ...rest } = changes
  const job = await sandbox.github.createJob({
    actor,
    ...honest,
    ...rest,
    approvals: [
      ...approvals.map((user) => ({ user, state: 'approved' as const })),
      ...rejections.map((user) => ({ user, state: 'rejected' as const })),
    ],
    secrets: secrets ?? sandbox.secretsOf(login),
  })
  const result = await runJob(job.env, { action: sandbox.action })
  return { ...result, codes: codesOf(result) }
}

/** Opens a change of a plan; the sample's, where none is named. */
export function openJob(sandbox: Sandbox, actor: string, changes?: JobChanges, plan = 'docs'): Promise<Told> {
  const inputs = { mode: 'open', plan, environment: sandbox.people.name }
  return dispatch(sandbox, actor, 'door', { workflow: 'open.yml', environment: doorOf(sandbox), inputs }, changes)
}

/** Opens the compensation of a change whose verify failed. */
export function openCompensationJob(sandbox: Sandbox, actor: string, failed: string): Promise<Told> {
  const inputs = { mode: 'open', compensates: failed, environment: sandbox.people.name }
  return dispatch(sandbox, actor, 'door', { workflow: 'open.yml', environment: doorOf(sandbox), inputs })
}

/** Signs off for a role. */
export function signoffJob(
  sandbox: Sandbox,
  actor: string,
  change: string,
  role: string,
  changes?: JobChanges,
): Promise<Told> {
  const inputs = { mode: 'signoff', change, role }
  return dispatch(sandbox, actor, 'door', { workflow: 'signoff.yml', environment: doorOf(sandbox), inputs }, changes)
}

/** Leaves a seat. */
export function leaveJob(sandbox: Sandbox, actor: string, change: string, role: string): Promise<Told> {
  const inputs = { mode: 'leave', change, role }
  return dispatch(sandbox, actor, 'door', { workflow: 'signoff.yml', environment: doorOf(sandbox), inputs })
}

/** Puts a change on hold. */
export function holdJob(sandbox: Sandbox, actor: string, change: string): Promise<Told> {
  const inputs = { mode: 'hold', change, reason: 'the export is wrong' }
  return dispatch(sandbox, actor, 'door', { workflow: 'signoff.yml', environment: doorOf(sandbox), inputs })
}

/** Cuts, in the environment that its policy names. */
export function cutJob(sandbox: Sandbox, actor: string, change: string, changes?: JobChanges): Promise<Told> {
  const environment = `${sandbox.people.name}-cut`
  return dispatch(sandbox, actor, 'cut', { workflow: 'cut.yml', environment, inputs: { mode: 'cut', change } }, changes)
}

/** Rehearses a script before everybody has signed, by the workflow and in the environment of the cut. */
export function rehearseJob(sandbox: Sandbox, actor: string, change: string, changes?: JobChanges): Promise<Told> {
  const honest = {
    workflow: 'cut.yml',
    environment: `${sandbox.people.name}-cut`,
    inputs: { mode: 'rehearse', change },
  }
  return dispatch(sandbox, actor, 'cut', honest, changes)
}

/** Verifies, in the environment that its policy names; a reason makes it fail. */
export function verifyJob(
  sandbox: Sandbox,
  actor: string,
  change: string,
  changes?: JobChanges,
  reason?: string,
): Promise<Told> {
  const environment = `${sandbox.people.name}-verify`
  const inputs = { mode: 'verify', change, ...(reason === undefined ? {} : { 'force-fail': reason }) }
  return dispatch(sandbox, actor, 'verify', { workflow: 'verify.yml', environment, inputs }, changes)
}

/** Who signs off for the sample's CUT by dispatch, the e-signing product_lead last. */
export function cutSigners(sandbox: Sandbox): readonly (readonly [role: string, login: string])[] {
  const person = (role: string, nth = 0) => personWith(sandbox.people, [role], nth)
  return [
    ['content_owner', person('content_owner')],
    ['tech_lead', person('tech_lead')],
    ['approver', person('approver')],
    ['approver', person('approver', 1)],
    ['product_lead', person('product_lead')],
  ]
}

/** Opens a change and lets everybody sign off who is needed before the cut. @throws SANDBOX_STEP_FAILED */
export async function readyChange(sandbox: Sandbox): Promise<string> {
  const opened = await openJob(sandbox, personWith(sandbox.people, ['operator']))
  const change = opened.outputs.change
  if (opened.exit !== 0 || change === undefined) throw failed('open', opened)
  for (const [role, login] of cutSigners(sandbox)) {
    const signed = await signoffJob(sandbox, login, change, role)
    if (signed.exit !== 0) throw failed(`signoff ${role}`, signed)
  }
  return change
}

/** Opens a governed act on a document of the checkout, lets everybody sign off and carries it out. @throws SANDBOX_STEP_FAILED */
export async function carryOut(sandbox: Sandbox, act: string, document: string): Promise<void> {
  const operator = personWith(sandbox.people, ['operator'])
  const asked = { act, document, environment: sandbox.people.name }
  const opening = { workflow: 'open.yml', environment: doorOf(sandbox), inputs: { mode: 'open', ...asked } }
  const opened = await dispatch(sandbox, operator, 'door', opening)
  const change = opened.outputs.change
  if (opened.exit !== 0 || change === undefined) throw failed(`open ${act}`, opened)
  for (const [role, login] of cutSigners(sandbox)) {
    const signed = await signoffJob(sandbox, login, change, role)
    if (signed.exit !== 0) throw failed(`signoff ${role}`, signed)
  }
  const governing = { workflow: 'registry.yml', environment: doorOf(sandbox), inputs: { mode: 'govern', change } }
  const done = await dispatch(sandbox, operator, 'door', governing)
  if (done.exit !== 0) throw failed(act, done)
}

/** The GitHub environment of the door's jobs. */
export function doorOf({ people }: Sandbox): string {
  return `${people.name}-door`
}

/** An honest job that did not end as it must. */
export function failed(step: string, told: Told): QuorateError {
  return new QuorateError('SANDBOX_STEP_FAILED', {
    expected: `${step}: exit 0`,
    observed: { exit: told.exit, codes: told.codes },
  })
}

export function codesOf(result: JobResult): readonly string[] {
  const findings = JSON.parse(result.outputs.findings ?? '[]') as { code: string }[]
  return findings.map(({ code }) => code)
}
