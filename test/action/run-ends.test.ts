// How a run can end otherwise: cancelled, beyond its time, by a signal, with its connection lost (RUN-2).
import { spawn } from 'node:child_process'
import { readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { deployJob, postStep, readyDeploy } from '../../src/sandbox/deploys.ts'
import { personWith } from '../../src/sandbox/people.ts'
import { runPlan, runState } from './support/deploy.ts'
import { rows, useSandbox } from './support/sandbox.ts'

const sandbox = useSandbox()
const given = { subjects: `registry.example.com/shop@sha256:${'a'.repeat(64)}` }
const ready = async (name: string, script: string | null, more = {}) =>
  readyDeploy(sandbox(), await runPlan(sandbox(), name, script, more), given)

/** The main step as the runner starts it, to be sent signals. */
async function begin(change: string) {
  const { env } = await sandbox().github.createJob({
    actor: personWith(sandbox().people, ['operator']),
    workflow: 'deploy.yml',
    environment: 'production-deploy',
    inputs: { mode: 'run', change },
    approvals: [{ user: personWith(sandbox().people, ['reviewer']), state: 'approved' }],
    secrets: sandbox().secretsOf('deploy'),
  })
  const child = spawn(process.execPath, [sandbox().action], {
    cwd: env.GITHUB_WORKSPACE,
    env: { PATH: `${dirname(process.execPath)}:/usr/bin:/bin`, HOME: env.RUNNER_TEMP ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text))
  // Not its streams' end: what it started may hold them.
  const over = new Promise<number | null>((resolve) => child.on('exit', resolve))
  const until = async (words: string) => {
    for (let tries = 0; tries < 200 && !said.includes(words); tries += 1) await sleep(100)
    expect(said).toContain(words)
  }
  return { env, child, over, until, said: () => said }
}

describe('a run that is not let end by itself', { timeout: 120_000 }, () => {
  it('[RUN-1] [RUN-2] passes a cancel on to its command, and is recorded as cancelled', async () => {
    const change = await ready(
      'cancelled',
      `trap 'echo undone; exit 9' INT\necho begun\nwhile true; do sleep 0.1; done`,
    )
    const job = await begin(change)
    await job.until('begun')
    job.child.kill('SIGINT')
    expect(await job.over).toBe(1)
    expect(job.said()).toContain('undone')
    expect(job.said()).toContain('COMMAND_CANCELLED')
    expect(await runState(sandbox(), change)).toMatchObject({ outcome: 'cancelled', by: 'run' })
    expect((await postStep(sandbox(), job.env, 'cancelled')).exit).toBe(0)
  })

  it('[RUN-2] ends a command that does not listen, with all that it started', async () => {
    const change = await ready(
      'deaf',
      `trap '' INT TERM\n(while sleep 0.1; do echo still >> "$RUNNER_TEMP/left"; done) &\necho begun\nsleep 300`,
    )
    const job = await begin(change)
    await job.until('begun')
    job.child.kill('SIGTERM')
    expect(await job.over).toBe(1)
    expect(await runState(sandbox(), change)).toMatchObject({ outcome: 'cancelled' })
    const left = async () => (await stat(join(job.env.RUNNER_TEMP ?? '', 'left'))).size
    const before = await left()
    await sleep(500)
    expect([before > 0, await left()]).toEqual([true, before])
  })

  it('[RUN-1] records the signal that ended its command', async () => {
    const change = await ready('killed', 'kill -SEGV $$')
    const { main } = await deployJob(sandbox(), change)
    expect([main.exit, main.codes]).toEqual([1, ['COMMAND_FAILED']])
    const run = await runState(sandbox(), change)
    expect([run?.outcome, JSON.stringify(run?.detail)]).toEqual(['failed', expect.stringMatching(/139|SIGSEGV/)])
  })

  it('[RUN-1] a signal that Node has no name for is no success; nor is an end of its own choice shortly before the deadline, which is undone', async () => {
    const change = await ready('realtime', 'kill -36 $$')
    const { main } = await deployJob(sandbox(), change)
    expect([main.exit, main.codes, (await runState(sandbox(), change))?.detail]).toEqual([
      1,
      ['COMMAND_FAILED'],
      { source: 'command', exit_code: 164 },
    ])
    const slow = await ready('graceful', `trap 'exit 0' TERM\nwhile true; do sleep 0.1; done`, {
      deadline: '1m',
      undo: 'echo undone',
    })
    const job = await begin(slow)
    expect([await job.over, job.said().includes('\nundone\n'), job.said().includes('COMMAND_OVERTIME')]).toEqual([
      1,
      true,
      true,
    ])
    expect(await runState(sandbox(), slow)).toMatchObject({ outcome: 'failed', detail: { exit_code: 0 } })
  })

  it('[RUN-1] runs nothing that an earlier step left for bash', async () => {
    const change = await ready('plain', 'echo "$0 is plain"; docker version')
    const left = { BASH_ENV: '/nonexistent/evil.sh', 'BASH_FUNC_docker%%': '() { echo evil; }', SHELLOPTS: 'xtrace' }
    const { main } = await deployJob(sandbox(), change, { secrets: { ...sandbox().secretsOf('deploy'), ...left } })
    expect([main.codes, main.stdout.includes('evil'), main.stderr.includes('evil')]).toEqual([
      ['COMMAND_FAILED'],
      false,
      false,
    ])
  })

  it('[RUN-2] ends by the post step a command whose main step was killed, before it tells how the run ended', async () => {
    const change = await ready(
      'orphan',
      `(while sleep 0.1; do echo still >> "$RUNNER_TEMP/left"; done) &\necho begun\nwait`,
    )
    const job = await begin(change)
    await job.until('begun')
    job.child.kill('SIGKILL')
    await job.over
    const left = async () => (await stat(join(job.env.RUNNER_TEMP ?? '', 'left'))).size
    await sleep(300)
    const [early] = [await left()]
    await sleep(300)
    expect((await left()) > early).toBe(true)
    expect((await postStep(sandbox(), job.env, 'failure')).exit).toBe(0)
    const before = await left()
    await sleep(500)
    expect([await left(), (await runState(sandbox(), change))?.outcome]).toEqual([before, 'failed'])
  })

  it('[RUN-2] tells its outcome by the post step where the main step was killed', async () => {
    const change = await ready('gone', 'echo begun $$\nsleep 300')
    const job = await begin(change)
    await job.until('begun')
    job.child.kill('SIGKILL')
    await job.over
    expect(await runState(sandbox(), change)).toMatchObject({ outcome: null })
    const post = await postStep(sandbox(), job.env, 'cancelled')
    expect([post.exit, await runState(sandbox(), change)]).toMatchObject([0, { outcome: 'cancelled', by: 'run' }])
    expect(await readFile(job.env.GITHUB_STATE ?? '', 'utf8')).not.toContain(sandbox().passwordOf('deploy'))
  })

  it('[RUN-2] says that the outcome is unrecorded where the database is gone, and the post step tells it later', async () => {
    const change = await ready('away', 'echo begun\nsleep 3')
    const job = await begin(change)
    await job.until('begun')
    await rows(sandbox(), 'alter role cutter_deploy nologin')
    try {
      expect(await job.over).toBe(2)
      expect(job.said()).toContain('OUTCOME_UNRECORDED')
    } finally {
      await rows(sandbox(), 'alter role cutter_deploy login')
    }
    const post = await postStep(sandbox(), job.env, 'failure')
    expect([post.exit, await runState(sandbox(), change)]).toMatchObject([
      0,
      { outcome: 'succeeded', detail: { source: 'command', exit_code: 0 }, by: 'run' },
    ])
  })
})
