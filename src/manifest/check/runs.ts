// Rules about actions that start runs: each has a deadline, and no other action speaks of one (RUN-1, RUN-3, RUN-6).
import { type Act, actsOf } from '../expand/acts.ts'
import { type Fault, step } from '../fault.ts'
import type { EnvironmentSpec } from '../types.ts'
import { databaseRoles, isReservedRole } from './names.ts'

/** The longest that a job may go on at GitHub, on a runner of one's own. */
const LONGEST = 5 * 86_400

/** Finds what is wrong with the deadlines, audiences and logins for minutes of actions. */
export function runFaults(spec: EnvironmentSpec): Fault[] {
  const taken = takenRoles(spec)
  return actsOf(spec).flatMap((act): Fault[] => {
    const { name, does, at, governed, deadlineSeconds, audiences } = act
    if (governed) return []
    if (does !== 'run')
      return (['deadline', 'audiences', 'temporary_logins'] as const)
        .filter((key) => spec.actions[name]?.[key] !== undefined)
        .map((key) => ({ code: 'RUN_KEY_MISPLACED', at: `${at}/${key}`, part: 'key', expected: 'does: run' }))
    return [
      ...deadlineFaults(deadlineSeconds, at),
      ...audiences.flatMap((audience, index): Fault[] =>
        audiences.indexOf(audience) < index
          ? [{ code: 'AUDIENCE_TWICE', at: `${at}/audiences${step(index)}`, observed: audience }]
          : [],
      ),
      ...loginFaults(act, taken),
    ]
  })
}

function deadlineFaults(seconds: number | null, at: string): Fault[] {
  if (seconds === null) return [{ code: 'DEADLINE_MISSING', at, part: 'key', expected: 'deadline' }]
  return seconds <= LONGEST ? [] : [{ code: 'DEADLINE_OUT_OF_RANGE', at: `${at}/deadline`, expected: '1m to 5d' }]
}

function loginFaults({ at, temporaryLogins }: Act, taken: ReadonlySet<string>): Fault[] {
  return temporaryLogins.flatMap((role, index): Fault[] => {
    const place = { at: `${at}/temporary_logins${step(index)}`, observed: role }
    return [
      ...(isReservedRole(role) ? [{ code: 'NAME_RESERVED', ...place } as const] : []),
      ...(taken.has(role) ? [{ code: 'TEMPORARY_LOGIN_TAKEN', ...place } as const] : []),
      ...(temporaryLogins.indexOf(role) < index ? [{ code: 'TEMPORARY_LOGIN_TWICE', ...place } as const] : []),
    ]
  })
}

/** Roles that somebody works with otherwise: the end of a run would end them too. */
function takenRoles(spec: EnvironmentSpec): ReadonlySet<string> {
  const targets = Object.values(spec.targets ?? {}).flatMap(({ role, reader }) => [role, reader])
  const others = [...(spec.readers ?? []), ...spec.privileges.forbidden_writers]
  return new Set([...databaseRoles(spec).map(({ role }) => role), ...targets, ...others])
}
