// Opens a change of the policy, the registry or the keys (REG-4, MAN-7, KEY-1).
import { sha256 } from '../gate/encoding.ts'
import type { Verdict } from '../report/verdict.ts'
import { atDoor, request } from './door.ts'
import { governedDocument, staffingAfter } from './governed-document.ts'
import { doorJob, environmentOf, type JobRun } from './job-run.ts'

/** @throws as `atDoor`, `governedDocument` and `staffingAfter` */
export function openGoverned(run: JobRun, act: string): Promise<Verdict> {
  return atDoor(doorJob(run), async (gate, database) => {
    const document = await governedDocument(run, act, gate, database)
    const staffing = await staffingAfter(act, document, gate, database)
    const fields = {
      action: act,
      environment: environmentOf(run),
      commit: run.job.sha,
      document_digest: sha256(document),
      rollback_plan_ref: 'docs/rollback.md',
      ...(staffing === null ? {} : { staffing }),
    }
    return { purpose: 'open', scope: 'open', name: 'qt001_cp.open_governed', ...request(gate, fields, document) }
  })
}
