// A gated step of a lane, in the one shape they all have: gather ▸ preflight ▸ act ▸ report (GATE-1).
// Must not: decide, or write; each call is one function of the database whose argument is the proof.
import { randomUUID } from 'node:crypto'
import { loadPolicy } from '../../checkout/load.ts'
import { peopleBeside } from '../../checkout/people-file.ts'
import { type Observations, observe } from '../../ci/github/answers/observations.ts'
import type { JobContext } from '../../ci/github/job.ts'
import { QuorateError } from '../../codes/error.ts'
import type { Purpose } from '../../codes/statement.ts'
import { type Checkout, openCheckout } from '../../git/checkout.ts'
import type { Kind, Lane } from '../../kinds/kind.ts'
import type { ExpandedSet } from '../../manifest/expand/digest.ts'
import type { People } from '../../manifest/types.ts'
import {
  type ActAnswer,
  actAnswer,
  earlyRehearsalAnswer,
  readBackAnswer,
  rehearsalAnswer,
} from '../../postgres/answer-form.ts'
import { call } from '../../postgres/call.ts'
import { AT_ONCE, connectPrimary, type Database } from '../../postgres/connect.ts'
import type { Change } from '../../postgres/read-change.ts'
import type { Gate } from '../../postgres/read-gate.ts'
import { loadDriver } from '../../postgres/session.ts'
import type { Verdict } from '../../report/verdict.ts'
import type { DatabaseSettings } from '../../settings/settings.ts'
import { begun } from '../../system/begun.ts'
import { changeToSign } from '../change/change-to-sign.ts'
import { type Content, contentOf } from '../change/content.ts'
import { kindNamed } from '../change/kind-named.ts'
import { withPolicyDrift } from '../change/policy-drift.ts'
import { showChange } from '../change/shown-change.ts'
import { changeEarly, connectGate, type GateAnd } from '../proof/connect-gate.ts'
import { loginSettings } from '../proof/connect-login.ts'
import { environmentOf, type JobRun, requireInput, reviewedOf } from '../proof/github-job.ts'
import { type Outwaited, outwait, withEnded } from '../proof/outwait.ts'
import { requireOwnLedger } from '../proof/own-ledger.ts'
import { openTokenLine, type Proof, prove, scopeOfChange } from '../proof/prove.ts'
import { type ActContext, actVerdict, type Wanted } from './act-verdict.ts'
import { LANES, laneOfSecrets } from './lanes.ts'
import { environmentOfLogin } from './login-environment.ts'
import { askOfRun, type RunQuestions } from './observe-run.ts'
import { readBack } from './read-back.ts'
import { whoIsNext } from './who-is-next.ts'

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
  /** The checkout's, read while the token is waited for. */
  readonly people: Promise<People | null>
}

/** A connection and its name, which no other has. */
interface Connected {
  readonly database: Database
  readonly session: string
  readonly settings: DatabaseSettings
}

/** Preflights and carries out a change in one job. @throws whatever could not be gathered, proved or called; a denial by the database is a verdict */
export function act(run: JobRun, lane: Lane, hooks: ActHooks = {}): Promise<Verdict> {
  return step(run, lane, null, hooks)
}

/** What a caller does beside an act: `before` may still refuse it; `ended` is told the database's last word, of what was done once it is committed. */
export interface ActHooks {
  readonly before?: (gathered: ActFacts, database: Database) => Promise<void>
  readonly ended?: (gathered: ActFacts, answer: ActAnswer, settings: DatabaseSettings) => void
}
type ActFacts = Pick<Gathered, 'gate' | 'change' | 'content'>

/** Decides and rehearses, and lets nothing happen (LAN-9). Which lane it is for is told by whose secrets the job holds. @throws as `act` */
export function preflight(run: JobRun): Promise<Verdict> {
  return step(run, laneOfSecrets(run.env), 'preflight')
}

/** Rehearses a cut before everybody has signed, once its reviewer has: whoever signs from then on is shown the effect (SQL-4). @throws as `act` */
export function rehearseEarly(run: JobRun): Promise<Verdict> {
  return step(run, 'cut', 'rehearse')
}

/** A step that lets nothing happen: the decision with its rehearsal, or the rehearsal before the decision. */
type Only = 'preflight' | 'rehearse'

