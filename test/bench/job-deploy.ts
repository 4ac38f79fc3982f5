// What the gate adds to a deploy's job, main step and post step, with the database and GitHub far away: both are processes of their own.
import { postStep, readyDeploy } from '../../src/sandbox/deploys.ts'
import { type JobResult, runJob } from '../../src/sandbox/job.ts'
import { failed } from '../../src/sandbox/jobs.ts'
import { personWith } from '../../src/sandbox/people.ts'
import { type Sandbox, startSandbox } from '../../src/sandbox/start.ts'
import { runPlan } from '../action/support/deploy.ts'
import { publishPermitKey } from '../action/support/permit-key.ts'
import { type Lines, overLines, startLines } from '../support/github-lines.ts'
import { AUDIENCE, newSeal } from '../support/permit.ts'
import { type Figure, median, rounded } from './figure.ts'

const ROUNDS = 7
/** Milliseconds there and back. */
const FAR = { database: 50, github: 100 } as const

/** One line each: a command that does nothing, and following steps that do nothing; both with a permit. */
export async function* jobDeploy(): AsyncGenerator<Figure> {
  await using sandbox = await startSandbox()
  await using far = await startLines(sandbox, FAR)
  const seal = newSeal()
  await publishPermitKey(sandbox, seal)
  for (const [name, script] of [
    ['command', 'true'],
    ['following steps', null],
  ] as const) {
    const plan = await runPlan(sandbox, name.replace(' ', '-'), script)
    const times: { readonly main: number; readonly post: number }[] = []
    // The first round warms the caches of disk and server.
    for (let round = 0; round <= ROUNDS; round += 1) {
      const took = await deploy(sandbox, far, plan, seal)
      if (round > 0) times.push(took)
    }
    yield {
      case: `a deploy by a ${name}, ${FAR.database} ms to the database and ${FAR.github} ms to GitHub`.replace(
        'a following',
        'following',
      ),
      added_ms: rounded(median(times.map((one) => one.main + one.post)), 0),
      main_ms: rounded(median(times.map((one) => one.main)), 0),
      post_ms: rounded(median(times.map((one) => one.post)), 0),
      least_ms: rounded(Math.min(...times.map((one) => one.main + one.post)), 0),
      runs: ROUNDS,
    }
  }
}

async function deploy(sandbox: Sandbox, lines: Lines, plan: string, seal: string) {
  const change = await readyDeploy(sandbox, plan, { audience: AUDIENCE })
  const job = await sandbox.github.createJob({
    actor: personWith(sandbox.people, ['operator']),
    workflow: 'deploy.yml',
    environment: `${sandbox.people.name}-deploy`,
    inputs: { mode: 'run', change, via: `127.0.0.1:${lines.database.port}` },
    approvals: [{ user: personWith(sandbox.people, ['reviewer']), state: 'approved' }],
    secrets: { ...sandbox.secretsOf('deploy'), QUORATE_PERMIT_SEAL: seal },
  })
  const env = { ...job.env, ...overLines(job.env, lines) }
  const main = await runJob(env, { action: sandbox.action })
  requirePass('run', main)
  const post = await postStep(sandbox, env, 'success')
  requirePass('post', post)
  return { main: main.durationMs, post: post.durationMs }
}

function requirePass(step: string, ended: JobResult): void {
  if (ended.exit !== 0) throw failed(step, { ...ended, codes: [ended.stdout] })
}
