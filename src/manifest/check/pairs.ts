// Rules about the pairs that must differ: roles that exist and can take part in the same activation or change set (SEP-1, MAN-5).
import { actsOf, custodiansOf, meetingActs, rolesOf } from '../expand/acts.ts'
import { type PairScope, pairsOf } from '../expand/pairs.ts'
import { type Fault, step } from '../fault.ts'
import type { EnvironmentSpec } from '../types.ts'
import { nearest } from './suggest.ts'

/** Finds pairs without effect: of unknown roles, of one role with itself, of roles that never take part together. */
export function pairFaults(spec: EnvironmentSpec): Fault[] {
  const known = knownRoles(spec)
  const meetings = { activation: activations(spec), change_set: changeSets(spec) }
  const unknown = mentions(spec)
    .filter(({ role }) => !known.has(role))
    .map(({ role, at, part }): Fault => {
      return { code: 'ROLE_UNKNOWN', at, part, expected: nearest(role, known) ?? [...known], observed: role }
    })
  const idle = pairsOf(spec).flatMap(({ scope, left, right, at }): Fault[] => {
    const observed = [left, right]
    if (left === right) return [{ code: 'PAIR_OF_ONE_ROLE', at, observed: left }]
    if (!known.has(left) || !known.has(right)) return []
    // A cut without its verify is a finding of its own.
    if (scope === 'change_set' && lacksVerify(spec)) return []
    const meet = meetings[scope].some((roles) => roles.has(left) && roles.has(right))
    return meet ? [] : [{ code: 'PAIR_NEVER_MEETS', at, expected: meetingWords[scope], observed }]
  })
  return [...unknown, ...idle]
}

const meetingWords: Readonly<Record<PairScope, string>> = {
  activation: 'two roles that take part in the same action',
  change_set: 'two roles that take part in the cut or its verify',
}

/** Every role that a policy names outside its pairs. */
export function knownRoles(spec: EnvironmentSpec): ReadonlySet<string> {
  return new Set([...actsOf(spec).flatMap(rolesOf), ...custodiansOf(spec)])
}

function activations(spec: EnvironmentSpec): ReadonlySet<string>[] {
  return actsOf(spec).map((act) => new Set(rolesOf(act)))
}

function lacksVerify(spec: EnvironmentSpec): boolean {
  const { verified, verifying } = meetingActs(spec)
  return verified.length > 0 && verifying.length === 0
}

function changeSets(spec: EnvironmentSpec): ReadonlySet<string>[] {
  const { verified, verifying } = meetingActs(spec)
  return verified.length > 0 && verifying.length > 0 ? [new Set([...verified, ...verifying].flatMap(rolesOf))] : []
}

type Mention = { readonly role: string; readonly at: string; readonly part: 'key' | 'value' }

function mentions(spec: EnvironmentSpec): Mention[] {
  return (['activation', 'change_set'] as const).flatMap((scope) =>
    (spec.must_differ[scope] ?? []).flatMap((item, index): Mention[] => {
      const at = `/spec/must_differ/${scope}${step(index)}`
      const list = (roles: readonly string[], under: string): Mention[] =>
        roles.map((role, i) => ({ role, at: under + step(i), part: 'value' }))
      if (Array.isArray(item)) return list(item as readonly string[], at)
      return Object.entries(item as Readonly<Record<string, readonly string[]>>).flatMap(([role, others]) => [
        { role, at: at + step(role), part: 'key' as const },
        ...list(others, at + step(role)),
      ])
    }),
  )
}
