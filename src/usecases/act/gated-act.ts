// A gated step of a lane, in the one shape they all have: gather ▸ preflight ▸ act ▸ report (GATE-1).
// Must not: decide, or write; each call is one function of the database whose argument is the proof.
import { randomUUID } from 'node:crypto'
import { loadPolicy } from '../../checkout/load.ts'
import { peopleBeside } from '../../checkout/people-file.ts'
import type { Observations } from '../../ci/github/answers/observations.ts'
import type { JobContext } from '../../ci/github/job.ts'
import { QuorateError } from '../../codes/error.ts'
import type { Purpose } from '../../codes/statement.ts'
import { type Checkout, openCheckout } from '../../git/checkout.ts'
import type { Kind, Lane } from '../../kinds/kind.ts'
import type { ExpandedSet } from '../../manifest/expand/digest.ts'
import { call } from '../../postgres/call.ts'
import { connectPrimary, type Database } from '../../postgres/connect.ts'
import { type ActAnswer, actAnswer, readBackAnswer, rehearsalAnswer } from '../../postgres/gate-answers.ts'
import type { Change } from '../../postgres/read-change.ts'
import { type Gate, readGate } from '../../postgres/read-gate.ts'
import type { Verdict } from '../../report/verdict.ts'
import type { DatabaseSettings, Login } from '../../settings/settings.ts'
import { changeToSign } from '../change/change-to-sign.ts'
import { type Content, contentOf } from '../change/content.ts'
import { kindNamed } from '../change/kind-named.ts'
import { withPolicyDrift } from '../change/policy-drift.ts'
import { loginSettings } from '../proof/connect-login.ts'
import { environmentOf, type JobRun, requireInput, reviewedOf } from '../proof/github-job.ts'
import { type Outwaited, outwait, withEnded } from '../proof/outwait.ts'
import { requireOwnLedger } from '../proof/own-ledger.ts'
import { type Proof, prove, scopeOfChange } from '../proof/prove.ts'
import { type ActContext, actVerdict, type Wanted } from './act-verdict.ts'
import { observeRun } from './observe-run.ts'
import { readBack } from './read-back.ts'

/** A lane: the login that acts, and the functions and purpose that bear its name. */
const LANES: Readonly<Record<Lane, { readonly login: Login; readonly preflight: string; readonly act: string }>> = {
  cut: { login: 'cut', preflight: 'quorate.preflight_cut', act: 'quorate.cut' },
  verify: { login: 'verify', preflight: 'quorate.preflight_verify', act: 'quorate.verify' },
  govern: { login: 'door', preflight: 'quorate.preflight_govern', act: 'quorate.govern' },
}

/** Everything a step gathered before it asks the database. */
interface Gathered {
  readonly gate: Gate
  readonly change: Change
  readonly kind: Kind
  /** The checkout's. */
  readonly policy: ExpandedSet
  readonly observations: Observations
  /** Recomputed from the checkout. */
  readonly content: Content
}

/** A connection and its name, which no other has. */
interface Connected {
  readonly database: Database
  readonly session: string
  readonly settings: DatabaseSettings
}

/** Preflights and carries out a change in one job. @throws whatever could not be gathered, proved or called; a denial by the database is a verdict */
export function act(run: JobRun, lane: Lane): Promise<Verdict> {
  return step(run, lane, { rehearseOnly: false })
}

/** Decides and rehearses, and lets nothing happen (LAN-9). Which lane it is for is told by whose secrets the job holds. @throws as `act` */
export function preflight(run: JobRun): Promise<Verdict> {
  const isVerify = run.env.DOT_CUTTER_VERIFY_DB_USER && !run.env.DOT_CUTTER_EXEC_DB_USER
  return step(run, isVerify ? 'verify' : 'cut', { rehearseOnly: true })
}

