// The answer of a function that seats or registers, as the verdict that is shown.
import type { Answer } from '../../postgres/answer-form.ts'
import type { Verdict } from '../../report/verdict.ts'
import { answerFacts, ledgerFacts } from '../change/answer-facts.ts'
import { type HumanNames, namedChecks, namedFindings } from '../change/human-names.ts'

/** What the database answered, without seats; people by their names. */
export function answerVerdict(mode: string, answer: Answer, names: HumanNames = new Map()): Verdict {
  const { outcome, code, findings, checks, notes, ledger } = answer
  return {
    outcome: outcome === 'done' ? 'pass' : 'blocked',
    mode,
    ...(code === null ? {} : { change: code }),
    findings: namedFindings(findings, names),
    ...(checks === null ? {} : { checks: namedChecks(checks, names) }),
    ...(notes.length === 0 ? {} : { notes: namedFindings(notes, names) }),
    facts: Object.fromEntries(
      Object.entries(answerFacts(answer)).map(([name, said]) => [name, names.get(said) ?? said]),
    ),
    ...(ledger === null ? {} : { ledger: ledgerFacts(ledger) }),
  }
}
