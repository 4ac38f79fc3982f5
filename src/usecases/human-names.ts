// Names of humans for readers: the database knows accounts by their sha256, the checkout's people file has the logins.
// Must not: prove anything, or be taken for the registry; the file may lag behind it.
import type { Subjects, TakenSeat } from '../adapters/postgres/read-change.ts'
import { sha256 } from '../gate/encoding.ts'
import type { Finding, Seen } from '../gate/finding.ts'
import type { People } from '../manifest/types.ts'
import type { OccupiedSeat } from '../report/verdict.ts'

/** By the registry's id: the login, or the start of the account's sha256 where the file has none. */
export type HumanNames = ReadonlyMap<string, string>

/** The names of these humans. */
export function humanNames(subjects: Subjects, people: People | null): HumanNames {
  const logins = new Map<string, string>(people?.people.map(({ id, login }) => [sha256(id), login]))
  return new Map(
    Object.entries(subjects).map(([human, subject]) => [
      human,
      logins.get(subject) ?? `account ${subject.slice(0, 12)}`,
    ]),
  )
}

/** The seats with who sits in them. */
export function namedSeats(seats: readonly TakenSeat[], names: HumanNames): readonly OccupiedSeat[] {
  return seats.map(({ class: role, ordinal, source, human }) => {
    return { class: role, ordinal, source, who: names.get(human) ?? human }
  })
}

/** The findings with a name beside each human that was observed. */
export function namedFindings(findings: readonly Finding[], names: HumanNames): readonly Finding[] {
  return findings.map((finding) =>
    finding.observed === undefined ? finding : { ...finding, observed: named(finding.observed, names) },
  )
}

function named(seen: Seen, names: HumanNames): Seen {
  if (typeof seen === 'string') return names.has(seen) ? `${names.get(seen)} (${seen})` : seen
  if (seen === null || typeof seen !== 'object' || Array.isArray(seen)) return seen
  return Object.fromEntries(Object.entries(seen).map(([key, value]) => [key, named(value as Seen, names)]))
}
