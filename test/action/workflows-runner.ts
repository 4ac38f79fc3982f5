// Runs a workflow file as GitHub would: event, inputs, permissions, environment, secrets and steps come from the file.
// Must not: fill in what the file leaves out; a job without `id-token: write` gets no token, one without its environment no secret of it.
import { existsSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import type { Run } from '../../src/sandbox/github/world.ts'
import type { JobApproval } from '../../src/sandbox/github.ts'
import { type JobResult, runJob } from '../../src/sandbox/job.ts'
import { git } from '../../src/sandbox/repository.ts'
import type { Sandbox } from '../../src/sandbox/start.ts'
import { type Contexts, evaluated, mapOf, type Node, parseWorkflow, textsOf, type Value } from './workflows-parser.ts'
import { pathWith, runRest } from './workflows-steps.ts'

/** Where secrets and variables are kept: of the repository, and of each environment. */
export interface Settings {
  readonly vars: Readonly<Record<string, string>>
  readonly secrets: Readonly<Record<string, string>>
  readonly environments: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** A dispatch, as a person asks for it. */
export interface Dispatch {
  /** The file's name below .github/workflows, and its text. */
  readonly file: string
  readonly text: string
  readonly actor: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly approvals?: readonly JobApproval[]
  readonly workspace?: string
  /** The pull request that the run is about, by its number; else it is about the default branch. */
  readonly pull?: number
  /** What lies under a reusable workflow's `uses`: its text, and the commit that its ref is at. */
  readonly reusable?: (uses: string) => { readonly text: string; readonly sha: string }
  /** A folder of programs that the runner has besides. */
  readonly tools?: string
  /** The runner dies with the action’s step. */
  readonly killed?: boolean
  /** What happens on GitHub before the job's step runs; the answer is undone afterwards. */
  readonly arrange?: (run: Run) => (() => void) | undefined
}

/** How the action ended, with the codes of its findings. */
export interface Ended extends JobResult {
  readonly codes: readonly string[]
}

/** The one job of a workflow, with its id and its steps. @throws Error when there are more */
export function onlyJob(workflow: Node): { readonly id: string; readonly job: Node; readonly steps: readonly Node[] } {
  const [[id, job] = ['', null], ...more] = Object.entries(mapOf(workflow.jobs))
  if (more.length > 0) throw new Error('more than one job')
  const steps = mapOf(job).steps
  return { id, job: mapOf(job), steps: Array.isArray(steps) ? steps.map(mapOf) : [] }
}

/** What the job may do: its own permissions, or the workflow's; neither is nothing here, as the files must say. */
export function permissionsOf(workflow: Node, job: Node): Node {
  return mapOf(job.permissions ?? workflow.permissions)
}

/** A job with its contexts, as far as it is known before it runs. */
interface Prepared {
  readonly workflow: Node
  readonly job: Node
  readonly steps: readonly Node[]
  readonly permissions: Node
  readonly contexts: Contexts
  /** Claims that differ from those of a job of the dispatched file itself. */
  readonly claims: Readonly<Record<string, string>>
}

/** Dispatches the workflow and runs its one job. @throws Error where GitHub would refuse the dispatch, or for what this runner does not know */
export async function dispatchWorkflow(
  sandbox: Pick<Sandbox, 'github' | 'action'>,
  settings: Settings,
  dispatch: Dispatch,
): Promise<Ended> {
  const event = eventOf(mapOf(mapOf(parseWorkflow(dispatch.file, dispatch.text)).on))
  const { workflow, job, steps, permissions, contexts, claims } = prepare(settings, dispatch)
  const environment = job.environment === undefined ? null : evaluated(job.environment, NOTHING)
  const texts = (value: Value | undefined) => textsOf(value, contexts)

  const [checkout, action, ...following] = steps
  if (!isUse(checkout, 'actions/checkout')) throw new Error('steps that this runner does not know')
  if (!isUse(action, 'OWNER/quorate') && !isUse(action, 'acme/quorate')) throw new Error(`uses ${action?.uses}`)
  const { env, run, directory } = await sandbox.github.createJob({
    actor: dispatch.actor,
    workflow: dispatch.file,
    environment,
    event,
    ...(dispatch.pull === undefined ? {} : { ref: `refs/pull/${dispatch.pull}/merge` }),
    token: { claims },
    // Nobody is asked to approve a job that names no environment.
    approvals: environment === null ? [] : (dispatch.approvals ?? []),
    inputs: { ...(await defaultsOf(sandbox.action)), ...texts(action?.with) },
    secrets: { ...texts(workflow.env), ...texts(job.env), ...texts(action?.env) },
    ...(dispatch.workspace === undefined ? {} : { workspace: dispatch.workspace }),
  })
  const heal = NEEDS.filter(({ of, access }) => permissions[of] !== access).map(({ path, method }) =>
    sandbox.github.fault({ path, ...method, status: 403, body: { message: NO_ACCESS, status: '403' } }),
  )
  const undo = dispatch.arrange?.(run)
  try {
    const workspace = await checkOut(env, join(directory, 'checkout'), texts(checkout?.with))
    const given = { ...(permissions['id-token'] === 'write' ? env : withoutIdToken(env)), GITHUB_WORKSPACE: workspace }
    const main = await runJob({ ...given, ...pathWith(dispatch.tools) }, { action: sandbox.action })
    const own = { ...texts(workflow.env), ...texts(job.env) }
    const result = await runRest(sandbox, {
      ...dispatch,
      steps: [action ?? {}, ...following],
      given,
      own,
      contexts,
      main,
    })
    const findings = JSON.parse(result.outputs.findings ?? '[]') as { code: string }[]
    return { ...result, codes: findings.map(({ code }) => code) }
  } finally {
    for (const undoOne of heal) undoOne()
    undo?.()
  }
}

/** As actions/checkout does with git: this commit alone, unless the step asks for its history. Answers with the folder. */
async function checkOut(
  { GITHUB_WORKSPACE: origin = '', GITHUB_SHA: sha = '' }: Readonly<Record<string, string>>,
  folder: string,
  { 'fetch-depth': depth = '1' }: Readonly<Record<string, string>>,
): Promise<string> {
  if (!existsSync(join(origin, '.git'))) return origin
  await mkdir(folder)
  await git(folder, 'init', '--quiet')
  await git(folder, 'fetch', '--quiet', ...(depth === '0' ? [] : [`--depth=${depth}`]), `file://${origin}`, sha)
  await git(folder, 'checkout', '--quiet', '--detach', sha)
  return folder
}

const NOTHING: Contexts = { inputs: {}, secrets: {}, vars: {} }
const NO_ACCESS = 'Resource not accessible by integration'

/** What a job's token may not do without a permission. */
const NEEDS = [
  { of: 'actions', access: 'read', path: /\/actions\/runs\//, method: {} },
  { of: 'attestations', access: 'read', path: /\/attestations\//, method: {} },
  { of: 'contents', access: 'read', path: /\/contents\//, method: {} },
  { of: 'deployments', access: 'write', path: /\/deployments/, method: {} },
  { of: 'pull-requests', access: 'write', path: /\/issues\//, method: { method: 'POST' } },
  { of: 'pull-requests', access: 'write', path: /\/issues\//, method: { method: 'PATCH' } },
] as const

/** The job of the dispatched file, or of the reusable workflow that it calls. */
function prepare(settings: Settings, dispatch: Dispatch): Prepared {
  const workflow = mapOf(parseWorkflow(dispatch.file, dispatch.text))
  const { job, steps } = onlyJob(workflow)
  const environment = job.environment === undefined ? null : evaluated(job.environment, NOTHING)
  const contexts: Contexts = {
    inputs: dispatchInputs(mapOf(workflow.on), dispatch.inputs ?? {}),
    secrets: { ...settings.secrets, ...(environment === null ? {} : settings.environments[environment]) },
    vars: settings.vars,
  }
  const own = { workflow, job, steps, permissions: permissionsOf(workflow, job), contexts, claims: {} }
  return job.uses === undefined ? own : called(own, String(job.uses), settings, dispatch)
}

/** GitHub's rules for a call: only what is declared is passed, and the called job may do no more than its caller. */
function called(caller: Prepared, uses: string, settings: Settings, { reusable }: Dispatch): Prepared {
  const found = reusable?.(uses)
  if (found === undefined) throw new Error(`workflow was not found: ${uses}`)
  const workflow = mapOf(parseWorkflow(uses, found.text))
  const { job, steps } = onlyJob(workflow)
  const permissions = permissionsOf(workflow, job)
  for (const [scope, access] of Object.entries(permissions)) {
    const allowed = [access, 'write'].includes(caller.permissions[scope] ?? 'none')
    if (!allowed) throw new Error(`${scope}: ${access} is requested, and not allowed by the caller`)
  }
  const declared = mapOf(mapOf(mapOf(workflow.on).workflow_call).secrets)
  const environment = job.environment === undefined ? null : evaluated(job.environment, NOTHING)
  // The environment of the called job is the caller's; its secrets are there only where the caller lets it inherit.
  const isHeir = caller.job.secrets === 'inherit'
  const secrets: Record<string, string> = isHeir
    ? { ...settings.secrets, ...(environment === null ? {} : settings.environments[environment]) }
    : textsOf(caller.job.secrets, caller.contexts)
  for (const name of isHeir ? [] : Object.keys(secrets))
    if (!(name in declared)) throw new Error(`unexpected secret: ${name}`)
  for (const [name, secret] of Object.entries(declared)) {
    if (mapOf(secret).required === true && !secrets[name]) throw new Error(`required secret: ${name}`)
  }
  const inputs = textsOf(caller.job.with, caller.contexts)
  const known = mapOf(mapOf(mapOf(workflow.on).workflow_call).inputs)
  for (const name of Object.keys(inputs)) if (!(name in known)) throw new Error(`unexpected input: ${name}`)
  for (const [name, input] of Object.entries(known)) {
    if (mapOf(input).required === true && inputs[name] === undefined) throw new Error(`required input: ${name}`)
    inputs[name] ??= ''
  }
  const contexts = { inputs, secrets, vars: caller.contexts.vars }
  const claims = { job_workflow_ref: uses, job_workflow_sha: found.sha }
  return { workflow, job, steps, permissions, contexts, claims }
}

function isUse(step: Node | undefined, action: string): boolean {
  return new RegExp(`^${action}@[0-9a-f]{40}$`).test(String(step?.uses))
}

function eventOf(on: Node): string {
  const [event, ...more] = Object.keys(on)
  if (event === undefined || more.length > 0) throw new Error(`events ${Object.keys(on)}`)
  return event
}

/** As GitHub does at a dispatch: unknown inputs, missing required ones and no choices are refused, others have their default or are empty. */
function dispatchInputs(on: Node, given: Readonly<Record<string, string>>): Record<string, string> {
  const known = mapOf(mapOf(on.workflow_dispatch).inputs)
  const unknown = Object.keys(given).filter((name) => !(name in known))
  if (unknown.length > 0) throw new Error(`unexpected inputs: ${unknown}`)
  return Object.fromEntries(
    Object.entries(known).map(([name, input]) => {
      if (mapOf(input).required === true && !given[name]) throw new Error(`required input: ${name}`)
      const { type, options, default: otherwise } = mapOf(input)
      const value = given[name] ?? String(otherwise ?? '')
      if (type === 'choice' && !(options as readonly Value[]).includes(value)) throw new Error(`not a choice: ${name}`)
      return [name, value]
    }),
  )
}

/** The defaults of action.yml that are no expression; the job's token is the runner's to fill in. */
async function defaultsOf(action: string): Promise<Record<string, string>> {
  const { inputs } = parse(await readFile(join(dirname(action), '../action.yml'), 'utf8')) as {
    inputs: Record<string, { default?: string }>
  }
  return Object.fromEntries(
    Object.entries(inputs).flatMap(([name, { default: text }]) =>
      text === undefined || text.includes('${{') ? [] : [[name, text]],
    ),
  )
}

function withoutIdToken(env: Readonly<Record<string, string>>): Record<string, string> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: _, ACTIONS_ID_TOKEN_REQUEST_TOKEN: __, ...rest } = env
  return rest
}
