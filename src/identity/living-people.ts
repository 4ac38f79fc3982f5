// Which registered people could take a seat now, or after a change of the registry.
// Must not: be believed; the database looks at its own rows.
import type { RegisteredPerson, RegistryChange } from './compare-people.ts'

/** Somebody living, with the roles that count. */
export interface LivingPerson {
  readonly subjectSha256: string
  readonly roles: ReadonlySet<string>
}

/** Who is registered and living at a moment (RFC 3339 in UTC, by the database's clock), after changes of the registry. */
export function livingPeople(
  registered: readonly RegisteredPerson[],
  now: string,
  changes: readonly RegistryChange[] = [],
): readonly LivingPerson[] {
  type Open = { stopped: boolean; until: string; roles: Map<string, { until: string; revoked: boolean }> }
  const people = new Map<string, Open>()
  for (const { subjectSha256, revoked, suspendedUntil, validUntil, roles } of registered) {
    const held = roles.map(({ role, ...rest }) => [role, { until: rest.validUntil, revoked: rest.revoked }] as const)
    people.set(subjectSha256, { stopped: revoked || suspendedUntil !== null, until: validUntil, roles: new Map(held) })
  }
  for (const { op, subject_sha256, class: role = '', valid_until: until = '' } of changes) {
    if (op === 'register') people.set(subject_sha256, { stopped: false, until, roles: new Map() })
    const person = people.get(subject_sha256)
    if (person === undefined) continue
    if (op === 'restore') person.stopped = false
    if (op === 'extend') {
      person.until = until
      for (const held of person.roles.values()) held.until = until
    }
    if (op === 'rebind') for (const other of people.values()) other.roles.delete(role)
    if (op === 'bind' || op === 'rebind') person.roles.set(role, { until, revoked: false })
    if (op === 'unbind') person.roles.delete(role)
  }
  const lives = ({ stopped, until }: Open) => !stopped && until > now
  return [...people].flatMap(([subjectSha256, person]) => {
    const roles = new Set(
      [...person.roles].flatMap(([role, held]) => (!held.revoked && held.until > now ? [role] : [])),
    )
    return lives(person) ? [{ subjectSha256, roles }] : []
  })
}
