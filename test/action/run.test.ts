// A deploy through the real bundle: opened with its subjects, signed by people who see them, started, carried out, and reported (RUN-1, RUN-2).
import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { deployJob, openRunJob, postStep, readyDeploy, resolveJob } from '../../src/sandbox/deploys.ts'
import { signoffJob } from '../../src/sandbox/jobs.ts'
import { personWith } from '../../src/sandbox/people.ts'
import { runPlan, runState } from './support/deploy.ts'
import { useSandbox } from './support/sandbox.ts'

const sandbox = useSandbox()
const SUBJECT = `registry.example.com/shop@sha256:${'a'.repeat(64)}`
const given = { subjects: SUBJECT }

const plan = (name: string, script: string | null) => runPlan(sandbox(), name, script)
const runOf = (change: string) => runState(sandbox(), change)

describe('a deploy in the bundle', { timeout: 180_000 }, () => {
  it('[RUN-1] [RUN-2] [SEAT-6] is signed by people who see it, started, run by its command, and reported', async () => {
    const name = await plan('shop', 'echo "deploying $QUORATE_SUBJECTS"')
    const opened = await openRunJob(sandbox(), name, given)
    expect([opened.exit, opened.codes]).toEqual([0, []])
    const change = opened.outputs.change ?? ''
    const signed = await signoffJob(sandbox(), personWith(sandbox().people, ['tech_lead']), change, 'tech_lead')
    for (const said of [SUBJECT, 'the command: ./deploy/shop.sh', 'deploy/shop.sh sha256:', 'Nothing of this plan.'])
      expect(signed.stdout).toContain(said)
    for (const [role, nth] of [
      ['approver', 0],
      ['approver', 1],
      ['product_lead', 0],
    ] as const)
      await signoffJob(sandbox(), personWith(sandbox().people, [role], nth), change, role)
    const { main, post } = await deployJob(sandbox(), change)
    expect([main.exit, main.codes, post?.exit]).toEqual([0, [], 0])
    expect(main.stdout).toContain(`deploying ${SUBJECT}`)
    expect([main.outputs.subjects, main.outputs['exit-code']]).toEqual([SUBJECT, '0'])
    expect(await runOf(change)).toEqual({
      outcome: 'succeeded',
      detail: { source: 'command', exit_code: 0 },
      by: 'run',
    })
    const again = await openRunJob(sandbox(), name, given)
    const next = again.outputs.change ?? ''
    const later = await signoffJob(sandbox(), personWith(sandbox().people, ['tech_lead']), next, 'tech_lead')
    // Whoever opens sees it as whoever signs does; at first there was none.
    expect(opened.stdout).toContain('Nothing of this plan.')
    for (const { stdout } of [again, later])
      expect(stdout).toMatch(new RegExp(`${change} of commit [0-9a-f]{40}, by ada \\(id 1001\\) at .*: succeeded`))
  })

  it('[RUN-1] keeps the exit code of a command that fails, and is never started again', async () => {
    const change = await readyDeploy(sandbox(), await plan('failing', 'exit 7'), given)
    const { main } = await deployJob(sandbox(), change)
    expect([main.exit, main.codes, main.outputs['exit-code']]).toEqual([1, ['COMMAND_FAILED'], '7'])
    expect(await runOf(change)).toEqual({ outcome: 'failed', detail: { source: 'command', exit_code: 7 }, by: 'run' })
    const again = await deployJob(sandbox(), change)
    expect([again.main.exit, again.main.codes.includes('ACTIVATION_CONSUMED')]).toEqual([1, true])
  })

  it('[RUN-1] lets no secret of the gate, and nothing that proves the job, into the command', async () => {
    const change = await readyDeploy(sandbox(), await plan('curious', 'env'), given)
    const { main } = await deployJob(sandbox(), change)
    expect([main.exit, main.codes]).toEqual([0, []])
    const names = main.stdout.split('\n').flatMap((line) => /^([A-Za-z_][A-Za-z0-9_-]*)=/.exec(line)?.[1] ?? [])
    expect(names).toContain('GITHUB_SHA')
    expect(names.filter((name) => /^(QUORATE_DEPLOY|INPUT_|STATE_|ACTIONS_ID_TOKEN|GITHUB_STATE)/.test(name))).toEqual(
      [],
    )
    expect(main.stdout).not.toContain(sandbox().passwordOf('deploy'))
  })

  it('[RUN-1] [RUN-2] lets the following steps run where the plan has no command; the post step reports the job', async () => {
    const name = await plan('steps', null)
    for (const [status, outcome] of [
      ['success', 'succeeded'],
      ['failure', 'failed'],
      ['cancelled', 'cancelled'],
    ] as const) {
      const change = await readyDeploy(sandbox(), name, given)
      const told = await deployJob(sandbox(), change, {
        steps: async (_, main) => {
          expect([main.exit, await runOf(change)]).toEqual([0, { outcome: null, detail: null, by: null }])
          return status
        },
      })
      expect([told.main.exit, told.post?.exit]).toEqual([0, 0])
      expect(await runOf(change)).toEqual({ outcome, detail: { source: 'job' }, by: 'run' })
      const mark = `${change} ${outcome}, as the job reports it`
      expect(told.post?.stdout).toMatch(
        new RegExp(`^ +Deployment \\d+ is marked (success|failure|error): ${mark}\\.$`, 'm'),
      )
    }
  })

  it('[RUN-2] a killed runner leaves a run that holds its lane, until GitHub says that it ended and a person settles it', async () => {
    const name = await plan('killed', null)
    const change = await readyDeploy(sandbox(), name, given)
    const told = await deployJob(sandbox(), change, { killed: true })
    expect(told.main.exit).toBe(0)
    const next = await readyDeploy(sandbox(), name, given)
    const busy = await deployJob(sandbox(), next)
    expect([busy.main.exit, busy.main.codes]).toEqual([1, ['RUN_IN_PROGRESS']])
    const lead = personWith(sandbox().people, ['tech_lead'])
    const said = { outcome: 'failed', reason: 'the runner died', evidence: 'https://example.com/1' }
    const early = await resolveJob(sandbox(), lead, change, said)
    expect([early.exit, early.codes, (await runOf(change))?.outcome]).toEqual([0, [], null])
    for (const run of sandbox().github.world.runs.values()) run.isOver = true
    const settled = await resolveJob(sandbox(), lead, change, said)
    expect([settled.exit, settled.codes, (await runOf(change))?.outcome]).toEqual([0, [], 'failed'])
    const after = await deployJob(sandbox(), next, { steps: () => 'success' })
    expect([after.main.exit, after.post?.exit]).toEqual([0, 0])
  })

  it('[RUN-2] a post step without a run does nothing; one after the outcome, or twice, is told that it is over', async () => {
    const change = await readyDeploy(sandbox(), await plan('late', null), given)
    let kept: Readonly<Record<string, string>> = {}
    await deployJob(sandbox(), change, {
      steps: (env) => {
        kept = env
        return 'success'
      },
    })
    const twice = await postStep(sandbox(), kept, 'failure')
    expect([twice.exit, twice.stdout.includes('RUN_ENDED'), (await runOf(change))?.outcome]).toEqual([
      1,
      true,
      'succeeded',
    ])
    await writeFile(kept.GITHUB_STATE ?? '', '')
    const nothing = await postStep(sandbox(), kept, 'failure')
    expect([nothing.exit, nothing.stdout]).toEqual([0, ''])
  })

  it('[RUN-2] a post step whose state was altered says that nothing is recorded; of a command that nobody saw it says failed', async () => {
    const change = await readyDeploy(sandbox(), await plan('unseen', null), given)
    let kept: Readonly<Record<string, string>> = {}
    await deployJob(sandbox(), change, {
      steps: (env) => {
        kept = env
        return 'success'
      },
      killed: true,
    })
    const written = await readFile(kept.GITHUB_STATE ?? '', 'utf8')
    await writeFile(kept.GITHUB_STATE ?? '', written.replaceAll('"isOver":false', '"isOver":1'))
    const altered = await postStep(sandbox(), kept, 'success')
    expect([altered.exit, altered.stdout.includes('OUTCOME_UNRECORDED')]).toEqual([2, true])
    await writeFile(kept.GITHUB_STATE ?? '', written.replaceAll('"hasCommand":false', '"hasCommand":true'))
    const unseen = await postStep(sandbox(), kept, 'success')
    expect([unseen.exit, (await runOf(change))?.outcome]).toEqual([0, 'failed'])
  })

  it('[RUN-2] a post step after persons settled the run changes nothing', async () => {
    const change = await readyDeploy(sandbox(), await plan('settled', null), given)
    const said = { outcome: 'failed', reason: 'it hangs', evidence: 'https://example.com/2' }
    const told = await deployJob(sandbox(), change, {
      steps: async () => {
        for (const role of ['tech_lead', 'approver'])
          await resolveJob(sandbox(), personWith(sandbox().people, [role]), change, said)
        return 'success' as const
      },
    })
    expect([told.main.exit, told.post?.exit, told.post?.stdout.includes('RUN_ENDED')]).toEqual([0, 1, true])
    expect(await runState(sandbox(), change)).toMatchObject({ outcome: 'failed', by: 'person' })
  })

  it('[RUN-1] refuses other subjects than those that were signed, and a file that a step before it altered', async () => {
    const change = await readyDeploy(sandbox(), await plan('exact', 'true'), given)
    const other = `registry.example.com/shop@sha256:${'b'.repeat(64)}`
    const differing = await deployJob(sandbox(), change, { inputs: { subjects: other } })
    expect([differing.main.exit, differing.main.codes]).toEqual([1, ['SUBJECTS_DIFFER']])
    const script = join(sandbox().workspace, 'deploy/exact.sh')
    const signed = await readFile(script)
    const altered = await deployJob(sandbox(), change, { before: () => appendFile(script, 'echo evil\n') })
    expect([altered.main.exit, altered.main.codes]).toEqual([1, ['RUN_FILE_ALTERED']])
    await writeFile(script, signed)
    const same = await deployJob(sandbox(), change, { inputs: { subjects: SUBJECT } })
    expect([same.main.exit, same.main.codes]).toEqual([0, []])
  })
})
