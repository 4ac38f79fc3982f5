// Signoffs by a seat's own key: the statement, the approval, and the call that hands it in.
import { audienceOf, type Purpose } from '../../src/codes/statement.ts'
import type { Database } from '../../src/postgres/connect.ts'
import type { CallChanges } from './call-changes.ts'
import { type Answer, callGate, callJson } from './call-gate.ts'
import type { Ledger } from './ledger.ts'
import { DOOR } from './people.ts'
import { plant } from './plant.ts'
import { registerSeat } from './registered-seats.ts'
import type { SeatDevice, SigningOptions } from './seat-devices.ts'

/** What a signoff by key says otherwise than an honest one. */
export interface KeyChanges extends SigningOptions {
  readonly purpose?: Purpose
  readonly content?: string
  readonly packet?: string
  readonly role?: string
  readonly subject?: string
  readonly notAfter?: string
  readonly ledgerId?: string
  readonly digest?: string
  readonly signedSeat?: string
  readonly signedGeneration?: number
  /** The approval's text, after it was signed. */
  readonly edit?: (approval: Record<string, unknown>) => unknown
  readonly as?: Database
}

/** The statement of a seat: what a token would be asked for, and the seat itself. */
export function statementOf(
  ledger: Ledger,
  device: SeatDevice,
  purpose: Purpose,
  subject: string,
  notAfter: string,
  asked: readonly string[],
  changes: KeyChanges = {},
): string {
  const generation = String(changes.signedGeneration ?? changes.generation ?? 0)
  return audienceOf({
    purpose: changes.purpose ?? purpose,
    ledgerId: changes.ledgerId ?? ledger.gate.ledger.ledgerId,
    subject: changes.subject ?? subject,
    notAfter: changes.notAfter ?? notAfter,
    asked: [...asked, changes.signedSeat ?? device.seat, changes.digest ?? device.digest, generation],
  })
}

/** The approval of a statement, with the challenge where the seat has a secret. */
export async function approvalOf(ledger: Ledger, device: SeatDevice, statement: string, changes: KeyChanges = {}) {
  const challenge =
    device.sort === 'secret'
      ? ((await callJson(ledger.door, 'quorate.seat_challenge', [device.seat, statement])) as { nonce: string })
      : undefined
  const approval = device.approve(statement, { ...(challenge === undefined ? {} : { challenge }), ...changes })
  if (changes.edit === undefined) return approval
  const edited = changes.edit(JSON.parse(approval))
  return typeof edited === 'string' ? edited : JSON.stringify(edited)
}

/** What a signoff for a role is over, and its approval. */
export async function approvalFor(
  ledger: Ledger,
  device: SeatDevice,
  code: string,
  role: string,
  changes: KeyChanges = {},
) {
  const change = await ledger.change(code)
  const content = changes.content ?? change.packet.plan_digest
  const isEsign = role === change.esignClass && change.grant !== null
  const asked = [changes.packet ?? change.packetSha256, changes.role ?? role, content]
  const whole = isEsign ? [...asked, change.grant?.sha256 as string] : asked
  const purpose = isEsign ? 'esign' : 'signoff'
  // What a device reads in the packet that it was sent.
  const generation = await ledger.value<number>(
    `select quorate.seat_generation($1::uuid, h.human_identity_id, null) from qt001_cp.human_identity_registry as h
     where h.provider_subject_sha256 = $2::text::jsonb ->> 'custodian'`,
    [change.activationId, device.document],
  )
  const said = { generation, ...changes }
  const statement = statementOf(ledger, device, purpose, change.activationId, change.notAfter, whole, said)
  return { change, content, statement, approval: await approvalOf(ledger, device, statement, said) }
}

/** A signoff by the seat's key, handed in by whoever holds the door's password. */
export async function signByKey(
  ledger: Ledger,
  device: SeatDevice,
  code: string,
  role: string,
  changes: KeyChanges = {},
): Promise<Answer> {
  const { change, content, approval } = await approvalFor(ledger, device, code, role, changes)
  const args = [change.activationId, role, content, approval]
  return callGate(changes.as ?? ledger.door, 'quorate.signoff', args)
}

/** Lets the seats of a role be proved so, in the policy in force; answers with how to put it back. */
export async function provedBy(ledger: Ledger, role: string, assurance: string): Promise<() => Promise<void>> {
  const set = (how: string) =>
    Promise.all(
      ['signoff_requirement_manifest', 'quorum_requirement_manifest'].map((table) =>
        ledger.superuser.query(
          `update qt001_cp.${table} set assurance = array[$2] where class_item_id = quorate.item('PRINCIPAL_CLASS', $1)`,
          [role, how],
        ),
      ),
    )
  await set(assurance)
  return async () => void (await set('token'))
}

/** Somebody voids a statement by a token of their own job. */
export async function voidByToken(
  ledger: Ledger,
  code: string,
  statement: string,
  actor: string,
  changes: CallChanges = {},
) {
  const change = await ledger.change(code, changes.as)
  const job = { actorId: actor, workflow: 'signoff.yml', environment: DOOR }
  const asked = [change.packetSha256, statement]
  const token = ledger.token(job, 'void', change.activationId, change.notAfter, asked, changes)
  return callGate(changes.as ?? ledger.door, 'quorate.void_approval', [change.activationId, statement, token])
}

/** A statement of this form that nobody signed. */
export const UNSIGNED = `quorate:v1:signoff:${'0'.repeat(64)}`

/** The one seat of its name becomes this one. */
export async function enrol(ledger: Ledger, device: SeatDevice): Promise<SeatDevice> {
  await plant(ledger, `delete from qt001_cp.apr_approver_seat where seat_key = '${device.seat}'`)
  await registerSeat(ledger, device)
  return device
}

/** Who sits in a change, and how it was proved. */
export const seatedIn = (ledger: Ledger, code: string) =>
  ledger.value<string[]>(
    `select coalesce(jsonb_agg(o.class || '/' || o.ordinal || ' by ' || o.source), '[]')
     from qt001_cp.activation as a cross join lateral quorate.occupants(a.activation_id) as o where a.code = $1`,
    [code],
  )
