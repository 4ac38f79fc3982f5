// Which safeguard about people a difference weakens: seats that are required, how they are proved, who must differ.
import { type Assurance, isAssurance } from '../../codes/assurance.ts'
import type { Code } from '../../codes/catalogue/index.ts'
import type { Difference } from './documents.ts'
import { type RequiredSeat, type Sides, sourcesIn } from './view.ts'

/**
 * How much a source proves (ID-12): what the runner reports can be claimed by whoever holds the runner, but for an
 * environment's review GitHub itself holds the job back. A dispatch proves an account, a key of one's own its holder.
 */
const strength: Readonly<Record<Assurance, number>> = { review: 1, api: 2, token: 3, seat: 4, both: 5 }
const strengthOf = (source: string): number => (isAssurance(source) ? strength[source] : 0)
const weakest = (sources: readonly string[]): number => Math.min(...sources.map(strengthOf))

/** A seat of a role went from an action: is the role needed less, or proved less, than before? */
export function seatWeakening(difference: Difference, { before, after }: Sides): Code | null {
  const { action, role } = seatOf(difference)
  if (!after.actions.has(action)) return null
  const [old, young] = [before.seats(action, role), after.seats(action, role)]
  if (young.length === 0) return 'WEAKER_SEAT_REMOVED'
  if (young.length < old.length) return 'WEAKER_COUNT'
  const [was, is] = [proved(old), proved(young)]
  return was.some((one, at) => (is[at] ?? 0) < one) ? 'WEAKER_ASSURANCE' : null
}

/** How well the seats are proved that take more than the runner's word, the best first. */
function proved(seats: readonly RequiredSeat[]): readonly number[] {
  const found = seats.map(({ assurance }) => weakest(assurance))
  return found.filter((one) => one > strengthOf('api')).toSorted((left, right) => right - left)
}

/** A seat accepts other sources than before. */
export function assuranceWeakening({ from, to }: Difference): Code | null {
  // What is no list names nothing that a proof could fail.
  if (!Array.isArray(to)) return 'WEAKER_ASSURANCE'
  const [old, young] = [sourcesIn(from), sourcesIn(to)]
  const added = young.filter((source) => !old.includes(source))
  if (added.length === 0) return null
  if (weakest(young) < weakest(old)) return 'WEAKER_ASSURANCE'
  return old.every((source) => young.includes(source)) ? 'WEAKER_SOURCE_ADDED' : null
}

/** A pair went: a change set covers an activation too (SEP-1), and a role that is gone cannot be the same human. */
export function pairWeakening(difference: Difference, { after }: Sides): Code | null {
  const { scope, left, right } = pairOf(difference)
  if (!after.roles.has(left) || !after.roles.has(right)) return null
  if (after.hasPair('change_set', left, right)) return null
  if (!after.hasPair('activation', left, right)) return 'WEAKER_PAIR_REMOVED'
  return scope === 'change_set' ? 'WEAKER_PAIR_NARROWED' : null
}

/** The action and role that a requirement is or was about, by its name `ACTION/role/ordinal`. */
export function seatOf({ name }: Difference): { readonly action: string; readonly role: string } {
  const [action = '', role = ''] = name.split('/')
  return { action, role }
}

/** The pair that a separation is or was about, by its name `scope/left~right`. */
export function pairOf({ name }: Difference): {
  readonly scope: string
  readonly left: string
  readonly right: string
} {
  const [scope = '', roles = ''] = name.split('/')
  const [left = '', right = ''] = roles.split('~')
  return { scope, left, right }
}
