// A ledger of its own for a test file: the cloned template, sessions as every login, and the honest way through.
import { randomUUID } from 'node:crypto'
import canonicalize from 'canonicalize'
import { afterAll, beforeAll, inject } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { QuorateError } from '../../src/codes/error.ts'
import { audienceOf, type Purpose } from '../../src/codes/statement.ts'
import { parseAnswer } from '../../src/postgres/call.ts'
import type { Database } from '../../src/postgres/connect.ts'
import { type Change, changeAnswer, changeFrom, readChange } from '../../src/postgres/read-change.ts'
import type { CallChanges, OpenChanges, StopChanges } from './call-changes.ts'
import { type Answer, callGate, callJson } from './call-gate.ts'
import { LedgerDatabase } from './ledger-database.ts'
import { moment } from './moment.ts'
import { honestObservations } from './observations.ts'
import { DOOR, ID, SIGNERS } from './people.ts'
import { planOf } from './plan-of.ts'
import { mintToken, type TestJob } from './token.ts'

/** What people and jobs do honestly in a ledger, each call to be changed in one thing. */
export class Ledger extends LedgerDatabase {
  readonly #plans = new Map<string, string>()

  /** Opens a change of one document. Answers with the gate's answer. */
  async open(text: string, changes: OpenChanges = {}): Promise<Answer> {
    const honest = planOf(text, changes.planId, changes.dependsOn)
    const planText = changes.plan?.(honest.text) ?? honest.text
    const plan = { id: honest.id, text: planText, digest: sha256(planText) }
    const request = canonicalize({
      request_id: randomUUID(),
      action: 'CUT',
      environment: this.gate.name,
      commit: 'c'.repeat(40),
      plan_id: plan.id,
      plan_revision: '1',
      carrier: 'C1',
      plan_digest: plan.digest,
      manifest_digest: this.gate.manifestDigest,
      rollback_plan_ref: 'docs/rollback.md',
      unit_rule: '1',
      not_after: moment(600),
      ...changes.request,
    }) as string
    const { request_id, not_after } = JSON.parse(request)
    const job = { actorId: changes.actor ?? ID.operator, workflow: 'open.yml', environment: DOOR }
    const token = this.token(job, 'open', request_id, not_after, [sha256(request), plan.digest], changes)
    const answer = await callGate(changes.as ?? this.door, 'quorate.open', [request, plan.text, token])
    if (answer.code) this.#plans.set(answer.code, plan.text)
    return answer
  }

  /** Keeps the content of a change that a test opened in its own way. */
  keepContent(code: string, content: string): void {
    this.#plans.set(code, content)
  }

  /** The plan's bytes of an opened change. */
  blocksOf(code: string): string {
    return this.#plans.get(code) ?? ''
  }

  /** A change, also where a test planted another fact beside its packet: a job reads no further there, and the database decides all the same. */
  async change(code: string, as: Database = this.door): Promise<Change> {
    try {
      return await readChange(as, code)
    } catch (error) {
      const answer = await callJson(as, 'quorate.status', [code])
      if (!(error instanceof QuorateError) || error.code !== 'PACKET_FORGED' || answer === null) throw error
      return changeFrom(parseAnswer('quorate.status', answer, changeAnswer), JSON.parse(String(answer.packet)))
    }
  }

  /** A signoff by the actor's own job. */
  async signoff(code: string, role: string, actor: string, changes: CallChanges = {}): Promise<Answer> {
    const change = changes.known ?? (await this.change(code, changes.as))
    const isEsign = role === change.esignClass && change.grant !== null
    const content = changes.content ?? change.packet.plan_digest
    const asked = [change.packetSha256, role, content, ...(isEsign ? [change.grant?.sha256 as string] : [])]
    const job = { actorId: actor, workflow: 'signoff.yml', environment: DOOR }
    const token = this.token(job, isEsign ? 'esign' : 'signoff', change.activationId, change.notAfter, asked, changes)
    return callGate(changes.as ?? this.door, 'quorate.signoff', [change.activationId, role, content, token])
  }

