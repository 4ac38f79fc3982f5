// Seats that are registered and confirmed already, for tests of what seats do; and the ways by which one comes there.
import { randomUUID } from 'node:crypto'
import canonicalize from 'canonicalize'
import { sha256 } from '../../src/codes/encoding.ts'
import { audienceOf, type Purpose } from '../../src/codes/statement.ts'
import { keyStatement } from '../../src/seats/approval.ts'
import type { CallChanges } from './call-changes.ts'
import { type Answer, callGate, callJson } from './call-gate.ts'
import type { Ledger } from './ledger.ts'
import { moment } from './moment.ts'
import { DOOR, ID } from './people.ts'
import { plant } from './plant.ts'
import type { SeatDevice } from './seat-devices.ts'
import { carryOut } from './stopping.ts'

/** What differs from a seat that counts now. */
export interface RegisteredAs {
  /** Registered, and its holder has not confirmed it. */
  readonly isUnconfirmed?: boolean
  /** When the holder last showed that the key works; never, unless said. RFC 3339. */
  readonly drilledAt?: string
}

/** Registers a device's seat and confirms it, past the acts, as an owner could. Its custodian must be a registered human. */
export async function registerSeat(ledger: Ledger, device: SeatDevice, as: RegisteredAs = {}): Promise<void> {
  const { custodian, seat, sort, approver_type, valid_until } = JSON.parse(device.document)
  const text = (value: string) => `'${value.replaceAll("'", "''")}'`
  const hash = device.secretHash === null ? 'null' : text(device.secretHash)
  const human = `(select human_identity_id from qt001_cp.human_identity_registry where provider_subject_sha256 = '${custodian}')`
  const credential = `(select credential_id from qt001_cp.seat_credential where document_sha256 = '${device.digest}')`
  const statement = `'quorate:v1:seat-confirm:${device.digest}'`
  await plant(
    ledger,
    `insert into qt001_cp.seat_credential (seat_key, sort, custodian_human_id, document, document_sha256, enrolment, valid_until,
       secret_hash, evidence_id)
     values ('${seat}', '${sort}', ${human}, ${text(device.document)}, '${device.digest}', '{}', '${valid_until}', ${hash},
       quorate.append_evidence('SEATS', null, '{"planted":true}'))
     -- An earlier key of the seat may come back, as no call could bring it back.
     on conflict on constraint uq_seat_credential__document do update set ended_at = null`,
    `insert into qt001_cp.apr_approver_seat (seat_key, approver_type, custodian_human_id, credential_id, secret_hash, drilled_at)
     values ('${seat}', '${approver_type}', ${human}, ${credential}, ${hash},
       ${as.drilledAt === undefined ? 'null' : text(as.drilledAt)})`,
    ...(as.isUnconfirmed
      ? []
      : [
          `with confirmed as (
             insert into qt001_cp.proof (sort, purpose, human_identity_id, session_role, audience, verified_at, commit_by)
             values ('${sort === 'secret' ? 'secret' : 'key'}', 'seat-confirm', ${human}, 'quorate_door', ${statement}, clock_timestamp(),
               clock_timestamp() + interval '1 minute') returning proof_id)
           update qt001_cp.seat_credential set confirmed_at = clock_timestamp(), confirmation_proof_id = confirmed.proof_id
           from confirmed where document_sha256 = '${device.digest}'`,
        ]),
  )
}

/** What a device hands over, with members of the file replaced. */
export function enrolmentOf(device: SeatDevice, changes: Readonly<Record<string, unknown>> = {}): object {
  return { ...JSON.parse(device.enrolmentFile()), ...changes }
}

/** The document of a SEAT_REGISTER, as a job makes it of enrolment files. */
export function seatRegister(register: readonly object[], end: readonly object[] = []): string {
  return canonicalize({
    v: 1,
    ...(register.length > 0 ? { register } : {}),
    ...(end.length > 0 ? { end } : {}),
  }) as string
}

/** The document of a SEAT_ROTATE: the key in force signs for the new one. */
export function seatRotate(
  ledger: Ledger,
  from: SeatDevice,
  to: SeatDevice,
  changes: Readonly<Record<string, unknown>> = {},
): string {
  const enrolment = enrolmentOf(to) as { enrolment_id: string; register_by: string }
  const statement = {
    ...{ purpose: 'seat-rotate' as Purpose, ledgerId: ledger.gate.ledger.ledgerId },
    ...{ subject: enrolment.enrolment_id, notAfter: enrolment.register_by, asked: [to.digest] },
  }
  const holder = JSON.parse(from.approve(audienceOf(keyStatement(statement, { ...from, generation: 0 }))))
  return canonicalize({ v: 1, rotate: [{ enrolment, holder, ...changes }] }) as string
}

/** What a holder says of their seat. */
export type SeatCall = 'seat-confirm' | 'seat-drill' | 'seat-end'
const SEAT_FUNCTIONS = {
  'seat-confirm': 'quorate.confirm_seat',
  'seat-drill': 'quorate.drill_seat',
  'seat-end': 'quorate.end_seat',
} as const

/** What differs from an honest one: members of the request; by whose job, where it is proved by a token and not by the key. */
export interface SeatCallChanges extends CallChanges {
  readonly request?: Readonly<Record<string, unknown>>
  readonly actor?: string
}

/** The holder confirms, drills or ends a seat by its own key, or by the token of `actor`. */
export async function callSeat(
  ledger: Ledger,
  purpose: SeatCall,
  device: SeatDevice,
  changes: SeatCallChanges = {},
): Promise<Answer> {
  const fields = {
    'seat-confirm': { seat_sha256: device.digest },
    'seat-drill': {},
    'seat-end': { reason: 'lost' },
  }[purpose]
  const request = { request_id: randomUUID(), seat: device.seat, not_after: moment(600), ...fields, ...changes.request }
  const text = canonicalize(request) as string
  const call = (token: string) => callGate(changes.as ?? ledger.door, SEAT_FUNCTIONS[purpose], [text, token])
  const asked = [sha256(text)]
  if (changes.actor !== undefined) {
    const job = { actorId: changes.actor, workflow: 'signoff.yml', environment: DOOR }
    return call(ledger.token(job, purpose, request.request_id, request.not_after, asked, changes))
  }
  const of = { ledgerId: ledger.gate.ledger.ledgerId, subject: request.request_id, notAfter: request.not_after, asked }
  const statement = audienceOf(keyStatement({ purpose, ...of }, { ...device, generation: 0 }))
  const challenge = await callJson(ledger.door, 'quorate.seat_challenge', [device.seat, statement])
  return call(device.approve(statement, { challenge: challenge as { nonce: string } }))
}

/** Registers by the acts and lets the holder confirm: everything that `registerSeat` plants. @throws when it is not done */
export async function registerHonestly(ledger: Ledger, device: SeatDevice): Promise<void> {
  await carryOut(ledger, 'SEAT_REGISTER', seatRegister([enrolmentOf(device)]))
  const { custodian } = JSON.parse(device.document)
  const actor = Object.values(ID).find((id) => sha256(id) === custodian) as string
  await putSecret(ledger, device)
  await callSeat(ledger, 'seat-confirm', device, { actor })
}

/** Its holder puts what a secret is proved against; of another sort there is nothing. */
export async function putSecret(ledger: Ledger, { seat, secretHash }: SeatDevice, by = ledger.door): Promise<void> {
  if (secretHash !== null) await callJson(by, 'quorate.put_seat_secret', [seat, secretHash])
}
