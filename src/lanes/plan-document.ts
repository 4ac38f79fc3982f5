// The plan document: every unit of a plan as the canonical bytes that are digested, reviewed and cut (LAN-2, LAN-3).
import canonicalize from 'canonicalize'
import { type Sha256, sha256 } from '../gate/encoding.ts'
import { QuorateError } from '../gate/error.ts'
import type { Finding } from '../gate/finding.ts'
import { checkSources, checkUnits, limits } from './limits.ts'
import { mark } from './mark.ts'
import type { PlanFields, Source } from './plan.ts'
import { type Unit, unitHash } from './unit.ts'

/** A plan document: its exact bytes, their digest, and the units in them. */
export interface PlanDocument {
  /** Canonical JSON (RFC 8785). These very bytes travel; nobody writes them anew. */
  readonly text: string
  readonly digest: Sha256
  readonly units: readonly Unit[]
}

/**
 * Makes a plan's document from its sources, in the plan's order; the same input gives the same bytes.
 * @throws PLAN_SOURCE_MISSING, PLAN_SOURCE_DUPLICATE, PLAN_TEXT_INVALID, PLAN_EMPTY, PLAN_TOO_LARGE, PLAN_ADDRESS_INVALID,
 *   PLAN_ADDRESS_DUPLICATE; all findings at once.
 */
export function planDocument(plan: PlanFields, sources: readonly Source[]): PlanDocument {
  refuse(checkSources(plan, sources))
  const texts = new Map(sources.map(({ path, text }) => [path, text]))
  const units = plan.sources
    .flatMap((path) => mark(plan.root, path, texts.get(path) ?? ''))
    .map((unit, index): Unit => ({ ...unit, ordinal: index + 1, contentHash: unitHash(unit) }))
  refuse(checkUnits(plan, units))

  const text = canonicalize({
    v: 1,
    carrier: plan.carrier,
    plan_id: plan.name,
    revision: plan.revision,
    root: plan.root,
    rollback_plan_ref: plan.rollback,
    depends_on: [...plan.dependsOn],
    units: units.map(({ contentHash, ...unit }) => ({ ...unit, content_hash: contentHash })),
  }) as string
  const bytes = Buffer.byteLength(text)
  if (bytes > limits.documentBytes) {
    throw new QuorateError('PLAN_TOO_LARGE', { expected: limits.documentBytes, observed: bytes })
  }
  return { text, digest: sha256(text), units }
}

function refuse(findings: readonly Finding[]): void {
  const [first] = findings
  if (first !== undefined) throw new QuorateError(first.code, { findings })
}
