// Governed acts in a test's ledger: opened, signed by everybody, carried out by the operator's job.
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import canonicalize from 'canonicalize'
import { sha256 } from '../../src/codes/encoding.ts'
import { staffingOf as assignedStaffing } from '../../src/kinds/governed/opening.ts'
import { expandEnvironment } from '../../src/manifest/expand/expand.ts'
import { readEnvironment } from '../../src/manifest/read-environment.ts'
import { valueOrThrow } from '../../src/manifest/result.ts'
import type { Database } from '../../src/postgres/connect.ts'
import { readGate } from '../../src/postgres/read-gate.ts'
import { readRegistered } from '../../src/postgres/registered-people.ts'
import type { CallChanges } from './call-changes.ts'
import { type Answer, callGate } from './call-gate.ts'
import { actingAsked, type Ledger } from './ledger.ts'
import { moment } from './moment.ts'
import { honestObservations } from './observations.ts'
import { DOOR, ID } from './people.ts'

/** What may differ from honestly opening a governed act. */
export interface OpenGovernedChanges extends CallChanges {
  readonly actor?: string
  /** Members of the request, replaced; undefined leaves one out. */
  readonly request?: Readonly<Record<string, unknown>>
  /** The assignment that the request brings; null brings none. */
  readonly staffing?: string | null
}

/** The protection of the door's environment: a branch rule, and no reviewer. */
const UNREVIEWED = {
  required_reviewers: false,
  prevent_self_review: false,
  can_admins_bypass: false,
  branch_policy: true,
}

/** Opens a governed act, with the assignment that an honest job finds; none where it finds none. */
export async function openGoverned(
  ledger: Ledger,
  act: string,
  document: string,
  changes: OpenGovernedChanges = {},
): Promise<Answer> {
  const staffing = changes.staffing === undefined ? await staffingOf(ledger, act, document) : changes.staffing
  const request = {
    request_id: randomUUID(),
    action: act,
    environment: ledger.gate.name,
    commit: 'c'.repeat(40),
    ...(['KEY_CHANGE', 'PRIVILEGE_APPLY', 'ESCALATION_CLOSE', 'SEAT_REGISTER', 'SEAT_ROTATE'].includes(act)
      ? { document: 'manifests/act.json' }
      : {}),
    plan_digest: sha256(document),
    rollback_plan_ref: 'docs/rollback.md',
    ...(staffing === null ? {} : { staffing }),
    not_after: moment(600),
    ...changes.request,
  }
  const text = canonicalize(request) as string
  const job = { actorId: changes.actor ?? ID.operator, workflow: 'open.yml', environment: DOOR }
  const asked = [sha256(text), sha256(document)]
  const token = ledger.token(job, 'open', request.request_id, request.not_after, asked, changes)
  return callGate(changes.as ?? ledger.door, 'quorate.open', [text, document, token])
}

/** The assignment that an honest job brings; null where there is none. */
export async function staffingOf(ledger: Ledger, act: string, document: string): Promise<string | null> {
  try {
    const gate = await readGate(ledger.door)
    const registered = await readRegistered(ledger.door)
    if (act === 'MANIFEST_ACTIVATE') return assignedStaffing(JSON.parse(document), registered, [], gate)
    if (act !== 'REGISTRY_CHANGE') return null
    return assignedStaffing(gate.policy.documents, registered, JSON.parse(document).changes, gate)
  } catch {
    return null
  }
}

/** Preflights and carries out a governed act; the preflight's answer when it is no pass. */
export async function govern(
  ledger: Ledger,
  code: string,
  changes: CallChanges & {
    between?: () => Promise<void> /** The session of the preflight alone. */
    preflightAs?: Database
  } = {},
): Promise<Answer> {
  const change = await ledger.change(code)
  const runId = String(9_000_000_000 + Math.floor(Math.random() * 1e9))
  const actorId = changes.job?.actorId ?? ID.operator
  const isActivation = change.action === 'MANIFEST_ACTIVATE'
  const honest = {
    ...honestObservations(ledger.gate, change, { runId, actorId }),
    environment: { id: '31003', name: DOOR, protection: { ...UNREVIEWED } },
    approvals: [],
    checkout: {
      commit: 'c'.repeat(40),
      manifest_digest: isActivation ? change.packet.plan_digest : await inForce(ledger),
      plan_digest: change.packet.plan_digest,
    },
  }
  const observations = canonicalize(changes.observe ? changes.observe(honest) : honest) as string
  const job = { actorId, workflow: 'registry.yml', environment: DOOR, runId }
  const as = changes.as ?? ledger.door
  const call = (session: Database, purpose: 'preflight' | 'govern', toSign: string | null) => {
    const asked = actingAsked(change, observations, toSign)
    const token = ledger.token(job, purpose, change.activationId, change.notAfter, asked, changes)
    const name = purpose === 'govern' ? 'quorate.govern' : 'quorate.preflight_govern'
    return callGate(session, name, [
      change.activationId,
      observations,
      ...(toSign === null ? [] : [toSign]),
      null,
      token,
    ])
  }
  const preflight = await call(changes.preflightAs ?? as, 'preflight', null)
  if (preflight.outcome !== 'pass') return preflight
  await changes.between?.()
  return call(as, 'govern', preflight.toSign as string)
}

/** Opens an act and lets everybody sign. Answers with its code. */
export async function readyGoverned(ledger: Ledger, act: string, document: string): Promise<string> {
  const { code } = await openGoverned(ledger, act, document)
  await ledger.signAll(code as string)
  return code as string
}

function inForce(ledger: Ledger): Promise<string> {
  return ledger.value<string>(`select digest from qt001_cp.manifest_set where status = 'ACTIVE'`)
}

/** The sample policy, as it stands. */
export const policyText = readFileSync('manifests/production.yaml', 'utf8')

/** Its expanded bytes, with a text replaced wherever it stands. */
export function policy(from = '', to = ''): string {
  const text = from === '' ? policyText : policyText.replaceAll(from, to)
  if (from !== '' && text === policyText) throw new Error(`not in the policy: ${from}`)
  return expandEnvironment(valueOrThrow(readEnvironment(text, 'production.yaml'))).bytes
}

/** The document of a REGISTRY_CHANGE. */
export const registryChanges = (...lines: readonly object[]) => canonicalize({ v: 1, changes: lines }) as string

/** The control epoch, as text. */
export const epoch = (of: Ledger) => of.value<string>('select epoch from qt001_cp.ledger')
