// The people file of the checkout against the registry: who is in the one and not in the other, roles, dates, who is stopped.
// Must not: change either; a REGISTRY_CHANGE does, and takes a quorum.
import { sha256 } from '../../codes/encoding.ts'
import { QuorateError } from '../../codes/error.ts'
import { comparePeople, type RegisteredPerson, type RegistryChange } from '../../identity/compare-people.ts'
import { placeholderFindings } from '../../manifest/check/placeholders.ts'
import type { People } from '../../manifest/types.ts'
import type { Database } from '../../postgres/connect.ts'
import { readRegistered } from '../../postgres/registered-people.ts'
import { type Check, check } from './check.ts'
import type { NameOf } from './names.ts'

const DAY = 86_400_000
/** Long enough for a quorum to extend somebody. */
const AHEAD_DAYS = 30
const CARRY = 'carry manifests/people.yaml out: open with REGISTRY_CHANGE, sign, registry (docs/adopt-team.md)'

/** Whom the registry has; null where this login may not ask, where there is no ledger, or where the answer is none. */
export async function registeredOrNull(database: Database): Promise<readonly RegisteredPerson[] | null> {
  return readRegistered(database).catch((error: unknown) => {
    if (error instanceof QuorateError) return null
    throw error
  })
}

/** What is compared: `custodians` are the roles that are passed on and never taken. */
export interface Compared {
  readonly people: People | null
  readonly registered: readonly RegisteredPerson[] | null
  readonly custodians: ReadonlySet<string>
  readonly nameOf: NameOf
  readonly today: Date
}

/** Four checks, and one of dates; none of the registry where it cannot be read, and none without real people in the file. */
export function registryChecks({ people, registered, custodians, nameOf, today }: Compared): readonly Check[] {
  if (people === null || placeholderFindings(people).length > 0) return []
  const dates = validCheck(people, registered ?? [], today)
  if (registered === null || registered.length === 0) return [dates]
  const changes = comparePeople(people.people, registered, custodians)
  const told = (ops: readonly RegistryChange['op'][], words: (change: RegistryChange) => string) =>
    changes.filter(({ op }) => ops.includes(op)).map((change) => `${nameOf(change.subject_sha256)} ${words(change)}`)
  const listed = new Set(people.people.map(({ id }) => sha256(id) as string))
  const living = changes.filter((change) => change.op !== 'unbind' || isLiving(change, registered, today))
  const extra = living
    .filter(({ op }) => op === 'unbind')
    .map(({ subject_sha256: subject, class: role }) =>
      listed.has(subject)
        ? `${nameOf(subject)} is still registered as ${role}`
        : `${nameOf(subject)} is not in the file, and still registered as ${role}`,
    )
  const lacking = [
    ...told(['register'], () => 'is not registered'),
    ...told(['restore'], () => 'was stopped, and comes back with the next REGISTRY_CHANGE'),
    ...told(['bind', 'rebind'], ({ class: role }) => `is not registered as ${role} yet`),
  ]
  const bySubject = new Map(registered.map((person) => [person.subjectSha256, person]))
  const differing = told(['extend'], ({ subject_sha256: subject, valid_until: until }) => {
    const held = bySubject.get(subject)?.validUntil
    return `until ${dayOf(until)} in the file and ${dayOf(held)} in the registry`
  })
  const suspended = registered
    .filter(({ suspendedUntil }) => suspendedUntil !== null)
    .map(({ subjectSha256, suspendedUntil }) => `${nameOf(subjectSha256)} until ${suspendedUntil}`)
  const seen = (observed: readonly string[], otherwise: 'warn' | 'fail', fix: string) =>
    ({ holds: observed.length === 0, observed, otherwise, fix }) as const
  return [
    check('REGISTRY_EXTRA', 'nobody is registered for more than people.yaml says', seen(extra, 'fail', CARRY)),
    check(
      'REGISTRY_LACKING',
      'everybody in people.yaml is registered with their roles',
      seen(lacking, 'warn', `${CARRY}; take out first who shall stay away`),
    ),
    check('REGISTRY_DATES', 'people.yaml and the registry have the same dates', seen(differing, 'warn', CARRY)),
    check(
      'PEOPLE_SUSPENDED',
      'nobody is suspended',
      seen(suspended, 'warn', 'find out why; a second person confirms it, or it lapses by itself (docs/adopt-team.md)'),
    ),
    dates,
  ]
}

/** Past is wrong, since that person can do nothing; soon is a note. What is registered counts, and else what the file says. */
function validCheck({ people }: People, registered: readonly RegisteredPerson[], today: Date): Check {
  const bySubject = new Map(registered.map((person) => [person.subjectSha256, person]))
  const ends = people.flatMap(({ id, githubLogin: login, validUntil }) => {
    const held = bySubject.get(sha256(id))
    if (held?.revoked) return []
    const own = held?.roles.filter(({ revoked }) => !revoked).map((role) => role.validUntil) ?? []
    const end = [...own, held?.validUntil ?? `${validUntil}T00:00:00Z`].toSorted()[0] as string
    const days = (Date.parse(end) - today.getTime()) / DAY
    return days < AHEAD_DAYS ? [{ days, text: `${login} ${days < 0 ? 'ended' : 'ends'} ${dayOf(end)}` }] : []
  })
  return check('PEOPLE_VALID', `everybody's roles hold for another ${AHEAD_DAYS} days`, {
    holds: ends.length === 0,
    observed: ends.map(({ text }) => text),
    otherwise: ends.some(({ days }) => days < 0) ? 'fail' : 'warn',
    fix: `write a later valid_until into manifests/people.yaml, or take out who has left; then ${CARRY}`,
  })
}

/** A role of somebody who is stopped, or that has ended, gives nobody anything. */
function isLiving(
  { subject_sha256: subject, class: role }: RegistryChange,
  registered: readonly RegisteredPerson[],
  today: Date,
): boolean {
  const person = registered.find(({ subjectSha256 }) => subjectSha256 === subject)
  const end = person?.roles.find((one) => one.role === role && !one.revoked)?.validUntil
  const now = today.toISOString()
  return person !== undefined && !person.revoked && person.validUntil > now && end !== undefined && end > now
}

function dayOf(moment: string | undefined): string {
  return moment?.slice(0, 10) ?? 'never'
}
