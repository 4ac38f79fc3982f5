// Opens a change: mark and sweep, packet, request and draft grant (SEAT-1).
import { openCheckout } from '../../git/checkout.ts'
import type { Verdict } from '../../report/verdict.ts'
import { loadPlan, loadPolicy } from '../checkout/checkout.ts'
import { doorJob, environmentOf, type JobRun, requireInput } from '../proof/github-job.ts'
import { atDoor, request } from './door.ts'

/** @throws as `atDoor`, and codes of the manifest and plan families */
export async function open(run: JobRun): Promise<Verdict> {
  const environment = environmentOf(run)
  await using checkout = await openCheckout(run.job)
  const policy = await loadPolicy(checkout.files, environment)
  const { plan, document } = await loadPlan(checkout.files, requireInput(run, 'plan'))
  const fields = {
    action: 'CUT',
    environment,
    commit: checkout.commit,
    plan_id: plan.name,
    plan_revision: String(plan.revision),
    carrier: plan.carrier,
    plan_digest: document.digest,
    manifest_digest: policy.digest,
    rollback_plan_ref: plan.rollback,
  }
  return await atDoor(doorJob(run, checkout.files), async (gate) => ({
    purpose: 'open',
    scope: 'open',
    name: 'quorate.open',
    policy,
    ...request(gate, fields, document.text),
  }))
}
