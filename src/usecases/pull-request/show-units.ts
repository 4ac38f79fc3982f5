// Shows the units that a plan would cut (LAN-2).
import { loadPlan, readPlanFile } from '../../checkout/load.ts'
import { QuorateError } from '../../codes/error.ts'
import type { Verdict } from '../../report/verdict.ts'
import { folderFiles, isFile } from '../../system/files.ts'

/**
 * One fact a unit, then the plan's digest; of a plan with a script its statements.
 * @throws USAGE for a file that is shown by no command, FILE_MISSING, PLAN_…, SCRIPT_…
 */
export async function markPlan(folder: string, planId: string): Promise<Verdict> {
  const { does } = await readPlanFile(folderFiles(folder), planId).catch((error: unknown) => {
    // Whoever names a file wants it shown, and that no plan is called so would tell them nothing.
    if (!isFile(folder, planId)) throw error
    throw new QuorateError('USAGE', {
      expected: 'a plan’s name, or a file that ends with .sql',
      observed: planId,
    })
  })
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
