// What a plan says of its script, with every default filled in (SQL-1).
import type { Bound, SqlPart, SqlSpec } from '../types.ts'

/** The part as it is signed, but for the files that it names. */
export function sqlPart(spec: SqlSpec): SqlPart {
  const { target, script, compensation, assert = [], unbound = {}, bind = 'rows', keep = true } = spec
  const tables = Object.entries(spec.expect).map(([table, said]) => {
    const { insert = 0, update = 0, delete: deleted = 0, truncate = false } = said
    return [table, { insert: boundOf(insert), update: boundOf(update), delete: boundOf(deleted), truncate }] as const
  })
  const { timeout = '60s', lock_timeout: lockTimeout = '3s' } = spec
  return {
    ...{ target, script, assert, bind, keep, compensation: compensationOf(compensation) },
    expect: Object.fromEntries(tables),
    unbound: Object.fromEntries(Object.entries(unbound).map(([table, columns]) => [table, columns.toSorted()])),
    timeoutMs: milliseconds(timeout),
    lockTimeoutMs: milliseconds(lockTimeout),
  }
}

function boundOf(said: number | readonly number[]): Bound {
  return typeof said === 'number' ? [said, said] : [said[0] ?? 0, said[1] ?? 0]
}

/** Its check has found exactly one. */
function compensationOf({ script, restore, none = '' }: SqlSpec['compensation']): SqlPart['compensation'] {
  if (script !== undefined) return { kind: 'script', script }
  return restore === undefined ? { kind: 'none', reason: none } : { kind: 'restore' }
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000 }

/** The milliseconds of a time such as `60s`. */
export function milliseconds(time: string): number {
  const [, count, unit = ''] = /^(\d+)([a-z]+)$/.exec(time) ?? []
  return Number(count) * (UNITS[unit] ?? Number.NaN)
}
