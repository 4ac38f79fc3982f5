// Rules about the script of a plan: bounds that can be met, tables that are written as PostgreSQL writes them, one way forward (SQL-1).
import { namesIn, qualifiedName } from '../../codes/sql-name.ts'
import { milliseconds } from '../expand/sql-part.ts'
import { type Fault, step } from '../fault.ts'
import type { SqlSpec } from '../types.ts'
import { isOfTheGate } from './gate-objects.ts'

/** In milliseconds, the least and the most; the database has the same. */
const TIMES = {
  timeout: { least: 100, most: 180_000, words: '100ms to 3m' },
  lock_timeout: { least: 1, most: 99_999, words: '1ms to 99s' },
} as const

/** Finds what is wrong with a plan's `sql`, as far as the file alone says it. */
export function sqlFaults(sql: SqlSpec): Fault[] {
  return [
    ...tables('expect', Object.keys(sql.expect)),
    ...bounds(sql.expect),
    ...tables('unbound', Object.keys(sql.unbound ?? {})),
    ...unbound(sql),
    ...compensation(sql),
    ...(['timeout', 'lock_timeout'] as const).flatMap((name) => time(name, sql[name])),
  ]
}

function time(name: keyof typeof TIMES, value: string | undefined): Fault[] {
  const { least, most, words } = TIMES[name]
  if (value === undefined || (milliseconds(value) >= least && milliseconds(value) <= most)) return []
  return [{ code: 'MANIFEST_VALUE', at: `/spec/sql/${name}`, expected: words, observed: value }]
}

function tables(member: 'expect' | 'unbound', names: readonly string[]): Fault[] {
  return names.flatMap((name): Fault[] => {
    const at = `/spec/sql/${member}${step(name)}`
    return [...spelling(name, { at, part: 'key' }), ...(isOfTheGate(name) ? [reserved(name, at)] : [])]
  })
}

function reserved(observed: string, at: string): Fault {
  return { code: 'TARGET_RESERVED', at, part: 'key', observed }
}

/** What is compared with PostgreSQL's own spelling has that spelling. */
export function spelling(name: string, place: Pick<Fault, 'at' | 'part'>): Fault[] {
  const names = namesIn(name)
  const expected = names === null ? 'a name that PostgreSQL reads as one' : qualifiedName(names)
  return expected === name ? [] : [{ code: 'MANIFEST_VALUE', ...place, expected, observed: name }]
}

function bounds(expect: SqlSpec['expect']): Fault[] {
  return Object.entries(expect).flatMap(([table, said]) =>
    Object.entries(said).flatMap(([what, bound]): Fault[] => {
      if (!Array.isArray(bound) || bound[0] <= bound[1]) return []
      const at = `/spec/sql/expect${step(table)}${step(what)}`
      return [{ code: 'MANIFEST_VALUE', at, expected: '[least, most]', observed: [...bound] }]
    }),
  )
}

/** A column of a table that must not change could not differ. */
function unbound({ expect, unbound: columns = {} }: SqlSpec): Fault[] {
  return Object.entries(columns).flatMap(([table, names]): Fault[] => {
    const at = `/spec/sql/unbound${step(table)}`
    const unknown: Fault[] = Object.hasOwn(expect, table)
      ? []
      : [{ code: 'MANIFEST_VALUE', at, part: 'key', expected: Object.keys(expect), observed: table }]
    return [...unknown, ...names.flatMap((name, index) => spelling(name, { at: at + step(index) }))]
  })
}

function compensation({ compensation: said, keep }: SqlSpec): Fault[] {
  const at = '/spec/sql/compensation'
  const observed = Object.keys(said)
  if (observed.length !== 1) return [{ code: 'COMPENSATION_UNCLEAR', at, part: 'key', observed }]
  if (said.restore !== true || keep !== false) return []
  return [{ code: 'COMPENSATION_UNCLEAR', at, part: 'key', expected: 'keep: true', observed: 'restore without keep' }]
}
