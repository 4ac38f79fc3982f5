// Names of humans for readers: the database knows accounts by their sha256, the checkout's people file has the logins.
// Must not: prove anything, or be taken for the registry; the file may lag behind it.

import { isSeatProof, proofWord } from '../../codes/assurance.ts'
import type { Check } from '../../codes/check.ts'
import { sha256 } from '../../codes/encoding.ts'
import type { Finding, Seen } from '../../codes/finding.ts'
import { loginsOf, unnamed } from '../../manifest/people-names.ts'
import type { People } from '../../manifest/types.ts'
import type { Answer } from '../../postgres/answer-form.ts'
import type { ObservedSeat, Subjects } from '../../postgres/members.ts'
import type { OccupiedSeat } from '../../report/verdict.ts'

/**
 * By the registry's id: the login that the file has, else what the registry heard, else the start of the account's sha256. By an
 * account's sha256: the login, or the id.
 */
export type HumanNames = ReadonlyMap<string, string>

/** The names of these humans, and of these accounts, given by GitHub's user ids. */
export function humanNames(
  subjects: Subjects,
  people: People | null,
  accounts: readonly string[] = [],
  labels: Readonly<Record<string, string>> = {},
): HumanNames {
  const logins = loginsOf(people)
  return new Map([
    ...accounts.map((id) => [sha256(id), logins.get(sha256(id)) ?? `account ${id}`] as const),
    ...Object.entries(subjects).map(
      ([human, subject]) => [human, logins.get(subject) ?? labels[subject] ?? unnamed(subject)] as const,
    ),
  ])
}

/** The names of everybody whom an answer of the door is about. */
export function answerNames(
  { subjects, labels }: Pick<Answer, 'subjects' | 'labels'>,
  people: People | null,
  accounts: readonly string[] = [],
): HumanNames {
  return humanNames(subjects ?? {}, people, accounts, labels ?? {})
}

/** The names of everybody whom a change's answer, and its explanation where there is one, is about. */
export function namesAround(
  change: { readonly subjects: Subjects },
  explained: { readonly subjects: Subjects } | null,
  people: People | null,
): HumanNames {
  return humanNames({ ...change.subjects, ...explained?.subjects }, people)
}

/** The seats with the name of each holder. */
export function namedSeats(seats: readonly ObservedSeat[], names: HumanNames): readonly OccupiedSeat[] {
  return seats.map(({ class: role, ordinal, source, human }) => {
    const seat = { class: role, ordinal, source: proofWord(source) }
    return human === null ? seat : { ...seat, who: names.get(human) ?? nameless(human) }
  })
}

/** The findings with a name in place of each human. */
export function namedFindings(findings: readonly Finding[], names: HumanNames): readonly Finding[] {
  return findings.map((finding) => {
    const { expected, observed } = finding
    return {
      ...finding,
      ...(expected !== undefined && { expected: named(expected, names) }),
      ...(observed !== undefined && { observed: named(observed, names) }),
    }
  })
}

/** The tree with a name in place of each human; who sits in a seat is one text, with the policy's word for the proof. */
export function namedChecks(checks: readonly Check[], names: HumanNames): readonly Check[] {
  return checks.map((check) => {
    const { expected, observed, children } = check
    return {
      ...check,
      ...(expected !== undefined && { expected: named(expected, names) }),
      ...(observed !== undefined && { observed: seatedIn(observed, names) ?? named(observed, names) }),
      children: namedChecks(children, names),
    }
  })
}

function seatedIn(seen: Seen, names: HumanNames): string | null {
  const { human, source } = (seen ?? {}) as { readonly human?: Seen; readonly source?: Seen }
  if (typeof human !== 'string' || !isSeatProof(source)) return null
  return `${names.get(human) ?? nameless(human)} by ${proofWord(source)}`
}

/** Of whom nothing else is known. */
export function nameless(human: string): string {
  return `person ${human.slice(0, 8)}`
}

function named(seen: Seen, names: HumanNames): Seen {
  if (typeof seen === 'string') return names.get(seen) ?? seen
  if (seen === null || typeof seen !== 'object') return seen
  if (Array.isArray(seen)) return seen.map((item: Seen) => named(item, names))
  return Object.fromEntries(Object.entries(seen).map(([key, value]) => [key, named(value as Seen, names)]))
}
