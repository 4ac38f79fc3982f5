// What a change of seats and pairs means: whom an action needs, how that is proved, who may be one human.

import { type Assurance, isAssurance } from '../../codes/assurance.ts'
import { step } from '../fault.ts'
import type { Difference } from './documents.ts'
import type { Statement } from './statement.ts'
import { type RequiredSeat, requirementSource, type Sides, type View } from './view.ts'
import { pairOf, seatOf } from './weakening-seats.ts'
import { actionAt } from './words-actions.ts'

/** All that happens to a role in an action, the same for each of its seats. */
export function seatWords(difference: Difference, { before, after }: Sides): Statement {
  const { action, role } = seatOf(difference)
  const [old, young] = [before.seats(action, role), after.seats(action, role)]
  const source = young[0]?.source ?? requirementSource(difference.kind) ?? 'signoffs'
  const at = `${actionAt(action)}/${source}${step(role)}`
  const isGone = !after.actions.has(action)
  return {
    about: 'Actions and seats',
    subject: action,
    says: (who, several) =>
      isGone ? `${who} can no longer be done` : `${who} ${needWords(role, old, young, several ? 'need' : 'needs')}`,
    at: isGone ? actionAt(action) : at,
  }
}

function needWords(role: string, old: readonly RequiredSeat[], young: readonly RequiredSeat[], need: string): string {
  const people = (seats: readonly RequiredSeat[]) => (seats.length === 1 ? role : `${seats.length} ${role}`)
  if (young.length === 0) return `no longer ${need} ${people(old)}`
  if (old.length === 0) return `${need} ${people(young)} from now on, proved by ${proofs(young)}`
  const parts = [
    ...(old.length === young.length ? [] : [`${need} ${young.length} ${role} instead of ${old.length}`]),
    ...(proofs(old) === proofs(young) ? [] : [`${accept(need)} as ${role} ${proofs(young)} instead of ${proofs(old)}`]),
    ...(places(old) === places(young) ? [] : [`${need} ${role} in the ${places(young)} instead of the ${places(old)}`]),
  ]
  return parts.length > 0 ? parts.join(', and ') : `${need} ${role} as before, under another name`
}

const accept = (need: string) => (need === 'need' ? 'accept' : 'accepts')

const sourceNames: Readonly<Record<Assurance, string>> = {
  api: 'the environment’s review (reported by the runner)',
  review: 'a review of the pull request (reported by the runner)',
  token: 'a workflow that they start',
  seat: 'the key of a seat',
  both: 'both a workflow that they start and the key of their seat',
}

/** The ways in which seats are proved, each once. */
function proofs(seats: readonly RequiredSeat[]): string {
  const words = seats.map(
    ({ assurance }) =>
      assurance.map((source) => (isAssurance(source) ? sourceNames[source] : source)).join(' or ') || 'nothing',
  )
  return [...new Set(words)].sort().join(' and ')
}

function places(seats: readonly RequiredSeat[]): string {
  return [...new Set(seats.map(({ source }) => source))].sort().join(' and the ')
}

type Reach = 'activation' | 'change_set' | null

/** Who must be different people, or need not be any more. */
export function pairWords(difference: Difference, { before, after }: Sides): Statement {
  const { scope, left, right } = pairOf(difference)
  const words = reachWords(left, right, reachOf(before, left, right), reachOf(after, left, right), after)
  return { about: 'Different people', subject: null, says: () => words, at: `/spec/must_differ${step(scope)}` }
}

/** A change set covers an activation too (SEP-1). */
function reachOf(view: View, left: string, right: string): Reach {
  if (view.hasPair('change_set', left, right)) return 'change_set'
  return view.hasPair('activation', left, right) ? 'activation' : null
}

const within = { activation: 'within one activation', change_set: 'across a cut and its verify' } as const

function reachWords(left: string, right: string, old: Reach, young: Reach, after: View): string {
  const both = `${left} and ${right}`
  const gone = [left, right].filter((role) => !after.roles.has(role))
  if (young === null && gone.length > 0)
    return `the pair of ${both} goes, as there is no ${gone.join(' and no ')} any more`
  if (young === null) return `${both} may be one human ${within[old ?? 'activation']}`
  if (old === young) return `${both} must be different humans ${within[young]}, as before`
  if (old === 'change_set')
    return `${both} may be one human ${within.change_set}; ${within.activation} they still differ`
  return `${both} must be different humans ${within[young]}${old === null ? '' : ' too'}`
}