  /** Leaves a seat. */
  async leave(code: string, role: string, actor: string, changes: CallChanges = {}): Promise<Answer> {
    const change = await this.change(code, changes.as)
    const job = { actorId: actor, workflow: 'signoff.yml', environment: DOOR }
    const token = this.token(job, 'leave', change.activationId, change.notAfter, [change.packetSha256, role], changes)
    return callGate(changes.as ?? this.door, 'quorate.leave_seat', [change.activationId, role, token])
  }

  /** Withdraws a change. */
  async withdrawChange(code: string, actor: string, changes: CallChanges = {}): Promise<Answer> {
    const change = await this.change(code, changes.as)
    const job = { actorId: actor, workflow: 'signoff.yml', environment: DOOR }
    const token = this.token(job, 'withdraw', change.activationId, change.notAfter, [change.packetSha256], changes)
    return callGate(changes.as ?? this.door, 'quorate.withdraw_change', [change.activationId, token])
  }

  /** One person suspends another, by GitHub id. */
  suspend(id: string, actor: string = ID.migrator, changes: StopChanges = {}): Promise<Answer> {
    return this.#stop('suspend', 'quorate.suspend_human', actor, { subject_sha256: sha256(id) }, changes)
  }

  /** A second person confirms somebody's suspension: they are revoked. */
  confirm(id: string, actor: string, changes: StopChanges = {}): Promise<Answer> {
    return this.#stop('confirm', 'quorate.confirm_suspension', actor, { subject_sha256: sha256(id) }, changes)
  }

  /** Somebody revokes themselves, at once. */
  revoke(id: string, changes: StopChanges = {}): Promise<Answer> {
    return this.#stop('revoke', 'quorate.revoke_self', id, {}, changes)
  }

