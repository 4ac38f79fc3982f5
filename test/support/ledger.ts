// A ledger of its own for a test file: the cloned template, sessions as every login, and the honest way through.

import { randomUUID } from 'node:crypto'
import canonicalize from 'canonicalize'
import { afterAll, beforeAll, inject } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { QuorateError } from '../../src/codes/error.ts'
import { audienceOf, type Purpose } from '../../src/codes/statement.ts'
import { planDocument } from '../../src/documents/plan-document.ts'
import { parseAnswer } from '../../src/postgres/call.ts'
import type { Database } from '../../src/postgres/connect.ts'
import { type Change, changeAnswer, changeFrom, readChange } from '../../src/postgres/read-change.ts'
import { type Gate, readGate } from '../../src/postgres/read-gate.ts'
import { type Answer, callGate, callJson } from './call-gate.ts'
import { type Cluster, openDatabase, session } from './cluster.ts'
import { moment } from './moment.ts'
import { mintToken, type TestJob, type TokenChanges } from './token.ts'

/** GitHub ids of the sample's people, by role; a second one where there are two. */
export const ID = {
  operator: '1001',
  operatorAndVerifier: '1002',
  reviewer: '1003',
  reviewerAndT2: '1004',
  content_owner: '1005',
  content_owner2: '1006',
  tech_lead: '1007',
  tech_lead2: '1008',
  product_lead: '1009',
  product_lead2: '1010',
  council: '1011',
  council2: '1012',
  council3: '1013',
  verifier: '1014',
  verifier2: '1015',
  cutCustodian: '1016',
  verifyCustodian: '1017',
  migrator: '1018',
  stranger: '6666',
} as const

/** Who signs off by dispatch for the sample's CUT and its governed acts: role and GitHub id, the e-sign last. */
export const SIGNERS = [
  ['content_owner', ID.content_owner],
  ['tech_lead', ID.tech_lead],
  ['approver', ID.council],
  ['approver', ID.council2],
  ['product_lead', ID.product_lead],
] as const

/** The GitHub environment of the door's jobs in the sample policy. */
export const DOOR = 'production-door'

export type Role =
  | 'cutter_exec'
  | 'cutter_verify'
  | 'quorate_door'
  | 'quorate_revoke'
  | 'quorate_migrator'
  | 'superuser'

/** What may differ from the honest call. */
export interface CallChanges extends TokenChanges {
  readonly runId?: string
  /** Changes the observations, as the runner would report them. */
  readonly observe?: (honest: Record<string, unknown>) => Record<string, unknown>
  /** Changes what the audience is over. */
  readonly asked?: (honest: readonly string[]) => readonly (string | null)[]
  readonly purpose?: Purpose
  readonly job?: Partial<TestJob>
  /** The session that calls, instead of the lane's or door's. */
  readonly as?: Database
  /** The digest that a signer's job recomputed, instead of the packet's. */
  readonly content?: string
  /** The very token, instead of a new one. */
  readonly token?: string
}

/** What may differ from honestly opening a change. */
export interface OpenChanges extends CallChanges {
  readonly actor?: string
  readonly planId?: string
  readonly dependsOn?: readonly string[]
  /** Members of the request, replaced; undefined leaves one out. */
  readonly request?: Readonly<Record<string, unknown>>
  /** Changes the plan document, whose digest follows. */
  readonly plan?: (honest: string) => string
}

/** What may differ from honestly stopping somebody. */
export interface StopChanges extends CallChanges {
  /** Members of the request, replaced; undefined leaves one out. */
  readonly request?: Readonly<Record<string, unknown>>
}

/** One cloned database and what tests do in it. Close with `drop`. */
export class Ledger {
  readonly #sessions: Database[] = []
  readonly #plans = new Map<string, string>()
  readonly cluster: Cluster
  readonly name: string
  door!: Database
  revoker!: Database
  exec!: Database
  verifier!: Database
  superuser!: Database
  gate!: Gate

  private constructor(cluster: Cluster, name: string) {
    this.cluster = cluster
    this.name = name
  }

