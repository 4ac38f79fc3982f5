// Reads a plan file: text in, a checked plan or every finding out.
import { type Fault, locate, step } from './fault.ts'
import { readFile } from './read-file.ts'
import { conclude, type Result } from './result.ts'
import type { Plan } from './types.ts'

interface PlanFile {
  readonly metadata: { readonly name: string }
  readonly spec: Omit<Plan, 'file' | 'name' | 'dependsOn'> & { readonly depends_on?: readonly string[] }
}

/** Reads `kind: PLAN`: no document twice, no dependency twice or on itself. Whether the files exist is not asked. */
export function readPlan(text: string, file: string): Result<Plan> {
  const read = readFile<PlanFile>(text, file, 'PLAN')
  if (!read.ok) return read
  const { name } = read.value.metadata
  const { depends_on: dependsOn = [], carrier, revision, root, sources, rollback } = read.value.spec
  const faults: Fault[] = [
    ...repeated(sources).map(
      ([i, observed]): Fault => ({
        code: 'PLAN_SOURCE_TWICE',
        at: `/spec/sources${step(i)}`,
        observed,
      }),
    ),
    ...repeated([name, ...dependsOn]).map(
      ([i, observed]): Fault => ({
        code: 'PLAN_DEPENDENCY_TWICE',
        at: `/spec/depends_on${step(i - 1)}`,
        observed,
      }),
    ),
  ]
  const plan = { file, name, carrier, revision, root, sources, rollback, dependsOn }
  return conclude(locate(faults, read.placeOf), plan)
}

/** Values that occurred before, with their index. */
function repeated(list: readonly string[]): [number, string][] {
  return [...list.entries()].filter(([i, item]) => list.indexOf(item) < i)
}
