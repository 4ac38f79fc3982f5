// A script against its plan and its target: tables that it writes to and that `expect` does not name, or the target may not write.
import type { Finding } from '../codes/finding.ts'
import { namesIn, qualifiedName } from '../codes/sql-name.ts'
import { nearest } from '../manifest/check/suggest.ts'
import type { TargetSpec } from '../manifest/expand/targets.ts'
import { step } from '../manifest/fault.ts'
import type { SqlPart, SqlPlan, TableBounds } from '../manifest/types.ts'
import type { Script, Statement } from './read-script.ts'

/** What a target may write, and where its names are looked for. */
export type TargetRights = Pick<TargetSpec, 'writes' | 'owns' | 'path'>

type Named = Statement['tables'][number]

const ROWS = ['insert', 'update', 'delete', 'truncate']
const DEFINITIONS = ['create', 'define', 'drop']

/**
 * Of a script's plain statements only: what functions, triggers and DO blocks write is in nobody's text. `expect` is null for a
 * compensation, which has no bounds of its own; `target` is null where no policy lies beside.
 */
export function unexpectedTables(
  script: Script,
  expect: SqlPart['expect'] | null,
  target: TargetRights | null,
): readonly Finding[] {
  const own = new Set(
    script.statements.flatMap(({ tables }) => tables.flatMap((one) => (one.use === 'create' ? [one.table] : []))),
  )
  const seen = new Set<string>()
  return script.statements.flatMap(({ tables }) =>
    tables.flatMap((named): Finding[] => {
      if (own.has(named.table) || seen.has(`${named.use} ${named.table}`)) return []
      const reason = reasonAgainst(named, expect, target)
      if (reason === null) return []
      seen.add(`${named.use} ${named.table}`)
      return [{ code: 'SCRIPT_TABLE_UNEXPECTED', ...reason, where: named.where }]
    }),
  )
}

/** What `expect` of a plan has that its target may not write, each at its key. */
export interface UnwritableBounds {
  /** Misspelt, as far as names say: they block. */
  readonly findings: readonly Finding[]
  /** To be looked at: a cascade or a trigger changes rows with the rights of others, and these are bound too. */
  readonly notes: readonly Finding[]
}

/** Compares a plan's bounds with its target's rights. */
export function unwritableBounds({ sql, placeOf }: SqlPlan, target: TargetRights): UnwritableBounds {
  const tables = new Set(target.writes.map((right) => right.slice(right.indexOf(' ') + 1)))
  const others = [...tables].filter((table) => !Object.hasOwn(sql.expect, table))
  const findings: Finding[] = []
  const notes: Finding[] = []
  for (const [table, bounds] of Object.entries(sql.expect)) {
    if (isOwned(table, target)) continue
    const at = `/spec/sql/expect${step(table)}`
    const found = { code: 'SCRIPT_TABLE_UNEXPECTED' } as const
    if (!tables.has(table)) {
      const [, ...name] = namesIn(table) ?? []
      const owned = target.owns.map((schema) => qualifiedName([...(namesIn(schema) ?? []), ...name]))
      const meant = nearest(table, [...others, ...owned])
      const seen = { ...found, observed: table, where: placeOf(at, 'key') }
      if (meant === undefined) notes.push({ ...seen, expected: [...tables] })
      else findings.push({ ...seen, expected: meant })
      continue
    }
    for (const verb of verbsOf(bounds)) {
      const observed = `${verb} ${table}`
      const expected = target.writes.filter((right) => right.endsWith(` ${table}`))
      if (!expected.includes(observed))
        notes.push({ ...found, expected, observed, where: placeOf(at + step(verb), 'key') })
    }
  }
  return { findings, notes }
}

/** What may happen to a table at all. */
function verbsOf(bounds: TableBounds): readonly string[] {
  const counted = (['insert', 'update', 'delete'] as const).filter((verb) => bounds[verb][1] > 0)
  return bounds.truncate ? [...counted, 'truncate'] : counted
}

function isOwned(table: string, { owns }: TargetRights): boolean {
  const [schema = ''] = namesIn(table) ?? []
  return owns.some((owned) => namesIn(owned)?.[0] === schema)
}

function reasonAgainst(
  named: Named,
  expect: SqlPart['expect'] | null,
  target: TargetRights | null,
): Pick<Finding, 'expected' | 'observed'> | null {
  const changesRows = ROWS.includes(named.use)
  if (!changesRows && !DEFINITIONS.includes(named.use)) return null
  if (named.isTemporary) return null
  const known = [
    ...Object.keys(expect ?? {}),
    ...(target?.writes ?? []).map((right) => right.slice(right.indexOf(' ') + 1)),
  ]
  const table = resolved(named, target, known)
  const observed = `${named.use} ${table}`
  if (changesRows && expect !== null && !Object.hasOwn(expect, table)) {
    const expected = named.schema === null && !known.includes(table) ? 'a table with its schema' : Object.keys(expect)
    return { expected, observed }
  }
  if (target === null) return null
  if (isOwned(table, target) || target.writes.includes(observed)) return null
  return { expected: changesRows ? [...target.writes] : { owns: [...target.owns] }, observed }
}

/** A name without a schema is looked for along the target's path, as PostgreSQL does; without a path it stays what it is. */
function resolved({ table, schema }: Named, target: TargetRights | null, known: readonly string[]): string {
  if (schema !== null) return table
  const names = namesIn(table) ?? []
  const within = (target?.path ?? []).map((one) => qualifiedName([...(namesIn(one) ?? []), ...names]))
  return (
    within.find((one) => known.includes(one)) ??
    within[0] ??
    known.find((one) => one.endsWith(`.${table}`) && target === null) ??
    table
  )
}
