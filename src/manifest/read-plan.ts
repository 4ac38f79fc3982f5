// Reads a plan file: text in, a checked plan or every finding out.
import { sqlFaults } from './check/sql-plan.ts'
import { sqlPart } from './expand/sql-part.ts'
import { type Fault, locate, step } from './fault.ts'
import { readFile } from './read-file.ts'
import { conclude, type Result } from './result.ts'
import type { Plan, SqlSpec } from './types.ts'

interface PlanFile {
  readonly metadata: { readonly name: string }
  readonly spec: {
    readonly carrier: string
    readonly revision: number
    readonly root?: string
    readonly sources?: readonly string[]
    readonly sql?: SqlSpec
    readonly rollback: string
    readonly depends_on?: readonly string[]
  }
}

/**
 * Reads `kind: PLAN`: documents or a script, no document twice, no dependency twice or on itself. Whether the files exist is
 * not asked.
 */
export function readPlan(text: string, file: string): Result<Plan> {
  const read = readFile<PlanFile>(text, file, 'PLAN')
  if (!read.ok) return read
  const { name } = read.value.metadata
  const { depends_on: dependsOn = [], carrier, revision, root, sources = [], rollback, sql } = read.value.spec
  const faults: Fault[] = [
    ...oneOfBoth(read.value.spec),
    ...repeated(sources).map(
      ([i, observed]): Fault => ({
        code: 'PLAN_SOURCE_TWICE',
        at: `/spec/sources${step(i)}`,
        observed,
      }),
    ),
    ...(sql === undefined ? [] : sqlFaults(sql)),
    ...repeated([name, ...dependsOn]).map(
      ([i, observed]): Fault => ({
        code: 'PLAN_DEPENDENCY_TWICE',
        at: `/spec/depends_on${step(i - 1)}`,
        observed,
      }),
    ),
  ]
  const { placeOf } = read
  const head = { file, name, carrier, revision, rollback, dependsOn, placeOf }
  const plan: Plan =
    sql === undefined
      ? { ...head, does: 'documents', root: root ?? '', sources }
      : { ...head, does: 'sql', sql: sqlPart(sql) }
  return conclude(locate(faults, read.placeOf), plan)
}

/** A plan is of documents or of a script; half of the one beside the other would be believed to count. */
function oneOfBoth({ root, sources, sql }: PlanFile['spec']): Fault[] {
  const given = Object.entries({ root, sources }).filter(([, value]) => value !== undefined)
  if (sql !== undefined)
    return given.map(([key]) => ({ code: 'PLAN_DOCUMENTS_AND_SCRIPT', at: `/spec/${key}`, part: 'key', observed: key }))
  const missing = ['root', 'sources'].filter((key) => !given.some(([name]) => name === key))
  const expected = (key: string) => (missing.length === 2 ? `${key}, or sql` : key)
  return missing.map((key) => ({ code: 'MANIFEST_MISSING_KEY', at: '/spec', part: 'key', expected: expected(key) }))
}

/** Values that occurred before, with their index. */
function repeated(list: readonly string[]): [number, string][] {
  return [...list.entries()].filter(([i, item]) => list.indexOf(item) < i)
}
