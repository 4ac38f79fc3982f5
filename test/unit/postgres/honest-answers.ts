// One honest answer of each function, of a deed that was done; `optional` are members that may be missing or null.
import type { Reader } from '../../../src/codes/shape.ts'
import { kind as documents } from '../../../src/kinds/documents.ts'
import { kind as keysKind } from '../../../src/kinds/keys.ts'
import type { Kind } from '../../../src/kinds/kind.ts'
import { kind as policyKind } from '../../../src/kinds/policy.ts'
import { kind as privileges } from '../../../src/kinds/privileges.ts'
import { kind as registry } from '../../../src/kinds/registry.ts'
import { kind as sql } from '../../../src/kinds/sql.ts'
import { kind as verify } from '../../../src/kinds/verify.ts'
import { expandEnvironment } from '../../../src/manifest/expand/expand.ts'
import { actAnswer, earlyRehearsalAnswer, readBackAnswer, rehearsalAnswer } from '../../../src/postgres/answer-form.ts'
import type { GateFunction } from '../../../src/postgres/gate-answers.ts'
import { environment } from '../manifest/environment.ts'
import { ESCALATION } from './honest-escalation.ts'
import { HELD, HOLD_ANSWERS } from './honest-holds.ts'
import { CALLED } from './honest-people.ts'
import { RUN, RUN_ANSWERS, RUN_NULLABLE } from './honest-run.ts'
import { seatAnswers } from './honest-seat.ts'

type Answer = Readonly<Record<string, unknown>>
export interface Honest {
  readonly answer: Answer
  /** May be null or missing. */
  readonly optional?: readonly string[]
  /** May be null, and is there. */
  readonly nullable?: readonly string[]
}

export const id = (digit: string) => `${digit.repeat(8)}-1111-4111-8111-111111111111`
export const digest = (letter: string) => letter.repeat(64)
export const ledger = { ledger_id: id('1'), epoch: 1, seq: 2, head: digest('a') }
const findings = [{ code: 'SEAT_MISSING' }]
/** A leaf has no children, and of what passed no code. */
export const tree = [
  { check: 'seats', passed: false, children: [{ check: 'seat', passed: false, code: 'SEAT_MISSING' }] },
]
export const TREE = ['tree[0].children', 'tree[0].children[0].code']
const keys = [{ kid: 'k', n: 'n', e: 'AQAB', thumbprint: 't', since: '2026-11-30T09:00:00Z' }]
/** A run may see an account that the registry does not have. */
const UNKNOWN_ACCOUNT = 'identities.seats[0].human'
const change = { code: 'Q-7F3K29XA', activation_id: id('3') }
const evidenced = { outcome: 'done', evidence_id: id('2'), ledger }

const door = (own: Answer, optional: readonly string[] = [], nullable: readonly string[] = []): Honest => ({
  answer: { ...evidenced, ...CALLED, ...change, findings, tree, notes: findings, ...own },
  optional: ['notes', 'subjects', 'labels', ...TREE, ...optional],
  nullable: ['code', 'activation_id', ...nullable],
})
const migrator = (own: Answer): Honest => ({ answer: { ...evidenced, ...own } })

const act = (own: Answer, more: Omit<Honest, 'answer'> = {}): Honest => ({
  answer: {
    ...{ ...evidenced, findings, tree, code: 'Q-7F3K29XA', act_id: id('4'), activation_id: id('3'), action: 'CUT' },
    ...{ to_sign: digest('b'), epoch: 1, subjects: { [id('5')]: digest('c') } },
    identities: { seats: [{ class: 'reviewer', ordinal: 1, human: id('5'), source: 'token' }] },
    ...own,
  },
  ...more,
  optional: [...TREE, ...(more.optional ?? [])],
  nullable: ['to_sign', UNKNOWN_ACCOUNT, ...(more.nullable ?? [])],
})

/** A pass has a digest to sign, and the effect without its ids. */
const rehearsed = (effect: Answer): Honest => ({
  ...act({ outcome: 'pass', findings: [], effect }, { optional: Object.keys(effect).map((name) => `effect.${name}`) }),
  nullable: [UNKNOWN_ACCOUNT],
})

