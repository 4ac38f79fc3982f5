// Whether living people can fill every act's seats at once, and who has no substitute (MAN-5).
// Must not: decide anything: the database does, by the same rules. This is advice at the time of review.
import type { Finding } from '../../codes/finding.ts'
import { type Act, actsOf, meetingActs } from '../expand/acts.ts'
import { pairsOf } from '../expand/pairs.ts'
import { byPlace, step } from '../fault.ts'
import type { Environment, EnvironmentSpec, People, Person } from '../types.ts'
import { fillSeats } from './fill-seats.ts'
import { relaxes } from './profile.ts'

/** `findings` block; `warnings` do not. */
export interface Staffing {
  readonly findings: readonly Finding[]
  readonly warnings: readonly Finding[]
}

interface Seat {
  readonly act: string
  readonly role: string
  readonly kind: 'by' | 'custodian' | 'seat'
}
type Apart = (a: Seat, b: Seat) => boolean
type Holders = (seat: Seat) => readonly Person[]

/** Tries to assign people to every act, and in a cut together with its verify. `on` (YYYY-MM-DD) leaves out whose roles have ended. */
export function staffing(environment: Environment, people: People, on?: string): Staffing {
  const { spec } = environment
  const apart = apartIn(spec)
  const living = people.people.filter(({ validUntil }) => on === undefined || on < validUntil)
  const byRole = new Map<string, Person[]>()
  for (const person of living) for (const role of person.roles) byRole.set(role, [...(byRole.get(role) ?? []), person])
  const holders: Holders = (seat) => byRole.get(seat.role) ?? []
  const findings: Finding[] = []
  const irreplaceable = new Map<Person, Set<string>>()
  const failed = new Set<string>()
  for (const acts of groupsOf(spec)) {
    const seats = acts.flatMap(seatsOf)
    const answer = acts.some(({ name }) => failed.has(name)) ? 'impossible' : fillSeats({ seats, holders, apart })
    if (typeof answer === 'object') {
      for (const [person, roles] of withoutSubstitute(seats, answer, holders, apart))
        irreplaceable.set(person, new Set([...(irreplaceable.get(person) ?? []), ...roles]))
    } else if (!acts.some(({ name }) => failed.has(name))) {
      for (const { name } of acts) failed.add(name)
      findings.push(complaint(answer, acts, seats, holders, environment))
    }
  }
  // Of two people neither has a substitute; the profile says so, and more people would be another one.
  const missed = spec.profile === 'duo' ? [] : [...irreplaceable]
  const warnings = missed.map(([person, roles]): Finding => {
    const observed = { id: person.id, login: person.githubLogin, roles: [...roles] }
    const where = people.placeOf(`/spec/people${step(people.people.indexOf(person))}`)
    return { code: 'SEAT_WITHOUT_SUBSTITUTE', expected: 'somebody else who could hold the seat', observed, where }
  })
  return { findings, warnings: [...warnings, ...oneWay(environment, living, { holders, apart, failed })].sort(byPlace) }
}

interface Assigning {
  readonly holders: Holders
  readonly apart: Apart
  /** Acts that nobody can fill anyhow. */
  readonly failed: ReadonlySet<string>
}

/** In a duo, each act that only one of the two can start: a note, since a team may want it so (MAN-11). */
function oneWay({ spec, placeOf }: Environment, living: readonly Person[], of: Assigning): Finding[] {
  if (spec.profile !== 'duo') return []
  const stuck = new Map<string, { readonly act: Act; readonly logins: Set<string> }>()
  for (const acts of groupsOf(spec)) {
    const [act] = acts
    if (act === undefined || acts.some(({ name }) => of.failed.has(name))) continue
    const seats = acts.flatMap(seatsOf)
    for (const person of living) {
      const holders: Holders = (seat) =>
        of.holders(seat).filter((other) => other === person || seat.act !== act.name || seat.kind !== 'by')
      if (fillSeats({ seats, holders, apart: of.apart }) !== 'impossible') continue
      const { logins } = stuck.get(act.name) ?? { logins: new Set() }
      stuck.set(act.name, { act, logins: logins.add(person.githubLogin) })
    }
  }
  return [...stuck.values()].map(({ act: { name, at }, logins }) => ({
    code: 'PROFILE_ONE_WAY',
    expected: `either of the two starts ${name}`,
    observed: { 'cannot start it': [...logins] },
    where: placeOf(at),
  }))
}

