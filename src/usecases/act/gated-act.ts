// A gated step of a lane, in the one shape they all have: gather ▸ preflight ▸ act ▸ report (GATE-1).
// Must not: decide, or write; each call is one function of the database whose argument is the proof.
import { randomUUID } from 'node:crypto'
import type { Observations } from '../../ci/github/answers/observations.ts'
import { QuorateError } from '../../codes/error.ts'
import type { Purpose } from '../../codes/statement.ts'
import { type Checkout, openCheckout } from '../../git/checkout.ts'
import type { ExpandedSet } from '../../manifest/expand/digest.ts'
import { callGate } from '../../postgres/call.ts'
import { connectPrimary, type Database } from '../../postgres/connect.ts'
import type { Answer, GateFunction } from '../../postgres/gate-answers.ts'
import type { Change } from '../../postgres/read-change.ts'
import { type Gate, readGate } from '../../postgres/read-gate.ts'
import type { Verdict } from '../../report/verdict.ts'
import type { DatabaseSettings, JobContext, Login } from '../../settings/settings.ts'
import { changeToSign } from '../change/change-to-sign.ts'
import { withPolicyDrift } from '../change/policy-drift.ts'
import { loadPolicy } from '../checkout/checkout.ts'
import { type Content, contentOf } from '../checkout/content.ts'
import { peopleBeside } from '../checkout/people-file.ts'
import { loginSettings } from '../proof/connect-login.ts'
import { environmentOf, type JobRun, requireInput, reviewedOf } from '../proof/github-job.ts'
import { type Outwaited, outwait, withEnded } from '../proof/outwait.ts'
import { requireOwnLedger } from '../proof/own-ledger.ts'
import { type Proof, prove, scopeOfChange } from '../proof/prove.ts'
import { type ActContext, actVerdict, type Wanted } from './act-verdict.ts'
import { observeRun } from './observe-run.ts'
import { readBack } from './read-back.ts'

/** A step: which login it runs as and which functions it is. */
export interface Step {
  /** The actions it carries out. */
  readonly actions: readonly string[]
  readonly login: Login
  readonly purpose: Purpose
  readonly preflight: GateFunction
  readonly act: GateFunction
  /** What of the content travels with the call. */
  brings(content: Content): readonly string[]
}

/** Everything a step gathered before it asks the database. */
interface Gathered {
  readonly gate: Gate
  readonly change: Change
  /** The checkout's. */
  readonly policy: ExpandedSet
  readonly observations: Observations
  /** Recomputed from the checkout. */
  readonly content: Content
  readonly blocks: readonly string[]
}

/** A connection and its name, which no other has. */
interface Connected {
  readonly database: Database
  readonly session: string
  readonly settings: DatabaseSettings
}

/**
 * Runs a step, or only its preflight.
 * @throws whatever could not be gathered, proved or called; a denial by the database is a verdict
 */
export async function act(run: JobRun, step: Step, { rehearseOnly }: { rehearseOnly: boolean }): Promise<Verdict> {
  const code = requireInput(run, 'change')
  await using checkout = await openCheckout(run.job)
  const session = `quorate ${randomUUID()}`
  const settings = await loginSettings(reviewedOf(run, checkout.files), step.login)
  const database = await connectPrimary(settings, session)
  try {
    const { gathered, rehearsal } = await beforeAct(
      run,
      step,
      { checkout, database, another: () => connectPrimary(settings) },
      code,
    )
    const verdict = async ({ answer, ended }: Outwaited<Answer>, wanted: Wanted) => {
      const told = actVerdict(run.inputs.mode, answer, wanted, await contextOf(run, gathered))
      return withEnded(await withPolicyDrift(told, gathered.gate, gathered.policy), ended)
    }
    const { outcome, toSign } = rehearsal.answer
    if (rehearseOnly || outcome !== 'pass') return await verdict(rehearsal, 'pass')
    if (toSign === null) throw new QuorateError('DB_ANSWER', { observed: step.preflight })
    const { answer, ended } = await carryOut(run, step, { database, session, settings }, gathered, toSign)
    return await verdict({ answer, ended: [...rehearsal.ended, ...ended] }, 'done')
  } finally {
    await database.close()
  }
}

