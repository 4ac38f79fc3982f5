// Reads how the catalogue differs from the policy's preset, and the statements that remove the difference; snake_case ends here.
import type { Finding } from '../codes/finding.ts'
import { listOf, made, members, number, oneOf, type Reader, text } from '../codes/shape.ts'
import { call } from './call.ts'
import type { Database } from './connect.ts'
import { findings } from './members.ts'

/** One statement: who may run it, or that it is one of the whole preset's; and whether it leads to the preset or back. */
export interface PlannedStatement {
  readonly part: 'governed' | 'administrator' | 'preset' | 'targets'
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
  /** Every target, and what is wrong with it (SQL-2). */
  readonly targets: readonly { readonly name: string; readonly findings: readonly Finding[] }[]
  readonly plan: readonly PlannedStatement[]
  /** Everything that the preset names, whatever is there already. */
  readonly presetPlan: readonly PlannedStatement[]
}

const plan: Reader<readonly PlannedStatement[]> = listOf(
  members({
    part: oneOf('governed', 'administrator', 'preset', 'targets'),
    way: oneOf('script', 'rollback'),
    statement: text,
  }),
)

export const privilegeReport: Reader<PrivilegeReport> = made(
  members({
    preset: text,
    expected: number,
    missing: listOf(text),
    extra: listOf(text),
    edited: findings,
    by_hand: listOf(text),
    targets: listOf(members({ name: text, findings })),
    plan,
    preset_plan: plan,
  }),
  ({ by_hand: byHand, preset_plan: presetPlan, ...report }) => ({ ...report, byHand, presetPlan }),
)

/** `name` is the function that is asked. @throws SCHEMA_MISSING, DB_PERMISSION, DB_ANSWER */
export function readPrivileges(database: Database, name = 'quorate.privilege_report'): Promise<PrivilegeReport> {
  return call(database, name, [], privilegeReport)
}
