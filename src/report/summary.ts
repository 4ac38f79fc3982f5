// A verdict as Markdown for the job summary or a comment: at most 1 MiB (GitHub's limit for a step), all outside text as code.
// Must not: pass outside text through as Markdown.
import { checkLines } from './check-lines.ts'
import { headingOf } from './exit-code.ts'
import { shownFacts } from './lacking.ts'
import { markdownCode } from './neutralise.ts'
import { seatRows } from './seat-lines.ts'
import { sectionMarkdown } from './sections.ts'
import { explain, textOf, type Verdict } from './verdict.ts'

const MAX_BYTES = 1_048_576
const RESERVE = 4096
const MARKS = { pass: '✅ pass', blocked: '⛔ blocked', undecided: '⚠️ undecided', 'wrong use': '⚠️ wrong use' } as const

/** The Markdown; what does not fit within `maxBytes` is counted instead of shown. */
export function summaryMarkdown(verdict: Verdict, maxBytes: number = MAX_BYTES): string {
  const change = verdict.change === undefined ? '' : ` ${markdownCode(verdict.change)}`
  const head = `## ${MARKS[headingOf(verdict)]}: ${markdownCode(verdict.mode)}${change}\n`
  const facts = shownFacts(verdict).map(([name, value]) => `- ${markdownCode(name)}: ${markdownCode(value)}`)
  const sections: readonly (readonly string[])[] = [
    verdict.next?.length ? ['### Next', '', ...verdict.next.map((step) => `- ${markdownCode(step)}`)] : [],
    verdict.seats
      ? ['### Seats', '', '| Seat | State | Who | Proof |', '|---|---|---|---|', ...seatRowsOf(verdict.seats)]
      : [],
    findingTable('Findings', verdict.findings),
    verdict.checks?.length ? ['### Checks', '', ...checkItems(verdict.checks)] : [],
    ...(verdict.sections ?? []).map(sectionMarkdown),
    findingTable('Notes', verdict.notes ?? []),
    facts.length > 0 ? ['### Facts', '', ...facts] : [],
  ]
  return within(
    head,
    sections.filter((lines) => lines.length > 0).flatMap((lines) => ['', ...lines]),
    maxBytes - RESERVE,
  )
}

function seatRowsOf(seats: NonNullable<Verdict['seats']>): readonly string[] {
  return seatRows(seats).map(({ seat, state, who, source, taken }) =>
    row([
      markdownCode(seat),
      state === 'taken' || state === 'waiting' ? state : `**${state}**`,
      who === null ? '' : markdownCode(who),
      [source, taken]
        .filter((text) => text !== '')
        .map(markdownCode)
        .join(' '),
    ]),
  )
}

function checkItems(checks: NonNullable<Verdict['checks']>): readonly string[] {
  return checkLines(checks, { whole: true }).map(
    ({ depth, passed, text }) => `${'  '.repeat(depth)}- ${passed ? '✓' : '✗'} ${markdownCode(text)}`,
  )
}

function findingTable(title: string, findings: Verdict['findings']): readonly string[] {
  if (findings.length === 0) return []
  const head = [`### ${title}`, '', '| Code | What | Expected | Observed | Remedy |', '|---|---|---|---|---|']
  return [...head, ...findings.map(findingRow)]
}

function findingRow(finding: Verdict['findings'][number]): string {
  const { code, title, expected, observed, remedy, where } = explain(finding)
  const place = where ? ` ${markdownCode(`${where.file}:${where.line}:${where.column}`)}` : ''
  const shown = [expected, observed].map((value) => (value === undefined ? '' : markdownCode(textOf(value))))
  return row([markdownCode(code), `${prose(title)}${place}`, ...shown, prose(remedy)])
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** The catalogue's own words: only their code spans are Markdown. */
function prose(text: string): string {
  const safe = (part: string) => part.replace(/[<>&|*_[\]\\]/g, (character) => `&#${character.codePointAt(0)};`)
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? markdownCode(part) : safe(part)))
    .join('')
}

function within(head: string, lines: readonly string[], budget: number): string {
  let text = head
  let size = Buffer.byteLength(head)
  for (const [index, line] of lines.entries()) {
    size += Buffer.byteLength(line) + 1
    if (size > budget) {
      // A difference is one of the lines, and has line ends in it: it is shown whole or not at all.
      const rest = lines.slice(index).join('\n').split('\n').length
      return `${text}\n_${rest} more lines do not fit here; see the job’s log._\n`
    }
    text += `${line}\n`
  }
  return text
}
