// A verdict as SARIF 2.1.0 (OASIS), which code scanning and editors read: what has a place is a result, anything else a notification.
// Must not: let outside text become a link, a placeholder or a live workflow command.
import type { Finding } from '../codes/finding.ts'
import { neutralise, neutraliseJson } from './neutralise.ts'
import { explain, sentencesOf, type Verdict } from './verdict.ts'

/** One JSON text without a line end. Paths are relative to the checkout's root; columns count UTF-16 units. */
export function sarifText({ findings, notes = [] }: Verdict): string {
  const all = [
    ...findings.map((finding) => [finding, 'error'] as const),
    ...notes.map((note) => [note, 'warning'] as const),
  ]
  const rules = [...new Map(all.map(([finding]) => [finding.code, ruleOf(finding)])).values()]
  const indexOf = (code: string) => rules.findIndex(({ id }) => id === code)
  const unplaced = all.filter(([{ where }]) => where === undefined)
  const run = {
    tool: { driver: { name: 'Quorate', rules } },
    invocations: [
      {
        executionSuccessful: unplaced.length === 0,
        toolExecutionNotifications: unplaced.map(([finding, level]) => ({
          descriptor: { id: finding.code, index: indexOf(finding.code) },
          level,
          message: messageOf(finding),
        })),
      },
    ],
    columnKind: 'utf16CodeUnits',
    results: all.flatMap(([finding, level]) => resultOf(finding, level, indexOf(finding.code))),
  }
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }
  return neutraliseJson(JSON.stringify(log))
}

function ruleOf(finding: Finding) {
  const { code: id, title, remedy } = explain(finding)
  return { id, shortDescription: { text: title }, help: { text: remedy } }
}

function resultOf(finding: Finding, level: string, ruleIndex: number) {
  const { code: ruleId, where } = finding
  if (where === undefined) return []
  const artifactLocation = { uri: encodeURI(where.file) }
  const region = { startLine: where.line, startColumn: where.column }
  return [
    {
      ruleId,
      ruleIndex,
      level,
      message: messageOf(finding),
      locations: [{ physicalLocation: { artifactLocation, region } }],
    },
  ]
}

/** Plain text in which brackets make no link and braces no placeholder (SARIF 3.11.5 and 3.11.6). */
function messageOf(finding: Finding) {
  const text = sentencesOf(finding).map(neutralise).join(' ')
  return { text: text.replace(/[\\[\]]/g, '\\$&').replace(/[{}]/g, '$&$&') }
}