const cutStep = {
  ...{ change_set_id: id('6'), entry_id: id('7'), signature_id: id('8'), review_id: id('9'), root: 'docs' },
  ...{ plan_digest: digest('d'), envelope_digest: digest('e'), added: 1, changed: 2, retired: 3, unchanged: 4 },
}
const verifyStep = {
  ...{ result: 'pass', verify_result_id: id('6'), signature_id: id('7'), change_set_id: id('8'), entry_id: id('9') },
  ...{ prior_verify_result_id: id('a'), escalation_entry_id: id('b') },
  ...{
    escalation: 7,
    forced: 'wrong',
    compensating_digest: digest('d'),
    checks: [{ name: 'plan', agrees: true }],
    astray: [{ canonical_address: 'docs#one' }],
  },
}
const sqlStep = {
  ...{ change_set_id: id('6'), entry_id: id('7'), signature_id: id('8'), review_id: id('9'), root: 'sql/billing' },
  tables: [{ table: 'billing.accounts', inserted: 0, updated: 3, deleted: 0, truncated: false }],
  files: [{ relation: 'billing.rates', change: 'new', rows: 2, digest: 'd'.repeat(64) }],
  catalogue: [{ catalogue: 'pg_class', change: 'added', object: 'billing.rates' }],
  ...{ asserts: [{ query: 'select true', passed: true }], seconds: 0.5, plan_digest: digest('d') },
}
const policyStep = { from_digest: digest('d'), to_digest: digest('e'), epoch_raised: 2 }
const keysStep = {
  ...{ added: 1, retired: 2, compromised: 3, epoch_raised: 4 },
  rests_on_compromised: [{ change: 'Q-7F3K29XA', status: 'open', purpose: 'signoff', proofs: 2 }],
}

export const HONEST: Readonly<Record<GateFunction, readonly Honest[]>> = {
  'quorate.open': [door({ request_id: id('6'), action: 'KEY_CHANGE' })],
  'quorate.open_verify': [
    door({ request_id: id('6'), action: 'VERIFY', parent: 'Q-7F3K29XB', prior_result: 'fail' }, ['prior_result']),
  ],
  'quorate.open_compensation': [door({ request_id: id('6'), action: 'CUT', compensates: 'Q-7F3K29XB' })],
  'quorate.signoff': [door({ class: 'reviewer', ordinal: 1, purpose: 'signoff' })],
  'quorate.leave_seat': [door({ class: 'reviewer' })],
  'quorate.void_approval': [door({ statement: 'quorate:v1:signoff:0' })],
  'quorate.withdraw_change': [door({})],
  'quorate.receive': [door(RUN_ANSWERS.receive, [], ['handed.permit', 'handed.login'])],
  'quorate.outcome': [door(RUN_ANSWERS.outcome, ['login', 'login.unclean'])],
  'quorate.resolve_run': [door(RUN_ANSWERS.resolve)],
  'quorate.rotate_environment': [door({ github_environment: 'e', reason: 'r', epoch_raised: 2 })],
  'quorate.place_hold': [door(HOLD_ANSWERS.place)],
  'quorate.join_hold': [door(HOLD_ANSWERS.join)],
  'quorate.lift_hold': [door(HOLD_ANSWERS.lift)],
  'quorate.confirm_genesis': [door({ genesis_sha256: digest('d'), awaits: 1 })],
  'quorate.suspend_human': [door({ reason: 'r', suspended: id('6'), lapses_at: '2026-11-30T09:00:00Z' })],
  'quorate.confirm_suspension': [door({ reason: 'r', revoked: id('6'), suspended_by: id('7') })],
  'quorate.revoke_self': [door({ reason: 'r', revoked: id('6') })],
  ...seatAnswers(door),
  'quorate.add_keys': [door({ added: 1, keys })],
  'quorate.break_glass_keys': [migrator({ findings, keys })],
  'quorate.break_glass_policy': [migrator({ findings, ...policyStep })],
  'quorate.rotate_credential': [migrator({ findings })],
  'quorate.genesis': [migrator({ manifest_digest: digest('d'), people: 2, principals: 3, keys })],
}

/** An honest answer with the reader of the kind of change that it is of. */
export interface HonestAct extends Honest {
  readonly name: string
  readonly read: Reader<unknown>
}

const named = (name: string, read: Reader<unknown>, honest: Honest): HonestAct => ({ name, read, ...honest })
const countsOf = { register: 1, restore: 2, extend: 3, bind: 4, rebind: 5, unbind: 6, epoch_raised: 7 }
const readBack = (kind: Kind, step: Answer): HonestAct =>
  named('quorate.read_back', readBackAnswer(kind.effect), {
    answer: {
      ...{ ...evidenced, findings, tree, to_sign: digest('b'), subjects: { [id('5')]: digest('c') } },
      identities: { seats: [{ class: 'reviewer', ordinal: 1, human: id('5'), source: 'session' }] },
      ...step,
    },
    optional: [...TREE, ...Object.keys(step)],
    nullable: ['to_sign', UNKNOWN_ACCOUNT],
  })

