// Compares a people file with the registry in both directions: the changes that make them equal (REG-4).
// Must not: stop anybody; that is one person's act, at once. Here a role is taken away, by a quorum.
import { sha256 } from '../codes/encoding.ts'

/** Somebody as the file has them; `validUntil` is the day on which the roles end. */
export interface WantedPerson {
  readonly id: string
  readonly roles: readonly string[]
  readonly validUntil: string
  /** When the one suspension would end that the quorum ends now; it names no other one. */
  readonly endSuspension?: string | undefined
}

/** Somebody as the registry has them; times are RFC 3339 in UTC. */
export interface RegisteredPerson {
  readonly subjectSha256: string
  readonly validUntil: string
  readonly revoked: boolean
  /** When the suspension ends that holds now; null for none. */
  readonly suspendedUntil: string | null
  readonly roles: readonly { readonly role: string; readonly validUntil: string; readonly revoked: boolean }[]
}

/** One line of a REGISTRY_CHANGE document. */
export interface RegistryChange {
  readonly op: 'register' | 'restore' | 'extend' | 'bind' | 'rebind' | 'unbind'
  readonly subject_sha256: string
  readonly class?: string
  readonly valid_until?: string
}

/** The changes, in an order in which each can be made: people first, then roles given, then roles taken. */
export function comparePeople(
  wanted: readonly WantedPerson[],
  registered: readonly RegisteredPerson[],
  custodians: ReadonlySet<string>,
): readonly RegistryChange[] {
  const bySubject = new Map(registered.map((person) => [person.subjectSha256, person]))
  const people = wanted.flatMap((person) => personChanges(person, bySubject.get(sha256(person.id))))
  const given = wanted.flatMap((person) => roleChanges(person, bySubject.get(sha256(person.id)), custodians))
  const rolesOf = new Map(wanted.map((person) => [sha256(person.id) as string, new Set(person.roles)]))
  const taken = registered.flatMap(({ subjectSha256, roles }) =>
    roles
      .filter(({ role, revoked }) => !revoked && !custodians.has(role) && !rolesOf.get(subjectSha256)?.has(role))
      .map(({ role }): RegistryChange => ({ op: 'unbind', subject_sha256: subjectSha256, class: role })),
  )
  return [...people, ...given, ...taken]
}

function personChanges(person: WantedPerson, known: RegisteredPerson | undefined): RegistryChange[] {
  const subject_sha256 = sha256(person.id)
  const valid_until = endOf(person)
  if (known === undefined) return [{ op: 'register', subject_sha256, valid_until }]
  // A suspension is ended by its name only: a change that was proposed before it stays the same, and brings nobody back by the way.
  const endsSuspension = known.suspendedUntil !== null && known.suspendedUntil === person.endSuspension
  return [
    // Restored with the new last day: somebody whose validity has passed meanwhile could not be added again.
    ...(known.revoked || endsSuspension ? [{ op: 'restore' as const, subject_sha256, valid_until }] : []),
    ...(known.validUntil === valid_until ? [] : [{ op: 'extend' as const, subject_sha256, valid_until }]),
  ]
}

function roleChanges(
  person: WantedPerson,
  known: RegisteredPerson | undefined,
  custodians: ReadonlySet<string>,
): RegistryChange[] {
  const held = new Set(known?.roles.filter(({ revoked }) => !revoked).map(({ role }) => role))
  return person.roles
    .filter((role) => !held.has(role))
    .map((role) => ({
      op: custodians.has(role) ? 'rebind' : 'bind',
      subject_sha256: sha256(person.id),
      class: role,
      valid_until: endOf(person),
    }))
}

function endOf({ validUntil }: WantedPerson): string {
  return `${validUntil}T00:00:00Z`
}
