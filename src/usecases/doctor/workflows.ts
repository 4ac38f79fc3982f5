// The checkout's workflows: there, dispatched by people, with the least permissions, pinned, and nothing beside the gate.
import { join } from 'node:path'
import { readWorkflow, type WorkflowFile, type WorkflowJob } from '../../ci/github/read-workflows.ts'
import { actsOf } from '../../manifest/expand/acts.ts'
import { kindOf } from '../../manifest/kinds.ts'
import type { Environment, Workflow } from '../../manifest/types.ts'
import { readText } from '../../system/files.ts'
import { type Check, check } from './check.ts'

/** A workflow that the policy names: its file, the job's environment, the most that the job may do. */
interface Expected {
  readonly file: string
  /** Null where the file only calls a reusable workflow that the policy pins. */
  readonly environment: string | null
  /** What it calls, as the policy names it. */
  readonly calls: string | null
  readonly permissions: Readonly<Record<string, string>>
  /** What it may do beside that. */
  readonly may?: Readonly<Record<string, string>>
  /** Whether it starts runs: then the following steps may be the run. */
  readonly runs?: boolean
  /** Whether it looks for the commit of a cut on the branch. */
  readonly history?: boolean
}

const PROVE = { contents: 'read', 'id-token': 'write' }
const DECIDE = { ...PROVE, actions: 'read' }
/** To verify where a run's subjects were built, where a plan asks for it. */
const VERIFY = { attestations: 'read' }
const REVIEWED = { ...DECIDE, 'pull-requests': 'read' }

/** The checks of every workflow that the policy names. */
export async function workflowChecks(folder: string, { name, spec }: Environment): Promise<readonly Check[]> {
  const { open, signoff, registry } = spec.workflows
  const reviewed = actsOf(spec).filter(({ signoffs }) => signoffs.some(({ source }) => source === 'pull_request'))
  const verifies = actsOf(spec).find((act) => kindOf(act)?.lane === 'verify')?.login
  const runs = (login: string) => actsOf(spec).some((act) => act.login === login && kindOf(act)?.lane === 'run')
  const decides = (login: string | null) => (reviewed.some((act) => act.login === login) ? REVIEWED : DECIDE)
  const expected: readonly Expected[] = [
    { ...fileOf('open', open), environment: `${name}-door`, permissions: PROVE, may: VERIFY },
    { ...fileOf('signoff', signoff), environment: `${name}-door`, permissions: DECIDE, may: VERIFY, history: true },
    { ...fileOf('registry', registry), environment: `${name}-door`, permissions: decides(null) },
    { ...fileOf('revoke', spec.revoke.workflow), environment: `${name}-revoke`, permissions: PROVE },
    ...Object.entries(spec.logins).map(([login, { workflow = `${login}.yml` }]) => ({
      ...fileOf(login, workflow),
      environment: `${name}-${login}`,
      permissions: decides(login),
      runs: runs(login),
      // GitHub's own deployment is marked by whoever may.
      may: runs(login) ? { ...VERIFY, deployments: 'write' } : {},
      history: login === verifies,
    })),
  ]
  return (await Promise.all(expected.map((one) => checksOf(folder, one)))).flat()
}

/** A pinned workflow is called by a file that bears the scope's name. */
function fileOf(scope: string, workflow: Workflow): Pick<Expected, 'file' | 'calls'> {
  return typeof workflow === 'string' ? { file: workflow, calls: null } : { file: `${scope}.yml`, calls: workflow.uses }
}

async function checksOf(folder: string, expected: Expected): Promise<readonly Check[]> {
  const path = join('.github/workflows', expected.file)
  const text = await readText(folder, path).catch(() => null)
  const workflow = text === null ? null : readWorkflow(text)
  const there = check('WORKFLOW_PRESENT', `${path} is there`, {
    holds: workflow !== null,
    observed: text === null ? 'missing' : workflow === null ? 'not a workflow' : 'there',
    fix: `copy ${expected.file} from docs/examples/workflows, or let \`quorate init\` write it`,
  })
  const [job, ...more] = workflow?.jobs ?? []
  if (workflow === null || job === undefined) return [there]
  if (expected.calls !== null) return [there, callCheck(path, workflow, job, { ...expected, calls: expected.calls })]
  return [
    there,
    check(
      'WORKFLOW_JOBS',
      `${path} has one job with a pinned checkout and the action, and nothing ${expected.runs ? 'before them' : 'else'}`,
      {
        holds: more.length === 0 && isGate(job, expected.runs === true),
        observed: { jobs: workflow.jobs.length, steps: job.steps.map(({ uses }) => uses ?? 'a script') },
        fix: 'move every other step to another workflow: whatever runs in this job could ask for its token',
      },
    ),
    ...(expected.history ? [reachesBack(path, job)] : []),
    ...ofJob(path, workflow, job, expected),
  ]
}

