// The verify: another lane and another human re-read what was cut (DOT-992).
import type { Verdict } from '../report/verdict.ts'
import { act, type Step } from './act.ts'
import { loadPlan } from './checkout.ts'
import type { JobRun } from './job-run.ts'

export const verifyStep: Step = {
  actions: ['VERIFY'],
  login: 'verify',
  purpose: 'dot-992',
  preflight: 'cutter_governance.preflight_verify',
  act: 'cutter_governance.verify',
  async checkedOut(run, _gate, change) {
    const { document } = await loadPlan(run.job.workspace, String(change.packet.plan_id))
    return { digest: document.digest, blocks: [] }
  },
}

/** Preflights and carries out a verify, in one job. @throws as `act` */
export function verify(run: JobRun): Promise<Verdict> {
  return act(run, verifyStep, { rehearseOnly: false })
}
