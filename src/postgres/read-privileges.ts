// Reads how the catalogue stands to the policy's preset, and the statements between them; snake_case ends here.
import { QuorateError } from '../codes/error.ts'
import type { Finding } from '../codes/finding.ts'
import { callJson } from './call.ts'
import type { Database } from './connect.ts'
import { readFindings } from './read-findings.ts'

/** One statement: who may run it, or that it is one of the whole preset's; and whether it leads to the preset or back. */
export interface PlannedStatement {
  readonly part: 'governed' | 'administrator' | 'preset'
  readonly way: 'script' | 'rollback'
  readonly statement: string
}

/** What is missing and what is too much, one sentence a fact; `byHand` is what no statement of ours undoes. */
export interface PrivilegeReport {
  readonly preset: string
  /** How many facts the preset names. */
  readonly expected: number
  readonly missing: readonly string[]
  readonly extra: readonly string[]
  /** Whether the gate's own text was changed by hand. */
  readonly edited: readonly Finding[]
  readonly byHand: readonly string[]
  readonly plan: readonly PlannedStatement[]
  /** Everything that the preset names, whatever is there already. */
  readonly presetPlan: readonly PlannedStatement[]
}

/** `name` is the function that is asked. @throws SCHEMA_MISSING, DB_PERMISSION, DB_ANSWER */
export async function readPrivileges(database: Database, name = 'quorate.privilege_report'): Promise<PrivilegeReport> {
  const answer = await callJson(database, name, [])
  const edited = readFindings(answer?.edited)
  if (
    answer === null ||
    edited === null ||
    !Array.isArray(answer.missing) ||
    !Array.isArray(answer.extra) ||
    !Array.isArray(answer.plan) ||
    !Array.isArray(answer.preset_plan)
  ) {
    throw new QuorateError('DB_ANSWER', { observed: name })
  }
  return {
    preset: String(answer.preset),
    expected: Number(answer.expected),
    missing: answer.missing as string[],
    extra: answer.extra as string[],
    edited,
    byHand: answer.by_hand as string[],
    plan: answer.plan as PlannedStatement[],
    presetPlan: answer.preset_plan as PlannedStatement[],
  }
}
