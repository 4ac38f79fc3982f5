// Preflight alone: decides and rehearses, and lets nothing happen (LAN-9).
import type { Verdict } from '../../report/verdict.ts'
import type { JobRun } from '../proof/github-job.ts'
import { cutStep } from './cut.ts'
import { act } from './gated-act.ts'
import { verifyStep } from './verify.ts'

/** The job's secrets show for which lane it is. @throws as `act` */
export function preflight(run: JobRun): Promise<Verdict> {
  const isVerify = run.env.DOT_CUTTER_VERIFY_DB_USER && !run.env.DOT_CUTTER_EXEC_DB_USER
  return act(run, isVerify ? verifyStep : cutStep, { rehearseOnly: true })
}
