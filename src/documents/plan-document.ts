// The plan document: every unit of a plan as the canonical bytes that are digested, reviewed and cut (LAN-2, LAN-3).
import { type Sha256, sha256 } from '../codes/encoding.ts'
import { QuorateError, throwFindings } from '../codes/error.ts'
import type { Finding } from '../codes/finding.ts'
import { checkSources, limits, unitCheck } from './limits.ts'
import type { PlanFields, Source } from './plan.ts'
import { markedUnits } from './split-document.ts'
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
  const written = writing()
  written.add(`${head.slice(0, -1)},${UNITS}`)
  writeUnits(plan, sources, written.add)
  written.add(`${END}${UNIT_RULE}}`)
  const { text, bytes } = written.end()
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

/** Adds the units as JSON, a comma between each two; nothing of a unit is kept beside that. */
function writeUnits(plan: PlanFields, sources: readonly Source[], add: (piece: string) => void): void {
  const texts = new Map(sources.map(({ path, text }) => [path, text]))
  const check = unitCheck()
  const findings: Finding[] = []
  let ordinal = 0
  for (const path of plan.sources) {
    try {
      const units = markedUnits(plan.root, path, texts.get(path) ?? '')
      const found = check(path, units, (unit) => {
        ordinal += 1
        if (findings.length === 0) add(`${ordinal === 1 ? '' : ','}${unitText(unit, ordinal)}`)
      })
      findings.push(...found)
    } catch (error) {
      if (!(error instanceof QuorateError)) throw error
      findings.push(...error.findings)
    }
  }
  throwFindings(findings)
  if (ordinal === 0) throw new QuorateError('PLAN_EMPTY', { observed: [...plan.sources] })
}

/** Collects a long text as UTF-8: of strings, one character beyond Latin-1 would double all of it, and a join would hold it twice. */
function writing() {
  const chunks: Buffer[] = []
  let piece = ''
  const flush = () => {
    chunks.push(Buffer.from(piece))
    piece = ''
  }
  return {
    add(text: string) {
      piece += text
      if (piece.length > 65_536) flush()
    },
    end() {
      flush()
      const whole = Buffer.concat(chunks.splice(0))
      return { text: whole.toString(), bytes: whole.length }
    },
  }
}

function unitText(unit: MarkedUnit, ordinal: number): string {
  const { address, body, kind, title } = unit
  return JSON.stringify({ address, body, content_hash: unitHash(unit), kind, ordinal, title })
}
