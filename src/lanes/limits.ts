// What a plan may hold: its limits, and every fault of its sources and units at once.
import type { Finding } from '../gate/finding.ts'
import { documentAddress } from './mark.ts'
import { isStorable } from './normalise.ts'
import type { PlanFields, Source } from './plan.ts'
import type { Unit } from './unit.ts'

/** Limits, in bytes of UTF-8 unless named otherwise; the database has the same for document, units and addresses. */
export const limits = {
  sourceBytes: 4 * 1024 * 1024,
  documentBytes: 32 * 1024 * 1024,
  units: 100_000,
  addressBytes: 1024,
  nesting: 100,
} as const

/** A line that opens more quotes and lists than anybody reads; the parser's time grows with their square. */
const tooNested = new RegExp(String.raw`^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])){${limits.nesting + 1}}`, 'm')

/** Answers the faults of a plan's sources, before they are parsed. */
export function checkSources(plan: PlanFields, sources: readonly Source[]): readonly Finding[] {
  const given = new Map(sources.map((source) => [source.path, source]))
  const seen = new Map<string, string>()
  return plan.sources.flatMap((path): Finding[] => {
    const address = documentAddress(plan.root, path)
    const twin = seen.get(address)
    seen.set(address, path)
    if (twin !== undefined) return [{ code: 'PLAN_SOURCE_DUPLICATE', expected: twin, observed: path }]
    const source = given.get(path)
    if (source === undefined) return [{ code: 'PLAN_SOURCE_MISSING', observed: path }]
    if (!isStorable(source.text)) return [{ code: 'PLAN_TEXT_INVALID', observed: path }]
    if (tooNested.test(source.text)) {
      return [{ code: 'PLAN_TOO_LARGE', expected: { nesting: limits.nesting }, observed: { source: path } }]
    }
    const bytes = Buffer.byteLength(source.text)
    if (bytes <= limits.sourceBytes) return []
    return [{ code: 'PLAN_TOO_LARGE', expected: limits.sourceBytes, observed: { source: path, bytes } }]
  })
}

/** Answers the faults of a plan's units. */
export function checkUnits(plan: PlanFields, units: readonly Unit[]): readonly Finding[] {
  const findings: Finding[] = []
  if (units.length === 0) findings.push({ code: 'PLAN_EMPTY', observed: [...plan.sources] })
  if (units.length > limits.units) {
    findings.push({ code: 'PLAN_TOO_LARGE', expected: limits.units, observed: { units: units.length } })
  }
  const seen = new Set<string>()
  for (const { address } of units) {
    if (seen.has(address)) findings.push({ code: 'PLAN_ADDRESS_DUPLICATE', observed: address })
    seen.add(address)
    if (Buffer.byteLength(address) > limits.addressBytes) {
      findings.push({ code: 'PLAN_ADDRESS_INVALID', expected: limits.addressBytes, observed: address.slice(0, 200) })
    }
  }
  return findings
}
