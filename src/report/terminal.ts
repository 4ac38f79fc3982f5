// A verdict as lines for a terminal or a job's log, all findings at once (ACT-2).
// Must not: show outside text that is not neutralised, or colour unless asked.
import type { Finding } from '../codes/finding.ts'
import { checkLines } from './check-lines.ts'
import { headingOf } from './exit-code.ts'
import { shownFacts } from './lacking.ts'
import { neutralise } from './neutralise.ts'
import { seatRows } from './seat-lines.ts'
import { type Section, sectionText } from './sections.ts'
import { explain, type Verdict, wordsOf } from './verdict.ts'

const COLOURS = { pass: 32, blocked: 31, undecided: 33, bold: 1, dim: 2 } as const
type Paint = (style: keyof typeof COLOURS, text: string) => string
const MARKS = {
  taken: '✓',
  waiting: '… waiting',
  refused: '✗ not accepted',
  missing: '✗ missing',
  extra: '✗ extra',
} as const
const PAINTS = { taken: 'pass', waiting: 'dim', refused: 'blocked', missing: 'blocked', extra: 'blocked' } as const

interface Shown {
  readonly colour?: boolean
  readonly width?: number
}

/** The text, lines ended by `\n`. `colour` adds ANSI colours: for a terminal only. A table wider than `width` becomes a list. */
export function terminalText(verdict: Verdict, { colour = false, width }: Shown = {}): string {
  const paint: Paint = (style, text) => (colour ? `\u001b[${COLOURS[style]}m${text}\u001b[0m` : text)
  const subject = [verdict.mode, verdict.change ?? ''].map(neutralise).join(' ').trim()
  const sections = [
    [`${paint(verdict.outcome, headingOf(verdict).toUpperCase())}  ${paint('bold', subject)}`],
    verdict.seats ? seatSection(verdict.seats, paint) : [],
    checkSection(verdict, paint),
    verdict.findings.flatMap((finding) => findingLines(finding, paint)),
    ...(verdict.sections ?? []).map((section) => sectionLines(section, paint, width)),
    verdict.notes?.length
      ? [paint('bold', 'Notes'), ...verdict.notes.flatMap((note) => findingLines(note, paint))]
      : [],
    shownFacts(verdict).map(([name, value]) => `${paint('dim', neutralise(name))}  ${neutralise(value)}`),
    verdict.next?.length ? ['Next', ...verdict.next.map((step) => `  ${neutralise(step)}`)] : [],
  ]
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

/** Sections alone and without colour, as a job's log has them before anything is decided. */
export function sectionsText(sections: readonly Section[], width?: number): string {
  const shown = sections.map((section) => sectionText(section, width)).filter((lines) => lines.length > 0)
  return shown.map((lines) => `${lines.join('\n')}\n`).join('\n')
}

function seatSection(seats: NonNullable<Verdict['seats']>, paint: Paint): readonly string[] {
  const rows = seatRows(seats)
  const width = Math.max(0, ...rows.map(({ seat }) => neutralise(seat).length))
  return rows.map(({ seat, state, who, source, taken }) => {
    const mark = paint(PAINTS[state], MARKS[state])
    const holder = who === null ? '' : ` ${neutralise(who)}`
    const since = taken === '' ? '' : `  ${paint('dim', neutralise(taken))}`
    return `${neutralise(seat).padEnd(width)}  ${mark}${holder} ${paint('dim', `(${neutralise(source)})`)}${since}`
  })
}

/** Of what the database looked at: what failed, and how much passed. */
function checkSection({ checks }: Verdict, paint: Paint): readonly string[] {
  if (checks === undefined || checks.length === 0) return []
  const lines = checkLines(checks).map(({ depth, passed, text }) => {
    const mark = paint(passed ? 'pass' : 'blocked', passed ? '✓' : '✗')
    return `${'  '.repeat(depth + 1)}${mark} ${neutralise(text)}`
  })
  return [paint('bold', 'Checks'), ...lines]
}

function sectionLines(section: Section, paint: Paint, width?: number): readonly string[] {
  const [title, ...lines] = sectionText(section, width)
  if (title === undefined) return []
  return [paint('bold', title), ...lines.map((line) => painted(line, paint))]
}

/** By what a line begins with: something to look at, or a line of a difference. */
function painted(line: string, paint: Paint): string {
  if (line.startsWith('  !') || line.startsWith('  ?')) return paint('undecided', line)
  if (line.startsWith('  ✗')) return paint('blocked', line)
  if (line.startsWith('  ✓')) return paint('pass', line)
  if (line.startsWith('    + ')) return paint('pass', line)
  if (line.startsWith('    - ')) return paint('blocked', line)
  return line.startsWith('    @ ') ? paint('dim', line) : line
}

function findingLines(finding: Finding, paint: Paint): readonly string[] {
  const { code, title, expected, observed, remedy, where } = explain(finding)
  return [
    `${paint('bold', neutralise(code))}  ${neutralise(title)}`,
    ...(where ? [`  at        ${neutralise(`${where.file}:${where.line}:${where.column}`)}`] : []),
    ...(expected === undefined ? [] : [`  expected  ${neutralise(wordsOf(expected))}`]),
    ...(observed === undefined ? [] : [`  observed  ${neutralise(wordsOf(observed))}`]),
    `  remedy    ${neutralise(remedy)}`,
  ]
}
