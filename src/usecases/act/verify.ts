// The verify: another lane and another human re-read what was cut (DOT-992).
import type { Verdict } from '../../report/verdict.ts'
import type { JobRun } from '../proof/github-job.ts'
import { act, type Step } from './gated-act.ts'

export const verifyStep: Step = {
  actions: ['VERIFY'],
  login: 'verify',
  purpose: 'dot-992',
  preflight: 'quorate.preflight_verify',
  act: 'quorate.verify',
  brings: () => [],
}

/** Preflights and carries out a verify, in one job. @throws as `act` */
export function verify(run: JobRun): Promise<Verdict> {
  return act(run, verifyStep, { rehearseOnly: false })
}