async function step(run: JobRun, lane: Lane, { rehearseOnly }: { rehearseOnly: boolean }): Promise<Verdict> {
  const code = requireInput(run, 'change')
  await using checkout = await openCheckout(run.job)
  const session = `quorate ${randomUUID()}`
  const settings = await loginSettings(reviewedOf(run, checkout.files), LANES[lane].login)
  const database = await connectPrimary(settings, session)
  try {
    const sources = { checkout, database, another: () => connectPrimary(settings) }
    const { gathered, rehearsal } = await beforeAct(run, lane, sources, code)
    const verdict = async ({ answer, ended }: Outwaited<ActAnswer>, wanted: Wanted) => {
      const told = actVerdict(run.inputs.mode, answer, wanted, await contextOf(run, gathered))
      return withEnded(await withPolicyDrift(told, gathered.gate, gathered.policy), ended)
    }
    const { outcome, toSign } = rehearsal.answer
    if (rehearseOnly || outcome !== 'pass') return await verdict(rehearsal, 'pass')
    if (toSign === null) throw new QuorateError('DB_ANSWER', { observed: LANES[lane].preflight })
    const { answer, ended } = await carryOut(run, lane, { database, session, settings }, gathered, toSign)
    return await verdict({ answer, ended: [...rehearsal.ended, ...ended] }, 'done')
  } finally {
    await database.close()
  }
}

async function contextOf({ job }: JobRun, { gate, change, kind, observations }: Gathered): Promise<ActContext> {
  const { actorId } = job
  const accounts = [actorId, ...observations.accounts]
  return { gate, change, kind, people: await peopleBeside(job.workspace, gate.name), actorId, accounts }
}

/** Until here nothing can have happened, so that a lost connection leaves no question. */
async function beforeAct(run: JobRun, lane: Lane, sources: Sources, code: string) {
  try {
    const gathered = await gather(run, lane, sources, code)
    return { gathered, rehearsal: await rehearse(run.job, lane, sources, gathered) }
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

async function gather(run: JobRun, lane: Lane, { checkout, database }: Sources, code: string): Promise<Gathered> {
  const gate = requireOwnLedger(await readGate(database), environmentOf(run))
  const change = await changeToSign(gate, database, code)
  const kind = await kindNamed(change.kind)
  if (kind.lane !== lane) throw new QuorateError('ACTION_NOT_PERMITTED', { expected: lane, observed: change.action })
  const policy = await loadPolicy(checkout.files, gate.name)
  const content = await contentOf({ checkout, gate, database }, change)
  const observations = await observeRun(
    run,
    { environment: change.scope.environment, reviewed: reviewOf(change) },
    { commit: checkout.commit, manifestDigest: policy.digest, planDigest: content.digest },
  )
  return { gate, change, kind, policy, observations, content }
}

/** Only where a seat is proved so: every question to GitHub costs everybody's rate. */
function reviewOf({ required, packet, scope }: Change) {
  if (!required.some(({ assurance }) => assurance.includes('review'))) return null
  return { commit: packet.commit, branch: scope.ref.replace(/^refs\/heads\//, '') }
}

async function rehearse(job: JobContext, lane: Lane, { database, another }: Sources, gathered: Gathered) {
  const { token, claims } = await proveFor('preflight', job, gathered, [])
  return outwait(database, { now: gathered.gate.now, deadline: claims.expiresAt, another }, () =>
    call(database, LANES[lane].preflight, argumentsOf(gathered, [], token), rehearsalAnswer(gathered.kind.effect)),
  )
}

async function carryOut(
  run: JobRun,
  lane: Lane,
  connected: Connected,
  gathered: Gathered,
  toSign: string,
): Promise<Outwaited<ActAnswer>> {
  const { database, session, settings } = connected
  const proof = await proveFor(lane, run.job, gathered, [toSign])
  try {
    const another = () => connectPrimary(settings)
    return await outwait(database, { now: gathered.gate.now, deadline: proof.claims.expiresAt, another }, () =>
      call(
        database,
        LANES[lane].act,
        argumentsOf(gathered, [toSign], proof.token),
        actAnswer(gathered.kind.effect),
        gathered.observations.labels,
      ),
    )
  } catch (error) {
    // The answer was lost, the deed perhaps not: ask by the token, never guess (GRT-5).
    if (!(error instanceof QuorateError) || error.code !== 'DB_LOST') throw error
    const { activationId, code } = gathered.change
    const lost = { activationId, code, iss: gathered.gate.issuer, jti: proof.claims.jti, session }
    return { answer: await readBack(settings, lost, readBackAnswer(gathered.kind.effect), error), ended: [] }
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

/** What was filed when the change was opened, and a verify's content, the database has itself. */
function argumentsOf({ change, kind, observations, content }: Gathered, toSign: readonly string[], token: string) {
  return [change.activationId, observations.text, ...toSign, kind.lane === 'cut' ? content.text : null, token]
}