  /** Clones the template, or the database without genesis. */
  static async clone(cluster: Cluster, from: 'template' | 'bare' = 'template'): Promise<Ledger> {
    const ledger = new Ledger(cluster, `t_${randomUUID().replaceAll('-', '')}`)
    const admin = await session(cluster, 'postgres', 'superuser')
    await admin.query(`create database ${ledger.name} template ${cluster[from]}`)
    await admin.close()
    await openDatabase(cluster, ledger.name)
    ledger.superuser = await ledger.as('superuser')
    if (from === 'template') {
      ledger.door = await ledger.as('quorate_door')
      ledger.revoker = await ledger.as('quorate_revoke')
      ledger.exec = await ledger.as('cutter_exec')
      ledger.verifier = await ledger.as('cutter_verify')
      ledger.gate = await readGate(ledger.door)
    }
    return ledger
  }

  /** A new session, closed with the ledger. */
  async as(role: Role): Promise<Database> {
    const database = await session(this.cluster, this.name, role)
    this.#sessions.push(database)
    return database
  }

  async drop(): Promise<void> {
    for (const open of this.#sessions) await open.close()
    const admin = await session(this.cluster, 'postgres', 'superuser')
    await admin.query(`drop database ${this.name} with (force)`)
    await admin.close()
  }

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
    const change = await this.change(code, changes.as)
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
    for (const [role, actor] of SIGNERS) {
      if (except.includes(role)) continue
      await this.signoff(code, role, actor).catch((error) => {
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
    const { action } = await this.change(code)
    const preflight = await this.#lane(code, 'preflight', null, { ...changes, runId })
    if (preflight.outcome !== 'pass') return preflight
    return this.#lane(code, action === 'CUT' ? 'cut' : 'verify', preflight.toSign as string, { ...changes, runId })
  }

  /** The arguments of a lane's function, for tests that call it in their own way. */
  async laneCall(code: string, purpose: Purpose, toSign: string | null, changes: CallChanges = {}) {
    const change = await this.change(code, changes.as)
    const isCut = change.action === 'CUT'
    const runId = changes.runId ?? '9000000001'
    const actorId = changes.job?.actorId ?? (isCut ? ID.operator : ID.verifier)
    const honest = this.observations(change, { runId, actorId })
    const observations = canonicalize(changes.observe ? changes.observe(honest) : honest) as string
    const lane = isCut ? 'cut' : 'verify'
    const job = { actorId, workflow: `${lane}.yml`, environment: `production-${lane}`, runId }
    const asked = actingAsked(change, observations, toSign)
    const token = this.token(job, purpose, change.activationId, change.notAfter, asked, changes)
    const blocks = [isCut ? this.blocksOf(code) : null]
    return {
      name: `quorate.${purpose === 'preflight' ? `preflight_${lane}` : lane}`,
      args: [change.activationId, observations, ...(toSign === null ? [] : [toSign]), ...blocks, token],
      session: changes.as ?? (isCut ? this.exec : this.verifier),
      token,
    }
  }

  /** What an honest runner reports for a change. */
  observations(change: Change, run: { runId: string; actorId: string }): Record<string, unknown> {
    const environment =
      change.action === 'CUT' ? { id: '31001', name: 'production-cut' } : { id: '31002', name: 'production-verify' }
    return {
      v: 1,
      run_id: run.runId,
      run_attempt: '1',
      triggering_actor_sha256: sha256(run.actorId),
      triggering_actor_type: 'User',
      head_sha: 'c'.repeat(40),
      environment: {
        ...environment,
        protection: {
          required_reviewers: true,
          prevent_self_review: true,
          can_admins_bypass: false,
          branch_policy: true,
        },
      },
      approvals: [
        { environment_id: environment.id, state: 'approved', user_sha256: sha256(ID.reviewer), user_type: 'User' },
      ],
      pull_request: null,
      reviews: [],
      checkout: {
        commit: 'c'.repeat(40),
        manifest_digest: this.gate.manifestDigest,
        plan_digest: change.packet.plan_digest,
      },
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

  /** A value as the superuser sees it. */
  async value<T = unknown>(query: string, values: readonly (string | null)[] = []): Promise<T> {
    const [row] = await this.superuser.query<{ value: T }>(`select (${query}) as value`, values)
    return row?.value as T
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

function planOf(text: string, id = 'docs', dependsOn: readonly string[] = []) {
  const plan = {
    file: 'plan.yaml',
    name: id,
    carrier: 'C1',
    revision: 1,
    root: id,
    sources: ['README.md'],
    rollback: 'docs/rollback.md',
    dependsOn,
  }
  return { id, ...planDocument(plan, [{ path: 'README.md', text }]) }
}
