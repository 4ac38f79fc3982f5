// A unit: what one canonical address says, with its hashes. Twins: quorate.unit_hash and block_hash.
import { digestFields, type Sha256 } from '../codes/encoding.ts'

/**
 * The version of the rule that makes units of a document: which lines are a unit, its kind, address, title, body and hash. It stands in
 * each packet and plan document, so that what was opened by one rule is never read by another (`PLAN_RULE_UNKNOWN`). Whoever changes what
 * any document gives counts it up; a corpus says when (ADR 23).
 */
export const UNIT_RULE = 1

/** What part of a document a unit is. */
export type UnitKind = 'front_matter' | 'preamble' | 'section'

/** What one address says, before it is hashed. */
export interface UnitText {
  readonly address: string
  readonly kind: UnitKind
  readonly title: string
  /** The unit's lines, the heading's included, without blank ones around them; one line break ends it. */
  readonly body: string
}

/** A unit with the line of its source where it begins, from 1. */
export interface MarkedUnit extends UnitText {
  readonly line: number
}

/** A unit of a plan; `ordinal` counts from 1 over the whole plan. */
export interface Unit extends UnitText {
  readonly ordinal: number
  readonly contentHash: Sha256
}

/** The content hash of a unit. Its position is not part of it: moving a section is no change (LAN-2). */
export function unitHash(unit: UnitText): Sha256 {
  return digestFields(['unit', unit.address, unit.kind, unit.title, unit.body])
}

/** The row hash of a unit block (LAN-2). */
export function blockHash(unit: Pick<Unit, 'ordinal' | 'address' | 'kind' | 'contentHash'>): Sha256 {
  return digestFields(['block', String(unit.ordinal), unit.address, unit.kind, unit.contentHash])
}
