// Findings and notes as workflow annotations (`::error …::`, `::warning …::`), the one place that writes live workflow commands.
// Must not: let outside text end a command or begin another (ACT-4).
import type { Finding } from '../codes/finding.ts'
import { neutralise } from './neutralise.ts'
import { sentencesOf, type Verdict } from './verdict.ts'

/** GitHub shows ten annotations of a type for a step. */
const MAX_ANNOTATIONS = 10
const MAX_MESSAGE = 4096

/** One `error` command a finding, one `warning` a note; of each type beyond ten the rest is counted in the tenth. */
export function annotationLines({ findings, notes = [] }: Verdict): readonly string[] {
  return [...ofType('error', findings, 'findings'), ...ofType('warning', notes, 'notes')]
}

type Type = 'error' | 'warning'

function ofType(type: Type, findings: readonly Finding[], words: string): readonly string[] {
  if (findings.length <= MAX_ANNOTATIONS) return findings.map((finding) => annotation(type, finding))
  const shown = findings.slice(0, MAX_ANNOTATIONS - 1)
  const rest = `::${type} title=Quorate::${findings.length - shown.length} more ${words}; see the job summary`
  return [...shown.map((finding) => annotation(type, finding)), rest]
}

function annotation(type: Type, finding: Finding): string {
  const { code, where } = finding
  const properties = {
    ...(where ? { file: where.file, line: `${where.line}`, col: `${where.column}` } : {}),
    title: code,
  }
  const fields = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(neutralise(value))}`)
  return `::${type} ${fields.join(',')}::${escapeData(sentencesOf(finding).map(neutralise).join(' ').slice(0, MAX_MESSAGE).toWellFormed())}`
}

/** As the runner unescapes a command's data (`@actions/core`, command.ts). */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** As the runner unescapes a command's properties. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
