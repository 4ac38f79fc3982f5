// Whom a login or a numeric id means: the checkout's people file says it, else what the registry heard an account be called (REG-4).
// Must not: choose between two. A login changes hands; who is stopped is the account, by its number.
import { ID } from '../../ci/github/inputs.ts'
import { sha256 } from '../../codes/encoding.ts'
import { QuorateError } from '../../codes/error.ts'
import { loginAndId, loginsAndIdsOf, loginsOf, unnamed } from '../../manifest/people-names.ts'
import type { People } from '../../manifest/types.ts'
import type { Database } from '../../postgres/connect.ts'
import { readRegistered } from '../../postgres/registered-people.ts'

/** An account. */
export interface NamedPerson {
  readonly subject: string
  /** For readers: the login and the id, as far as they are known. */
  readonly who: string
}

/** @throws PERSON_UNKNOWN with everybody who could be meant, PERSON_AMBIGUOUS, DB_ANSWER */
export async function personNamed(database: Database, people: People | null, typed: string): Promise<NamedPerson> {
  const listed = people?.people ?? []
  const same = (login: string | null) => login?.toLowerCase() === typed.toLowerCase()
  const filed = listed.filter(({ id, githubLogin: login }) => id === typed || same(login))
  const found = filed.map((person): NamedPerson => ({ subject: sha256(person.id), who: loginAndId(person) }))
  // A login may consist of digits: then the number is somebody's id and somebody else's login.
  if (found.length > 1) throw ambiguous(typed, found)
  const [one] = found
  if (one !== undefined && filed.some(({ id }) => id === typed)) return one
  if (one === undefined && ID.pattern.test(typed)) return { subject: sha256(typed), who: typed }
  const registered = (await readRegistered(database)).filter(({ revoked }) => !revoked)
  // Somebody may have taken the login since the file was written: whoever reads it at GitHub means them.
  const labelled = registered.filter(({ label, subjectSha256: subject }) => same(label) && subject !== one?.subject)
  const inFile = loginsAndIdsOf(people)
  const heard = labelled.map(({ subjectSha256: subject }) => {
    return { subject, who: inFile.get(subject) ?? `${typed} (${unnamed(subject)})` }
  })
  const meant = [...found, ...heard]
  if (meant.length > 1) throw ambiguous(typed, meant)
  if (meant[0] !== undefined) return meant[0]
  const logins = loginsOf(people)
  const known = registered.map(({ subjectSha256: subject, label }) => logins.get(subject) ?? label ?? unnamed(subject))
  throw new QuorateError('PERSON_UNKNOWN', { expected: known.sort(), observed: typed })
}

function ambiguous(typed: string, found: readonly NamedPerson[]): QuorateError {
  return new QuorateError('PERSON_AMBIGUOUS', { expected: found.map(({ who }) => who), observed: typed })
}
