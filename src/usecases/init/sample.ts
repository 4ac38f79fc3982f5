// The sample policy and people of a profile, and what a policy made of them asks for: its roles, and who should hold which.
// Must not: keep a second copy of a sample.
import { PEOPLE_PATH, policyPath } from '../../checkout/paths.ts'
import { knownRoles } from '../../manifest/check/pairs.ts'
import { custodiansOf } from '../../manifest/expand/acts.ts'
import { gatedPolicy } from '../../manifest/gates.ts'
import { readEnvironment } from '../../manifest/read-environment.ts'
import { readPeople } from '../../manifest/read-people.ts'
import { valueOrThrow } from '../../manifest/result.ts'
import type { EnvironmentSpec } from '../../manifest/types.ts'
import { packageText } from '../../system/package-root.ts'
import type { Wishes } from './options.ts'

/** A policy with nobody's values in it yet. */
export interface Sample {
  readonly policy: string
  readonly people: string
  /** Of the policy as it is cut down to what is gated; the texts are whole. */
  readonly spec: EnvironmentSpec
  /** Every role that somebody must hold. */
  readonly roles: ReadonlySet<string>
  /** The roles of those that each keep a login's password. */
  readonly custodians: ReadonlySet<string>
  /** The roles of each person of the sample, in its order, for this policy. */
  readonly suggested: readonly (readonly string[])[]
}

/** Reads the sample of a profile, or of none, with what is gated. @throws FILE_MISSING */
export function sampleOf({ profile, gates, targets }: Pick<Wishes, 'profile' | 'gates' | 'targets'>): Sample {
  const folder = profile === null ? '' : `docs/examples/policies/${profile}/`
  const inSample = (path: string) => (profile === null ? path : folder + (path.split('/').at(-1) ?? ''))
  const whole = packageText(inSample(policyPath('production')))
  const people = packageText(inSample(PEOPLE_PATH))
  const policy = gates === null ? whole : gatedPolicy(whole, { gates, targets })
  const read = readEnvironment(policy, policyPath('production'))
  // A rule that the choice breaks is told beside the people's faults, before anything is written.
  const { spec } = (read.ok ? read.value : read.faulty) ?? valueOrThrow(read)
  const roles = knownRoles(spec)
  const named = valueOrThrow(readPeople(people, PEOPLE_PATH)).people
  const suggested = named.map((person) => person.roles.filter((role) => roles.has(role)))
  // What a sample has no holder for goes to whoever keeps the cut's password: no operator, where the profile can afford it.
  const keeper = Math.max(
    0,
    named.findIndex((person) => person.roles.includes('cut_custodian')),
  )
  const held = new Set(suggested.flat())
  const orphans = [...roles].filter((role) => !held.has(role))
  return {
    policy: whole,
    people,
    spec,
    roles,
    custodians: new Set(custodiansOf(spec)),
    suggested: suggested.map((of, index) => (index === keeper ? [...of, ...orphans] : of)),
  }
}

/** The roles of the person at this place; of one more than the sample has, those of its first who keeps no password. */
export function suggestedRoles({ suggested, custodians }: Sample, index: number): readonly string[] {
  const another = suggested.find((of) => of.length > 0 && of.every((role) => !custodians.has(role)))
  return suggested[index] ?? another ?? []
}
