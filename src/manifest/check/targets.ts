// Rules about targets: roles of their own, objects that are not the gate's, actions that name them (SQL-2, PRV-9).
// Must not: ask whether a table exists; `db plan` does.
import { actsOf } from '../expand/acts.ts'
import { type Fault, step } from '../fault.ts'
import type { EnvironmentSpec } from '../types.ts'
import { holdsTheGate, isOfTheGate } from './gate-objects.ts'
import { databaseRoles, isReservedRole } from './names.ts'
import { spelling } from './sql-plan.ts'
import { nearest } from './suggest.ts'

/** Finds what is wrong with targets, with the actions that name them, and with readers. */
export function targetFaults(spec: EnvironmentSpec): Fault[] {
  return [...actions(spec), ...names(spec), ...roles(spec), ...owners(spec), ...objects(spec), ...readers(spec)]
}

type Targets = NonNullable<EnvironmentSpec['targets']>

/** Functions of the gate that have their places beside a target's own. */
const RESERVED = ['record_row', 'record_truncate', 'begin_script', 'cover_tables', 'force_constraints']

function names({ targets = {} }: EnvironmentSpec): Fault[] {
  const taken = new Set(RESERVED)
  for (const name of Object.keys(targets)) taken.add(`${name}_reads`).add(`${name}_hash`)
  return Object.keys(targets)
    .filter((name) => taken.has(name))
    .map((name) => ({ code: 'NAME_RESERVED', at: `/spec/targets${step(name)}`, part: 'key', observed: name }))
}

function actions(spec: EnvironmentSpec): Fault[] {
  const known = Object.keys(spec.targets ?? {})
  return actsOf(spec).flatMap(({ name, does, at, governed, targets }): Fault[] => {
    if (governed) return []
    const isNamed = spec.actions[name]?.targets !== undefined
    if (does !== 'sql')
      return isNamed ? [{ code: 'TARGET_MISPLACED', at: `${at}/targets`, part: 'key', expected: 'does: sql' }] : []
    if (!isNamed) return [{ code: 'TARGET_MISSING', at, part: 'key', expected: known }]
    return targets.flatMap((target, index): Fault[] => {
      const place = { at: `${at}/targets${step(index)}`, observed: target }
      if (!known.includes(target))
        return [{ code: 'TARGET_UNKNOWN', ...place, expected: nearest(target, known) ?? known }]
      return targets.indexOf(target) < index ? [{ code: 'TARGET_TWICE', ...place }] : []
    })
  })
}

function rolesOf(targets: Targets) {
  return Object.entries(targets).flatMap(([name, target]) =>
    (['role', 'reader'] as const).map((what) => {
      return { what, role: target[what], at: `/spec/targets${step(name)}/${what}` }
    }),
  )
}

function roles(spec: EnvironmentSpec): Fault[] {
  const all = rolesOf(spec.targets ?? {})
  const logins = new Set(databaseRoles(spec).map(({ role }) => role))
  const writers = new Set(spec.privileges.forbidden_writers)
  const seen = new Set<string>()
  return all.flatMap(({ what, role, at }): Fault[] => {
    const isTaken = logins.has(role) || seen.has(role)
    seen.add(role)
    return [
      ...(isReservedRole(role) ? [{ code: 'NAME_RESERVED' as const, at, observed: role }] : []),
      ...(isTaken ? [{ code: 'TARGET_ROLE_SHARED' as const, at, observed: role }] : []),
      ...(what === 'role' && writers.has(role) ? [{ code: 'TARGET_ROLE_FORBIDDEN' as const, at, observed: role }] : []),
    ]
  })
}

/** A schema's tables have one owner. */
function owners({ targets = {} }: EnvironmentSpec): Fault[] {
  const owner = new Map<string, string>()
  return Object.entries(targets).flatMap(([name, { owns = [] }]) =>
    owns.flatMap((schema, index): Fault[] => {
      const first = owner.get(schema) ?? name
      owner.set(schema, first)
      if (first === name) return []
      return [
        {
          code: 'TARGET_OWNS_TWICE',
          at: `/spec/targets${step(name)}/owns${step(index)}`,
          expected: first,
          observed: schema,
        },
      ]
    }),
  )
}

function objects({ targets = {} }: EnvironmentSpec): Fault[] {
  return Object.entries(targets).flatMap(([name, { writes = {}, reads = [], owns = [], path = [], calls = [] }]) => {
    const at = `/spec/targets${step(name)}`
    const listed = (member: string, list: readonly string[], isRefused = isOfTheGate, plain = (text: string) => text) =>
      list.flatMap((text, index) => object(plain(text), { at: `${at}/${member}${step(index)}` }, isRefused))
    return [
      ...Object.keys(writes).flatMap((table) =>
        object(table, { at: `${at}/writes${step(table)}`, part: 'key' }, isOfTheGate),
      ),
      ...listed('reads', reads),
      ...listed('owns', owns, holdsTheGate),
      ...listed('path', path),
      ...listed('calls', calls, isOfTheGate, (text) => text.slice(0, text.indexOf('('))),
    ]
  })
}

function object(name: string, place: Pick<Fault, 'at' | 'part'>, isRefused: (name: string) => boolean): Fault[] {
  return isRefused(name) ? [{ code: 'TARGET_RESERVED', ...place, observed: name }] : spelling(name, place)
}

/** Whoever reads logs in elsewhere: a login of the gate has the rights of its lane and no others. */
function readers(spec: EnvironmentSpec): Fault[] {
  const taken = new Set([...databaseRoles(spec), ...rolesOf(spec.targets ?? {})].map(({ role }) => role))
  return (spec.readers ?? []).flatMap((role, index): Fault[] => {
    const at = `/spec/readers${step(index)}`
    if (isReservedRole(role)) return [{ code: 'NAME_RESERVED', at, observed: role }]
    return taken.has(role) ? [{ code: 'READER_TAKEN', at, observed: role }] : []
  })
}
