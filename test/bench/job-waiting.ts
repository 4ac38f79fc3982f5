// What a database and a GitHub far away add to a cut of ten units: the bundle in a process of its own, over lines with a delay.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type JobResult, runJob } from '../../src/sandbox/job.ts'
import { failed, readyChange, verifyJob } from '../../src/sandbox/jobs.ts'
import { personWith } from '../../src/sandbox/people.ts'
import { type Sandbox, startSandbox } from '../../src/sandbox/start.ts'
import { type Lines, overLines, startLines } from '../support/github-lines.ts'
import { type Figure, median, rounded } from './figure.ts'

const ROUNDS = 7
/** Milliseconds there and back. */
const FAR = { database: 50, github: 100 } as const
const NEAR = { database: 0, github: 0 } as const

/** One line: what the distance adds, as a median and of the least disturbed rounds, and what passed, which is the same each time. */
export async function* jobWaiting(): AsyncGenerator<Figure> {
  await using sandbox = await startSandbox()
  await using near = await startLines(sandbox, NEAR)
  await using far = await startLines(sandbox, FAR)
  const times: { readonly near: number; readonly far: number }[] = []
  let passed: Figure | undefined
  // The first round warms the caches of disk and server.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const nearMs = await cut(sandbox, near, `${round} near`)
    const farMs = await cut(sandbox, far, `${round} far`)
    if (round > 0) times.push({ near: nearMs, far: farMs })
    passed = passedOn(far)
    near.database.take()
  }
  const [nearTimes, farTimes] = [times.map((one) => one.near), times.map((one) => one.far)]
  yield {
    ...(passed as Figure),
    added_ms: rounded(median(times.map((one) => one.far - one.near)), 0),
    least_added_ms: rounded(Math.min(...farTimes) - Math.min(...nearTimes), 0),
    near_ms: rounded(median(nearTimes), 0),
    far_ms: rounded(median(farTimes), 0),
    least_near_ms: rounded(Math.min(...nearTimes), 0),
    least_far_ms: rounded(Math.min(...farTimes), 0),
    runs: ROUNDS,
  }
}

function passedOn({ database, api, tokens }: Lines): Figure {
  const [toDatabase, toApi, toTokens] = [database.take(), api.take(), tokens.take()]
  return {
    case: `what ${FAR.database} ms to the database and ${FAR.github} ms to GitHub add to a cut of ten units`,
    database_connections: toDatabase.connections,
    database_exchanges: toDatabase.exchanges,
    github_connections: toApi.connections + toTokens.connections,
    github_requests: toApi.exchanges + toTokens.exchanges,
  }
}

/** Opens a change, has it signed, cuts it over the lines, verifies it. Answers with the milliseconds of the cut's process. */
async function cut(sandbox: Sandbox, lines: Lines, text: string): Promise<number> {
  const documents = { 'README.md': 'abcd', 'SECURITY.md': 'efg', 'docs/adr/0001-the-database-is-the-gate.md': 'hij' }
  for (const [path, names] of Object.entries(documents))
    await writeFile(join(sandbox.workspace, path), [...names].map((name) => `# ${name}\n\n${text}\n`).join('\n'))
  const change = await readyChange(sandbox)
  const environment = `${sandbox.people.name}-cut`
  const job = await sandbox.github.createJob({
    actor: personWith(sandbox.people, ['operator']),
    workflow: 'cut.yml',
    environment,
    inputs: { mode: 'cut', change, via: `127.0.0.1:${lines.database.port}` },
    approvals: [{ user: APPROVER, state: 'approved' }],
    secrets: sandbox.secretsOf('cut'),
  })
  const ended = await runJob({ ...job.env, ...overLines(job.env, lines) }, { action: sandbox.action })
  requirePass('cut', ended)
  const verifyChange = String(ended.outputs['verify-change'])
  requirePass('verify', await verifyJob(sandbox, 'niklaus', verifyChange, { approvals: [APPROVER] }))
  return ended.durationMs
}

const APPROVER = 'barbara'

function requirePass(step: string, ended: JobResult): void {
  if (ended.exit !== 0) throw failed(step, { ...ended, codes: [String(ended.outputs.findings)] })
}
