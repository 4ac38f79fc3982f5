// Opening a cut's verify anew in a test's ledger, and what stands in the way of it.
import { randomUUID } from 'node:crypto'
import canonicalize from 'canonicalize'
import { beforeEach } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import type { CallChanges } from './call-changes.ts'
import { type Answer, callGate } from './call-gate.ts'
import { type Ledger, useLedger } from './ledger.ts'
import { moment } from './moment.ts'
import { DOOR, ID } from './people.ts'
import { plant } from './plant.ts'

/** What may differ from the honest request. */
export interface ReopenChanges extends CallChanges {
  readonly actor?: string
  /** Members of the request, replaced; undefined leaves one out. */
  readonly request?: Readonly<Record<string, unknown>>
}

/** Opens the verify of a cut anew, as any registered human's own job. */
export async function openVerify(ledger: Ledger, cutCode: string, changes: ReopenChanges = {}): Promise<Answer> {
  const request = {
    request_id: randomUUID(),
    activation_id: (await ledger.change(cutCode)).activationId,
    environment: ledger.gate.name,
    manifest_digest: ledger.gate.manifestDigest,
    not_after: moment(600),
    ...changes.request,
  }
  const text = canonicalize(request) as string
  const job = { actorId: changes.actor ?? ID.operator, workflow: 'open.yml', environment: DOOR }
  const token = ledger.token(
    job,
    'open',
    String(request.request_id),
    String(request.not_after),
    [sha256(text)],
    changes,
  )
  return callGate(changes.as ?? ledger.door, 'quorate.open_verify', [text, token])
}

/** Every escalation is over, as if a quorum had closed each: the plan is cut again. */
export function settleEscalations(ledger: Ledger): Promise<void> {
  return plant(
    ledger,
    `update cutter_governance.decision_backlog_entry set status = 'closed' where entry_kind = 'escalation'`,
  )
}

/** What a verify would sign now. */
export function digestNow(ledger: Ledger, activationId: string): Promise<string> {
  return ledger.value<string>(
    `(select cutter_governance.verify_digest(c.change_set_id, c.result, c.checks, p.to_sign) from quorate.checked_of($1, null) as c
       left join lateral quorate.proposal(c.subject, c.change_set_id) as p on c.result = 'fail')`,
    [activationId],
  )
}

/** A change is too old, from now on. */
export function expire(ledger: Ledger, code: string): Promise<void> {
  return plant(ledger, `update qt001_cp.activation set not_after = clock_timestamp() where code = '${code}'`)
}

/** Opens, signs and cuts one document. */
export async function cutIn(ledger: Ledger, text: string, actorId: string = ID.operator) {
  await settleEscalations(ledger)
  const cutCode = await ledger.ready(text)
  const { outcome, findings, rest } = await ledger.run(cutCode, { job: { actorId } })
  if (outcome !== 'done') throw new Error(`the cut ended as ${outcome}: ${JSON.stringify(findings)}`)
  return { cutCode, verifyCode: (rest.successor as { code: string }).code }
}

/** Opens the verify of a cut anew. Answers with its code. */
export async function reopenVerify(ledger: Ledger, cutCode: string): Promise<string> {
  const { outcome, code, findings } = await openVerify(ledger, cutCode)
  if (outcome !== 'done') throw new Error(`opening ended as ${outcome}: ${JSON.stringify(findings)}`)
  return code as string
}

/** A ledger for a file, and before each test a new cut in it whose verify is open. */
export function useUnverifiedCut() {
  const ledger = useLedger()
  const cut = { code: '', verify: '' }
  beforeEach(async () => {
    const { cutCode, verifyCode } = await cutIn(ledger(), `# One\n\n${randomUUID()}\n`)
    Object.assign(cut, { code: cutCode, verify: verifyCode })
  })
  /** How far the cut's document has come. */
  const entry = async (of: Ledger = ledger(), code = cut.code) => (await of.change(code)).entry
  return { ledger, cut, entry }
}
