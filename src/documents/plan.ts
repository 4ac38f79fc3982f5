// What MARK is given: a plan's fields and its sources' texts.
import type { Place } from '../codes/finding.ts'

/** A plan as its file says it; a checked PLAN file of the manifest room fits. */
export interface PlanFields {
  /** The plan's id. */
  readonly name: string
  readonly carrier: string
  readonly revision: number
  readonly root: string
  /** The paths of its sources, in order. */
  readonly sources: readonly string[]
  readonly rollback: string
  readonly dependsOn: readonly string[]
}

/** One source's text, by its path from the repository root. */
export interface Source {
  readonly path: string
  readonly text: string
  /** Where the plan names it, by its path or by a pattern. */
  readonly where?: Place
}

/** Findings that are told of one source; whoever mends these finds the next. */
export const MOST_FINDINGS = 20
