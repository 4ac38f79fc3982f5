// Shows the units that a plan would cut (LAN-2).

import { loadPlan } from '../../checkout/load.ts'
import type { Verdict } from '../../report/verdict.ts'
import { folderFiles } from '../../system/files.ts'

/** One fact a unit, then the plan's digest. @throws FILE_MISSING, PLAN_… */
export async function markPlan(folder: string, planId: string): Promise<Verdict> {
  const { document } = await loadPlan(folderFiles(folder), planId)
  const units = document.units.map(({ address, contentHash }) => [address, contentHash] as const)
  return {
    outcome: 'pass',
    mode: 'mark',
    findings: [],
    facts: { ...Object.fromEntries(units), units: String(units.length), 'plan digest': document.digest },
  }
}
