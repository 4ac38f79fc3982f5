// deploy-caller.yml and deploy-pinned.yml as docs/deploys.md says: the gate starts a deploy by the pinned text alone (RUN-7, ID-14).
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openRunJob } from '../../src/sandbox/deploys.ts'
import { signoffJob } from '../../src/sandbox/jobs.ts'
import { personWith } from '../../src/sandbox/people.ts'
import { runPlan, runState } from './support/deploy.ts'
import { workflowFaults } from './workflows-parser.ts'
import { dispatchWorkflow } from './workflows-runner.ts'
import { textOf, useWorkflows, without } from './workflows-sandbox.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const [CALLER, PINNED] = ['deploy-caller.yml', 'deploy-pinned.yml'].map((name) => read(`docs/examples/deploy/${name}`))
/** The login with its pinned workflow, as the guide shows it. */
const LOGIN = /^ {4}deploy:\n(?: {6}.*\n)+/m.exec(read('docs/deploys.md'))?.[0] ?? ''

const { sandbox, settings, person } = useWorkflows((sample) => sample.replace(/^ {4}deploy: .*\n/m, LOGIN))
const reusable = (sha: string) => () => ({ text: PINNED ?? '', sha })
const deploy = (change: string, how: { text?: string; sha?: string } = {}) =>
  dispatchWorkflow(sandbox(), settings(), {
    file: 'deploy.yml',
    text: how.text ?? CALLER ?? '',
    actor: person('operator'),
    inputs: { change },
    approvals: [{ user: person('reviewer'), state: 'approved' }],
    reusable: reusable(how.sha ?? '0'.repeat(40)),
  })

describe('[RUN-7] [ID-14] a pinned workflow that deploys', () => {
  it('starts what people signed, and the gate takes no other text, commit or place of it', async () => {
    const opened = await openRunJob(sandbox(), await runPlan(sandbox(), 'pinned', 'echo deployed'), {})
    const change = opened.outputs.change ?? ''
    for (const [role, nth] of [
      ['tech_lead', 0],
      ['approver', 0],
      ['approver', 1],
      ['product_lead', 0],
    ] as const)
      expect((await signoffJob(sandbox(), personWith(sandbox().people, [role], nth), change, role)).exit).toBe(0)
    const own = await deploy(change, { text: textOf('deploy.yml') })
    expect([own.exit, own.codes]).toEqual([1, ['CLAIM_WORKFLOW', 'CLAIM_WORKFLOW_SHA']])
    const moved = await deploy(change, { sha: '1'.repeat(40) })
    expect([moved.exit, moved.codes]).toEqual([1, ['CLAIM_WORKFLOW_SHA']])
    const branch = await deploy(change, { text: (CALLER ?? '').replace(/@0{40}/, '@refs/heads/main') })
    expect([branch.exit, branch.codes]).toEqual([1, ['CLAIM_WORKFLOW']])
    await expect(deploy(change, { text: without('  id-token: write\n')(CALLER ?? '') })).rejects.toThrow(
      'id-token: write is requested',
    )
    expect(await runState(sandbox(), change)).toBe(undefined)
    const done = await deploy(change)
    expect([done.exit, done.codes]).toEqual([0, []])
    expect(done.stdout).toContain('deployed')
    expect(await runState(sandbox(), change)).toMatchObject({ outcome: 'succeeded', by: 'run' })
  })

  it.each([
    ['deploy-caller.yml', CALLER],
    ['deploy-pinned.yml', PINNED],
    ['deploy-steps.yml', read('docs/examples/deploy/deploy-steps.yml')],
  ])(
    '[ACT-1] %s has no fault for GitHub’s own parser, and pins everything foreign by a full sha',
    async (file, text) => {
      expect(await workflowFaults(file, text ?? '')).toEqual([])
      const uses = [...(text ?? '').matchAll(/^\s*(?:- )?(?:\w+: )?uses: *(\S+)/gm)].map(([, name]) => name)
      expect(uses.length).toBeGreaterThan(0)
      expect(uses.filter((name) => !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(name ?? ''))).toEqual([])
    },
  )
})