export const HONEST_ACTS: readonly HonestAct[] = [
  named('quorate.preflight_cut', rehearsalAnswer(documents.effect), rehearsed(cutStep)),
  named('quorate.preflight_verify', rehearsalAnswer(verify.effect), rehearsed({ result: 'pass' })),
  named('quorate.preflight_govern', rehearsalAnswer(policyKind.effect), rehearsed(policyStep)),
  named(
    'quorate.cut',
    actAnswer(documents.effect),
    act({ ...cutStep, successor: { activation_id: id('a'), code: 'Q-7F3K29XC' } }, { optional: ['successor'] }),
  ),
  named('quorate.rehearse_cut', earlyRehearsalAnswer(sql.effect), {
    ...rehearsed(sqlStep),
    nullable: ['to_sign', UNKNOWN_ACCOUNT, 'effect.files[0].rows', 'effect.files[0].digest'],
  }),
  named('quorate.cut', actAnswer(sql.effect), act(sqlStep, { nullable: ['files[0].rows', 'files[0].digest'] })),
  named(
    'quorate.verify',
    actAnswer(verify.effect),
    act(verifyStep, {
      nullable: ['prior_verify_result_id', 'escalation_entry_id', 'escalation', 'forced', 'compensating_digest'],
    }),
  ),
  named('quorate.govern', actAnswer(policyKind.effect), act(policyStep)),
  named(
    'quorate.govern',
    actAnswer(keysKind.effect),
    act(keysStep, {
      optional: [
        ...['compromised', 'epoch_raised', 'rests_on_compromised'],
        ...['rests_on_compromised[0].change', 'rests_on_compromised[0].status'],
      ],
    }),
  ),
  named('quorate.govern', actAnswer(registry.effect), act(countsOf, { optional: Object.keys(countsOf) })),
  named('quorate.govern', actAnswer(privileges.effect), act({ statements: 1, script_sha256: digest('d') })),
  named('quorate.read_back', readBackAnswer(documents.effect), { answer: { outcome: 'not_recorded' } }),
  named('quorate.read_back', readBackAnswer(documents.effect), { answer: { outcome: 'in_progress' } }),
  readBack(documents, cutStep),
  readBack(policyKind, policyStep),
]

const policy = expandEnvironment(environment())
export const ENVIRONMENT: Answer = {
  ...ledger,
  ...{ environment: 'production', manifest_digest: policy.digest, manifest: policy.bytes, now: 1.5, issuer: 'i' },
  ...{ keys, moved: [{ code: 'SERVER_CHANGED' }], installed: { gate: digest('b'), tables: 41 } },
}

export const required = [{ class: 'reviewer', ordinal: 1, assurance: ['api'], custody: false }]
export const STATUS: Honest = {
  answer: {
    ...{ activation_id: id('3'), code: 'Q-7F3K29XA', action: 'CUT', status: 'open', packet: '{}' },
    ...{ kind: 'documents', content_kind: 'documents' },
    ...{ packet_sha256: digest('a'), not_after: '2026-11-30T09:00:00Z', stale: false, awaits: findings },
    rests_on_accounts: true,
    generations: {},
    ...{ parent: 'Q-7F3K29XB', successor: 'Q-7F3K29XC', entry: 'marked', verified: 'fail' },
    run: RUN,
    holds: [HELD],
    ...{ compensates: 'Q-7F3K29XD', escalation: ESCALATION.answer, esign_class: 'approver' },
    opened: { subject_sha256: digest('d'), at: '2026-11-29T09:00:00Z' },
    request: { code: 'R-7F3K29XA', status: 'draft' },
    grant: { auth_code: 'G-7F3K29XA', status: 'draft', document: '{}', sha256: digest('b') },
    scope: {
      claims: {
        ...{ environment: 'production-cut', job_workflow_ref: 'w', job_workflow_sha: 's', ref: 'refs/heads/main' },
        ...{ event_name: 'workflow_dispatch', runner_environment: 'github-hosted' },
      },
    },
    required,
    occupied: [{ class: 'reviewer', ordinal: 1, source: 'api', human: id('5') }],
    subjects: { [id('5')]: digest('c') },
    fell: [{ class: 'reviewer', ordinal: 1, human: id('5') }],
    ledger,
  },
  optional: ['scope.claims.environment', 'scope.claims.job_workflow_sha', 'holds[0].until', 'holds[0].joined'],
  nullable: [
    ...[...ESCALATION.nullable.map((path) => `escalation.${path}`), 'run.login', 'run.login.taken_back_at'],
    ...['compensates', 'escalation', 'opened', 'parent', 'successor', 'entry', 'verified'],
    ...['esign_class', 'request', 'grant', ...RUN_NULLABLE],
  ],
}

export const EXPLANATION: Honest = {
  answer: {
    ...{ tree, searched: 4, stopped: false, subjects: { [id('5')]: digest('c') } },
    roles: [
      {
        ...{ class: 'reviewer', open: 1, can: 1, people: [id('5')], cannot: 1 },
        kept_out: [{ human: id('6'), code: 'SEPARATION_VIOLATED', rule: 'operator and reviewer are different humans' }],
      },
    ],
    sets: [[{ class: 'reviewer', ordinal: 1, human: id('5'), others: 0 }]],
  },
  optional: [...TREE, 'roles[0].kept_out[0].rule'],
}

const plan = (part: string) => [{ part, way: 'script', statement: 'revoke …' }]
export const PRIVILEGES: Answer = {
  ...{ preset: 'lanes/1', expected: 7, missing: ['m'], extra: ['e'], edited: [{ code: 'PRIVILEGE_DRIFT' }] },
  ...{ by_hand: ['b'], targets: [{ name: 'billing', findings: [{ code: 'TARGET_DRIFT' }] }] },
  ...{ plan: plan('governed'), preset_plan: plan('preset') },
}
