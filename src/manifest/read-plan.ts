// Reads a plan file: text in, a checked plan or every finding out.
import { sqlFaults } from './check/sql-plan.ts'
import { secondsOf } from './expand/acts.ts'
import { sqlPart } from './expand/sql-part.ts'
import { type Fault, locate, step } from './fault.ts'
import { readFile } from './read-file.ts'
import { conclude, type Result } from './result.ts'
import type { Plan, RunPart, RunSpec, SqlSpec } from './types.ts'

interface PlanFile {
  readonly metadata: { readonly name: string }
  readonly spec: {
    readonly carrier: string
    readonly revision: number
    readonly root?: string
    readonly sources?: readonly string[]
    readonly sql?: SqlSpec
    readonly run?: RunSpec
    readonly rollback: string
    readonly depends_on?: readonly string[]
  }
}

/**
 * Reads `kind: PLAN`: documents, a script or a run, no document twice, no dependency twice or on itself. Whether the files exist is
 * not asked.
 */
export function readPlan(text: string, file: string): Result<Plan> {
  const read = readFile<PlanFile>(text, file, 'PLAN')
  if (!read.ok) return read
  const { name } = read.value.metadata
  const { depends_on: dependsOn = [], carrier, revision, root, sources = [], rollback, sql, run } = read.value.spec
  const faults: Fault[] = [
    ...oneOfAll(read.value.spec),
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
  return conclude(locate(faults, read.placeOf), planOf())

  function planOf(): Plan {
    if (run !== undefined) return { ...head, does: 'run', run: runPart(run) }
    if (sql !== undefined) return { ...head, does: 'sql', sql: sqlPart(sql) }
    return { ...head, does: 'documents', root: root ?? '', sources }
  }
}

function runPart({
  command,
  on_failure,
  files = [],
  subjects = 'optional',
  attested_by: attested,
  releases = [],
  temporary_login: lent,
  deadline,
}: RunSpec): RunPart {
  const sorted = (list: readonly string[] = []) => [...new Set(list)].sort()
  return {
    command: command ?? null,
    on_failure: on_failure ?? null,
    files: sorted(files),
    subjects,
    attested: attested === undefined ? null : { ...attested, commit: attested.commit ?? 'same' },
    releases: sorted(releases),
    login: lent === undefined ? null : { role: lent.role, leaves: sorted(lent.leaves) },
    seconds: secondsOf(deadline),
  }
}

/** A plan is of documents, of a script or of a run; half of the one beside the other would be believed to count. */
function oneOfAll({ root, sources, sql, run, depends_on }: PlanFile['spec']): Fault[] {
  if (run !== undefined) {
    const others = Object.entries({ root, sources, sql, depends_on }).filter(([, value]) => value !== undefined)
    const isBound = run.command !== undefined || run.files !== undefined
    return [
      ...others.map(([key]): Fault => ({ code: 'PLAN_RUN_AND_OTHER', at: `/spec/${key}`, part: 'key', observed: key })),
      ...(run.on_failure !== undefined && run.command === undefined
        ? [{ code: 'MANIFEST_MISSING_KEY', at: '/spec/run/on_failure', part: 'key', expected: 'command' } as const]
        : []),
      ...(run.attested_by !== undefined && run.subjects !== 'required'
        ? [
            {
              code: 'ATTESTATION_WITHOUT_SUBJECTS',
              at: '/spec/run/attested_by',
              part: 'key',
              expected: 'subjects: required',
            } as const,
          ]
        : []),
      ...(isBound
        ? []
        : [{ code: 'MANIFEST_MISSING_KEY', at: '/spec/run', part: 'key', expected: 'command, or files' } as const]),
    ]
  }
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