async function contextOf({ job }: JobRun, { gate, change, observations }: Gathered): Promise<ActContext> {
  const { actorId } = job
  const accounts = [actorId, ...observations.accounts]
  return { gate, change, people: await peopleBeside(job.workspace, gate.name), actorId, accounts }
}

/** Until here nothing can have happened, so that a lost connection leaves no question. */
async function beforeAct(run: JobRun, step: Step, sources: Sources, code: string) {
  try {
    const gathered = await gather(run, step, sources, code)
    return { gathered, rehearsal: await preflight(run.job, step, sources, gathered) }
  } catch (error) {
    if (!(error instanceof QuorateError) || error.code !== 'DB_LOST') throw error
    throw new QuorateError('STEP_LOST', {}, { cause: error })
  }
}

/** What a step reads from. */
interface Sources {
  readonly checkout: Checkout
  readonly database: Database
  /** A second connection of the same login. */
  readonly another: () => Promise<Database>
}

async function gather(run: JobRun, step: Step, { checkout, database }: Sources, code: string): Promise<Gathered> {
  const gate = requireOwnLedger(await readGate(database), environmentOf(run))
  const change = await changeToSign(gate, database, code)
  if (!step.actions.includes(change.action)) {
    throw new QuorateError('ACTION_NOT_PERMITTED', { expected: step.actions, observed: change.action })
  }
  const policy = await loadPolicy(checkout.files, gate.name)
  const content = await contentOf(checkout, gate, change, database)
  const observations = await observeRun(
    run,
    { environment: change.scope.environment, reviewed: reviewOf(change) },
    { commit: checkout.commit, manifestDigest: policy.digest, planDigest: content.digest },
  )
  return { gate, change, policy, observations, content, blocks: step.brings(content) }
}

/** Only where a seat is proved so: every question to GitHub costs everybody's rate. */
function reviewOf({ required, packet, scope }: Change) {
  if (!required.some(({ assurance }) => assurance.includes('review'))) return null
  return { commit: packet.commit, branch: scope.ref.replace(/^refs\/heads\//, '') }
}

async function preflight(job: JobContext, step: Step, { database, another }: Sources, gathered: Gathered) {
  const { token, claims } = await proveFor('preflight', job, gathered, [])
  return outwait(database, { now: gathered.gate.now, deadline: claims.expiresAt, another }, () =>
    callGate(database, step.preflight, argumentsOf(gathered, [], token)),
  )
}

async function carryOut(
  run: JobRun,
  step: Step,
  connected: Connected,
  gathered: Gathered,
  toSign: string,
): Promise<Outwaited<Answer>> {
  const { database, session, settings } = connected
  const proof = await proveFor(step.purpose, run.job, gathered, [toSign])
  try {
    const another = () => connectPrimary(settings)
    return await outwait(database, { now: gathered.gate.now, deadline: proof.claims.expiresAt, another }, () =>
      callGate(database, step.act, argumentsOf(gathered, [toSign], proof.token)),
    )
  } catch (error) {
    // The answer was lost, the deed perhaps not: ask by the token, never guess (GRT-5).
    if (!(error instanceof QuorateError) || error.code !== 'DB_LOST') throw error
    const { activationId, code } = gathered.change
    const call = { activationId, code, iss: gathered.gate.issuer, jti: proof.claims.jti, session }
    return { answer: await readBack(settings, call, error), ended: [] }
  }
}

function proveFor(purpose: Purpose, job: JobContext, gathered: Gathered, toSign: readonly string[]): Promise<Proof> {
  const { gate, change, observations, content } = gathered
  return prove(gate, job, {
    purpose,
    subject: change.activationId,
    notAfter: change.notAfter,
    asked: [change.packetSha256, content.digest, observations.sha256, ...toSign],
    scope: scopeOfChange(gate, change),
  })
}

function argumentsOf({ change, observations, blocks }: Gathered, toSign: readonly string[], token: string) {
  return [change.activationId, observations.text, ...toSign, ...blocks, token]
}
