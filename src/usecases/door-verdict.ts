// The answer of a function that seats or registers, as the verdict that is shown.
import type { Answer } from '../adapters/postgres/call.ts'
import type { Verdict } from '../report/verdict.ts'

/** `next` says what to do once it is done, given the change's code. */
export function answerVerdict(mode: string, answer: Answer, next: (code: string) => readonly string[]): Verdict {
  const { outcome, code, findings, evidenceId, ledger, rest } = answer
  const isDone = outcome === 'done'
  const shown: Record<string, unknown> = {
    outcome,
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => ['string', 'number'].includes(typeof value))),
    evidence: evidenceId,
    ledger: ledger?.ledgerId,
    head: ledger && `${ledger.seq} ${ledger.head}`,
  }
  const kept = Object.entries(shown).filter(([, value]) => value !== null && value !== undefined)
  return {
    outcome: isDone ? 'pass' : 'blocked',
    mode,
    ...(code === null ? {} : { change: code }),
    findings,
    facts: Object.fromEntries(kept.map(([name, value]) => [name.replaceAll('_', ' '), String(value)])),
    next: isDone && code !== null ? next(code) : [],
  }
}
