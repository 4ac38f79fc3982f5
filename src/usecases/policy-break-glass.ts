// The way out of a ledger whose jobs can no longer prove themselves: the migrator puts a policy with other names in force (ID-13).
import { readText } from '../adapters/files.ts'
import { callGate } from '../adapters/postgres/call.ts'
import type { Database } from '../adapters/postgres/connect.ts'
import { expandEnvironment } from '../manifest/expand.ts'
import { readEnvironment } from '../manifest/read-environment.ts'
import type { Verdict } from '../report/verdict.ts'
import { answerVerdict } from './door-verdict.ts'
import { need } from './need.ts'
import { policyPath } from './paths.ts'

/** The checkout's policy, and why it is put in force without a quorum. */
export interface PolicyBreakGlass {
  readonly folder: string
  readonly environment: string
  /** Kept in the evidence. */
  readonly reason: string
}

/** @throws every code of the manifest family, SET_NOT_NAMES, SET_IN_FORCE, SESSION_ROLE_MISMATCH and the other codes of sets */
export async function breakGlassPolicy(database: Database, asked: PolicyBreakGlass): Promise<Verdict> {
  const path = policyPath(asked.environment)
  const { bytes } = expandEnvironment(need(readEnvironment(await readText(asked.folder, path), path)))
  const answer = await callGate(database, 'qt001_cp.break_glass_policy', [bytes, asked.reason])
  return {
    ...answerVerdict('policy', answer),
    next: ['Every open change was for the policy before: dispatch the open workflow again.'],
  }
}
