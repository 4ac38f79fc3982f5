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
import { type HandedOver, handOver, makeFolder, removeFolder } from './hand-over.ts'
import { type Keys, keysFor, type ReceivedFor, receive } from './receive.ts'
import { type Report, reportOutcome } from './report-outcome.ts'
import { scrubbed } from './scrubbed.ts'
import { keepStarted, type Started } from './started.ts'
import { requireSignedSubjects } from './subjects.ts'

/** Milliseconds before its deadline by which a command is ended, so that its outcome can still be told. */
const RESERVE = 30_000

/** Milliseconds that the plan's `on_failure` has at most of the run's time. */
const UNDOING = 600_000

/** What the job brought for what the start brings, and where that goes. */
interface Brought {
  readonly keys: Keys
  readonly whose: ReceivedFor
  readonly folder: string
}

const NOTHING: HandedOver = { env: {} }

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

/** A run whose command is carried out. */
interface CarriedOut extends Begun {
  readonly over: HandedOver
  /** GitHub's id of its deployment. */
  readonly marking: Promise<string | null>
}

/** @throws as `act`, and SUBJECTS_DIFFER, RUN_FILE_ALTERED, OUTPUT_UNWRITABLE before anything is started */
export async function runDeploy(run: JobRun): Promise<Verdict> {
  const begun: Begun[] = []
  let brought: Brought | null = null
  const verdict = await act(run, 'run', {
    before: async ({ gate, change, content }, database) => {
      const said = JSON.parse(content.text) as RunContent
      await requireSigned(run, said)
      const environment = change.scope.environment ?? ''
      const keys = await keysFor(database, { code: change.code, said, environment, env: run.env })
      const whose = { ledger: gate.ledger.ledgerId, environment, names: said.run.releases }
      const asks = Object.values(keys).some((key) => key !== null)
      brought = asks ? { keys, whose, folder: makeFolder(run.env) } : null
      // Before the start: the post step tells the outcome, wherever this process ends.
      keepStarted(run.env, startedOf(gate, change, said, brought))
    },
    ended: ({ gate, change, content }, { outcome, effect }, settings) => {
      const said = JSON.parse(content.text) as RunContent
      const started = startedOf(gate, change, said, brought)
      if (outcome !== 'done') return keepStarted(run.env, { ...started, isOver: true })
      const deadline = String(effect?.deadline)
      const seconds = Date.parse(deadline) / 1000 - gate.now()
      begun.push({ started, content: said, settings, deadline, seconds })
    },
  })
  const [one] = begun
  if (one === undefined) return verdict
  // Beside everything else: it holds nothing up.
  const marking = markDeployment(markingOf(run), one.started, 'started')
  const over = brought === null ? NOTHING : await fetchBrought(run, one, brought)
  const told = withGiven(verdict, one, over)
  const { command } = one.content.run
  if (command !== null) return await carryOut(run, told, { ...one, over, marking }, command)
  keepStarted(run.env, { ...one.started, deployment: await marking })
  return told
}

/** What fails here leaves a run that began and did nothing: the post step tells that it failed. */
async function fetchBrought(
  run: JobRun,
  { settings, started }: Begun,
  { keys, whose, folder }: Brought,
): Promise<HandedOver> {
  return handOver(run, await receive({ job: run.job, settings, started }, keys, whose), { folder, settings })
}

function startedOf(gate: Gate, change: Change, { run }: RunContent, brought: Brought | null): Started {
  const { activationId, code, packetSha256, packet } = change
  const workload = scopeOfChange(gate, change)
  return {
    activationId,
    code,
    packetSha256,
    environment: packet.environment,
    workload,
    folder: brought?.folder ?? null,
    deployment: null,
    group: null,
    hasCommand: run.command !== null,
    report: null,
    isOver: false,
  }
}

function markingOf({ job, inputs, say }: JobRun) {
  return { job, token: inputs.githubToken, say }
}

async function carryOut(run: JobRun, verdict: Verdict, begun: CarriedOut, command: string): Promise<Verdict> {
  const { started, settings, deadline, seconds, content } = begun
  const end = Date.now() + Math.max(1000, seconds * 1000 - Math.min(RESERVE, seconds * 500))
  const undoing = content.run.on_failure
  // What undoes a failure has its share of the time, however long the command takes to fail.
  const share = undoing === null ? 0 : Math.min(UNDOING, (end - Date.now()) / 4)
  const carry = (title: string, text: string, until: number) => {
    run.say([{ title, lines: [{ text: `until ${deadline}: ${text}` }] }])
    const limitMs = Math.max(1000, until - Date.now())
    // Where this process is killed, the post step ends the command before it tells anything.
    const kept = (group: string) => keepStarted(run.env, { ...started, group })
    return runCommand(text, { folder: run.job.workspace, env: environmentOf(run, begun), limitMs, begun: kept })
  }
  const ended = await carry(`${started.code} is started`, command, end - share)
  const undone =
    undoing !== null && endingOf(ended) === 'failed'
      ? await carry(`The command failed (${ended.exitCode ?? ended.signal}); on_failure runs`, undoing, end)
      : null
  const report = reportOf(ended, undone)
  removeFolder(run.env, started.folder)
  // Where it cannot be told now, the post step tells it, and not what the job's status looks like.
  keepStarted(run.env, { ...started, report: JSON.stringify(report) })
  const { findings } = await reportOutcome({ job: run.job, settings, started }, report)
  keepStarted(run.env, { ...started, isOver: true })
  await markDeployment(markingOf(run), { ...started, deployment: await begun.marking }, report.outcome)
  return commandVerdict(verdict, ended, report, findings)
}

/** What the command is told: what is deployed, one subject a line. */
function environmentOf(
  { env }: JobRun,
  { started, deadline, content: { given }, over }: CarriedOut,
): Record<string, string> {
  const told = { QUORATE_CHANGE: started.code, QUORATE_DEADLINE: deadline, QUORATE_SUBJECTS: given.subjects.join('\n') }
  return { ...scrubbed(env), ...told, ...over.env }
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

function withGiven(verdict: Verdict, { content: { given }, deadline }: Begun, over: HandedOver): Verdict {
  const { env: _, ...files } = over
  return {
    ...verdict,
    run: {
      ...{ subjects: given.subjects, deadline },
      ...files,
    },
    facts: { ...verdict.facts, deadline, subjects: given.subjects.join(', ') || 'none' },
  }
}

/** What was ended for its time has failed, however it ended then. */
function endingOf({ exitCode, cancelled, overtime }: CommandEnd): Report['outcome'] {
  if (cancelled) return 'cancelled'
  return exitCode === 0 && !overtime ? 'succeeded' : 'failed'
}

function reportOf(ended: CommandEnd, undone: CommandEnd | null): Report {
  const { exitCode, signal } = ended
  return {
    outcome: endingOf(ended),
    source: 'command',
    ...(exitCode === null ? {} : { exit_code: exitCode }),
    ...(signal === null ? {} : { signal }),
    ...(undone === null || undone.exitCode === null ? {} : { undone_exit_code: undone.exitCode }),
  }
}

function commandVerdict(
  verdict: Verdict,
  { exitCode, signal, overtime }: CommandEnd,
  { outcome, undone_exit_code: undone }: Report,
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
    ...(undone === undefined ? {} : { 'exit code of on_failure': String(undone) }),
    result: `${outcome}, as the job reports it`,
  }
  const given = verdict.run === undefined ? {} : { run: { ...verdict.run, exitCode } }
  return { ...verdict, ...given, outcome: findings.length === 0 ? 'pass' : 'blocked', findings, facts }
}
