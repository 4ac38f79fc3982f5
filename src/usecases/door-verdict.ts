// The answer of a function that seats or registers, as the verdict that is shown.
import type { Answer } from '../adapters/postgres/call.ts'
import type { Verdict } from '../report/verdict.ts'

/** What the database answered, without seats. */
export function answerVerdict(mode: string, answer: Answer): Verdict {
  const { outcome, code, findings, evidenceId, ledger, rest } = answer
  const shown: Record<string, unknown> = {
    outcome,
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => ['string', 'number'].includes(typeof value))),
    evidence: evidenceId,
    ledger: ledger?.ledgerId,
    head: ledger && `${ledger.seq} ${ledger.head}`,
  }
  const kept = Object.entries(shown).filter(([, value]) => value !== null && value !== undefined)
  return {
    outcome: outcome === 'done' ? 'pass' : 'blocked',
    mode,
    ...(code === null ? {} : { change: code }),
    findings,
    facts: Object.fromEntries(kept.map(([name, value]) => [name.replaceAll('_', ' '), String(value)])),
  }
}
