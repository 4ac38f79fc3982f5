// Carries out a governed act: a new policy, a change of the registry or of the pinned keys.
import type { Verdict } from '../../report/verdict.ts'
import { GOVERNED_ACTS } from '../checkout/governed-document.ts'
import type { JobRun } from '../proof/github-job.ts'
import { act, type Step } from './gated-act.ts'

export const governStep: Step = {
  actions: GOVERNED_ACTS,
  login: 'door',
  purpose: 'govern',
  preflight: 'quorate.preflight_govern',
  act: 'quorate.govern',
  brings: () => [],
}

/** Preflights and carries out a governed act, in one job. @throws as `act` */
export function govern(run: JobRun): Promise<Verdict> {
  return act(run, governStep, { rehearseOnly: false })
}
