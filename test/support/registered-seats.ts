// Seats that are registered and confirmed already, for tests of what seats do.
// Must not: stand in for the acts in a test of registering; those have ways of their own.
import type { Ledger } from './ledger.ts'
import { plant } from './plant.ts'
import type { SeatDevice } from './seat-devices.ts'

/** What differs from a seat that counts now. */
export interface RegisteredAs {
  /** Registered, and its holder has not confirmed it. */
  readonly isUnconfirmed?: boolean
  /** When the holder last showed that the key works; never, unless said. RFC 3339. */
  readonly drilledAt?: string
}

/** Registers a device's seat and confirms it, past the acts, as an owner could. Its custodian must be a registered human. */
export async function registerSeat(ledger: Ledger, device: SeatDevice, as: RegisteredAs = {}): Promise<void> {
  const { custodian, seat, sort, approver_type, valid_until, key } = JSON.parse(device.document)
  const text = (value: string) => `'${value.replaceAll("'", "''")}'`
  const human = `(select human_identity_id from qt001_cp.human_identity_registry where provider_subject_sha256 = '${custodian}')`
  const credential = `(select credential_id from qt001_cp.seat_credential where document_sha256 = '${device.digest}')`
  const statement = `'quorate:v1:seat-confirm:${device.digest}'`
  await plant(
    ledger,
    `insert into qt001_cp.seat_credential (seat_key, sort, custodian_human_id, document, document_sha256, enrolment, valid_until,
       evidence_id)
     values ('${seat}', '${sort}', ${human}, ${text(device.document)}, '${device.digest}', '{}', '${valid_until}',
       quorate.append_evidence('SEATS', null, '{"planted":true}'))`,
    `insert into qt001_cp.apr_approver_seat (seat_key, approver_type, custodian_human_id, credential_id, secret_hash, drilled_at)
     values ('${seat}', '${approver_type}', ${human}, ${credential}, ${sort === 'secret' ? text(key.secret_hash) : 'null'},
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
