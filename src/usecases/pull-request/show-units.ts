// Shows the units that a plan would cut (LAN-2).

import { loadPlan, readPlanFile } from '../../checkout/load.ts'
import type { Verdict } from '../../report/verdict.ts'
import { folderFiles } from '../../system/files.ts'

/** One fact a unit, then the plan's digest; of a plan with a script its statements. @throws FILE_MISSING, PLAN_…, SCRIPT_… */
export async function markPlan(folder: string, planId: string): Promise<Verdict> {
  const { does } = await readPlanFile(folderFiles(folder), planId)
  if (does === 'sql') return (await import('./show-script.ts')).markScriptOf(folder, planId)
  const { document } = await loadPlan(folderFiles(folder), planId)
  const units = document.units.map(({ address, contentHash }) => [address, contentHash] as const)
  return {
    outcome: 'pass',
    mode: 'mark',
    findings: [],
    facts: { ...Object.fromEntries(units), units: String(units.length), 'plan digest': document.digest },
  }
}
