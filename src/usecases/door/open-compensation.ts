// Opens the compensation of a change whose verify failed: what leads back comes from the ledger, not from the checkout (LAN-5).

import { loadPolicy } from '../../checkout/load.ts'
import { sha256 } from '../../codes/encoding.ts'
import { QuorateError } from '../../codes/error.ts'
import { openCheckout } from '../../git/checkout.ts'
import { readChange } from '../../postgres/read-change.ts'
import { readCompensation } from '../../postgres/read-compensation.ts'
import type { Verdict } from '../../report/verdict.ts'
import { kindNamed } from '../change/kind-named.ts'
import { showProposal } from '../change/shown-change.ts'
import { changeEarly } from '../proof/connect-gate.ts'
import { doorJob, environmentOf, type JobRun } from '../proof/github-job.ts'
import { atDoor, request } from './door.ts'

/** `code` is the failed change's; its verify's leads to it. @throws ESCALATION_NONE, COMPENSATION_NONE, as `atDoor`, and codes of the manifest family */
export async function openCompensation(run: JobRun, code: string): Promise<Verdict> {
  const environment = environmentOf(run)
  await using checkout = await openCheckout(run.job)
  const policy = await loadPolicy(checkout.files, environment)
  return await atDoor(
    doorJob(run, checkout.files, policy),
    async (gate, database, reading) => {
      const named = await reading
      const failed = named.parent === null ? named : await readChange(database, named.parent)
      const back = await readCompensation(database, failed.code)
      if (back === null) throw new QuorateError('ESCALATION_NONE', { observed: failed.code })
      if (back.document === null) throw new QuorateError('COMPENSATION_NONE', { observed: failed.code })
      const { action, packet } = failed
      const { plan_id, plan_revision, carrier, rollback_plan_ref } = packet
      const about = { plan_id, plan_revision, carrier, rollback_plan_ref, compensates: failed.code }
      const from = { gate, database, files: checkout.files }
      const kind = await kindNamed('compensation')
      await showProposal(run, from, { action, kind, commit: checkout.commit, fields: about }, back.document)
      const fields = {
        compensates: failed.activationId,
        environment,
        commit: checkout.commit,
        plan_digest: sha256(back.document),
        manifest_digest: policy.digest,
      }
      return { purpose: 'open', scope: 'open', name: 'quorate.open_compensation', policy, ...request(gate, fields) }
    },
    changeEarly(code),
  )
}
