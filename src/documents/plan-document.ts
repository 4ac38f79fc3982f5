// The plan document: every unit of a plan as the canonical bytes that are digested, reviewed and cut (LAN-2, LAN-3).
import { type Sha256, sha256 } from '../codes/encoding.ts'
import { QuorateError, throwFindings } from '../codes/error.ts'
import type { Finding } from '../codes/finding.ts'
import { checkSources, limits, unitCheck } from './limits.ts'
import type { PlanFields, Source } from './plan.ts'
import { mark } from './split-document.ts'
import { type MarkedUnit, UNIT_RULE, type Unit, unitHash } from './unit.ts'

/** A plan document: its exact bytes, and their digest. */
export interface PlanDocument {
  /** Canonical JSON (RFC 8785). These exact bytes are sent; nobody serialises them again. */
  readonly text: string
  readonly digest: Sha256
  /** Read from the text at each use: as objects a hundred thousand take five times its memory. */
  readonly units: readonly Unit[]
}

/**
 * Makes a plan's document from its sources, in the plan's order; the same input gives the same bytes.
 * @throws PLAN_SOURCE_MISSING, PLAN_SOURCE_DUPLICATE, PLAN_TEXT_INVALID, PLAN_HEADING_UNCLEAR, PLAN_EMPTY, PLAN_TOO_LARGE,
 *   PLAN_ADDRESS_INVALID, PLAN_ADDRESS_DUPLICATE; all findings at once.
 */
export function planDocument(plan: PlanFields, sources: readonly Source[]): PlanDocument {
  throwFindings(checkSources(plan, sources))
  // Of text and whole numbers, with every member in order, these are RFC 8785's bytes; the library for it takes a large plan in
  // pieces that hold 100 MB more.
  const head = JSON.stringify({
    carrier: plan.carrier,
    depends_on: plan.dependsOn,
    plan_id: plan.name,
    revision: plan.revision,
    rollback_plan_ref: plan.rollback,
    root: plan.root,
  })
  // Joined once: each other way to put the texts together holds all of them once more.
  const text = [`${head.slice(0, -1)},${UNITS}`, ...writtenUnits(plan, sources), `${END}${UNIT_RULE}}`].join('')
  const bytes = Buffer.byteLength(text)
  if (bytes > limits.documentBytes) {
    throw new QuorateError('PLAN_TOO_LARGE', { expected: limits.documentBytes, observed: bytes })
  }
  return {
    text,
    digest: sha256(text),
    get units() {
      return [...unitsIn(text)]
    },
  }
}

const UNITS = '"units":['
const BETWEEN = '},{"address":"'
const END = '],"v":'

/** The root of a plan document of this program's own making. */
export function rootIn(text: string): string {
  return JSON.parse(`${text.slice(0, text.indexOf(`,${UNITS}`))}}`).root
}

/** The units of a plan document of this program's own making, one after the other. */
export function* unitsIn(text: string): Generator<Unit> {
  const end = text.lastIndexOf(END)
  // A quotation mark within a text has a backslash before it: what is looked for stands between members, and nowhere else.
  for (let at = text.indexOf(UNITS) + UNITS.length; at < end; ) {
    const next = text.indexOf(BETWEEN, at)
    const stop = next < 0 ? end : next + 1
    const { content_hash: contentHash, ...unit } = JSON.parse(text.slice(at, stop))
    yield { ...unit, contentHash }
    at = stop + 1
  }
}

/** The units of each source as JSON, a comma between each two; nothing of a source is kept but its text. */
function writtenUnits(plan: PlanFields, sources: readonly Source[]): readonly string[] {
  const texts = new Map(sources.map(({ path, text }) => [path, text]))
  const check = unitCheck()
  const findings: Finding[] = []
  let ordinal = 0
  const written = plan.sources.flatMap((path) => {
    try {
      const marked = mark(plan.root, path, texts.get(path) ?? '')
      findings.push(...check(path, marked))
      if (findings.length > 0 || marked.length === 0) return []
      const units = marked.map((unit, index) => unitText(unit, ordinal + index + 1))
      const before = ordinal === 0 ? '' : ','
      ordinal += marked.length
      return [before + units.join(',')]
    } catch (error) {
      if (!(error instanceof QuorateError)) throw error
      findings.push(...error.findings)
      return []
    }
  })
  throwFindings(findings)
  if (ordinal === 0) throw new QuorateError('PLAN_EMPTY', { observed: [...plan.sources] })
  return written
}

function unitText(unit: MarkedUnit, ordinal: number): string {
  const { address, body, kind, title } = unit
  return JSON.stringify({ address, body, content_hash: unitHash(unit), kind, ordinal, title })
}