async function step(run: JobRun, lane: Lane, only: Only | null, hooks: ActHooks = {}): Promise<Verdict> {
  const code = requireInput(run, 'change')
  // Of another step it would be believed to count.
  if (run.inputs.forceFail !== null && lane !== 'verify')
    throw new QuorateError('USAGE', { expected: { 'force-fail': 'with verify only' }, observed: run.inputs.mode })
  begun(loadDriver())
  await using checkout = await openCheckout(run.job)
  const session = `quorate ${randomUUID()}`
  const policy = await loadPolicy(checkout.files, environmentOf(run))
  const settings = await loginSettings({ ...reviewedOf(run, checkout.files), policy }, LANES[lane].login)
  const likely = environmentOfLogin(policy, settings.user)
  const { connecting } = await connectGate(settings, session, changeEarly(code))
  // GitHub is asked meanwhile. Of several failures the database's is told first, whoever answered first.
  using questions = askOfRun(run, likely)
  openTokenLine(run.job)
  const { database, asked } = await connecting
  try {
    const another = () => connectPrimary(settings, undefined, AT_ONCE)
    const sources = { checkout, policy, database, asked, questions, another }
    const { gathered, rehearsal } = await beforeAct(run, lane, { ...sources, ...hooks }, code, only ?? 'preflight')
    const verdict = async ({ answer, ended }: Outwaited<ActAnswer>, wanted: Wanted) => {
      const told = actVerdict(run.inputs.mode, answer, wanted, await contextOf(run, gathered, database, answer))
      return withEnded(await withPolicyDrift(told, gathered.gate, gathered.policy), ended)
    }
    const { outcome, toSign } = rehearsal.answer
    if (outcome !== 'pass') hooks.ended?.(gathered, rehearsal.answer, settings)
    if (only !== null || outcome !== 'pass') return await verdict(rehearsal, 'pass')
    if (toSign === null) throw new QuorateError('DB_ANSWER', { observed: LANES[lane].preflight })
    const { answer, ended } = await carryOut(run, lane, { database, session, settings }, gathered, toSign)
    hooks.ended?.(gathered, answer, settings)
    return await verdict({ answer, ended: [...rehearsal.ended, ...ended] }, 'done')
  } finally {
    await database.close({ waits: false })
  }
}

async function contextOf(
  { job }: JobRun,
  { gate, change, kind, content, observations, people: reading }: Gathered,
  database: Database,
  answer: ActAnswer,
): Promise<ActContext> {
  const { actorId } = job
  const accounts = [actorId, ...observations.accounts]
  const people = await reading
  const known = { gate, change, kind, content: content.text, people, actorId, accounts }
  return { ...known, ...(await whoIsNext(database, gate, change, answer, people)) }
}

/** Until here nothing can have happened, so that a lost connection leaves no question. */
async function beforeAct(run: JobRun, lane: Lane, sources: Sources & ActHooks, code: string, only: Only) {
  try {
    const gathered = await gather(run, lane, sources, code)
    await sources.before?.(gathered, sources.database)
    return { gathered, rehearsal: await rehearse(run.job, lane, sources, gathered, only) }
  } catch (error) {
    if (!(error instanceof QuorateError) || error.code !== 'DB_LOST') throw error
    throw new QuorateError('STEP_LOST', {}, { cause: error })
  }
}

/** What a step reads from. */
interface Sources {
  readonly checkout: Checkout
  /** The checkout's. */
  readonly policy: ExpandedSet
  readonly database: Database
  readonly asked: GateAnd<Promise<Change>>
  readonly questions: RunQuestions
  /** A second connection of the same login. */
  readonly another: () => Promise<Database>
}

async function gather(run: JobRun, lane: Lane, sources: Sources, code: string): Promise<Gathered> {
  const { checkout, policy, database, asked, questions } = sources
  const gate = requireOwnLedger(await asked.gate, environmentOf(run))
  const change = await changeToSign(gate, asked.early, code)
  const kind = await kindNamed(change.kind)
  if (lane === 'verify' && change.successor !== null)
    throw new QuorateError('VERIFY_CODE_EXPECTED', { expected: change.successor, observed: change.code })
  if (kind.lane !== lane) throw new QuorateError('ACTION_NOT_PERMITTED', { expected: lane, observed: change.action })
  const facts = questions.facts({ environment: change.scope.environment, reviewed: reviewOf(change) })
  const content = await contentOf({ checkout, gate, database }, change)
  const read = { commit: checkout.commit, manifestDigest: policy.digest, planDigest: content.digest }
  const from = { gate, database, files: checkout.files }
  const people = begun(peopleBeside(run.job.workspace, gate.name))
  const [told] = await Promise.all([facts, showChange(run, from, change, content.text, actsAs(run, change))])
  const observations = observe({ ...told, checkout: read, forceFail: run.inputs.forceFail })
  return { gate, change, kind, policy, observations, content, people }
}

/** Whoever reads the log sees that the failure is wanted, and why. */
function actsAs({ inputs }: JobRun, { packet }: Change): string {
  const acts = `acts as ${packet.executor}`
  return inputs.forceFail === null ? acts : `${acts}, and makes the verify fail: ${inputs.forceFail}`
}

/** Only where a seat is proved so: every question to GitHub costs everybody's rate. */
function reviewOf({ required, packet, scope }: Change) {
  if (!required.some(({ assurance }) => assurance.includes('review'))) return null
  return { commit: packet.commit, branch: scope.ref.replace(/^refs\/heads\//, '') }
}

async function rehearse(job: JobContext, lane: Lane, { database, another }: Sources, gathered: Gathered, only: Only) {
  const { token, claims } = await proveFor(only, job, gathered, [])
  const [name, answer] =
    only === 'rehearse'
      ? (['quorate.rehearse_cut', earlyRehearsalAnswer] as const)
      : ([LANES[lane].preflight, rehearsalAnswer] as const)
  return outwait(database, { now: gathered.gate.now, deadline: claims.expiresAt, another }, () =>
    call(database, name, argumentsOf(gathered, [], token), answer(gathered.kind.effect)),
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
    const another = () => connectPrimary(settings, undefined, AT_ONCE)
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
  return [change.activationId, observations.text, ...toSign, LANES[kind.lane].brings ? content.text : null, token]
}
