// What the plans of a checkout would cut: their units, and which of them differ from a pull request's base branch.
// Must not: speak of the database; what is alive there is compared at preflight.

import { findSources } from '../../checkout/find-sources.ts'
import { loadPlan, readPlanFile } from '../../checkout/load.ts'
import { loadRun } from '../../checkout/load-run.ts'
import { planPath } from '../../checkout/paths.ts'
import type { BaseFiles } from '../../ci/github/changed-base.ts'
import { QuorateError } from '../../codes/error.ts'
import type { Finding } from '../../codes/finding.ts'
import { type Change, changesBetween } from '../../documents/change.ts'
import type { Source } from '../../documents/plan.ts'
import { planDocument } from '../../documents/plan-document.ts'
import type { Unit } from '../../documents/unit.ts'
import { MOST_THINGS } from '../../kinds/words/bounds.ts'
import { readPlan } from '../../manifest/read-plan.ts'
import type { Section } from '../../report/sections.ts'
import { type Files, folderFiles, namesIn } from '../../system/files.ts'
import { type PlanScript, planScript } from './changed-scripts.ts'

/** Sources of one plan that are read from the base branch. */
const MAX_SOURCES = 100

/** A plan of the checkout; `changes` is null where the base branch was not compared. */
export interface PlanUnits {
  readonly plan: string
  readonly units: number
  readonly changes: readonly Change[] | null
  readonly texts: Texts | null
}

/** The units of both sides by their addresses. */
interface Texts {
  readonly before: ReadonlyMap<string, Unit>
  readonly after: ReadonlyMap<string, Unit>
}

/** What was found about all plans. */
export interface PlansFound {
  readonly plans: readonly PlanUnits[]
  readonly scripts: readonly PlanScript[]
  readonly findings: readonly Finding[]
  readonly notes: readonly Finding[]
}

/** Marks the named plan, or every plan that there is; faults of plans are findings. */
export async function planUnits(folder: string, named: string | null, base: BaseFiles | null): Promise<PlansFound> {
  const plans: PlanUnits[] = []
  const scripts: PlanScript[] = []
  const files = folderFiles(folder)
  const findings: Finding[] = []
  const notes: Finding[] = []
  for (const plan of named === null ? plansIn(folder) : [named]) {
    try {
      const { does } = await readPlanFile(files, plan)
      if (does === 'run') {
        // It changes nothing in the database; its files are read for their faults.
        const { attested } = (await loadRun(files, plan, { subjects: [] })).plan.run
        if (attested !== null) await readRoot(files, attested.trusted_root)
        continue
      }
      if (does === 'sql') {
        scripts.push(await planScript(files, plan, base, notes))
        continue
      }
      const { document } = await loadPlan(files, plan)
      const before = base === null ? null : await unitsAtBase(base, plan, notes)
      const units = document.units.length
      if (before === null) plans.push({ plan, units, changes: null, texts: null })
      else plans.push({ plan, units, ...comparedWith(before, document.units) })
    } catch (error) {
      if (!(error instanceof QuorateError)) throw error
      findings.push(...error.findings)
    }
  }
  return { plans, scripts, findings, notes }
}

/** Whoever reviews a trusted root is told where it is none; few plans have one. @throws TRUSTED_ROOT_MALFORMED */
async function readRoot(files: Files, path: string): Promise<void> {
  const { readTrustedRoot } = await import('../../identity/trusted-root.ts')
  readTrustedRoot(await files.readText(path), path)
}

function comparedWith(before: ReadonlyMap<string, Unit>, units: readonly Unit[]) {
  const hashes = new Map([...before].map(([address, { contentHash }]) => [address, contentHash]))
  const after = new Map(units.map((unit) => [unit.address, unit]))
  return { changes: changesBetween(hashes, units), texts: { before, after } }
}

function plansIn(folder: string): readonly string[] {
  return namesIn(folder, 'manifests/plans').flatMap((name) => /^(.+)\.yaml$/.exec(name)?.[1] ?? [])
}

/** The units by address at the base; none for a plan that is new there; null with a note where they are not known. */
async function unitsAtBase(
  base: BaseFiles,
  planId: string,
  notes: Finding[],
): Promise<ReadonlyMap<string, Unit> | null> {
  const unreadable = (observed: Finding['observed']) => {
    notes.push({ code: 'BASE_UNREADABLE', ...(observed === undefined ? {} : { observed }) })
    return null
  }
  try {
    const text = await base.read(planPath(planId))
    if (text === null) return new Map()
    const plan = readPlan(text, planPath(planId))
    if (!plan.ok) return unreadable({ plan: planId, codes: plan.findings.map(({ code }) => code) })
    // A plan that was a script before has units that are all new.
    if (plan.value.does !== 'documents') return new Map()
    // A pattern that matched nothing at the base has no units there.
    const { found } = await findSources(base, plan.value)
    const paths = found.map(({ path }) => path)
    if (paths.length === 0) return new Map()
    if (paths.length > MAX_SOURCES) return unreadable({ plan: planId, sources: paths.length, at_most: MAX_SOURCES })
    const sources: Source[] = []
    for (const path of paths) {
      const source = await base.read(path)
      if (source !== null) sources.push({ path, text: source })
    }
    return new Map(planDocument({ ...plan.value, sources: paths }, sources).units.map((unit) => [unit.address, unit]))
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error
    return unreadable({ plan: planId, codes: error.findings.map(({ code }) => code) })
  }
}

/** Of each plan how many units it has, and how they differ from the base branch, line by line. */
export async function planSections(plans: readonly PlanUnits[]): Promise<readonly Section[]> {
  const { unitSections } = await import('../../kinds/words/unit-sections.ts')
  return plans.flatMap(({ plan, units, changes, texts }) => {
    const title = `What plan ${plan} would carry`
    const all = { text: `${units} units in all` }
    if (changes === null || texts === null)
      return [{ title, lines: [all, { text: 'not compared with the base branch' }] }]
    const count = (kind: Change['change']) => changes.filter(({ change }) => change === kind).length
    const found = {
      ...{ added: count('add'), changed: count('change'), retired: count('retire') },
      units: changes.slice(0, MOST_THINGS).map(({ address, change }) => {
        const before = texts.before.get(address) ?? null
        return { address, change, before: before && { ...before, bytes: Buffer.byteLength(before.body) } }
      }),
    }
    const none = { text: 'Nothing differs from the base branch.' }
    return [
      { title, lines: [all] },
      ...unitSections(found, { title: `Plan ${plan} against the base branch`, none, after: texts.after }),
    ]
  })
}
