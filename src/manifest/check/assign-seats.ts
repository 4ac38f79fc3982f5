// The assignment that goes with a proposal: living people in every seat of the acts that change the policy and the registry (PRV-11).
// Must not: be trusted; the database checks each of its seats against the registry.
import canonicalize from 'canonicalize'
import { QuorateError } from '../../codes/error.ts'
import type { ManifestDocument } from '../expand/digest.ts'
import { fillSeats } from './fill-seats.ts'

/** Somebody who could take a seat. */
export interface Candidate {
  readonly subjectSha256: string
  readonly roles: ReadonlySet<string>
}

interface Seat {
  readonly role: string
  /** `role/ordinal`, as the database names it. */
  readonly name: string
  readonly operates: boolean
}

/** The kinds of change that repair everything else. */
const REPAIRING: readonly unknown[] = ['policy', 'registry']

/**
 * The assignment as canonical JSON: `{act: {"role/ordinal": sha256 of the id}}`. `documents` is the set that would be in force.
 * @throws STAFFING_IMPOSSIBLE, STAFFING_UNDECIDED
 */
export function assignSeats(documents: readonly ManifestDocument[], people: readonly Candidate[]): string {
  const pairs = pairsOf(documents)
  const acts = documents.filter(({ kind, spec }) => kind === 'AUTHORITY_ACTION' && REPAIRING.includes(spec.does))
  const assigned = acts.map(({ metadata: { name: act } }) => {
    const seats = seatsOf(documents, act)
    const holders = ({ role }: Seat) => people.filter(({ roles }) => roles.has(role))
    const apart = (a: Seat, b: Seat) =>
      a.role === b.role ||
      a.operates ||
      b.operates ||
      pairs.has(`${a.role} ${b.role}`) ||
      pairs.has(`${b.role} ${a.role}`)
    const filled = fillSeats({ seats, holders, apart })
    if (typeof filled === 'object')
      return [act, Object.fromEntries([...filled].map(([{ name }, person]) => [name, person.subjectSha256]))] as const
    const needed = Map.groupBy(seats, ({ role }) => role)
    const code = filled === 'impossible' ? 'STAFFING_IMPOSSIBLE' : 'STAFFING_UNDECIDED'
    throw new QuorateError(code, {
      expected: { [act]: Object.fromEntries([...needed].map(([role, { length }]) => [role, length])) },
      observed: Object.fromEntries([...needed].map(([role, [seat]]) => [role, seat ? holders(seat).length : 0])),
    })
  })
  return canonicalize(Object.fromEntries(assigned)) as string
}

function seatsOf(documents: readonly ManifestDocument[], act: string): readonly Seat[] {
  return documents.flatMap(({ kind, metadata, spec }): Seat[] => {
    if (kind === 'AUTHORITY_ACTION' && metadata.name === act) {
      const scope = documents.find((other) => other.kind === 'AUTHORITY_SCOPE' && other.metadata.name === spec.scope)
      const custodian = scope?.spec.custodian ?? null
      return [seat(spec.by, 1, true), ...(custodian === null ? [] : [seat(custodian, 1, false)])]
    }
    const required = kind === 'SIGNOFF_REQUIREMENT' || kind === 'QUORUM_REQUIREMENT'
    return required && spec.action === act ? [seat(spec.class, spec.ordinal, false)] : []
  })
}

function seat(role: unknown, ordinal: unknown, operates: boolean): Seat {
  return { role: String(role), name: `${role}/${ordinal}`, operates }
}

/** Of both scopes: the occupants of one act are within one change set too (SEP-1). */
function pairsOf(documents: readonly ManifestDocument[]): ReadonlySet<string> {
  const pairs = documents.filter(({ kind }) => kind === 'PRINCIPAL_SEPARATION')
  return new Set(pairs.map(({ spec }) => `${spec.left} ${spec.right}`))
}