/** Each text of an act once, then each kind of cut with its verify: a change set has one cut. */
function groupsOf(spec: EnvironmentSpec): readonly (readonly Act[])[] {
  const acts = actsOf(spec)
  const alone = [...new Map(acts.map((act) => [act.at, act])).values()]
  const { verified, verifying } = meetingActs(spec)
  const together = verifying.length > 0 ? verified.map((act) => [act, ...verifying]) : []
  return [...alone.map((act) => [act]), ...together]
}

function seatsOf({ name: act, by, signoffs, grant, custodian }: Act): Seat[] {
  const groups = [...signoffs, ...(grant?.seats ?? [])]
  return [
    { act, role: by, kind: 'by' },
    ...(custodian === null ? [] : [{ act, role: custodian, kind: 'custodian' } as const]),
    ...groups.flatMap(({ role, count }) => Array.from({ length: count }, () => ({ act, role, kind: 'seat' }) as const)),
  ]
}

/** Whether two seats need two humans (SEAT-2, SEAT-4, SEP-1, SIG-3); a custodian may operate where the policy says so (MAN-11). */
function apartIn(spec: EnvironmentSpec): Apart {
  const mayOperate = (a: Seat, b: Seat) =>
    relaxes(spec, 'custodian-operates') && (a.kind === 'custodian' || b.kind === 'custodian')
  const pairs = new Set(
    pairsOf(spec).flatMap(({ scope, left, right }) => [`${scope} ${left} ${right}`, `${scope} ${right} ${left}`]),
  )
  const paired = (scope: string, a: Seat, b: Seat) => pairs.has(`${scope} ${a.role} ${b.role}`)
  return (a, b) => {
    if (paired('change_set', a, b) || (a.kind === 'by' && b.kind === 'by')) return true
    if (a.act !== b.act) return false
    if (a.role === b.role || paired('activation', a, b)) return true
    return (a.kind === 'by' || b.kind === 'by') && !mayOperate(a, b)
  }
}

/** Who, if they were away, would leave seats empty, and which roles of theirs. A custodian is one person by rule. */
function withoutSubstitute(
  seats: readonly Seat[],
  seated: ReadonlyMap<Seat, Person>,
  holders: Holders,
  apart: Apart,
): Map<Person, string[]> {
  const replaceable = seats.filter(({ kind }) => kind !== 'custodian')
  const found = new Map<Person, string[]>()
  // Who sits nowhere in this assignment is not missed.
  for (const person of new Set(replaceable.flatMap((seat) => seated.get(seat) ?? []))) {
    const without: Holders = (seat) =>
      seat.kind === 'custodian' || !person.roles.includes(seat.role)
        ? holders(seat)
        : holders(seat).filter((other) => other !== person)
    if (fillSeats({ seats, holders: without, apart }) !== 'impossible') continue
    found.set(
      person,
      [...new Set(replaceable.map(({ role }) => role))].filter((role) => person.roles.includes(role)),
    )
  }
  return found
}

function complaint(
  answer: 'impossible' | 'undecided',
  acts: readonly Act[],
  seats: readonly Seat[],
  holders: Holders,
  environment: Environment,
): Finding {
  const needed = Map.groupBy(seats, ({ role }) => role)
  const expected = Object.fromEntries([...needed].map(([role, { length }]) => [role, length]))
  const observed = Object.fromEntries(
    [...needed].map(([role, [seat]]) => [role, seat ? holders(seat).map(({ id }) => id) : []]),
  )
  const where = environment.placeOf(acts[0]?.at ?? '')
  const code = answer === 'undecided' ? 'STAFFING_UNDECIDED' : 'STAFFING_IMPOSSIBLE'
  return { code, expected, observed, where }
}
