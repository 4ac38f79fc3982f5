// The answer of a function that seats or registers, as the verdict that is shown.
import type { People } from '../../manifest/types.ts'
import type { Answer } from '../../postgres/answer-form.ts'
import type { Verdict } from '../../report/verdict.ts'
import { answerFacts, ledgerFacts } from '../change/answer-facts.ts'
import { answerNames, namedChecks, namedFindings } from '../change/human-names.ts'

/** What the database answered, without seats; people by their names. `accounts` are GitHub's ids of whom the job showed. */
export function answerVerdict(
  mode: string,
  answer: Answer,
  people: People | null,
  accounts: readonly string[] = [],
): Verdict {
  const { outcome, code, findings, checks, notes, ledger } = answer
  const names = answerNames(answer, people, accounts)
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
