// The step's outputs in the runner's file format.
import { fileCommand } from '../ci/github/file-command.ts'
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
    'permit-file': verdict.run?.permitFile,
    releases: verdict.run?.releases,
    'login-env': verdict.run?.loginEnv,
    'exit-code': verdict.run?.exitCode?.toString(),
    findings: findingsJson(verdict),
    verdict: jsonText(verdict),
    'ledger-id': verdict.ledger?.ledger,
    'ledger-head': verdict.ledger?.head,
  }
  return Object.entries(outputs)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => fileCommand(name, value))
    .join('')
}
