// The cut: a data change, carried out by the executing lane (DOT-991).
import type { Verdict } from '../report/verdict.ts'
import { act, type Step } from './act.ts'
import { loadPlan } from './checkout.ts'
import type { JobRun } from './job-run.ts'

export const cutStep: Step = {
  actions: ['CUT'],
  login: 'cut',
  purpose: 'dot-991',
  preflight: 'cutter_governance.preflight_cut',
  act: 'cutter_governance.cut',
  async checkedOut(run, _gate, change) {
    const { document } = await loadPlan(run.job.workspace, String(change.packet.plan_id))
    return { digest: document.digest, blocks: [document.text] }
  },
}

/** Preflights and carries out a cut, in one job. @throws as `act` */
export function cut(run: JobRun): Promise<Verdict> {
  return act(run, cutStep, { rehearseOnly: false })
}
