// Opens a change of the policy, the registry or the keys (REG-4, MAN-7, KEY-1).

import { sha256 } from '../../codes/encoding.ts'
import { openCheckout } from '../../git/checkout.ts'
import type { Verdict } from '../../report/verdict.ts'
import { governedDocument, namesDocument, staffingAfter } from '../checkout/governed-document.ts'
import { doorJob, environmentOf, type JobRun, requireInput } from '../proof/github-job.ts'
import { atDoor, request } from './door.ts'

/** @throws as `atDoor`, `governedDocument` and `staffingAfter` */
export async function openGoverned(run: JobRun, act: string): Promise<Verdict> {
  // The path goes into the packet: whoever signs reads the very same file, from a checkout of their own.
  const path = namesDocument(act) ? requireInput(run, 'document') : null
  await using checkout = await openCheckout(run.job)
  return await atDoor(doorJob(run, checkout.files), async (gate, database) => {
    const document = await governedDocument(checkout.files, { name: act, path }, gate, database)
    const staffing = await staffingAfter(act, document, gate, database)
    const fields = {
      action: act,
      environment: environmentOf(run),
      commit: checkout.commit,
      ...(path === null ? {} : { document: path }),
      document_digest: sha256(document),
      rollback_plan_ref: 'docs/rollback.md',
      ...(staffing === null ? {} : { staffing }),
    }
    return { purpose: 'open', scope: 'open', name: 'quorate.open_governed', ...request(gate, fields, document) }
  })
}
