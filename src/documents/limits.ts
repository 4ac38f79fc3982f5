// What a plan may hold: its limits, and every fault of its sources and units at once.
import type { Finding } from '../codes/finding.ts'
import { isStorable } from './normalise.ts'
import type { PlanFields, Source } from './plan.ts'
import { documentAddress } from './split-document.ts'
import type { UnitText } from './unit.ts'

/** Limits, in bytes of UTF-8 unless named otherwise; the database has the same for document, units and addresses. */
export const limits = {
  sourceBytes: 4 * 1024 * 1024,
  documentBytes: 32 * 1024 * 1024,
  units: 100_000,
  addressBytes: 1024,
} as const

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
    const bytes = Buffer.byteLength(source.text)
    if (bytes <= limits.sourceBytes) return []
    return [{ code: 'PLAN_TOO_LARGE', expected: limits.sourceBytes, observed: { source: path, bytes } }]
  })
}

/** The least that a unit takes in the document beside its texts. */
const BARE_BLOCK = `{"address":"","body":"","content_hash":"${'0'.repeat(64)}","kind":"section","ordinal":1,"title":""}`
  .length

/**
 * Answers what finds the faults of a plan's units, source by source, each with its line, before anything is made of them:
 * an address repeats those above it, so that a short text can have a hundred megabytes of addresses.
 */
export function unitCheck(): (path: string, units: readonly UnitText[]) => readonly Finding[] {
  const seen = new Set<string>()
  let characters = 0
  return (path, units) => {
    const findings: Finding[] = []
    let line = 1
    let tooLong: string | undefined
    for (const { address, title, body } of units) {
      const where = { file: path, line, column: 1 }
      characters += BARE_BLOCK + address.length + title.length + body.length
      const beyond = seen.size === limits.units ? 'units' : characters > limits.documentBytes ? 'documentBytes' : null
      if (beyond !== null) {
        return [...findings, { code: 'PLAN_TOO_LARGE', expected: { [beyond]: limits[beyond] }, where }]
      }
      if (seen.has(address)) findings.push({ code: 'PLAN_ADDRESS_DUPLICATE', observed: address, where })
      seen.add(address)
      // Addresses below it are too long for the same reason.
      const isNew = tooLong === undefined || !address.startsWith(tooLong)
      if (isNew && Buffer.byteLength(address) > limits.addressBytes) {
        tooLong = `${address}/`
        findings.push({
          code: 'PLAN_ADDRESS_INVALID',
          expected: limits.addressBytes,
          observed: address.slice(0, 200),
          where,
        })
      }
      for (let at = body.indexOf('\n'); at >= 0; at = body.indexOf('\n', at + 1)) line += 1
    }
    return findings
  }
}
