// Stops people: one suspends another, a second one confirms, anybody ends their own registration (REG-4).
// Its login is its own, so that nobody fills it up (PRV-11).

import { peopleBeside } from '../../checkout/people-file.ts'
import { sha256 } from '../../codes/encoding.ts'
import { loginAndId } from '../../manifest/people-names.ts'
import type { People } from '../../manifest/types.ts'
import type { Answer } from '../../postgres/answer-form.ts'
import type { Gate } from '../../postgres/read-gate.ts'
import type { Verdict } from '../../report/verdict.ts'
import { dispatch } from '../change/seat-steps.ts'
import { atDoor, type DoorJob, request } from './door.ts'
import { type NamedPerson, personNamed } from './person-named.ts'

type Purpose = 'suspend' | 'confirm' | 'revoke'

/** Whom it is about, and why. */
export interface Stop {
  /** A GitHub login, or GitHub's numeric user id. */
  readonly person: string
  /** Kept in the evidence. */
  readonly reason: string
}

/** Stops somebody else for 72 hours. @throws as `personNamed` and `atDoor` */
export function suspend(job: DoorJob, { person, reason }: Stop): Promise<Verdict> {
  return stop(job, 'suspend', 'quorate.suspend_human', person, (subject) => ({ subject_sha256: subject, reason }))
}

/** Makes another person's suspension of somebody a revocation. @throws as `personNamed` and `atDoor` */
export function confirm(job: DoorJob, { person, reason }: Stop): Promise<Verdict> {
  return stop(job, 'confirm', 'quorate.confirm_suspension', person, (subject) => ({ subject_sha256: subject, reason }))
}

/** Ends the registration of whoever started the job. @throws as `atDoor` */
export function revoke(job: DoorJob, { reason }: Pick<Stop, 'reason'>): Promise<Verdict> {
  return stop(job, 'revoke', 'quorate.revoke_self', null, () => ({ reason }))
}

function stop(
  job: DoorJob,
  purpose: Purpose,
  name: 'quorate.suspend_human' | 'quorate.confirm_suspension' | 'quorate.revoke_self',
  typed: string | null,
  fields: (subject: string) => Readonly<Record<string, string>>,
): Promise<Verdict> {
  return atDoor({ ...job, login: 'revoke' }, async (gate, database) => {
    const { workspace, actorId } = job.job
    const people = await peopleBeside(workspace, gate.name)
    const { subject, who } = typed === null ? ownPerson(people, actorId) : await personNamed(database, people, typed)
    const tell = (told: Verdict, { lapsesAt }: Answer) =>
      stopped(told, { lapsesAt, gate, purpose, person: typed ?? actorId, subject, who })
    return { purpose, scope: 'revoke', name, tell, ...request(gate, fields(subject)) }
  })
}

/** Whoever runs the job is known by their id alone. */
function ownPerson(people: People | null, id: string): NamedPerson {
  const own = people?.people.find((person) => person.id === id)
  return { subject: sha256(id), who: own === undefined ? id : loginAndId(own) }
}

interface Stopped {
  readonly lapsesAt: string | null
  readonly gate: Gate
  readonly purpose: Purpose
  /** As whoever confirms types them. */
  readonly person: string
  readonly subject: string
  readonly who: string
}

/** The person by login and id where the database has an id of its own; that they were stopped is said only when they were. */
function stopped(told: Verdict, { gate, lapsesAt, purpose, person, subject, who }: Stopped): Verdict {
  const { suspended: _, revoked: __, 'suspended by': ___, ...facts } = told.facts
  const findings = told.findings.map((one) =>
    one.code === 'NOBODY_TO_REVOKE' || one.observed === subject ? { ...one, observed: who } : one,
  )
  if (told.outcome !== 'pass') return { ...told, findings, facts }
  const whole = { ...told, findings, facts: { ...facts, [purpose === 'suspend' ? 'suspended' : 'revoked']: who } }
  if (purpose === 'suspend') {
    const typed = dispatch(gate, 'revoke', { what: 'confirm', person, reason: '"<why>"' })
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
