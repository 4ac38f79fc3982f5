// Shows the units that a plan would cut, or that a document has (LAN-2).
import { relative, resolve, sep } from 'node:path'
import { loadPlan, readPlanFile } from '../../checkout/load.ts'
import { QuorateError } from '../../codes/error.ts'
import { planDocument } from '../../documents/plan-document.ts'
import type { Unit } from '../../documents/unit.ts'
import { forms } from '../../manifest/forms.ts'
import type { Verdict } from '../../report/verdict.ts'
import { folderFiles, isFile, readText } from '../../system/files.ts'

/**
 * One fact a unit, then the plan's digest; of a plan with a script its statements.
 * @throws USAGE for a file that is shown by no command, FILE_MISSING, PLAN_…, SCRIPT_…
 */
export async function markPlan(folder: string, planId: string): Promise<Verdict> {
  const { does } = await readPlanFile(folderFiles(folder), planId).catch((error: unknown) => {
    // Whoever names a file wants it shown, and that no plan is called so would tell them nothing.
    if (!isFile(folder, planId)) throw error
    throw new QuorateError('USAGE', {
      expected: 'a plan’s name, or a file that ends with .sql, .md, .mdx or .markdown',
      observed: planId,
    })
  })
  if (does === 'sql') return (await import('./show-script.ts')).markScriptOf(folder, planId)
  const { document } = await loadPlan(folderFiles(folder), planId)
  return unitsVerdict(document.units, { 'plan digest': document.digest })
}

/**
 * Any Markdown file, whether a plan names it or not: its units as a plan with this root would have them.
 * @throws USAGE for a root that no plan may have, FILE_MISSING, FILE_UNREADABLE, PLAN_…
 */
export async function markDocument(folder: string, named: string, root: string): Promise<Verdict> {
  if (!forms.root.pattern.test(root)) throw new QuorateError('USAGE', { expected: forms.root.words, observed: root })
  const path = relative(folder, resolve(folder, named)).split(sep).join('/')
  const plan = { name: '', carrier: '', revision: 1, root, sources: [path], rollback: '', dependsOn: [] }
  const { units } = planDocument(plan, [{ path, text: await readText(folder, path) }])
  return unitsVerdict(units, { document: path, root })
}

function unitsVerdict(units: readonly Unit[], about: Readonly<Record<string, string>>): Verdict {
  const hashes = Object.fromEntries(units.map(({ address, contentHash }) => [address, contentHash]))
  return { outcome: 'pass', mode: 'mark', findings: [], facts: { ...hashes, units: String(units.length), ...about } }
}
