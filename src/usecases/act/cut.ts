// The cut: a data change, carried out by the executing lane (DOT-991).
import type { Verdict } from '../../report/verdict.ts'
import type { JobRun } from '../proof/github-job.ts'
import { act, type Step } from './gated-act.ts'

export const cutStep: Step = {
  actions: ['CUT'],
  login: 'cut',
  purpose: 'dot-991',
  preflight: 'quorate.preflight_cut',
  act: 'quorate.cut',
  brings: ({ text }) => [text],
}

/** Preflights and carries out a cut, in one job. @throws as `act` */
export function cut(run: JobRun): Promise<Verdict> {
  return act(run, cutStep, { rehearseOnly: false })
}
