// What the checkout says: the policy's digest, the plan as the exact bytes that would be cut.

import { QuorateError, throwFindings } from '../codes/error.ts'
import type { Place } from '../codes/finding.ts'
import { limits } from '../documents/limits.ts'
import type { Source } from '../documents/plan.ts'
import { type PlanDocument, planDocument } from '../documents/plan-document.ts'
import type { ExpandedSet } from '../manifest/expand/digest.ts'
import { expandEnvironment } from '../manifest/expand/expand.ts'
import { readEnvironment } from '../manifest/read-environment.ts'
import { readPlan } from '../manifest/read-plan.ts'
import { valueOrThrow } from '../manifest/result.ts'
import type { DocumentPlan, Plan } from '../manifest/types.ts'
import type { Files } from '../system/files.ts'
import { findSources } from './find-sources.ts'
import { planPath, policyPath } from './paths.ts'

/** Reads and expands the environment's policy. @throws FILE_MISSING and every code of the manifest family */
export async function loadPolicy(files: Files, environment: string): Promise<ExpandedSet> {
  const path = policyPath(environment)
  return expandEnvironment(valueOrThrow(readEnvironment(await files.readText(path), path)))
}

/** Reads a plan file of either kind, and nothing that it names. @throws FILE_MISSING, PLAN_…, codes of the manifest family */
export async function readPlanFile(files: Files, planId: string): Promise<Plan> {
  const path = planPath(planId)
  return valueOrThrow(readPlan(await files.readText(path), path))
}

/** A plan of documents with its document: the exact bytes that would be cut. */
export interface LoadedPlan {
  readonly plan: DocumentPlan
  readonly document: PlanDocument
}

/** Reads a plan and the documents it names, as units with stable addresses (LAN-2). @throws FILE_MISSING, PLAN_KIND, PLAN_… */
export async function loadPlan(files: Files, planId: string): Promise<LoadedPlan> {
  const plan = await readPlanFile(files, planId)
  if (plan.does !== 'documents') throw new QuorateError('PLAN_KIND', { expected: 'documents', observed: plan.does })
  const { found, findings } = await findSources(files, plan)
  throwFindings(findings)
  const sources: Source[] = []
  let bytes = 0
  for (const { path, where } of found) {
    const text = await files.readText(path).catch(toldAt(where))
    // Thousands of names can be links to one large file.
    bytes += Buffer.byteLength(text)
    if (bytes > limits.documentBytes)
      throw new QuorateError('PLAN_TOO_LARGE', { expected: limits.documentBytes, where })
    sources.push({ path, text, where })
  }
  return { plan, document: planDocument({ ...plan, sources: found.map(({ path }) => path) }, sources) }
}

/** Says of what cannot be read where the plan names it, unless a place in the file itself is known. */
function toldAt(where: Place): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof QuorateError) || error.details.where !== undefined) throw error
    throw new QuorateError(error.code, { ...error.details, where }, { cause: error })
  }
}
