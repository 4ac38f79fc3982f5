// Findings as workflow annotations (`::error …::`), the one place that writes live workflow commands.
// Must not: let outside text end a command or begin another (ACT-4).
import type { Finding } from '../gate/finding.ts'
import { neutralise } from './neutralise.ts'
import { explain, textOf, type Verdict } from './verdict.ts'

/** GitHub shows ten annotations of a type for a step. */
const MAX_ANNOTATIONS = 10
const MAX_MESSAGE = 4096

/** One `error` command a finding; beyond ten the rest is counted in the tenth. */
export function annotationLines({ findings }: Verdict): readonly string[] {
  if (findings.length <= MAX_ANNOTATIONS) return findings.map(annotation)
  const shown = findings.slice(0, MAX_ANNOTATIONS - 1)
  const rest = findings.length - shown.length
  return [...shown.map(annotation), `::error title=Quorate::${rest} more findings; see the job summary`]
}

function annotation(finding: Finding): string {
  const { code, title, expected, observed, remedy, where } = explain(finding)
  const properties = {
    ...(where ? { file: where.file, line: `${where.line}`, col: `${where.column}` } : {}),
    title: code,
  }
  const message = [
    `${title}.`,
    ...(expected === undefined ? [] : [`Expected ${textOf(expected)}.`]),
    ...(observed === undefined ? [] : [`Observed ${textOf(observed)}.`]),
    remedy,
  ]
  const fields = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(neutralise(value))}`)
  return `::error ${fields.join(',')}::${escapeData(message.map(neutralise).join(' ').slice(0, MAX_MESSAGE).toWellFormed())}`
}

/** As the runner unescapes a command's data (`@actions/core`, command.ts). */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** As the runner unescapes a command's properties. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
