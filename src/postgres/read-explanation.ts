// Reads why an open change does not run, and who could make it so: what `quorate.explain` answers.
import type { Check } from '../codes/check.ts'
import { flag, listOf, made, members, number, orNone, orNull, type Reader, text } from '../codes/shape.ts'
import { call } from './call.ts'
import type { Database } from './connect.ts'
import { checks, type Subjects, seenMap, subjects } from './members.ts'

/** Somebody of a role who cannot take its seat now: the code says why, and `rule` in words which rule it is, where the code has several. */
export interface KeptOut {
  readonly human: string
  readonly code: string
  readonly rule: string | null
}

/** A role with open seats: how many people could take one, at most twenty of them, and who cannot. */
export interface RoleExplained {
  readonly class: string
  readonly open: number
  readonly can: number
  readonly people: readonly string[]
  readonly cannot: number
  readonly keptOut: readonly KeptOut[]
}

/** One person for one open seat; so many `others` would do as well. */
export interface Candidate {
  readonly class: string
  readonly ordinal: number
  readonly human: string
  readonly others: number
}

/** Why an open change does not run. Humans are the registry's ids. */
export interface Explanation {
  readonly checks: readonly Check[]
  readonly roles: readonly RoleExplained[]
  /** The smallest sets of people that fill every open seat; none where nobody can. */
  readonly sets: readonly (readonly Candidate[])[]
  /** How many people were tried in seats, and whether the search stopped at its limit. */
  readonly searched: number
  readonly stopped: boolean
  readonly subjects: Subjects
}

const keptOut: Reader<KeptOut> = members({ human: text, code: text, rule: orNone(seenAsText) })

const role: Reader<RoleExplained> = made(
  members({
    ...{ class: text, open: number, can: number, people: listOf(text), cannot: number },
    kept_out: listOf(keptOut),
  }),
  ({ kept_out, ...rest }) => ({ ...rest, keptOut: kept_out }),
)

/** What `quorate.explain` answers of an open change. */
export const explanation: Reader<Explanation> = made(
  members({
    tree: checks,
    roles: listOf(role),
    sets: listOf(listOf(members({ class: text, ordinal: number, human: text, others: number }))),
    ...{ searched: number, stopped: flag, subjects },
  }),
  ({ tree, ...rest }) => ({ checks: tree, ...rest }),
)

/** Null for what is not open. @throws DB_ANSWER */
export function readExplanation(database: Database, code: string): Promise<Explanation | null> {
  return call(database, 'quorate.explain', [code], orNull(explanation))
}

/** What the rule would have expected: a sentence, or a list of what it accepts. */
function seenAsText(value: unknown, at: string): string {
  if (typeof value === 'string') return value
  return JSON.stringify(Array.isArray(value) ? listOf(text)(value, at) : seenMap(value, at))
}
