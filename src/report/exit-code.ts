// How a command ends (ACT-3): 0 pass, 1 blocked, 2 undecided, 64 wrong use.
// Must not: end with 0 unless something was evaluated and nothing speaks against it.

import type { ExitCode } from '../gate/catalogue/entry.ts'
import { catalogue } from '../gate/catalogue/index.ts'
import type { Verdict } from './verdict.ts'

/**
 * The exit code of a verdict. A pass without a fact, with a finding, or with a seat missing or extra contradicts
 * itself and is undecided.
 */
export function exitCode(verdict: Verdict): 0 | ExitCode {
  if (verdict.outcome === 'blocked') return 1
  if (verdict.outcome === 'pass' && isEvaluated(verdict)) return 0
  return catalogue.get(verdict.findings[0]?.code ?? '')?.exit === 64 ? 64 : 2
}

function isEvaluated({ facts, findings, seats }: Verdict): boolean {
  const isSeated = !seats || (seats.missing.length === 0 && seats.extra.length === 0)
  return findings.length === 0 && isSeated && Object.keys(facts).length > 0
}
