// A call at the door, in the one shape they all have: connect ▸ read the gate ▸ prove ▸ call ▸ report (ID-12, REG-4).
// Must not: decide, or seat; each call is one function of the database whose last argument is the proof.
import { randomUUID } from 'node:crypto'
import canonicalize from 'canonicalize'
import { peopleBeside } from '../../checkout/people-file.ts'
import type { JobContext } from '../../ci/github/job.ts'
import { sha256 } from '../../codes/encoding.ts'
import type { Given } from '../../codes/packet.ts'
import type { ExpandedSet } from '../../manifest/expand/digest.ts'
import { callGate } from '../../postgres/call.ts'
import { AT_ONCE, BRIEFLY, connectPrimary, type Database, IN_LINE } from '../../postgres/connect.ts'
import type { AnswerOf, GateFunction } from '../../postgres/gate-answers.ts'
import { endHolders } from '../../postgres/holders.ts'
import { takeBackLogins } from '../../postgres/lent-logins.ts'
import type { Gate } from '../../postgres/read-gate.ts'
import type { Verdict } from '../../report/verdict.ts'
import { seatsAfter } from '../change/change-seats.ts'
import { requireConfirmed } from '../change/genesis-words.ts'
import { withPolicyDrift } from '../change/policy-drift.ts'
import { restsOn } from '../change/workflow-trust.ts'
import { connectGate } from '../proof/connect-gate.ts'
import { loginSettings, type Reviewed } from '../proof/connect-login.ts'
import { outwait, withEnded } from '../proof/outwait.ts'
import { requireOwnLedger } from '../proof/own-ledger.ts'
import { notAfterSoon, openTokenLine, type Proposal, prove, scopeOf } from '../proof/prove.ts'
import { answerVerdict } from './door-verdict.ts'

/** Which job asks, and the mode that its verdict names. */
export interface DoorJob {
  readonly job: JobContext
  readonly reviewed: Reviewed
  readonly mode: string
  /** Whose secrets the job holds; the door's by default. */
  readonly login?: 'door' | 'revoke'
}

/** What is asked for. `scope` names the policy's workload that may; `args` are the function's without the token. */
export interface DoorCall<Name extends GateFunction> extends Omit<Proposal, 'scope'> {
  readonly scope: 'open' | 'signoff' | 'revoke' | 'keys'
  readonly name: Name
  readonly args: readonly string[]
  /** What a seat's own key signed: it is handed in instead of a token of the job. */
  readonly approval?: string | null
  /** The checkout's, where its digest is among what is asked for. */
  readonly policy?: ExpandedSet
  /** What the verdict says beside the answer. */
  readonly tell?: (verdict: Verdict, answer: AnswerOf<Name>) => Verdict
}

/** How long a job waits with an approval that it hands in: an approval has no time of its own. */
const HAND_IN_SECONDS = 200

/**
 * Asks for what `prepare` makes of the policy in force and of what can be read; the verdict shows the change's seats after it.
 * What `early` reads is asked for together with the gate, and must be able to fail unseen.
 * @throws whatever could not be read, proved or called; a denial by the database is a verdict
 */
export async function atDoor<const Name extends GateFunction, Early = undefined>(
  { job, mode, reviewed, login = 'door' }: DoorJob,
  prepare: (gate: Gate, database: Database, early: Early) => Promise<DoorCall<Name>>,
  early: (database: Database) => Early = () => undefined as Early,
): Promise<Verdict> {
  const settings = await loginSettings(reviewed, login)
  // Whoever stops somebody is told soon where there is no connection.
  const { connecting } = await connectGate(settings, undefined, early, login === 'revoke' ? BRIEFLY : IN_LINE)
  openTokenLine(job)
  const { database, asked } = await connecting
  try {
    const gate = requireOwnLedger(await asked.gate, reviewed.environment)
    if (login === 'door' && mode !== 'confirm-genesis')
      await requireConfirmed(gate, () => peopleBeside(job.workspace, gate.name))
    const prepared = await prepare(gate, database, asked.early)
    const { name, args, scope, policy, approval = null, tell = (verdict) => verdict, ...proposal } = prepared
    const proof = approval ?? (await prove(gate, job, { ...proposal, scope: scopeOf(gate, scope) }))
    const [token, deadline] =
      typeof proof === 'string' ? [proof, gate.now() + HAND_IN_SECONDS] : [proof.token, proof.claims.expiresAt]
    // Whoever is to be revoked may have filled every login that they know the password of.
    const cleared = scope === 'revoke' ? (await endHolders(database)).ended : []
    const another = () => connectPrimary(settings, undefined, AT_ONCE)
    const { answer, ended } = await outwait(database, { now: gate.now, deadline, another }, () =>
      callGate(database, name, [...args, token]),
    )
    // A login whose run is over, or whose operator was stopped, is looked at once more after that is committed (ADR 28).
    const endsRuns = scope === 'revoke' || proposal.purpose === 'resolve'
    if (endsRuns && answer.outcome === 'done') await takeBackLogins(database).catch(() => [])
    const people = await peopleBeside(job.workspace, gate.name)
    const told = tell(answerVerdict(mode, answer, people, [job.actorId]), answer)
    const verdict = withEnded({ ...told, facts: { ...told.facts, ...restsOn(gate) } }, [...cleared, ...ended])
    if (verdict.outcome !== 'pass') return policy ? await withPolicyDrift(verdict, gate, policy) : verdict
    if (answer.code === null) return verdict
    return { ...verdict, ...(await seatsAfter(database, gate, answer.code, job.workspace)) }
  } finally {
    await database.close({ waits: false })
  }
}

/** A request before there is a change: an id of its own, ten minutes to live, and documents whose digests the proof covers. */
export function request(gate: Gate, fields: Readonly<Record<string, string | Given>>, ...documents: readonly string[]) {
  const id = randomUUID()
  const notAfter = notAfterSoon(gate)
  const args = [canonicalize({ request_id: id, ...fields, not_after: notAfter }) as string, ...documents]
  return { subject: id, notAfter, asked: args.map(sha256), args }
}
