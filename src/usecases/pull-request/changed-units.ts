// What the plans of a checkout would cut: their units, and which of them differ from a pull request's base branch.
// Must not: speak of the database; what is alive there is compared at preflight.

import { loadPlan } from '../../checkout/load.ts'
import { planPath } from '../../checkout/paths.ts'
import type { BaseFiles } from '../../ci/github/changed-base.ts'
import { QuorateError } from '../../codes/error.ts'
import type { Finding } from '../../codes/finding.ts'
import { type Change, changesBetween } from '../../documents/change.ts'
import { planDocument } from '../../documents/plan-document.ts'
import { readPlan } from '../../manifest/read-plan.ts'
import type { Section } from '../../report/sections.ts'
import { folderFiles, namesIn } from '../../system/files.ts'

/** Sources of one plan that are read from the base branch, and addresses that are named. */
const MAX_SOURCES = 100
const MAX_NAMED = 20

/** A plan of the checkout; `changes` is null where the base branch was not compared. */
export interface PlanUnits {
  readonly plan: string
  readonly units: number
  readonly changes: readonly Change[] | null
}

/** What was found about all plans. */
export interface PlansFound {
  readonly plans: readonly PlanUnits[]
  readonly findings: readonly Finding[]
  readonly notes: readonly Finding[]
}

/** Marks the named plan, or every plan that there is; faults of plans are findings. */
export async function planUnits(folder: string, named: string | null, base: BaseFiles | null): Promise<PlansFound> {
  const plans: PlanUnits[] = []
  const findings: Finding[] = []
  const notes: Finding[] = []
  for (const plan of named === null ? plansIn(folder) : [named]) {
    try {
      const { document } = await loadPlan(folderFiles(folder), plan)
      const before = base === null ? null : await unitsAtBase(base, plan, notes)
      const changes = before === null ? null : changesBetween(before, document.units)
      plans.push({ plan, units: document.units.length, changes })
    } catch (error) {
      if (!(error instanceof QuorateError)) throw error
      findings.push(...error.findings)
    }
  }
  return { plans, findings, notes }
}

function plansIn(folder: string): readonly string[] {
  return namesIn(folder, 'manifests/plans').flatMap((name) => /^(.+)\.yaml$/.exec(name)?.[1] ?? [])
}

/** The content hashes by address at the base; none for a plan that is new there; null with a note where they are not known. */
async function unitsAtBase(
  base: BaseFiles,
  planId: string,
  notes: Finding[],
): Promise<ReadonlyMap<string, string> | null> {
  const unreadable = (observed: Finding['observed']) => {
    notes.push({ code: 'BASE_UNREADABLE', ...(observed === undefined ? {} : { observed }) })
    return null
  }
  try {
    const text = await base.read(planPath(planId))
    if (text === null) return new Map()
    const plan = readPlan(text, planPath(planId))
    if (!plan.ok) return unreadable({ plan: planId, codes: plan.findings.map(({ code }) => code) })
    const { sources: paths } = plan.value
    if (paths.length > MAX_SOURCES) return unreadable({ plan: planId, sources: paths.length, at_most: MAX_SOURCES })
    const sources: { path: string; text: string }[] = []
    for (const path of paths) {
      const source = await base.read(path)
      if (source !== null) sources.push({ path, text: source })
    }
    return new Map(planDocument(plan.value, sources).units.map(({ address, contentHash }) => [address, contentHash]))
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error
    return unreadable({ plan: planId, codes: error.findings.map(({ code }) => code) })
  }
}

/** One section a plan: how many units, which of them differ. */
export function unitSections(plans: readonly PlanUnits[]): readonly Section[] {
  return plans.map(({ plan, units, changes }) => {
    const title = `What plan ${plan} would carry`
    const all = { text: `${units} units in all` }
    if (changes === null) return { title, lines: [all, { text: 'not compared with the base branch' }] }
    const count = (kind: Change['change']) => changes.filter(({ change }) => change === kind).length
    const counts = `against the base branch ${count('add')} added, ${count('change')} changed, ${count('retire')} retired`
    const named = changes.slice(0, MAX_NAMED).map(({ change, address }) => ({ text: `${change} ${address}` }))
    const rest = changes.length - named.length
    return { title, lines: [all, { text: counts }, ...named, ...(rest > 0 ? [{ text: `and ${rest} more` }] : [])] }
  })
}
