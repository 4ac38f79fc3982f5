// Starts a run: proven, decided and committed like every act. Then the plan's command runs as a child, or the job's following steps (RUN-1).
// Must not: run anything before the database answered that the start is committed.

import { sha256 } from '../../codes/encoding.ts'
import { throwFindings } from '../../codes/error.ts'
import type { Finding } from '../../codes/finding.ts'
import type { RunContent } from '../../manifest/run-content.ts'
import type { Change } from '../../postgres/read-change.ts'
import type { Gate } from '../../postgres/read-gate.ts'
import type { Verdict } from '../../report/verdict.ts'
import type { DatabaseSettings } from '../../settings/settings.ts'
import { type CommandEnd, runCommand } from '../../system/command.ts'
import { readText } from '../../system/files.ts'
import { act } from '../act/gated-act.ts'
import type { JobRun } from '../proof/github-job.ts'
import { scopeOfChange } from '../proof/prove.ts'
import { markDeployment } from './deployment.ts'
import { type Report, reportOutcome } from './report-outcome.ts'
import { scrubbed } from './scrubbed.ts'
import { keepStarted, type Started } from './started.ts'
import { requireSignedSubjects } from './subjects.ts'

/** Milliseconds before its deadline by which a command is ended, so that its outcome can still be told. */
const RESERVE = 30_000

/** What a run was started with. */
interface Begun {
  readonly started: Started
  readonly content: RunContent
  readonly settings: DatabaseSettings
  /** RFC 3339 in UTC. */
  readonly deadline: string
  /** Until then. */
  readonly seconds: number
}

/** @throws as `act`, and SUBJECTS_DIFFER, RUN_FILE_ALTERED, OUTPUT_UNWRITABLE before anything is started */
export async function runDeploy(run: JobRun): Promise<Verdict> {
  const begun: Begun[] = []
  const verdict = await act(run, 'run', {
    before: async ({ gate, change, content }) => {
      await requireSigned(run, JSON.parse(content.text) as RunContent)
      // Before the start: the post step tells the outcome, wherever this process ends.
      keepStarted(run.env, startedOf(gate, change))
    },
    ended: ({ gate, change, content }, { outcome, effect }, settings) => {
      if (outcome !== 'done') return keepStarted(run.env, { ...startedOf(gate, change), isOver: true })
      const deadline = String(effect?.deadline)
      const seconds = Date.parse(deadline) / 1000 - gate.now()
      const said = JSON.parse(content.text) as RunContent
      begun.push({ started: startedOf(gate, change), content: said, settings, deadline, seconds })
    },
  })
  const [one] = begun
  if (one === undefined) return verdict
  await markDeployment(markingOf(run), one.started, 'started')
  const told = withGiven(verdict, one)
  return one.content.run.command === null ? told : await carryOut(run, told, one, one.content.run.command)
}

function startedOf(gate: Gate, change: Change): Started {
  const { activationId, code, packetSha256, packet } = change
  const workload = scopeOfChange(gate, change)
  return { activationId, code, packetSha256, environment: packet.environment, workload, isOver: false }
}

function markingOf({ job, inputs, say }: JobRun) {
  return { job, token: inputs.githubToken, say }
}

async function carryOut(run: JobRun, verdict: Verdict, begun: Begun, command: string): Promise<Verdict> {
  const { started, settings, deadline, seconds } = begun
  run.say([{ title: `${started.code} is started`, lines: [{ text: `until ${deadline}: ${command}` }] }])
  const limitMs = Math.max(1000, seconds * 1000 - Math.min(RESERVE, seconds * 500))
  const ended = await runCommand(command, { folder: run.job.workspace, env: environmentOf(run, begun), limitMs })
  const report = reportOf(ended)
  const { findings } = await reportOutcome(run.job, settings, started, report)
  keepStarted(run.env, { ...started, isOver: true })
  await markDeployment(markingOf(run), started, report.outcome)
  return commandVerdict(verdict, ended, report, findings)
}

/** What the command is told: what is deployed, one subject a line. */
function environmentOf({ env }: JobRun, { started, deadline, content: { given } }: Begun): Record<string, string> {
  const told = { QUORATE_CHANGE: started.code, QUORATE_DEADLINE: deadline, QUORATE_SUBJECTS: given.subjects.join('\n') }
  return { ...scrubbed(env), ...told }
}

/** What the job is about to deploy, and the files that it uses, are what people signed. */
async function requireSigned({ inputs, job }: JobRun, { run, given }: RunContent): Promise<void> {
  const { subjects, subjectsFile: file, audience } = inputs
  await requireSignedSubjects({ subjects, file, folder: job.workspace, audience }, given.subjects)
  const altered: Finding[] = []
  for (const { path, sha256: expected } of run.files) {
    const found = await readText(job.workspace, path).then(sha256, () => null)
    if (found !== expected) altered.push({ code: 'RUN_FILE_ALTERED', expected, observed: { [path]: found } })
  }
  throwFindings(altered)
}

function withGiven(verdict: Verdict, { content: { given }, deadline }: Begun): Verdict {
  return {
    ...verdict,
    run: { subjects: given.subjects, deadline },
    facts: { ...verdict.facts, deadline, subjects: given.subjects.join(', ') || 'none' },
  }
}

function reportOf({ exitCode, signal, cancelled }: CommandEnd): Report {
  return {
    outcome: cancelled ? 'cancelled' : exitCode === 0 ? 'succeeded' : 'failed',
    source: 'command',
    ...(exitCode === null ? {} : { exit_code: exitCode }),
    ...(signal === null ? {} : { signal }),
  }
}

function commandVerdict(
  verdict: Verdict,
  { exitCode, signal, overtime }: CommandEnd,
  { outcome }: Report,
  refused: readonly Finding[],
): Verdict {
  const observed = { exit_code: exitCode, signal }
  const failure = overtime ? 'COMMAND_OVERTIME' : 'COMMAND_FAILED'
  const own: Finding[] =
    outcome === 'succeeded' ? [] : [{ code: outcome === 'cancelled' ? 'COMMAND_CANCELLED' : failure, observed }]
  const findings = [...own, ...refused]
  const facts = {
    ...verdict.facts,
    'exit code': String(exitCode ?? signal),
    result: `${outcome}, as the job reports it`,
  }
  const given = verdict.run === undefined ? {} : { run: { ...verdict.run, exitCode } }
  return { ...verdict, ...given, outcome: findings.length === 0 ? 'pass' : 'blocked', findings, facts }
}
