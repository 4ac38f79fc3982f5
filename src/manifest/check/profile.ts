// Rules about a team's profile: what it may relax, what a policy that relaxes must keep, and for how many people it is (MAN-11).
import type { Finding } from '../../codes/finding.ts'
import { type Act, actsOf, meetingActs } from '../expand/acts.ts'
import { pairsOf } from '../expand/pairs.ts'
import { type Fault, step } from '../fault.ts'
import { kindOf } from '../kinds.ts'
import { peopleWords, profiles, type Relaxation } from '../profiles.ts'
import type { Environment, EnvironmentSpec, People } from '../types.ts'

/** Whether a policy relaxes a rule by name. */
export function relaxes({ relaxes: named = [] }: EnvironmentSpec, rule: Relaxation): boolean {
  return named.includes(rule)
}

/** Finds relaxations that the profile does not allow or that the policy does not need, and pairs that must stay. */
export function profileFaults(spec: EnvironmentSpec): Fault[] {
  const { profile, relaxes: named = [] } = spec
  const allowed = profile === undefined ? [] : profiles[profile].mayRelax
  return [
    ...named.flatMap((rule, index): Fault[] =>
      allowed.includes(rule)
        ? []
        : [{ code: 'RELAXATION_NOT_ALLOWED', at: `/spec/relaxes${step(index)}`, expected: allowed, observed: rule }],
    ),
    ...(relaxes(spec, 'verify-without-signoff') && meetingActs(spec).verifying.every(hasSeats)
      ? needless(spec, 'verify-without-signoff')
      : []),
    ...(named.length > 0 ? missingPairs(spec) : []),
  ]
}

const seatsOf = ({ signoffs, grant }: Act) => [...signoffs, ...(grant?.seats ?? [])]
const hasSeats = (act: Act) => seatsOf(act).length > 0

function needless({ relaxes: named = [] }: EnvironmentSpec, rule: Relaxation): Fault[] {
  return [{ code: 'RELAXATION_NEEDLESS', at: `/spec/relaxes${step(named.indexOf(rule))}`, observed: rule }]
}

/**
 * Whoever carries something out neither agrees to it nor verifies it. The database never lets them anyway; a policy that relaxes other
 * rules says so in words, so that nobody takes it for relaxed.
 */
function missingPairs(spec: EnvironmentSpec): Fault[] {
  const pairs = new Set(
    pairsOf(spec).flatMap(({ scope, left, right }) => [`${scope} ${left} ${right}`, `${scope} ${right} ${left}`]),
  )
  const apart = (left: string, right: string, ...scopes: readonly string[]) =>
    left !== right && scopes.some((scope) => pairs.has(`${scope} ${left} ${right}`))
  const missing = (left: string, right: string): Fault => ({
    code: 'PROFILE_PAIR_MISSING',
    at: '/spec/must_differ',
    part: 'key',
    expected: [left, right],
  })
  const { verified, verifying } = meetingActs(spec)
  const carriedOut = actsOf(spec).filter((act) => !act.governed && act.does !== null && kindOf(act)?.lane !== 'verify')
  return [
    ...carriedOut.flatMap(({ by, ...act }) =>
      seatsOf({ by, ...act })
        .filter(({ role }) => !apart(by, role, 'activation', 'change_set'))
        .map(({ role }) => missing(by, role)),
    ),
    ...verified.flatMap(({ by }) =>
      verifying.filter((verify) => !apart(by, verify.by, 'change_set')).map((verify) => missing(by, verify.by)),
    ),
  ]
}

/** The profile's number of people against those of a people file; the place is that file's. */
export function numberFaults({ people }: People, { profile }: EnvironmentSpec): Fault[] {
  if (profile === undefined) return []
  const { fewest, most } = profiles[profile]
  if (people.length >= fewest && people.length <= (most ?? people.length)) return []
  const expected = `${profile}: ${peopleWords(profiles[profile])}`
  return [{ code: 'PROFILE_PEOPLE', at: '/spec/people', part: 'key', expected, observed: people.length }]
}

/** Relaxed rules that these people keep all the same: advice, since the next change of the people may need them. */
export function needlessRelaxations({ people }: People, { spec, placeOf }: Environment): Finding[] {
  const holdsBoth = (one: string, other: string) =>
    people.some(({ roles }) => roles.includes(one) && roles.includes(other))
  const { custodian: migrator } = spec.migrator
  const kept: Readonly<Partial<Record<Relaxation, boolean>>> = {
    'custodian-operates': !actsOf(spec).some(({ by, custodian }) => custodian !== null && holdsBoth(custodian, by)),
    'migrator-holds-seats': !people.some(({ roles }) => roles.includes(migrator) && roles.length > 1),
  }
  return (spec.relaxes ?? []).flatMap((rule, index): Finding[] =>
    kept[rule] ? [{ code: 'RELAXATION_NEEDLESS', observed: rule, where: placeOf(`/spec/relaxes${step(index)}`) }] : [],
  )
}
