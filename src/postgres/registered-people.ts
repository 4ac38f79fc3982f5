// Reads everybody who is registered, by the sha256 of their GitHub id; snake_case ends here.
import { flag, listOf, made, members, orNull, type Reader, text } from '../codes/shape.ts'
import type { RegisteredPerson } from '../identity/compare-people.ts'
import { call } from './call.ts'
import type { Database } from './connect.ts'

/** With what the account was last called. */
type LabelledPerson = RegisteredPerson & { readonly label: string | null }

export const registeredPeople: Reader<readonly LabelledPerson[]> = listOf(
  made(
    members({
      subject_sha256: text,
      label: orNull(text),
      valid_until: text,
      revoked: flag,
      suspended_until: orNull(text),
      roles: listOf(members({ class: text, valid_until: text, revoked: flag })),
    }),
    (person) => ({
      subjectSha256: person.subject_sha256,
      label: person.label,
      validUntil: person.valid_until,
      revoked: person.revoked,
      suspendedUntil: person.suspended_until,
      roles: person.roles.map((role) => ({ role: role.class, validUntil: role.valid_until, revoked: role.revoked })),
    }),
  ),
)

/** Everybody who is registered. @throws DB_ANSWER */
export function readRegistered(database: Database): Promise<readonly LabelledPerson[]> {
  return call(database, 'quorate.registered_people', [], registeredPeople)
}
