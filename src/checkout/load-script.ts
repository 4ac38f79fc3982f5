// A plan with a script, as the exact bytes that everybody signs (SQL-1).
import { QuorateError, throwFindings } from '../codes/error.ts'
import type { Finding } from '../codes/finding.ts'
import type { SqlPlan } from '../manifest/types.ts'
import { filesOf, type ScriptDocument, scriptDocument } from '../script/document.ts'
import { limits, textFindings } from '../script/text.ts'
import type { Files } from '../system/files.ts'
import { readPlanFile } from './load.ts'

/** A plan with its content. */
export interface LoadedScript {
  readonly plan: SqlPlan
  readonly document: ScriptDocument
}

/** Reads a plan with the script and the other files that it names. @throws FILE_MISSING, PLAN_KIND, SCRIPT_TEXT_INVALID, SCRIPT_TOO_LARGE */
export async function loadScript(files: Files, planId: string): Promise<LoadedScript> {
  const plan = await readPlanFile(files, planId)
  if (plan.does !== 'sql') throw new QuorateError('PLAN_KIND', { expected: 'sql', observed: plan.does })
  return { plan, document: scriptDocument(plan, await textsOf(files, plan)) }
}

/** The texts of its files, each fit to be shown. */
async function textsOf(files: Files, plan: SqlPlan): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>()
  const findings: Finding[] = []
  let bytes = 0
  for (const path of filesOf(plan.sql)) {
    const text = await files.readText(path)
    bytes += Buffer.byteLength(text)
    // Many names can be links to one large file.
    if (bytes > limits.contentBytes)
      throw new QuorateError('SCRIPT_TOO_LARGE', { expected: limits.contentBytes, observed: bytes })
    findings.push(...textFindings(text, path))
    texts.set(path, text)
  }
  throwFindings(findings)
  return texts
}
