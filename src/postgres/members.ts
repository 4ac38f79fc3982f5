// Members that several of the gate's answers have: findings, the ledger's head, keys, seats. snake_case ends here.

import { SEAT_PROOFS, type SeatProof } from '../codes/assurance.ts'
import { codeFrom } from '../codes/catalogue/index.ts'
import type { Check } from '../codes/check.ts'
import type { Finding, Seen } from '../codes/finding.ts'
import {
  flag,
  listOf,
  made,
  mapOf,
  members,
  number,
  oneOf,
  orAbsent,
  orNone,
  orNull,
  type Reader,
  refuse,
  text,
} from '../codes/shape.ts'
import type { PinnedKey } from '../identity/pinned-key.ts'
import { readFindings, seenIn } from './read-findings.ts'

/** Where the ledger stands: printed with every run (EV-2). */
export interface LedgerHead {
  readonly ledgerId: string
  readonly epoch: number
  readonly seq: number
  readonly head: string
}

/** A seat with the human in it, by the registry's id. `source` tells how it was proved. */
export interface TakenSeat {
  readonly class: string
  readonly ordinal: number
  readonly source: SeatProof
  readonly human: string
}

/** A seat that a run observed: its account may be one that the registry does not have, and then there is no human. */
export type ObservedSeat = Omit<TakenSeat, 'human'> & { readonly human: string | null }

/** The sha256 of a human's GitHub id, by the registry's id. */
export type Subjects = Readonly<Record<string, string>>

/** Each with its code, expected and observed alone: what is shown rests on their shape. */
export const findings: Reader<readonly Finding[]> = (value, at) =>
  readFindings(value) ?? refuse(at, 'a list of findings')

export const head = { ledger_id: text, epoch: number, seq: number, head: text } as const

export const ledgerHead: Reader<LedgerHead> = made(members(head), ({ ledger_id: ledgerId, ...rest }) => ({
  ledgerId,
  ...rest,
}))

/** A key that counts, and since when. */
export type KeyInForce = PinnedKey & { readonly since: string }

export const pinnedKeys: Reader<readonly KeyInForce[]> = listOf(
  members({ kid: text, n: text, e: text, thumbprint: text, since: text }),
)

export const seatProof: Reader<SeatProof> = oneOf(...SEAT_PROOFS)

/** A seat that a change requires, and each way in which it may be proved. */
export interface RequiredSeat {
  readonly class: string
  readonly ordinal: number
  readonly assurance: readonly SeatProof[]
  /** Nobody acts in it: the registry names who answers for the login. */
  readonly custody: boolean
}

export const requiredSeatList = listOf(
  members({ class: text, ordinal: number, assurance: listOf(seatProof), custody: flag }),
)

const seat = { class: text, ordinal: number, source: seatProof }

export const takenSeats: Reader<readonly TakenSeat[]> = listOf(members({ ...seat, human: text }))

export const observedSeats: Reader<readonly ObservedSeat[]> = listOf(members({ ...seat, human: orNull(text) }))

export const subjects: Reader<Subjects> = mapOf(text)

/** The answer's tree; a leaf has no children. */
export const checks: Reader<readonly Check[]> = (value, at) => listOf(check)(value, at)

const node = members({
  ...{ check: text, passed: flag, code: orNone(text), expected: orAbsent(seen), observed: orAbsent(seen) },
  children: orNone((value, at) => checks(value, at)),
})

const check: Reader<Check> = made(node, ({ check: name, passed, code, expected, observed, children }) => ({
  ...{ check: name, passed, children: children ?? [] },
  ...(code === null ? {} : { code: codeFrom(code) }),
  ...seenIn(code ?? '', {
    ...(expected === undefined ? {} : { expected }),
    ...(observed === undefined ? {} : { observed }),
  }),
}))

/** A map that is only shown, as a finding's value is. */
export const seenMap: Reader<{ readonly [key: string]: Seen }> = mapOf(seen)

function seen(value: unknown, at: string): Seen {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value as Seen
  if (Array.isArray(value)) return value.map((item) => seen(item, at))
  return mapOf(seen)(value, at)
}

/** What was done by proofs that others could have signed; no `change` for what belongs to none. */
export interface CompromisedProofs {
  readonly change: string | null
  readonly status: string | null
  readonly purpose: string
  readonly proofs: number
}

export const compromised = listOf(
  members({ change: orNone(text), status: orNone(text), purpose: text, proofs: number }),
)
