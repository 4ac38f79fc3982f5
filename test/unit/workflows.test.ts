// The workflows that users copy, against action.yml and the sample policy; all workflows, against the rule of pinning.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { MODES } from '../../src/ci/github/inputs.ts'
import { LOGIN_PREFIX } from '../../src/settings/settings.ts'

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, string | boolean>>
  readonly env?: Readonly<Record<string, string>>
}

interface Job {
  readonly environment?: string
  readonly uses?: string
  readonly steps?: readonly Step[]
}

interface Workflow {
  readonly on: {
    readonly workflow_dispatch?: { readonly inputs: Readonly<Record<string, { readonly default?: string }>> }
  }
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, Job>>
}

const root = join(import.meta.dirname, '../..')
const read = (path: string) => parse(readFileSync(join(root, path), 'utf8'))
const workflowsIn = (folder: string) =>
  readdirSync(join(root, folder)).map((name) => [`${folder}/${name}`, read(join(folder, name)) as Workflow] as const)

const all = [...workflowsIn('docs/examples/workflows'), ...workflowsIn('.github/workflows')]
const action: { inputs: Readonly<Record<string, { description: string }>> } = read('action.yml')
const { metadata, spec: policy } = read('manifests/production.yaml')

/** Where the sample policy's proofs are made: the lanes' workflows, each in its environment, and the door's. */
const proving = [
  ...[
    { login: 'cut', secrets: 'DOT_CUTTER_EXEC_DB' },
    { login: 'verify', secrets: 'DOT_CUTTER_VERIFY_DB' },
  ].map((lane) => ({ ...lane, file: `${lane.login}.yml`, environment: `${metadata.name}-${lane.login}` })),
  ...Object.values<string>(policy.workflows).map((file) => ({
    file,
    secrets: 'QUORATE_DOOR_DB',
    environment: `${metadata.name}-door`,
  })),
  { file: policy.revoke.workflow as string, secrets: 'QUORATE_REVOKE_DB', environment: `${metadata.name}-revoke` },
].map((expected) => ({ ...expected, workflow: read(`docs/examples/workflows/${expected.file}`) as Workflow }))

/** The mode that its job runs, or runs unless whoever starts it says otherwise. */
function modeOf({ jobs, on }: Workflow): string {
  const said = String(Object.values(jobs)[0]?.steps?.[1]?.with?.mode)
  const input = /^\$\{\{ inputs\.(\w+) \}\}$/.exec(said)?.[1]
  return input === undefined ? said : (on.workflow_dispatch?.inputs[input]?.default ?? said)
}

/** Whether its job asks for a preflight and acts on it, which is also what looks at the run's approvals. */
const decides = (workflow: Workflow) => ['cut', 'verify', 'govern'].includes(modeOf(workflow))

describe('the workflows that the sample policy names', () => {
  it.each(proving)(
    '[ACT-1] give the action only inputs that it has, from inputs that they ask for: $file',
    ({ workflow }) => {
      const given = Object.values(workflow.jobs)[0]?.steps?.[1]?.with ?? {}
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(given)))
      const asked = Object.values(given).flatMap(
        (value) => /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(String(value))?.[1] ?? [],
      )
      expect(asked.toSorted()).toEqual(Object.keys(workflow.on.workflow_dispatch?.inputs ?? {}).sort())
    },
  )

  it.each(proving)(
    '[GATE-1] [ID-5] have one job, of a checkout and the action, in its environment, named infra-preflight where it decides: $file',
    ({ workflow, environment }) => {
      const [[id, job] = ['', {}], ...others] = Object.entries(workflow.jobs) as [string, Job][]
      expect([others, job.environment, job.steps?.length]).toEqual([[], environment, 2])
      expect(id === 'infra-preflight').toBe(decides(workflow))
      expect(job.steps?.map(({ uses }) => uses?.split('@')[0])).toEqual(['actions/checkout', 'OWNER/quorate'])
    },
  )

  it.each(proving)('[PRV-5] hand over one login’s secrets and no other: $file', ({ workflow, secrets }) => {
    const text = JSON.stringify(workflow)
    expect(new Set([...text.matchAll(/secrets\.(\w+)/g)].map(([, name]) => name))).toEqual(
      new Set([`${secrets}_USER`, `${secrets}_PASSWORD`]),
    )
  })

  it.each(proving)(
    '[ID-6] may read runs only where approvals are looked at or a run is settled, and attestations where they are verified: $file',
    ({ file, workflow }) => {
      expect(workflow.permissions).toEqual({
        contents: 'read',
        ...(decides(workflow) || file.startsWith('signoff') ? { actions: 'read' } : {}),
        ...(file.startsWith('signoff') || file === 'open.yml' ? { attestations: 'read' } : {}),
        'id-token': 'write',
      })
    },
  )
})

describe('every workflow here', () => {
  it.each(all)('pins what is not of this repository by its full sha: %s', (_, workflow) => {
    const uses = Object.values(workflow.jobs).flatMap((job) => [
      job.uses ?? [],
      ...(job.steps ?? []).map((step) => step.uses ?? []),
    ])
    expect(uses.flat().filter((name) => name !== './' && !/@[0-9a-f]{40}$/.test(name))).toEqual([])
  })

  it.each(all)(
    'writes at most a comment or a deployment’s status and leaves no credential behind: %s',
    (file, { permissions, jobs }) => {
      const written = Object.keys(permissions).filter((name) => permissions[name] !== 'read' && name !== 'id-token')
      const may: Readonly<Record<string, readonly string[]>> = {
        'plan.yml': ['pull-requests'],
        'deploy.yml': ['deployments'],
      }
      expect(written).toEqual(may[basename(file)] ?? [])
      const checkouts = Object.values(jobs).flatMap(({ steps = [] }) =>
        steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')),
      )
      expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([])
    },
  )
})

describe('docs/modes.md', () => {
  const text = readFileSync(join(root, 'docs/modes.md'), 'utf8')
  /** The first cell of each row that begins with code, and the rest of it. */
  const rows = [...text.matchAll(/^\| `([\w-]+)` \|(.*)\|$/gm)].map(([, mode = '', rest = '']) => ({ mode, rest }))

  it('[ACT-1] has a row for each mode, with inputs that action.yml has', () => {
    expect(rows.map(({ mode }) => mode)).toEqual([...MODES])
    const named = rows.flatMap(({ rest }) => [...rest.matchAll(/`(\w+)`/g)].map(([, name = '']) => name))
    expect(named).toContain('change')
    expect(named.filter((name) => !(name in action.inputs))).toEqual([])
    for (const { mode } of rows) expect(String(action.inputs.mode?.description)).toMatch(new RegExp(`\\b${mode}\\b`))
  })

  it('[PRV-5] names the secrets of each login that there are', () => {
    const prefixes = [...text.matchAll(/`(\w+)_USER`, `\1_PASSWORD`/g)].map(([, prefix]) => prefix)
    const { door, revoke, cut, verify, deploy } = LOGIN_PREFIX
    expect(prefixes).toEqual([door, revoke, cut, verify, deploy])
  })
})
