// Rules about actions that start runs: each has a deadline, and no other action speaks of one (RUN-1, RUN-3).
import { actsOf } from '../expand/acts.ts'
import { type Fault, step } from '../fault.ts'
import type { EnvironmentSpec } from '../types.ts'

/** The longest that a job may go on at GitHub, on a runner of one's own. */
const LONGEST = 5 * 86_400

/** Finds what is wrong with the deadlines and audiences of actions. */
export function runFaults(spec: EnvironmentSpec): Fault[] {
  return actsOf(spec).flatMap(({ name, does, at, governed, deadlineSeconds, audiences }): Fault[] => {
    if (governed) return []
    if (does !== 'run')
      return (['deadline', 'audiences'] as const)
        .filter((key) => spec.actions[name]?.[key] !== undefined)
        .map((key) => ({ code: 'RUN_KEY_MISPLACED', at: `${at}/${key}`, part: 'key', expected: 'does: run' }))
    return [
      ...deadlineFaults(deadlineSeconds, at),
      ...audiences.flatMap((audience, index): Fault[] =>
        audiences.indexOf(audience) < index
          ? [{ code: 'AUDIENCE_TWICE', at: `${at}/audiences${step(index)}`, observed: audience }]
          : [],
      ),
    ]
  })
}

function deadlineFaults(seconds: number | null, at: string): Fault[] {
  if (seconds === null) return [{ code: 'DEADLINE_MISSING', at, part: 'key', expected: 'deadline' }]
  return seconds <= LONGEST ? [] : [{ code: 'DEADLINE_OUT_OF_RANGE', at: `${at}/deadline`, expected: '1m to 5d' }]
}
