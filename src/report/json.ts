// A verdict as JSON for outputs and `--json`: the whole of it, each finding explained, the exit code included.
// Must not: change a value; live commands are escaped inside the strings.
import type { Finding } from '../codes/finding.ts'
import { checksOf } from './check-lines.ts'
import { exitCode } from './exit-code.ts'
import { canProceed, lackingOf } from './lacking.ts'
import { neutraliseJson } from './neutralise.ts'
import { explain, type Verdict } from './verdict.ts'

/** One JSON text, on one line unless `indent` is given, without a line end. */
export function jsonText(verdict: Verdict, { indent = 0 }: { readonly indent?: number } = {}): string {
  const { outcome, mode, change = null, seats = null, facts, next = [] } = verdict
  const shown = {
    outcome,
    exit: exitCode(verdict),
    mode,
    change,
    can_proceed: canProceed(verdict),
    lacking: lackingOf(verdict),
    checks: checksOf(verdict),
    findings: explained(verdict.findings),
    awaits: explained(verdict.awaits ?? []),
    notes: explained(verdict.notes ?? []),
    seats,
    facts,
    next,
    ...(verdict.sections ? { sections: verdict.sections } : {}),
    ...(verdict.data ? { data: verdict.data } : {}),
  }
  return neutraliseJson(JSON.stringify(shown, null, indent))
}

/** The findings alone: an array, each with code, title, expected, observed, remedy and where. */
export function findingsJson(verdict: Verdict): string {
  return neutraliseJson(JSON.stringify(explained(verdict.findings)))
}

function explained(findings: readonly Finding[]) {
  return findings.map((finding) => ({ expected: null, observed: null, where: null, ...explain(finding) }))
}
