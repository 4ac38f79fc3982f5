// The step's outputs in the runner's file format.
// Must not: let a value end its own here-document; the delimiter is random.
import { randomUUID } from 'node:crypto'
import { findingsJson, jsonText } from '../report/json.ts'
import type { Verdict } from '../report/verdict.ts'

/** The outputs that action.yml names, as lines for GITHUB_OUTPUT. */
export function outputsOf(verdict: Verdict): string {
  const outputs: Readonly<Record<string, string | undefined>> = {
    outcome: verdict.outcome,
    change: verdict.change,
    'verify-change': verdict.successor,
    subjects: verdict.run?.subjects.join('\n'),
    deadline: verdict.run?.deadline,
    'exit-code': verdict.run?.exitCode?.toString(),
    findings: findingsJson(verdict),
    verdict: jsonText(verdict),
    'ledger-id': verdict.ledger?.ledger,
    'ledger-head': verdict.ledger?.head,
  }
  return Object.entries(outputs)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => {
      const delimiter = `quorate_${randomUUID()}`
      return `${name}<<${delimiter}\n${value}\n${delimiter}\n`
    })
    .join('')
}
