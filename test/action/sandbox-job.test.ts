import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GitHub, startGitHub } from '../../src/sandbox/github.ts'
import { runJob } from '../../src/sandbox/job.ts'

const step = join(import.meta.dirname, 'sandbox-step.ts')

describe('a job in a child process', () => {
  let gitHub: GitHub
  let directory: string
  beforeAll(async () => {
    gitHub = await startGitHub()
    directory = await mkdtemp(join(tmpdir(), 'sandbox-job-test-'))
  })
  afterAll(async () => {
    await gitHub.close()
    await rm(directory, { recursive: true })
  })

  const job = async () => (await gitHub.createJob({ actor: 'ada', workflow: 'cut.yml', secrets: { ONLY: 'me' } })).env
  async function script(text: string): Promise<string> {
    const path = join(directory, `${Math.random()}.mjs`)
    await writeFile(path, text)
    return path
  }

  it('[SBX-1] gets the job’s environment, PATH and HOME, and nothing of ours', async () => {
    const env = await job()
    const { outputs } = await runJob(env, { action: step })
    expect(JSON.parse(outputs.names ?? '')).toEqual([...Object.keys(env), 'HOME', 'PATH'].sort())
  })

  it('[SBX-1] gives back outputs of several lines and the summary', async () => {
    const { outputs, summary, durationMs } = await runJob(await job(), { action: step })
    expect(outputs.lines).toBe('first\nsecond=2\nthird<<3')
    expect(summary).toBe('seen by the toolkit')
    expect(durationMs).toBeGreaterThan(0)
  })

  it('[SBX-1] tells both streams and the exit status', async () => {
    const action = await script(`console.log('out ü'); console.error('err'); process.exitCode = 64`)
    expect(await runJob(await job(), { action })).toMatchObject({ exit: 64, stdout: 'out ü\n', stderr: 'err\n' })
    const killed = await script(`process.kill(process.pid, 'SIGTERM'); setInterval(() => {}, 9)`)
    expect(await runJob(await job(), { action: killed })).toMatchObject({ exit: 143 })
  })

  it('[SBX-1] kills a job that does not end, and says so', async () => {
    const action = await script(`console.log('still here'); setInterval(() => {}, 1000)`)
    await expect(runJob(await job(), { action, timeoutMs: 2000 })).rejects.toMatchObject({
      code: 'SANDBOX_JOB_TIMEOUT',
      details: { observed: 'still here\n' },
    })
  })

  it('[SBX-1] says when there is no bundle', async () => {
    await expect(runJob(await job(), { action: join(directory, 'none.js') })).rejects.toMatchObject({
      code: 'SANDBOX_ACTION_MISSING',
    })
  })
})
