// Opens a cut's verify again: the earlier one has expired or is of another policy, or somebody wants the change set verified once more (LAN-4).

import { loadPolicy } from '../../checkout/load.ts'
import { openCheckout } from '../../git/checkout.ts'
import { readChange } from '../../postgres/read-change.ts'
import type { Verdict } from '../../report/verdict.ts'
import { showReopening } from '../change/shown-change.ts'
import { changeEarly } from '../proof/connect-gate.ts'
import { doorJob, environmentOf, type JobRun } from '../proof/github-job.ts'
import { atDoor, request } from './door.ts'

/** `code` is the cut's; one of its verifies' leads to it. @throws as `atDoor`, and codes of the manifest family */
export async function openVerify(run: JobRun, code: string): Promise<Verdict> {
  const environment = environmentOf(run)
  await using checkout = await openCheckout(run.job)
  const policy = await loadPolicy(checkout.files, environment)
  return await atDoor(
    doorJob(run, checkout.files, policy),
    async (gate, database, reading) => {
      const named = await reading
      const cut = named.parent === null ? named : await readChange(database, named.parent)
      await showReopening(run, { gate, database, files: checkout.files }, cut)
      const fields = { activation_id: cut.activationId, environment, manifest_digest: policy.digest }
      return { purpose: 'open', scope: 'open', name: 'quorate.open_verify', policy, ...request(gate, fields) }
    },
    changeEarly(code),
  )
}
