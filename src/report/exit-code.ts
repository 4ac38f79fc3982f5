// How a command ends (ACT-3): 0 pass, 1 blocked, 2 undecided, 64 wrong use, 130 stopped.
// Must not: end with 0 unless something was evaluated and nothing speaks against it.
import type { ExitCode } from '../codes/catalogue/entry.ts'
import { entryOf } from '../codes/catalogue/index.ts'
import type { Verdict } from './verdict.ts'

/** The exit code of a verdict; a pass that contradicts itself is undecided. */
export function exitCode(verdict: Verdict): 0 | ExitCode {
  const { outcome, findings } = sound(verdict)
  if (outcome === 'blocked') return 1
  if (outcome === 'pass') return 0
  const own = findings[0] === undefined ? undefined : entryOf(findings[0].code)?.exit
  return own === 64 || own === 130 ? own : 2
}

/** What a verdict is headed by: its outcome, or that the call itself was wrong, which leaves nothing undecided. */
export function headingOf(verdict: Verdict): Verdict['outcome'] | 'wrong use' {
  return exitCode(verdict) === 64 ? 'wrong use' : verdict.outcome
}

/**
 * The verdict to show. A pass without a fact, with a finding, or with a seat missing, extra or refused contradicts itself: it is
 * undecided in every output, not in the exit code alone.
 */
export function sound(verdict: Verdict): Verdict {
  if (verdict.outcome !== 'pass' || isEvaluated(verdict)) return verdict
  const findings: Verdict['findings'] = verdict.findings.length > 0 ? verdict.findings : [{ code: 'NOTHING_EVALUATED' }]
  return { ...verdict, outcome: 'undecided', findings }
}

function isEvaluated({ facts, findings, seats }: Verdict): boolean {
  const isSeated = !seats || [...seats.missing, ...seats.extra, ...(seats.refused ?? [])].length === 0
  return findings.length === 0 && isSeated && Object.keys(facts).length > 0
}
