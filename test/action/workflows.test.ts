// The workflows that users copy, read by GitHub's own parser and compared with the rules; the workflows-… tests execute them.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { OUTCOMES } from '../../src/ci/github/inputs.ts'
import { mapOf, parseWorkflow, workflowFaults } from './workflows-parser.ts'
import { onlyJob } from './workflows-runner.ts'

const root = join(import.meta.dirname, '../..')
const folder = join(root, 'docs/examples/workflows')
const files = readdirSync(folder)
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8')
const workflowOf = (file: string) => mapOf(parseWorkflow(file, textOf(file)))
const { spec: policy } = parse(readFileSync(join(root, 'manifests/production.yaml'), 'utf8'))
const { inputs: actionInputs } = parse(readFileSync(join(root, 'action.yml'), 'utf8'))

/** The least that each needs: the approvals and the attempt are read only where something is decided. */
const PERMISSIONS: Readonly<Record<string, Record<string, string>>> = {
  'plan.yml': { contents: 'read', 'pull-requests': 'write' },
  'open.yml': { contents: 'read', attestations: 'read', 'id-token': 'write' },
  'signoff.yml': { contents: 'read', actions: 'read', attestations: 'read', 'id-token': 'write' },
  'registry.yml': { contents: 'read', actions: 'read', 'id-token': 'write' },
  'cut.yml': { contents: 'read', actions: 'read', 'id-token': 'write' },
  'verify.yml': { contents: 'read', actions: 'read', 'id-token': 'write' },
  'deploy.yml': { contents: 'read', actions: 'read', deployments: 'write', attestations: 'read', 'id-token': 'write' },
  'revoke.yml': { contents: 'read', 'id-token': 'write' },
  'keys.yml': { contents: 'read', 'id-token': 'write' },
  'keys-pinned.yml': { contents: 'read', 'id-token': 'write' },
  'signoff-caller.yml': { contents: 'read', actions: 'read', attestations: 'read', 'id-token': 'write' },
  'signoff-pinned.yml': { contents: 'read', actions: 'read', attestations: 'read', 'id-token': 'write' },
}
const PREFIX: Readonly<Record<string, string>> = {
  'open.yml': 'QUORATE_DOOR_DB',
  'signoff.yml': 'QUORATE_DOOR_DB',
  'registry.yml': 'QUORATE_DOOR_DB',
  'revoke.yml': 'QUORATE_REVOKE_DB',
  'keys-pinned.yml': 'QUORATE_DOOR_DB',
  'signoff-pinned.yml': 'QUORATE_DOOR_DB',
  'cut.yml': 'DOT_CUTTER_EXEC_DB',
  'verify.yml': 'DOT_CUTTER_VERIFY_DB',
  'deploy.yml': 'QUORATE_DEPLOY_DB',
}
const deciding = ['cut.yml', 'registry.yml', 'verify.yml']
const calling = ['keys.yml', 'signoff-caller.yml']
const withAction = files.filter((file) => !calling.includes(file))

describe('the workflows that users copy', () => {
  it('[ID-5] are all that the sample policy names, the check of pull requests, the pinning of keys, and a pinned signoff', () => {
    const lanes = Object.keys(policy.logins).map((login) => `${login}.yml`)
    const named = [
      ...Object.values<string>(policy.workflows),
      policy.revoke.workflow,
      ...lanes,
      'plan.yml',
      'keys.yml',
      'keys-pinned.yml',
      'signoff-caller.yml',
      'signoff-pinned.yml',
    ]
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
      expect(id).toBe(deciding.includes(file) ? 'infra-preflight' : basename(file, '.yml').replace('-pinned', ''))
      const login = basename(file, '.yml')
      const own = login in policy.logins || login === 'revoke' ? login : 'door'
      expect(job.environment).toBe(login === 'plan' ? undefined : `production-${own}`)
      expect(Object.keys(job).sort()).toEqual(
        ['runs-on', 'steps', 'timeout-minutes', ...(job.environment === undefined ? [] : ['environment'])].sort(),
      )
      expect(steps).toHaveLength(2)
      expect(Object.keys(steps[0] ?? {}).sort()).toEqual(['uses', 'with'])
      const reachesBack = ['signoff.yml', 'signoff-pinned.yml', 'verify.yml'].includes(file)
      expect(steps[0]?.with).toEqual({ 'persist-credentials': 'false', ...(reachesBack && { 'fetch-depth': '0' }) })
      expect(steps[1]?.uses).toBe(`OWNER/quorate@${'0'.repeat(40)}`)
      expect(Object.keys(actionInputs)).toEqual(expect.arrayContaining(Object.keys(mapOf(steps[1]?.with))))
    },
  )

  it('[RUN-2] [RUN-6] let whoever settles a run say every outcome that there is', () => {
    for (const file of ['signoff.yml', 'signoff-caller.yml']) {
      const { inputs } = mapOf(mapOf(workflowOf(file).on).workflow_dispatch)
      expect([file, mapOf(mapOf(inputs).outcome).options]).toEqual([file, ['', ...OUTCOMES]])
    }
  })

  it.each(withAction)('[PRV-5] hold in %s the secrets of one login and no other', (file) => {
    const secrets = [...textOf(file).matchAll(/secrets\.(\w+)/g)].map(([, name]) => name)
    const prefix = PREFIX[file]
    const own = file === 'deploy.yml' ? ['QUORATE_PERMIT_SEAL', 'QUORATE_RELEASE_KEY'] : []
    expect(secrets).toEqual(prefix === undefined ? [] : [`${prefix}_USER`, `${prefix}_PASSWORD`, ...own])
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
      'signoff-pinned.yml': ['workflow_call'],
    })
  })

  it('[ID-14] pass every input on to a called workflow, which declares it as text', () => {
    const [caller, called] = ['signoff-caller.yml', 'signoff-pinned.yml'].map(workflowOf)
    const inputs = Object.keys(mapOf(mapOf(mapOf(caller?.on).workflow_dispatch).inputs))
    const declared = mapOf(mapOf(mapOf(called?.on).workflow_call).inputs)
    const { job } = onlyJob(caller ?? {})
    expect(Object.keys(mapOf(job.with)).sort()).toEqual(inputs.toSorted())
    expect(Object.keys(declared).sort()).toEqual(inputs.toSorted())
    expect(Object.values(declared).map((input) => mapOf(input).type)).toEqual(inputs.map(() => 'string'))
    expect(job.secrets).toBe('inherit')
    expect(mapOf(onlyJob(called ?? {}).steps[1]?.with)).toEqual(
      mapOf(onlyJob(workflowOf('signoff.yml')).steps[1]?.with),
    )
  })

  it('[ACT-1] are all executed from their files by a test', () => {
    const tests = readdirSync(import.meta.dirname).filter((name) => /^workflows-.*\.ts$/.test(name))
    const code = tests.map((name) => readFileSync(join(import.meta.dirname, name), 'utf8')).join('\n')
    const executed = [...code.matchAll(/(?:dispatch|textOf)\('([\w-]+\.yml)'/g)].map(([, file]) => file)
    expect([...new Set(executed)].sort()).toEqual(files.toSorted())
  })
})
