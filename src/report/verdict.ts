// The answer to show: what was decided, why, and what to do next. A value; how it is shown is the other files' matter.
// Must not: hold a secret.

import { entryOf } from '../codes/catalogue/index.ts'
import type { Check } from '../codes/check.ts'
import type { Finding, Seen } from '../codes/finding.ts'
import type { Section } from './sections.ts'

/** A seat that the policy requires, by role and ordinal, and how it is to be proved. */
export interface Seat {
  readonly class: string
  readonly ordinal: number
  /** The policy's word for the proof: `dispatch`, `environment`, `pull_request`, `seat` or `run`. */
  readonly source: string
}

/** A taken seat; `who` is a name for readers (outside text). */
export interface OccupiedSeat extends Seat {
  readonly who?: string
  /** When it was taken, in RFC 3339. */
  readonly at?: string
  /** The page of the run in which it was taken. */
  readonly run?: string
}

/** The seats, with what is missing and what is too much as the database said. */
export interface Seats {
  readonly required: readonly Seat[]
  readonly occupied: readonly OccupiedSeat[]
  readonly missing: readonly SeatName[]
  readonly extra: readonly SeatName[]
  /** Taken seats that a check is against, such as one of somebody who is not registered for the role. */
  readonly refused?: readonly SeatName[]
  /** Seats that nobody has taken yet, where nothing was decided. */
  readonly waiting?: readonly SeatName[]
}

export type SeatName = Pick<Seat, 'class' | 'ordinal'>

/** Whether two name the same seat. */
export function isSameSeat(one: SeatName, other: SeatName): boolean {
  return one.class === other.class && one.ordinal === other.ordinal
}

/** What there is to report. `facts` are shown in their order; `next` are things to do or type. */
export interface Verdict {
  readonly outcome: 'pass' | 'blocked' | 'undecided'
  readonly mode: string
  /** The change's code. */
  readonly change?: string
  readonly findings: readonly Finding[]
  /** Where nothing was decided: what would block a run of the change now, as far as reading can tell. */
  readonly awaits?: readonly Finding[]
  /** Everything that was looked at, passed or not, as the database answered. */
  readonly checks?: readonly Check[]
  /** Worth knowing; they change neither outcome nor exit code. */
  readonly notes?: readonly Finding[]
  readonly seats?: Seats
  /** To show, and for nothing else. */
  readonly facts: Readonly<Record<string, string>>
  /** Of a cut that was carried out: the code of its verify. */
  readonly successor?: string
  /** Of a run that was started: what is deployed, until when, and how its command ended. */
  readonly run?: {
    readonly subjects: readonly string[]
    readonly deadline: string
    readonly permitFile?: string
    readonly releases?: string
    readonly loginEnv?: string
    readonly exitCode?: number | null
  }
  /** Where the ledger stands after it: its id, and its head as sequence number and hash (EV-2). */
  readonly ledger?: { readonly ledger: string; readonly head: string }
  readonly next?: readonly string[]
  /** What was found, in sentences. */
  readonly sections?: readonly Section[]
  /** What was found, as JSON for programs; not shown to people. */
  readonly data?: object
}

/** A finding with its meaning. `expected` or `observed` null is a value (nothing there), absent is none to show. */
export interface ExplainedFinding extends Finding {
  readonly title: string
  readonly remedy: string
}

/** Adds title and remedy from the catalogue. */
export function explain(finding: Finding): ExplainedFinding {
  const { title, remedy } = entryOf(finding.code) ?? UNKNOWN
  return { ...finding, title, remedy }
}

/** A finding in sentences, the catalogue's and what was seen (outside text). */
export function sentencesOf(finding: Finding): readonly string[] {
  const { title, expected, observed, remedy } = explain(finding)
  return [
    `${title}.`,
    ...(expected === undefined ? [] : [`Expected ${textOf(expected)}.`]),
    ...(observed === undefined ? [] : [`Observed ${textOf(observed)}.`]),
    remedy,
  ]
}

const UNKNOWN = {
  title: 'A reason that this version does not know',
  remedy: 'Bring the action and the database schema to the same version.',
}

/** A value of a finding as one text: a string as it is, null as `none`, anything else as JSON. */
export function textOf(value: Seen): string {
  return typeof value === 'string' ? value : value === null ? 'none' : JSON.stringify(value)
}

/**
 * The same for somebody who reads: `a, b` of a list, `name: value; name: value` of members. A text inside that could be taken for
 * more than one, and whatever is nested deeper, stays JSON.
 */
export function wordsOf(value: Seen): string {
  if (typeof value !== 'object' || value === null) return textOf(value)
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(innerWords).join(', ')
  const members = Object.entries(value)
  return members.length === 0
    ? 'none'
    : members.map(([name, one]) => `${innerWords(name)}: ${innerWords(one)}`).join('; ')
}

function innerWords(value: Seen): string {
  if (typeof value !== 'string') return textOf(value)
  return value === '' || value === 'none' || /["\n]|[,:;](\s|$)|^[\s[{]|\s$/.test(value) ? JSON.stringify(value) : value
}
