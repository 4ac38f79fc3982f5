// Revokes a human at once: one registered person is enough (REG-4). Its login is its own, so that nobody fills it up (PRV-11).
import { sha256 } from '../gate/encoding.ts'
import type { Verdict } from '../report/verdict.ts'
import { atDoor, type DoorJob, request } from './door.ts'

/** Who is revoked, and why. */
export interface Revocation {
  /** GitHub's numeric user id. */
  readonly id: string
  /** Kept in the evidence. */
  readonly reason: string
}

/** @throws as `atDoor` */
export function revoke(job: DoorJob, { id, reason }: Revocation): Promise<Verdict> {
  return atDoor({ ...job, login: 'revoke' }, async (gate) => ({
    purpose: 'revoke',
    scope: 'revoke',
    name: 'qt001_cp.revoke_human',
    ...request(gate, { subject_sha256: sha256(id), reason }),
  }))
}