  #stop(
    purpose: 'suspend' | 'confirm' | 'revoke',
    name: string,
    actor: string,
    fields: Readonly<Record<string, string>>,
    changes: StopChanges,
  ): Promise<Answer> {
    const request_id = randomUUID()
    const request = { request_id, reason: 'test', not_after: moment(600), ...fields, ...changes.request }
    const text = canonicalize(request) as string
    const job = { actorId: actor, workflow: 'revoke.yml', environment: 'production-revoke' }
    const token = this.token(job, purpose, request_id, String(request.not_after), [sha256(text)], changes)
    return callGate(changes.as ?? this.revoker, name, [text, token])
  }

  /** Lets everybody sign off, but those of the named roles. Who was stopped is refused, and leaves no trace. */
  async signAll(code: string, except: readonly string[] = []): Promise<void> {
    const change = await this.change(code)
    for (const [role, actor] of SIGNERS) {
      if (except.includes(role)) continue
      // Only whoever signs the grant must read it; what the others sign stands since the change was opened.
      const changes = role === change.esignClass ? {} : { known: change }
      await this.signoff(code, role, actor, changes).catch((error) => {
        if (!['IDENTITY_STALE', 'IDENTITY_SUSPENDED'].includes(error.code)) throw error
      })
    }
  }

  /** A change that only waits for its operator. Answers with its code. */
  async ready(text: string): Promise<string> {
    const { code } = await this.open(text)
    await this.signAll(code as string)
    return code as string
  }

  preflightCut(code: string, changes: CallChanges = {}): Promise<Answer> {
    return this.#lane(code, 'preflight', null, changes)
  }

  /** Rehearses before everybody has signed. */
  rehearse(code: string, changes: CallChanges = {}): Promise<Answer> {
    return this.#lane(code, 'rehearse', null, changes)
  }

  cut(code: string, toSign: string, changes: CallChanges = {}): Promise<Answer> {
    return this.#lane(code, 'cut', toSign, changes)
  }

  preflightVerify(code: string, changes: CallChanges = {}): Promise<Answer> {
    return this.#lane(code, 'preflight', null, changes)
  }

  verify(code: string, toSign: string, changes: CallChanges = {}): Promise<Answer> {
    return this.#lane(code, 'verify', toSign, changes)
  }

  /** Preflight and act in one run; the act's answer, or the preflight's when it is no pass. */
  async run(code: string, changes: CallChanges = {}): Promise<Answer> {
    const runId = changes.runId ?? String(9_000_000_000 + Math.floor(Math.random() * 1e9))
    const known = await this.change(code, changes.as)
    const preflight = await this.#lane(code, 'preflight', null, { ...changes, runId, known })
    if (preflight.outcome !== 'pass') return preflight
    const lane = known.kind === 'verify' || known.kind === 'run' ? known.kind : 'cut'
    return this.#lane(code, lane, preflight.toSign as string, { ...changes, runId, known })
  }

  /** The arguments of a lane's function, for tests that call it in their own way. */
  async laneCall(code: string, purpose: Purpose, toSign: string | null, changes: CallChanges = {}) {
    const change = changes.known ?? (await this.change(code, changes.as))
    const isCut = change.kind !== 'verify'
    const isRun = change.kind === 'run'
    const runId = changes.runId ?? '9000000001'
    const actorId = changes.job?.actorId ?? (isCut ? ID.operator : ID.verifier)
    const honest = honestObservations(this.gate, change, { runId, actorId })
    const observations = canonicalize(changes.observe ? changes.observe(honest) : honest) as string
    const lane = isRun ? 'run' : isCut ? 'cut' : 'verify'
    const login = isRun ? 'deploy' : lane
    const job = { actorId, workflow: `${login}.yml`, environment: `production-${login}`, runId }
    const asked = actingAsked(change, observations, toSign)
    const token = this.token(job, purpose, change.activationId, change.notAfter, asked, changes)
    const blocks = [isCut ? this.blocksOf(code) : null]
    return {
      name: `quorate.${purpose === 'preflight' || purpose === 'rehearse' ? `${purpose}_${lane}` : lane}`,
      args: [change.activationId, observations, ...(toSign === null ? [] : [toSign]), ...blocks, token],
      session: changes.as ?? (isRun ? this.deployer : isCut ? this.exec : this.verifier),
      token,
    }
  }

  /** A token for a statement of this ledger. */
  token(
    job: TestJob,
    purpose: Purpose,
    subject: string,
    notAfter: string,
    asked: readonly (string | null)[],
    changes: CallChanges = {},
  ): string {
    if (changes.token !== undefined) return changes.token
    const audience = audienceOf({
      purpose: changes.purpose ?? purpose,
      ledgerId: this.gate.ledger.ledgerId,
      subject,
      notAfter,
      asked: changes.asked ? changes.asked(asked as readonly string[]) : asked,
    })
    return mintToken(this.cluster, { ...job, ...changes.job }, audience, changes)
  }

  async #lane(code: string, purpose: Purpose, toSign: string | null, changes: CallChanges): Promise<Answer> {
    const { session, name, args } = await this.laneCall(code, purpose, toSign, changes)
    return callGate(session, name, args)
  }
}

/** A ledger for all tests of a file. */
export function useLedger(from: 'template' | 'bare' = 'template'): () => Ledger {
  let ledger: Ledger
  beforeAll(async () => {
    ledger = await Ledger.clone(inject('cluster'), from)
  })
  afterAll(() => ledger?.drop())
  return () => ledger
}

/** What an acting job's token is over; the content as the observations report it. */
export function actingAsked(change: Change, observations: string, toSign: string | null): readonly (string | null)[] {
  const { checkout } = JSON.parse(observations) as { checkout?: { plan_digest?: string | null } }
  const content = checkout?.plan_digest ?? null
  return [change.packetSha256, content, sha256(observations), ...(toSign === null ? [] : [toSign])]
}

/** The codes of an answer, in their order. */
export function codes(answer: Answer): readonly string[] {
  return answer.findings.map(({ code }) => code)
}
