// A gated step of a lane, in the one shape they all have: gather ▸ preflight ▸ act ▸ report (GATE-1).
// Must not: decide, or write; each call is one function of the database whose argument is the proof.
import { databaseSettings, type JobContext, type Login } from '../adapters/env.ts'
import { type Answer, callGate } from '../adapters/postgres/call.ts'
import { connect, type Database } from '../adapters/postgres/connect.ts'
import { type Change, readChange } from '../adapters/postgres/read-change.ts'
import { type GateEnvironment, readGateEnvironment } from '../adapters/postgres/read-environment.ts'
import { QuorateError } from '../gate/error.ts'
import type { Purpose } from '../gate/statement.ts'
import type { Observations } from '../identity/observations.ts'
import type { Verdict } from '../report/verdict.ts'
import { actVerdict } from './act-verdict.ts'
import { loadPlan, loadPolicy } from './checkout.ts'
import { type JobRun, requireInput } from './job-run.ts'
import { observeRun } from './observe-run.ts'
import { type Proof, prove, scopeOfChange } from './prove.ts'
import { readBack } from './read-back.ts'

/** A step: which login it runs as and which functions it is. */
export interface Step {
  readonly action: 'CUT' | 'VERIFY'
  readonly login: Login
  readonly purpose: Purpose
  readonly preflight: string
  readonly act: string
  /** Whether the plan's bytes travel with the call. */
  readonly carriesBlocks: boolean
}

/** Everything a step gathered before it asks the database. */
interface Gathered {
  readonly gate: GateEnvironment
  readonly change: Change
  readonly observations: Observations
  readonly blocks: readonly string[]
}

/**
 * Runs a step, or only its preflight.
 * @throws whatever could not be gathered, proved or called; a denial by the database is a verdict
 */
export async function act(run: JobRun, step: Step, { rehearseOnly }: { rehearseOnly: boolean }): Promise<Verdict> {
  const code = requireInput(run, 'change')
  const database = await connect(databaseSettings(run.env, step.login))
  try {
    const gathered = await gather(run, step, database, code)
    const rehearsal = await preflight(run.job, step, database, gathered)
    const passed = rehearsal.outcome === 'pass' && rehearsal.toSign !== null
    if (rehearseOnly || !passed) return actVerdict(run.inputs.mode, gathered.change, rehearsal)
    const answer = await carryOut(run, step, database, gathered, rehearsal.toSign as string)
    return actVerdict(run.inputs.mode, gathered.change, answer)
  } finally {
    await database.close()
  }
}

async function gather(run: JobRun, step: Step, database: Database, code: string): Promise<Gathered> {
  const gate = await readGateEnvironment(database)
  const change = await readChange(database, code)
  if (change.action !== step.action) {
    throw new QuorateError('ACTION_NOT_PERMITTED', { expected: step.action, observed: change.action })
  }
  const policy = await loadPolicy(run.job.workspace, gate.name)
  const { document } = await loadPlan(run.job.workspace, String(change.packet.plan_id))
  const observations = await observeRun(run, change.scope.environment, {
    commit: run.job.sha,
    manifestDigest: policy.digest,
    planDigest: document.digest,
  })
  return { gate, change, observations, blocks: step.carriesBlocks ? [document.text] : [] }
}

function preflight(job: JobContext, step: Step, database: Database, gathered: Gathered): Promise<Answer> {
  return proveFor('preflight', job, gathered, []).then(({ token }) =>
    callGate(database, step.preflight, argumentsOf(gathered, token)),
  )
}

async function carryOut(run: JobRun, step: Step, database: Database, gathered: Gathered, toSign: string) {
  const proof = await proveFor(step.purpose, run.job, gathered, [toSign])
  try {
    return await callGate(database, step.act, argumentsOf(gathered, proof.token))
  } catch (error) {
    // The answer was lost, the deed perhaps not: ask by the token, never guess (GRT-5).
    if (!(error instanceof QuorateError) || error.code !== 'DB_LOST') throw error
    return readBack(
      databaseSettings(run.env, step.login),
      gathered.change.activationId,
      { iss: gathered.gate.issuer, jti: proof.claims.jti },
      error,
    )
  }
}

function proveFor(purpose: Purpose, job: JobContext, gathered: Gathered, toSign: readonly string[]): Promise<Proof> {
  const { gate, change, observations } = gathered
  return prove(gate, job, {
    purpose,
    subject: change.activationId,
    notAfter: change.notAfter,
    asked: [change.packetSha256, observations.sha256, ...toSign],
    scope: scopeOfChange(gate, change),
  })
}

function argumentsOf({ change, observations, blocks }: Gathered, token: string): readonly string[] {
  return [change.activationId, observations.text, ...blocks, token]
}
