// The way out of a ledger whose jobs can no longer prove themselves: the migrator puts a policy with other names in force (ID-13).

import { loadPolicy } from '../../checkout/load.ts'
import { callGate } from '../../postgres/call.ts'
import type { Database } from '../../postgres/connect.ts'
import type { Verdict } from '../../report/verdict.ts'
import { folderFiles } from '../../system/files.ts'
import { answerVerdict } from '../door/door-verdict.ts'

/** The checkout's policy, and why it is put in force without a quorum. */
export interface PolicyBreakGlass {
  readonly folder: string
  readonly environment: string
  /** Kept in the evidence. */
  readonly reason: string
}

/** @throws every code of the manifest family, SET_NOT_NAMES, SET_IN_FORCE, SESSION_ROLE_MISMATCH and the other codes of sets */
export async function breakGlassPolicy(database: Database, asked: PolicyBreakGlass): Promise<Verdict> {
  const { bytes } = await loadPolicy(folderFiles(asked.folder), asked.environment)
  const answer = await callGate(database, 'quorate.break_glass_policy', [bytes, asked.reason])
  return {
    ...answerVerdict('policy', answer, null),
    next: ['Every open change was for the policy before: dispatch the open workflow again.'],
  }
}
