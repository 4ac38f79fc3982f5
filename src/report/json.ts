// A verdict as JSON for outputs and `--json`: the whole of it, each finding explained, the exit code included.
// Must not: change a value; live commands are escaped inside the strings.
import { exitCode } from './exit-code.ts'
import { neutraliseJson } from './neutralise.ts'
import { explain, type Verdict } from './verdict.ts'

/** One JSON text, on one line unless `indent` is given, without a line end. */
export function jsonText(verdict: Verdict, { indent = 0 }: { readonly indent?: number } = {}): string {
  const { outcome, mode, change = null, seats = null, facts, next = [] } = verdict
  const findings = verdict.findings.map((finding) => ({
    expected: null,
    observed: null,
    where: null,
    ...explain(finding),
  }))
  return neutraliseJson(
    JSON.stringify({ outcome, exit: exitCode(verdict), mode, change, findings, seats, facts, next }, null, indent),
  )
}
