// The plan document: every unit of a plan as the canonical bytes that are digested, reviewed and cut (LAN-2, LAN-3).
import { type Sha256, sha256 } from '../codes/encoding.ts'
import { QuorateError, throwFindings } from '../codes/error.ts'
import type { Finding } from '../codes/finding.ts'
import { checkSources, limits, unitCheck } from './limits.ts'
import type { PlanFields, Source } from './plan.ts'
import { mark } from './split-document.ts'
import { type MarkedUnit, type Unit, unitHash } from './unit.ts'

/** A plan document: its exact bytes, their digest, and the units in them. */
export interface PlanDocument {
  /** Canonical JSON (RFC 8785). These exact bytes are sent; nobody serialises them again. */
  readonly text: string
  readonly digest: Sha256
  readonly units: readonly Unit[]
}

/**
 * Makes a plan's document from its sources, in the plan's order; the same input gives the same bytes.
 * @throws PLAN_SOURCE_MISSING, PLAN_SOURCE_DUPLICATE, PLAN_TEXT_INVALID, PLAN_HEADING_UNCLEAR, PLAN_EMPTY, PLAN_TOO_LARGE,
 *   PLAN_ADDRESS_INVALID, PLAN_ADDRESS_DUPLICATE; all findings at once.
 */
export function planDocument(plan: PlanFields, sources: readonly Source[]): PlanDocument {
  throwFindings(checkSources(plan, sources))
  const units = markedUnits(plan, sources).map(
    ({ line: _, ...unit }, index): Unit => ({ ...unit, ordinal: index + 1, contentHash: unitHash(unit) }),
  )
  // Of text and whole numbers, with every member in order, these are RFC 8785's bytes; the library for it takes a large plan in
  // pieces that hold 100 MB more.
  const text = JSON.stringify({
    carrier: plan.carrier,
    depends_on: plan.dependsOn,
    plan_id: plan.name,
    revision: plan.revision,
    rollback_plan_ref: plan.rollback,
    root: plan.root,
    units: units.map(({ address, body, contentHash, kind, ordinal, title }) => {
      return { address, body, content_hash: contentHash, kind, ordinal, title }
    }),
    v: 1,
  })
  const bytes = Buffer.byteLength(text)
  if (bytes > limits.documentBytes) {
    throw new QuorateError('PLAN_TOO_LARGE', { expected: limits.documentBytes, observed: bytes })
  }
  return { text, digest: sha256(text), units }
}

function markedUnits(plan: PlanFields, sources: readonly Source[]): readonly MarkedUnit[] {
  const texts = new Map(sources.map(({ path, text }) => [path, text]))
  const check = unitCheck()
  const findings: Finding[] = []
  const units = plan.sources.flatMap((path) => {
    try {
      const marked = mark(plan.root, path, texts.get(path) ?? '')
      findings.push(...check(path, marked))
      return findings.length === 0 ? marked : []
    } catch (error) {
      if (!(error instanceof QuorateError)) throw error
      findings.push(...error.findings)
      return []
    }
  })
  throwFindings(findings)
  if (units.length === 0) throw new QuorateError('PLAN_EMPTY', { observed: [...plan.sources] })
  return units
}
