// What the plans with scripts of a checkout would do, and whether that differs from a pull request's base branch (SQL-7).
// Must not: speak of the database; nothing runs before a review stands.
import { loadScript } from '../../checkout/load-script.ts'
import { planPath } from '../../checkout/paths.ts'
import type { BaseFiles } from '../../ci/github/changed-base.ts'
import { QuorateError } from '../../codes/error.ts'
import type { Finding } from '../../codes/finding.ts'
import type { ManifestDocument } from '../../manifest/expand/digest.ts'
import { readPlan } from '../../manifest/read-plan.ts'
import type { Section } from '../../report/sections.ts'
import { filesOf, type ScriptContent, scriptDocument } from '../../script/document.ts'
import type { Files } from '../../system/files.ts'

/** A plan with a script; `differs` is null where the base branch was not compared. */
export interface PlanScript {
  readonly plan: string
  readonly digest: string
  readonly content: ScriptContent
  readonly differs: boolean | null
}

/** Reads a plan's script, and compares its content with the base's. @throws FILE_MISSING, PLAN_…, SCRIPT_… */
export async function planScript(
  files: Files,
  plan: string,
  base: BaseFiles | null,
  notes: Finding[],
): Promise<PlanScript> {
  const { content, digest } = (await loadScript(files, plan)).document
  const before = base === null ? null : await digestAtBase(base, plan, notes)
  return { plan, digest, content, differs: before === null ? null : before !== digest }
}

/** The content's digest at the base; none where there was no such plan; null with a note where it is not known. */
async function digestAtBase(base: BaseFiles, planId: string, notes: Finding[]): Promise<string | null> {
  const path = planPath(planId)
  try {
    const text = await base.read(path)
    const plan = text === null ? null : readPlan(text, path)
    if (plan === null) return ''
    if (!plan.ok) {
      notes.push({ code: 'BASE_UNREADABLE', observed: { plan: planId, codes: plan.findings.map(({ code }) => code) } })
      return null
    }
    if (plan.value.does !== 'sql') return ''
    const texts = new Map<string, string>()
    for (const file of filesOf(plan.value.sql)) texts.set(file, (await base.read(file)) ?? '')
    return scriptDocument(plan.value, texts).digest
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error
    notes.push({ code: 'BASE_UNREADABLE', observed: { plan: planId, codes: error.findings.map(({ code }) => code) } })
    return null
  }
}

/** Of each plan that differs what it would do; `documents` are the policy's of the checkout. */
export async function scriptPlanSections(
  scripts: readonly PlanScript[],
  documents: readonly ManifestDocument[],
): Promise<readonly Section[]> {
  const shown = await Promise.all(
    scripts.map(async ({ plan, digest, content, differs }): Promise<readonly Section[]> => {
      const title = `What plan ${plan} would run in ${content.sql.target}`
      if (differs === false) return [{ title, lines: [{ text: 'Nothing differs from the base branch.' }] }]
      const head = {
        title,
        lines: [
          { text: `plan digest ${digest}` },
          ...(differs === null ? [{ text: 'not compared with the base branch' }] : []),
        ],
      }
      const { contentSections } = await import('../../kinds/words/script-sections.ts')
      const { targetIn } = await import('../../manifest/expand/targets.ts')
      const { sqlParser } = await import('../../system/sql-parser.ts')
      return [head, ...(await contentSections(content, targetIn(documents, content.sql.target), await sqlParser()))]
    }),
  )
  return shown.flat()
}
