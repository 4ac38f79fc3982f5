// Whole processes: the cut's job beside psql, and the most memory that the jobs of opening and cutting held.
import { writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { planDocument } from '../../src/documents/plan-document.ts'
import { type JobResult, runJob } from '../../src/sandbox/job.ts'
import { cutSigners, doorOf, failed, signoffJob } from '../../src/sandbox/jobs.ts'
import { personWith } from '../../src/sandbox/people.ts'
import { type Sandbox, startSandbox } from '../../src/sandbox/start.ts'
import { bareClient } from './bare-client.ts'
import { type Figure, rounded } from './figure.ts'
import { manyUnits } from './many-units.ts'

const APPROVER = 'barbara'
const SOURCES = ['README.md', 'SECURITY.md', 'docs/adr/0001-the-database-is-the-gate.md']
/** Said at the end by the process itself: the most memory that it held, in KB. */
const SAY_MEMORY =
  'process.on("exit", () => process.stderr.write(["memory", process.resourceUsage().maxRSS, ""].join(" ")))'

/** One line: the cut's process ÷ psql's, and the memory of open, cut and verify. */
export async function* lanesProcess(units: number): AsyncGenerator<Figure> {
  await using sandbox = await startSandbox()
  const texts = SOURCES.map((path, index) => ({ path, text: manyUnits(units / SOURCES.length, index * units) }))
  for (const { path, text } of texts) await writeFile(join(sandbox.workspace, path), text)
  const plan = {
    name: 'docs',
    carrier: 'C1',
    revision: 1,
    root: 'docs',
    sources: SOURCES,
    rollback: 'x',
    dependsOn: [],
  }
  const { units: blocks } = planDocument(plan, texts)
  const { superuser, host, port } = sandbox.postgres
  const bare = await bareClient({ superuser, host, port }, sandbox.database, blocks)
  const operator = personWith(sandbox.people, ['operator'])
  const open = await run(
    sandbox,
    'open',
    operator,
    'door',
    { plan: 'docs', environment: sandbox.people.name },
    doorOf(sandbox),
  )
  const change = String(open.outputs.change)
  for (const [role, login] of cutSigners(sandbox)) {
    const signed = await signoffJob(sandbox, login, change, role)
    if (signed.exit !== 0) throw failed('signoff', signed)
  }
  const cut = await run(sandbox, 'cut', operator, 'cut', { change }, `${sandbox.people.name}-cut`)
  const verifyChange = String(cut.outputs['verify-change'])
  const verify = await run(
    sandbox,
    'verify',
    'niklaus',
    'verify',
    { change: verifyChange },
    `${sandbox.people.name}-verify`,
  )
  yield {
    case: 'whole process of the cut ÷ a bare client',
    ratio: rounded(cut.durationMs / bare.written.processMs),
    cut_ms: rounded(cut.durationMs, 0),
    bare_ms: rounded(bare.written.processMs, 0),
    open_ms: rounded(open.durationMs, 0),
    verify_ms: rounded(verify.durationMs, 0),
    open_mb: memoryOf(open),
    cut_mb: memoryOf(cut),
    verify_mb: memoryOf(verify),
    units: blocks.length,
  }
}

function memoryOf({ stderr }: JobResult): number {
  return rounded(Number(/memory (\d+) /.exec(stderr)?.[1]) / 1024, 0)
}

async function run(
  sandbox: Sandbox,
  mode: string,
  actor: string,
  login: 'door' | 'cut' | 'verify',
  inputs: Readonly<Record<string, string>>,
  environment: string,
): Promise<JobResult> {
  const job = await sandbox.github.createJob({
    actor,
    workflow: `${mode}.yml`,
    environment,
    inputs: { mode, ...inputs },
    approvals: mode === 'open' ? [] : [{ user: APPROVER, state: 'approved' }],
    secrets: sandbox.secretsOf(login),
  })
  const said = join(sandbox.workspace, '..', `${basename(sandbox.workspace)}-memory.mjs`)
  await writeFile(said, SAY_MEMORY)
  const env = { ...job.env, NODE_OPTIONS: `--import=${said}` }
  const ended = await runJob(env, { action: sandbox.action, timeoutMs: 600_000 })
  if (ended.exit !== 0)
    throw new Error(`${mode} ended with ${ended.exit}: ${ended.stdout.slice(-3000)}${ended.stderr.slice(-3000)}`)
  return ended
}
