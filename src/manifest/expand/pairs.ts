// The pairs of roles that must be different people, spelled out of lists and maps (SEP-1).
import { step } from '../fault.ts'
import type { EnvironmentSpec } from '../types.ts'

/** Within one activation, or across a cut and its verify. */
export type PairScope = 'activation' | 'change_set'

/** Two roles that no one human may fill within the scope; `left` is before `right` in byte order. */
export interface Pair {
  readonly scope: PairScope
  readonly left: string
  readonly right: string
  readonly at: string
}

/** Every pair as it is written, repetitions included; `left` equals `right` where somebody paired a role with itself. */
export function pairsOf(spec: EnvironmentSpec): readonly Pair[] {
  return (['activation', 'change_set'] as const).flatMap((scope) =>
    (spec.must_differ[scope] ?? []).flatMap((item, index) => {
      const at = `/spec/must_differ/${scope}${step(index)}`
      if (Array.isArray(item)) {
        const list = item as readonly string[]
        return list.flatMap((role, i) =>
          list.slice(i + 1).map((other, j) => pair(scope, role, other, at + step(i + 1 + j))),
        )
      }
      return Object.entries(item as Readonly<Record<string, readonly string[]>>).flatMap(([role, others]) =>
        others.map((other, i) => pair(scope, role, other, at + step(role) + step(i))),
      )
    }),
  )
}

function pair(scope: PairScope, a: string, b: string, at: string): Pair {
  // Roles are ASCII: the order of code units is the order of bytes.
  return a < b ? { scope, left: a, right: b, at } : { scope, left: b, right: a, at }
}