function reachesBack(path: string, { steps }: WorkflowJob): Check {
  const depth = steps[0]?.with['fetch-depth']
  return check('WORKFLOW_HISTORY', `${path} checks out the branch's whole history`, {
    holds: depth === 0,
    observed: depth === undefined ? 'the last commit only' : String(depth),
    fix: 'write fetch-depth: 0 under with: of actions/checkout; whoever signs or verifies reads the commit of the change',
  })
}

/** The pinned bytes say what such a job does; this only checks that its caller gives it all that it needs. */
function callCheck(
  path: string,
  { jobs, inputs }: WorkflowFile,
  { uses, inheritsSecrets, permissions, hands }: WorkflowJob,
  { calls, ...expected }: Expected & { readonly calls: string },
): Check {
  // GitHub takes a branch or tag by its short name too; its token says it in full.
  const isCalled = uses !== null && uses === calls.replace(/@refs\/(heads|tags)\//, '@')
  const kept = inputs.filter((name) => !hands.includes(name))
  return check('WORKFLOW_CALLS', `${path} calls the workflow that the policy pins, and nothing else`, {
    holds:
      jobs.length === 1 &&
      (isCalled || uses === calls) &&
      inheritsSecrets &&
      kept.length === 0 &&
      isAllowed(permissions, expected),
    observed: {
      jobs: jobs.length,
      uses,
      secrets: inheritsSecrets ? 'inherit' : 'not inherited',
      permissions,
      'inputs that are not handed over': kept,
    },
    fix: `write one job with uses: ${calls}, secrets: inherit, every input under with:, and permissions: ${permissionsText(expected.permissions)} (docs/examples/workflows/signoff-caller.yml)`,
  })
}

function ofJob(path: string, workflow: WorkflowFile, job: WorkflowJob, expected: Expected): readonly Check[] {
  const uses = workflow.jobs.flatMap((one) => [one.uses, ...one.steps.map((step) => step.uses)])
  const foreign = uses.filter((name): name is string => name !== null && !name.startsWith('./'))
  const unpinned = foreign.filter((name) => !/@[0-9a-f]{40}$/.test(name) || name.endsWith('0'.repeat(40)))
  const { environment } = expected
  return [
    check('WORKFLOW_EVENT', `${path} is started by a person`, {
      holds: workflow.events.length === 1 && workflow.events[0] === 'workflow_dispatch',
      observed: workflow.events,
      fix: 'leave workflow_dispatch alone under on: the policy accepts no other event',
    }),
    check('WORKFLOW_ENVIRONMENT', `${path} runs in ${environment ?? 'no environment'}`, {
      holds: job.environment === environment,
      observed: job.environment,
      fix: environment === null ? 'take environment: out of the job' : `write environment: ${environment} into the job`,
    }),
    check('WORKFLOW_PERMISSIONS', `${path} may do no more than it needs`, {
      holds: isAllowed(job.permissions, expected),
      observed: job.permissions,
      fix: `write permissions: ${permissionsText(expected.permissions)}`,
    }),
    check('WORKFLOW_PINS', `${path} pins everything foreign by a full commit sha`, {
      holds: unpinned.length === 0,
      observed: unpinned,
      fix: 'replace tag, branch or zeros by the 40 digits of the commit that you reviewed',
    }),
  ]
}

function permissionsText(permissions: Expected['permissions']): string {
  return Object.entries(permissions)
    .map(([scope, access]) => `${scope}: ${access}`)
    .join(', ')
}

function isGate({ steps, uses }: WorkflowJob, runs: boolean): boolean {
  const [checkout, action, ...more] = steps
  return (
    uses === null &&
    (runs || more.length === 0) &&
    checkout?.uses?.startsWith('actions/checkout@') === true &&
    checkout.with['persist-credentials'] === false &&
    !checkout.hasEnv &&
    typeof action?.uses === 'string'
  )
}

/** All that it needs, and nothing but what it may do beside that. */
function isAllowed(seen: WorkflowJob['permissions'], { permissions, may }: Pick<Expected, 'permissions' | 'may'>) {
  if (seen === null || typeof seen === 'string') return false
  const allowed: Readonly<Record<string, string>> = { ...may, ...permissions }
  return (
    Object.entries(permissions).every(([scope, access]) => seen[scope] === access) &&
    Object.entries(seen).every(([scope, access]) => access === 'none' || allowed[scope] === access)
  )
}
