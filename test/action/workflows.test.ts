// The workflows that users copy: read by GitHub's own parser, compared with the rules, and executed from the very files.
import { readdirSync, readFileSync } from 'node:fs'
import { cp, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { cutSigners } from '../../src/sandbox/jobs.ts'
import { personWith } from '../../src/sandbox/people.ts'
import { type Sandbox, startSandbox } from '../../src/sandbox/start.ts'
import { parseWorkflow, workflowFaults } from './workflows-parser.ts'
import { type Dispatch, dispatchWorkflow, mapOf, onlyJob, type Settings } from './workflows-runner.ts'

const root = join(import.meta.dirname, '../..')
const folder = join(root, 'docs/examples/workflows')
const files = readdirSync(folder)
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8')
const workflowOf = (file: string) => mapOf(parseWorkflow(file, textOf(file)))
const { spec: policy } = parse(readFileSync(join(root, 'manifests/production.yaml'), 'utf8'))
const { inputs: actionInputs } = parse(readFileSync(join(root, 'action.yml'), 'utf8'))

/** The least that each needs: the approvals and the attempt are read only where something is decided. */
const PERMISSIONS: Readonly<Record<string, Record<string, string>>> = {
  'plan.yml': { contents: 'read' },
  'open.yml': { contents: 'read', 'id-token': 'write' },
  'signoff.yml': { contents: 'read', 'id-token': 'write' },
  'registry.yml': { contents: 'read', actions: 'read', 'id-token': 'write' },
  'cut.yml': { contents: 'read', actions: 'read', 'id-token': 'write' },
  'verify.yml': { contents: 'read', actions: 'read', 'id-token': 'write' },
  'keys.yml': { contents: 'read', 'id-token': 'write' },
  'keys-pinned.yml': { contents: 'read', 'id-token': 'write' },
}
const PREFIX: Readonly<Record<string, string>> = {
  'open.yml': 'QUORATE_DOOR_DB',
  'signoff.yml': 'QUORATE_DOOR_DB',
  'registry.yml': 'QUORATE_DOOR_DB',
  'cut.yml': 'DOT_CUTTER_EXEC_DB',
  'verify.yml': 'DOT_CUTTER_VERIFY_DB',
}
const deciding = ['cut.yml', 'registry.yml', 'verify.yml']
const withAction = files.filter((file) => !file.startsWith('keys'))

describe('the workflows that users copy', () => {
  it('[ID-5] are all that the sample policy names, the check of pull requests, and the pinning of keys', () => {
    const lanes = Object.keys(policy.logins).map((login) => `${login}.yml`)
    const named = [...Object.values<string>(policy.workflows), ...lanes, 'plan.yml', 'keys.yml', 'keys-pinned.yml']
    expect(files.toSorted()).toEqual(named.toSorted())
  })

  it.each(files)(
    '[ACT-1] have in %s no fault for GitHub’s own parser, which finds one that is put in',
    async (file) => {
      expect(await workflowFaults(file, textOf(file))).toEqual([])
      expect(await workflowFaults(file, textOf(file).replace('permissions:', 'permission:'))).not.toEqual([])
    },
  )

  it.each(files)('[ID-5] [PRV-5] grant in %s the least permissions, for the whole workflow', (file) => {
    const workflow = workflowOf(file)
    expect(workflow.permissions).toEqual(PERMISSIONS[file])
    for (const job of Object.values(mapOf(workflow.jobs))) expect(mapOf(job).permissions).toBeUndefined()
  })

  it.each(files)('[ACT-1] pin in %s everything foreign by a full sha', (file) => {
    const uses = [...textOf(file).matchAll(/^\s*(?:- )?uses: *(\S+)/gm)].map(([, name]) => name)
    expect(uses.length).toBeGreaterThan(0)
    expect(uses.filter((name) => !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(name ?? ''))).toEqual([])
  })

  it.each(withAction)(
    '[GATE-1] have in %s one job: a checkout without credentials, the action, nothing else',
    (file) => {
      const { id, job, steps } = onlyJob(workflowOf(file))
      expect(id).toBe(deciding.includes(file) ? 'infra-preflight' : basename(file, '.yml'))
      const login = basename(file, '.yml')
      expect(job.environment).toBe(login in policy.logins ? `production-${login}` : undefined)
      expect(Object.keys(job).sort()).toEqual(
        ['runs-on', 'steps', 'timeout-minutes', ...(job.environment === undefined ? [] : ['environment'])].sort(),
      )
      expect(steps).toHaveLength(2)
      expect(Object.keys(steps[0] ?? {}).sort()).toEqual(['uses', 'with'])
      expect(steps[0]?.with).toEqual({ 'persist-credentials': 'false' })
      expect(steps[1]?.uses).toBe(`OWNER/quorate@${'0'.repeat(40)}`)
      expect(Object.keys(actionInputs)).toEqual(expect.arrayContaining(Object.keys(mapOf(steps[1]?.with))))
    },
  )

  it.each(withAction)('[PRV-5] hold in %s the secrets of one login and no other', (file) => {
    const secrets = [...textOf(file).matchAll(/secrets\.(\w+)/g)].map(([, name]) => name)
    const prefix = PREFIX[file]
    expect(secrets).toEqual(prefix === undefined ? [] : [`${prefix}_USER`, `${prefix}_PASSWORD`])
    const { job, steps } = onlyJob(workflowOf(file))
    // On the action's step alone: a checkout needs none.
    expect([job.env, steps[0]?.env]).toEqual([undefined, undefined])
  })

  it('[ID-5] start by a person’s dispatch wherever a token is asked for', () => {
    const events = Object.fromEntries(files.map((file) => [file, Object.keys(mapOf(workflowOf(file).on))]))
    expect(events).toEqual({
      ...Object.fromEntries(files.map((file) => [file, ['workflow_dispatch']])),
      'plan.yml': ['pull_request'],
      'keys-pinned.yml': ['workflow_call'],
    })
  })
})

describe('the workflows, executed from their files', () => {
  let sandbox: Sandbox
  let settings: Settings
  const change: Record<string, string> = {}

  beforeAll(async () => {
    sandbox = await startSandbox()
    const { PGHOST = '', PGPORT = '', PGDATABASE = '' } = sandbox.secretsOf('door')
    settings = {
      vars: { PGHOST, PGPORT, PGDATABASE },
      secrets: only('QUORATE_DOOR_DB', sandbox.secretsOf('door')),
      environments: {
        'production-cut': only('DOT_CUTTER_EXEC_DB', sandbox.secretsOf('cut')),
        'production-verify': only('DOT_CUTTER_VERIFY_DB', sandbox.secretsOf('verify')),
      },
    }
  })
  afterAll(() => sandbox.close())

  const person = (...roles: string[]) => personWith(sandbox.people, roles)
  const dispatch = (
    file: string,
    asked: Omit<Dispatch, 'file' | 'text'>,
    { edit = (text: string) => text, kept = settings }: { edit?: (text: string) => string; kept?: Settings } = {},
  ) => dispatchWorkflow(sandbox, kept, { file, text: edit(textOf(file)), ...asked })
  const approved = () => [{ user: person('reviewer'), state: 'approved' as const }]
  const cut = (how?: Parameters<typeof dispatch>[2]) =>
    dispatch(
      'cut.yml',
      { actor: person('operator'), inputs: { change: change.code ?? '' }, approvals: approved() },
      how,
    )

  it('[MAN-4] check a pull request’s files without any secret or token', async () => {
    const told = await dispatch(
      'plan.yml',
      { actor: person('codex') },
      { kept: { vars: {}, secrets: {}, environments: {} } },
    )
    expect([told.exit, told.codes]).toEqual([0, []])
    expect(told.stdout).toContain('manifests/production.yaml')
  })

  it('[SEAT-1] open a change, with GitHub’s token; without `id-token: write` there is no proof', async () => {
    const asked = { actor: person('operator'), inputs: { plan: 'docs' } }
    const unproved = await dispatch('open.yml', asked, { edit: without('  id-token: write\n') })
    expect([unproved.exit, unproved.codes]).toEqual([2, ['PROOF_UNAVAILABLE']])
    const opened = await dispatch('open.yml', asked)
    expect([opened.exit, opened.codes]).toEqual([0, []])
    change.code = opened.outputs.change ?? ''
  })

  it('[ID-12] take each seat for whoever dispatched', async () => {
    const [[role, login] = ['', '']] = cutSigners(sandbox)
    const inputs = { change: change.code ?? '', role }
    const unproved = await dispatch('signoff.yml', { actor: login, inputs }, { edit: without('  id-token: write\n') })
    expect([unproved.exit, unproved.codes]).toEqual([2, ['PROOF_UNAVAILABLE']])
    for (const [role, login] of cutSigners(sandbox)) {
      const told = await dispatch('signoff.yml', { actor: login, inputs: { change: change.code ?? '', role } })
      expect([role, told.exit, told.codes]).toEqual([role, 0, []])
    }
  })

  it('[SEAT-2] leave a seat by the same workflow, and take it again', async () => {
    const [[role, login] = ['', '']] = cutSigners(sandbox)
    const inputs = { change: change.code ?? '', role }
    const left = await dispatch('signoff.yml', { actor: login, inputs: { ...inputs, mode: 'leave' } })
    expect([left.exit, left.codes]).toEqual([0, []])
    const again = await dispatch('signoff.yml', { actor: login, inputs })
    expect([again.exit, again.codes]).toEqual([0, []])
    await expect(dispatch('signoff.yml', { actor: login, inputs: { ...inputs, mode: 'cut' } })).rejects.toThrow(
      'not a choice: mode',
    )
  })

  it('[APR-7] withdraw a change by the same workflow', async () => {
    const { outputs } = await dispatch('open.yml', { actor: person('operator'), inputs: { plan: 'docs' } })
    const inputs = { change: outputs.change ?? '', mode: 'withdraw' }
    const [[, login] = ['', '']] = cutSigners(sandbox)
    const others = await dispatch('signoff.yml', { actor: login, inputs })
    expect([others.exit, others.codes]).toEqual([1, ['CHANGE_NOT_YOURS']])
    const own = await dispatch('signoff.yml', { actor: person('operator'), inputs })
    expect([own.exit, own.codes, JSON.parse(own.outputs.verdict ?? '{}').can_proceed]).toEqual([0, [], 'NO'])
    const late = await dispatch('signoff.yml', { actor: login, inputs: { change: inputs.change, role: 'codex' } })
    expect([late.exit, late.codes.includes('ACTIVATION_CLOSED')]).toEqual([1, true])
  })

  it('[GATE-1] cut nothing without `id-token: write`', async () => {
    const told = await cut({ edit: without('  id-token: write\n') })
    expect([told.exit, told.codes]).toEqual([2, ['PROOF_UNAVAILABLE']])
  })

  it('[ID-6] cut nothing without `actions: read`: the approvals cannot be read', async () => {
    const told = await cut({ edit: without('  actions: read\n') })
    expect([told.exit, told.codes]).toEqual([2, ['GITHUB_FORBIDDEN']])
  })

  it('[PRV-5] find no secret without the environment that holds it', async () => {
    const told = await cut({ edit: without('    environment: production-cut\n') })
    expect([told.exit, told.codes]).toEqual([2, ['ENV_MISSING']])
  })

  it('[ID-5] cut nothing without the environment, wherever the secrets lie', async () => {
    const everywhere = { ...settings, secrets: settings.environments['production-cut'] ?? {} }
    const told = await cut({ edit: without('    environment: production-cut\n'), kept: everywhere })
    expect([told.exit, told.codes]).toEqual([1, ['CLAIM_ENVIRONMENT']])
  })

  it('[ID-6] cut nothing in an environment whose name is mistyped: GitHub makes it, without rules', async () => {
    const kept = { ...settings, environments: { 'production-cutt': settings.environments['production-cut'] ?? {} } }
    const told = await cut({ edit: (text) => text.replace('production-cut\n', 'production-cutt\n'), kept })
    expect([told.exit, told.codes]).toEqual([1, ['CLAIM_ENVIRONMENT']])
  })

  it('[LAN-3] [LAN-4] cut with the reviewer’s approval, and verify by somebody else', async () => {
    const done = await cut()
    expect([done.exit, done.codes]).toEqual([0, []])
    const inputs = { change: done.outputs['verify-change'] ?? '' }
    const asked = { actor: person('verifier'), inputs, approvals: approved() }
    const unproved = await dispatch('verify.yml', asked, { edit: without('    environment: production-verify\n') })
    expect([unproved.exit, unproved.codes]).toEqual([2, ['ENV_MISSING']])
    const verified = await dispatch('verify.yml', asked)
    expect([verified.exit, verified.codes]).toEqual([0, []])
    const anew = await dispatch('open.yml', { actor: person('codex'), inputs: { change: change.code ?? '' } })
    expect([anew.exit, anew.codes]).toEqual([0, []])
    const again = { ...asked, inputs: { change: anew.outputs.change ?? '' } }
    expect((await dispatch('verify.yml', again)).exit).toBe(0)
  })

  it('[REG-4] open a governed act, refuse it before it is signed, and carry it out afterwards', async () => {
    const operator = person('operator')
    const act = { act: 'REGISTRY_CHANGE' }
    const nothing = await dispatch('open.yml', { actor: operator, inputs: act })
    expect([nothing.exit, nothing.codes]).toEqual([1, ['REGISTRY_UNCHANGED']])

    const workspace = `${sandbox.workspace}-joiner`
    await cp(sandbox.workspace, workspace, { recursive: true })
    const path = join(workspace, 'manifests/people.yaml')
    const people = readFileSync(path, 'utf8').trimEnd()
    const joins = (id: string) => writeFile(path, `${people}\n    - { id: "${id}", login: joiner, roles: [codex] }\n`)
    try {
      await joins('9000000000000000001')
      const nobody = await dispatch('open.yml', { actor: operator, inputs: act, workspace })
      expect([nobody.exit, nobody.codes]).toEqual([1, ['PERSON_PLACEHOLDER']])
      await joins('1099')
      const opened = await dispatch('open.yml', { actor: operator, inputs: act, workspace })
      expect([opened.exit, opened.codes]).toEqual([0, []])
      const govern = { actor: operator, inputs: { change: opened.outputs.change ?? '' }, workspace }
      const early = await dispatch('registry.yml', govern)
      expect([early.exit, early.codes]).toEqual([1, expect.arrayContaining(['SLOT_MISSING'])])
      for (const [role, login] of cutSigners(sandbox)) {
        const told = await dispatch('signoff.yml', { actor: login, inputs: { ...govern.inputs, role }, workspace })
        expect([role, told.exit, told.codes]).toEqual([role, 0, []])
      }
      const done = await dispatch('registry.yml', govern)
      expect([done.exit, done.codes]).toEqual([0, []])
    } finally {
      await rm(workspace, { recursive: true, force: true })
    }
  })

  it('[ACT-1] are dispatched only with the inputs that they name, each required one given', async () => {
    await expect(dispatch('cut.yml', { actor: person('operator') })).rejects.toThrow('required input: change')
    const asked = { actor: person('operator'), inputs: { change: 'Q-00000000', role: 't2' } }
    await expect(dispatch('cut.yml', asked)).rejects.toThrow('unexpected inputs: role')
  })
})

/** The file without one line; it must be there exactly once. */
function without(line: string): (text: string) => string {
  return (text) => {
    if (text.split(line).length !== 2) throw new Error(`${line.trim()} is not there once`)
    return text.replace(line, '')
  }
}

function only(prefix: string, values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => name.startsWith(prefix)))
}
