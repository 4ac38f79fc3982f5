// Stops people: one suspends another, a second one confirms, anybody ends their own registration (REG-4).
// Its login is its own, so that nobody fills it up (PRV-11).

import { peopleBeside } from '../../checkout/people-file.ts'
import { sha256 } from '../../codes/encoding.ts'
import type { Answer } from '../../postgres/answer-form.ts'
import type { Gate } from '../../postgres/read-gate.ts'
import type { Verdict } from '../../report/verdict.ts'
import { dispatch } from '../change/seat-steps.ts'
import { atDoor, type DoorJob, request } from './door.ts'

type Purpose = 'suspend' | 'confirm' | 'revoke'

/** Whom it is about, and why. */
export interface Stop {
  /** GitHub's numeric user id. */
  readonly id: string
  /** Kept in the evidence. */
  readonly reason: string
}

/** Stops somebody else for 72 hours. @throws as `atDoor` */
export function suspend(job: DoorJob, { id, reason }: Stop): Promise<Verdict> {
  return stop(job, 'suspend', 'quorate.suspend_human', id, { subject_sha256: sha256(id), reason })
}

/** Makes another person's suspension of somebody a revocation. @throws as `atDoor` */
export function confirm(job: DoorJob, { id, reason }: Stop): Promise<Verdict> {
  return stop(job, 'confirm', 'quorate.confirm_suspension', id, { subject_sha256: sha256(id), reason })
}

/** Ends the registration of whoever started the job. @throws as `atDoor` */
export function revoke(job: DoorJob, { reason }: Pick<Stop, 'reason'>): Promise<Verdict> {
  return stop(job, 'revoke', 'quorate.revoke_self', job.job.actorId, { reason })
}

function stop(
  job: DoorJob,
  purpose: Purpose,
  name: 'quorate.suspend_human' | 'quorate.confirm_suspension' | 'quorate.revoke_self',
  id: string,
  fields: Readonly<Record<string, string>>,
): Promise<Verdict> {
  return atDoor({ ...job, login: 'revoke' }, async (gate) => {
    const people = await peopleBeside(job.job.workspace, gate.name)
    const login = people?.people.find((person) => person.id === id)?.githubLogin
    const tell = (told: Verdict, { lapsesAt }: Answer) =>
      stopped(told, { lapsesAt, gate, purpose, id, who: login ? `${login} (${id})` : id })
    return { purpose, scope: 'revoke', name, tell, ...request(gate, fields) }
  })
}

interface Stopped {
  readonly lapsesAt: string | null
  readonly gate: Gate
  readonly purpose: Purpose
  readonly id: string
  readonly who: string
}

/** The person by login and id where the database has an id of its own; that they were stopped is said only when they were. */
function stopped(told: Verdict, { gate, lapsesAt, purpose, id, who }: Stopped): Verdict {
  const { suspended: _, revoked: __, 'suspended by': ___, ...facts } = told.facts
  const findings = told.findings.map((one) => (one.observed === sha256(id) ? { ...one, observed: who } : one))
  if (told.outcome !== 'pass') return { ...told, findings, facts }
  const whole = { ...told, findings, facts: { ...facts, [purpose === 'suspend' ? 'suspended' : 'revoked']: who } }
  if (purpose === 'suspend') {
    const typed = dispatch(gate, 'revoke', { what: 'confirm', person: id, reason: '"<why>"' })
    return {
      ...whole,
      next: [`Another registered person confirms it before ${lapsesAt}, or it lapses: ${typed}`],
    }
  }
  return {
    ...whole,
    next: [
      `Take ${who} out of manifests/people.yaml: whoever is still listed there comes back with the next REGISTRY_CHANGE.`,
    ],
  }
}
