// Where the database differs from the policy: shown before it blocks a run, while there is time to put it right (PRV-9).
// Must not: keep anybody from opening or signing; only a run is blocked by it.
import type { Finding } from '../../codes/finding.ts'

const DRIFT: ReadonlySet<Finding['code']> = new Set([
  'PRIVILEGE_DRIFT',
  'SEPARATION_DRIFT',
  'TARGET_ABSENT',
  'TARGET_DRIFT',
])

/** Those of the findings that are about the database and not about the change. */
export function driftOf(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ code }) => DRIFT.has(code))
}

/** What to do first, where something drifted. */
export function driftSteps(findings: readonly Finding[]): readonly string[] {
  if (driftOf(findings).length === 0) return []
  return [
    'An administrator puts the database right first: quorate db check shows what differs, quorate db plan how to repair it. People can take seats meanwhile; every run is blocked.',
  ]
}
