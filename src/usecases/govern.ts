// Carries out a governed act: a new policy, a change of the registry or of the pinned keys.
import { sha256 } from '../gate/encoding.ts'
import type { Verdict } from '../report/verdict.ts'
import { act, type Step } from './act.ts'
import { governedDocument } from './governed-document.ts'
import type { JobRun } from './job-run.ts'

export const governStep: Step = {
  actions: ['MANIFEST_ACTIVATE', 'REGISTRY_CHANGE', 'KEY_CHANGE', 'PRIVILEGE_APPLY'],
  login: 'door',
  purpose: 'govern',
  preflight: 'qt001_cp.preflight_govern',
  act: 'qt001_cp.govern',
  async checkedOut(run, gate, change, database) {
    return { digest: sha256(await governedDocument(run, change.action, gate, database)), blocks: [] }
  },
}

/** Preflights and carries out a governed act, in one job. @throws as `act` */
export function govern(run: JobRun): Promise<Verdict> {
  return act(run, governStep, { rehearseOnly: false })
}
