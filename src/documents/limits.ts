// What a plan may hold: its limits, and every fault of its sources and units at once.
import type { Finding } from '../codes/finding.ts'
import { unstorableLine } from './normalise.ts'
import { MOST_FINDINGS, type PlanFields, type Source } from './plan.ts'
import { documentAddress } from './split-document.ts'
import type { MarkedUnit } from './unit.ts'

/** Limits, in bytes of UTF-8 unless named otherwise; the database has the same for document, units and addresses. */
export const limits = {
  sourceBytes: 4 * 1024 * 1024,
  documentBytes: 32 * 1024 * 1024,
  units: 100_000,
  /** Files that the patterns of a plan match, and names that are looked at for that. */
  files: 5000,
  names: 100_000,
  /** Characters of a path. */
  pathLength: 1000,
  addressBytes: 1024,
} as const

/** Answers the faults of a plan's sources, before they are parsed. */
export function checkSources(plan: PlanFields, sources: readonly Source[]): readonly Finding[] {
  const given = new Map(sources.map((source) => [source.path, source]))
  const seen = new Map<string, string>()
  return plan.sources.flatMap((path): Finding[] => {
    const source = given.get(path)
    const named = source?.where === undefined ? {} : { where: source.where }
    // A checkout on some file systems holds only one of two files whose names differ in case.
    const address = documentAddress(plan.root, path).toLowerCase().normalize('NFC')
    const twin = seen.get(address)
    seen.set(address, path)
    if (twin !== undefined) return [{ code: 'PLAN_SOURCE_DUPLICATE', expected: twin, observed: path, ...named }]
    if (source === undefined) return [{ code: 'PLAN_SOURCE_MISSING', observed: path }]
    const line = unstorableLine(source.text)
    if (line !== null) return [{ code: 'PLAN_TEXT_INVALID', observed: path, where: { file: path, line, column: 1 } }]
    const bytes = Buffer.byteLength(source.text)
    if (bytes <= limits.sourceBytes) return []
    return [{ code: 'PLAN_TOO_LARGE', expected: limits.sourceBytes, observed: { source: path, bytes }, ...named }]
  })
}

/** The least that a unit takes in the document beside its texts. */
const BARE_BLOCK = `{"address":"","body":"","content_hash":"${'0'.repeat(64)}","kind":"section","ordinal":1,"title":""}`
  .length

/**
 * Answers what finds the faults of a plan's units, source by source, each with its line, and hands on each unit that is within the
 * limits: an address repeats those above it, so that a short text can have a hundred megabytes of addresses.
 */
export function unitCheck(): (
  path: string,
  units: Iterable<MarkedUnit>,
  take: (unit: MarkedUnit) => void,
) => readonly Finding[] {
  const seen = new Set<string>()
  let characters = 0
  return (path, units, take) => {
    const findings: Finding[] = []
    let faulty: string | undefined
    for (const unit of units) {
      const { address, title, body, line } = unit
      const where = { file: path, line, column: 1 }
      characters += BARE_BLOCK + address.length + title.length + body.length
      const beyond = seen.size === limits.units ? 'units' : characters > limits.documentBytes ? 'documentBytes' : null
      if (beyond !== null) {
        const finding: Finding = { code: 'PLAN_TOO_LARGE', expected: { [beyond]: limits[beyond] }, where }
        return [...findings.slice(0, MOST_FINDINGS - 1), finding]
      }
      take(unit)
      const isTwin = seen.has(address)
      seen.add(address)
      // Addresses below it are faulty for the same reason.
      if (faulty !== undefined && address.startsWith(faulty)) continue
      const isTooLong = Buffer.byteLength(address) > limits.addressBytes
      if (isTwin) findings.push({ code: 'PLAN_ADDRESS_DUPLICATE', observed: address, where })
      const observed = address.slice(0, 200)
      if (isTooLong) findings.push({ code: 'PLAN_ADDRESS_INVALID', expected: limits.addressBytes, observed, where })
      faulty = isTwin || isTooLong ? `${address}/` : undefined
    }
    return findings.slice(0, MOST_FINDINGS)
  }
}
