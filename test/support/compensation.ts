// What people and jobs do honestly after a failed verify of documents, each call to be changed in one thing.
import { randomUUID } from 'node:crypto'
import canonicalize from 'canonicalize'
import { sha256 } from '../../src/codes/encoding.ts'
import type { CallChanges, OpenChanges } from './call-changes.ts'
import { type Answer, callGate, callJson } from './call-gate.ts'
import type { Ledger } from './ledger.ts'
import { moment } from './moment.ts'
import { DOOR, ID } from './people.ts'

/** A cut that was carried out, and the code of its verify. */
export interface Cut {
  readonly code: string
  readonly verify: string
  readonly set: string
}

/** Cuts one document under a plan. @throws where it is no honest one */
export async function cutOf(ledger: Ledger, planId: string, text: string, changes: CallChanges = {}): Promise<Cut> {
  const { code } = await ledger.open(text, { planId })
  await ledger.signAll(code as string)
  return carriedOut(ledger, code as string, changes)
}

/** Carries a signed change out. @throws where it is no honest one */
export async function carriedOut(ledger: Ledger, code: string, changes: CallChanges = {}): Promise<Cut> {
  const { outcome, findings, rest } = await ledger.run(code, changes)
  if (outcome !== 'done') throw new Error(`${outcome} ${findings.map(({ code: found }) => found)}`)
  return { code, verify: (rest.successor as { code: string }).code, set: rest.change_set_id as string }
}

/** A verify that whoever starts it makes fail. */
export function forcedVerify(
  ledger: Ledger,
  verify: string,
  reason: unknown = 'wrong text',
  changes: CallChanges = {},
) {
  return ledger.run(verify, { ...changes, observe: (honest) => ({ ...honest, force_fail: reason }) })
}

/** Opens the compensation of a change whose verify failed. Answers with the gate's answer. */
export async function openCompensation(ledger: Ledger, failed: string, changes: OpenChanges = {}): Promise<Answer> {
  const { activationId } = await ledger.change(failed)
  const back = await callJson(ledger.door, 'quorate.compensation', [failed])
  const content = String(back?.document)
  const request = canonicalize({
    request_id: randomUUID(),
    compensates: activationId,
    environment: ledger.gate.name,
    commit: 'c'.repeat(40),
    plan_digest: sha256(content),
    manifest_digest: ledger.gate.manifestDigest,
    not_after: moment(600),
    ...changes.request,
  }) as string
  const { request_id, not_after } = JSON.parse(request)
  const job = { actorId: changes.actor ?? ID.operator, workflow: 'open.yml', environment: DOOR }
  const token = ledger.token(job, 'open', request_id, not_after, [sha256(request)], changes)
  const answer = await callGate(changes.as ?? ledger.door, 'quorate.open_compensation', [request, token])
  if (answer.code) ledger.keepContent(answer.code, content)
  return answer
}

/** A compensation that only waits for its operator. Answers with its code. */
export async function readyCompensation(ledger: Ledger, failed: string): Promise<string> {
  const { code } = await openCompensation(ledger, failed)
  await ledger.signAll(code as string)
  return code as string
}

/** The live text by address below a root. */
export function liveBelow(ledger: Ledger, root: string): Promise<Record<string, string>> {
  return ledger.value<Record<string, string>>(
    `select coalesce(jsonb_object_agg(u.canonical_address, v.body), '{}') from public.information_unit as u
     join public.unit_version as v on v.version_id = u.anchor_version_id where not v.retired and u.root = $1`,
    [root],
  )
}
