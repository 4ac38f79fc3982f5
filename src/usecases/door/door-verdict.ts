// The answer of a function that seats or registers, as the verdict that is shown.
import type { Answer } from '../../postgres/answer-form.ts'
import type { Verdict } from '../../report/verdict.ts'
import { answerFacts, ledgerFacts } from '../change/answer-facts.ts'

/** What the database answered, without seats. */
export function answerVerdict(mode: string, answer: Answer): Verdict {
  const { outcome, code, findings, checks, notes, ledger } = answer
  return {
    outcome: outcome === 'done' ? 'pass' : 'blocked',
    mode,
    ...(code === null ? {} : { change: code }),
    findings,
    ...(checks === null ? {} : { checks }),
    ...(notes.length === 0 ? {} : { notes }),
    facts: answerFacts(answer),
    ...(ledger === null ? {} : { ledger: ledgerFacts(ledger) }),
  }
}
