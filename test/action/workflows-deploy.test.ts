// open.yml, signoff.yml and deploy.yml as they are shipped: a deploy, and a run that is settled (RUN-1, RUN-2).
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { personWith } from '../../src/sandbox/people.ts'
import { makeAttesting } from '../support/attestations.ts'
import { runPlan, runState } from './support/deploy.ts'
import type { Dispatch } from './workflows-runner.ts'
import { useWorkflows, without } from './workflows-sandbox.ts'

const { sandbox, person, dispatch } = useWorkflows()
const SUBJECTS = ['api', 'shop'].map((name) => `registry.example.com/${name}@sha256:${'a'.repeat(64)}`)
const approved = () => [{ user: person('reviewer'), state: 'approved' as const }]
const deploy = (change: string, edit = (text: string) => text, more: Partial<Dispatch> = {}) =>
  dispatch('deploy.yml', { actor: person('operator'), inputs: { change }, approvals: approved(), ...more }, { edit })

async function signed(plan: string): Promise<string> {
  const inputs = { plan, subjects: SUBJECTS.join(' ') }
  const opened = await dispatch('open.yml', { actor: person('operator'), inputs })
  expect([opened.exit, opened.codes]).toEqual([0, []])
  const change = opened.outputs.change ?? ''
  for (const [role, nth] of [
    ['tech_lead', 0],
    ['approver', 0],
    ['approver', 1],
    ['product_lead', 0],
  ] as const) {
    const actor = personWith(sandbox().people, [role], nth)
    const told = await dispatch('signoff.yml', { actor, inputs: { change, role } })
    expect([role, told.exit, told.codes]).toEqual([role, 0, []])
  }
  return change
}

it('[RUN-1] [RUN-2] deploy.yml starts what people signed, runs its command, and records how it ended', async () => {
  const change = await signed(await runPlan(sandbox(), 'shop', 'echo "$QUORATE_SUBJECTS"'))
  const unproved = await deploy(change, without('  id-token: write\n'))
  expect([unproved.exit, unproved.codes]).toEqual([2, ['PROOF_UNAVAILABLE']])
  const elsewhere = await deploy(change, without('    environment: production-deploy\n'))
  expect([elsewhere.exit, elsewhere.codes]).toEqual([2, ['ENV_MISSING']])
  const done = await deploy(change)
  expect([done.exit, done.codes, done.outputs.subjects]).toEqual([0, [], SUBJECTS.join('\n')])
  expect(await runState(sandbox(), change)).toMatchObject({ outcome: 'succeeded', by: 'run' })
  const marks = [...sandbox().github.world.deployments.values()].flatMap(({ statuses }) => statuses)
  expect(marks.filter(({ description }) => description.startsWith(change))).toMatchObject([
    { state: 'in_progress', description: `${change} started` },
    { state: 'success', description: `${change} succeeded, as the job reports it` },
  ])
})

it('[RUN-1] deploy.yml without `deployments: write` deploys all the same, and says that it marked nothing', async () => {
  const change = await signed(await runPlan(sandbox(), 'unmarked', 'true'))
  const edit = (text: string) => without('  deployments: write\n')(text)
  const done = await deploy(change, edit)
  expect([done.exit, done.codes]).toEqual([0, []])
  expect(done.stdout).toContain('Not marked: the job may not; it needs the permission deployments: write.')
  expect(await runState(sandbox(), change)).toMatchObject({ outcome: 'succeeded', by: 'run' })
})

it('[SEAT-5] open.yml without `attestations: read` opens no deploy whose plan asks for attestations', async () => {
  const { root } = await makeAttesting()
  await writeFile(join(sandbox().workspace, 'trusted_root.jsonl'), root)
  const attested = '{ workflow: acme/ledger/.github/workflows/build.yml, trusted_root: trusted_root.jsonl }'
  const inputs = { plan: await runPlan(sandbox(), 'attested', 'true', { attested }), subjects: SUBJECTS[0] ?? '' }
  const open = (edit?: (text: string) => string) =>
    dispatch('open.yml', { actor: person('operator'), inputs }, edit === undefined ? {} : { edit })
  const barred = await open(without('  attestations: read\n'))
  expect([barred.exit, barred.codes]).toEqual([2, ['GITHUB_FORBIDDEN']])
  const unattested = await open()
  expect([unattested.exit, unattested.codes]).toEqual([1, ['ATTESTATION_MISSING']])
})

it('[RUN-2] signoff.yml settles a run that nobody reported, by two persons', async () => {
  const change = await signed(await runPlan(sandbox(), 'steps', null))
  expect((await deploy(change, undefined, { killed: true })).exit).toBe(0)
  const said = { change, mode: 'resolve', outcome: 'failed', reason: 'the runner died', evidence: 'incident 1' }
  const settle = (role: string) => dispatch('signoff.yml', { actor: person(role), inputs: said })
  const [first, second] = [await settle('tech_lead'), await settle('approver')]
  expect([first.exit, second.exit]).toEqual([0, 0])
  expect(await runState(sandbox(), change)).toMatchObject({ outcome: 'failed', by: 'person' })
})
