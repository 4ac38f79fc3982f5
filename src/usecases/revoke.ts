// Stops people: one suspends another, a second one confirms, anybody ends their own registration (REG-4).
// Its login is its own, so that nobody fills it up (PRV-11).
import { sha256 } from '../gate/encoding.ts'
import type { Verdict } from '../report/verdict.ts'
import { atDoor, type DoorJob, request } from './door.ts'

/** Whom it is about, and why. */
export interface Stop {
  /** GitHub's numeric user id. */
  readonly id: string
  /** Kept in the evidence. */
  readonly reason: string
}

/** Stops somebody else for 72 hours. @throws as `atDoor` */
export function suspend(job: DoorJob, { id, reason }: Stop): Promise<Verdict> {
  return stop(job, 'suspend', 'qt001_cp.suspend_human', { subject_sha256: sha256(id), reason })
}

/** Makes another person's suspension of somebody a revocation. @throws as `atDoor` */
export function confirm(job: DoorJob, { id, reason }: Stop): Promise<Verdict> {
  return stop(job, 'confirm', 'qt001_cp.confirm_suspension', { subject_sha256: sha256(id), reason })
}

/** Ends the registration of whoever started the job. @throws as `atDoor` */
export function revoke(job: DoorJob, { reason }: Pick<Stop, 'reason'>): Promise<Verdict> {
  return stop(job, 'revoke', 'qt001_cp.revoke_self', { reason })
}

function stop(
  job: DoorJob,
  purpose: 'suspend' | 'confirm' | 'revoke',
  name: string,
  fields: Readonly<Record<string, string>>,
): Promise<Verdict> {
  return atDoor({ ...job, login: 'revoke' }, async (gate) => ({
    purpose,
    scope: 'revoke',
    name,
    ...request(gate, fields),
  }))
}
