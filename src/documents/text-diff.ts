// How one text differs from another, line by line, bounded: for people who decide by it (SEAT-6).
// Must not: take longer for texts that have nothing in common; then the one is shown as gone and the other as new.
import { structuredPatch } from 'diff'

/** A line that is gone, new, or beside one of these; `@` says what is not shown. */
export interface DiffLine {
  readonly mark: '-' | '+' | ' ' | '@'
  readonly text: string
}

/** Equal lines that are shown around a difference. */
const CONTEXT = 2
/** Lines that are added or removed, beyond which nobody looks for the shortest difference: the time grows with its square. */
const MOST_EDITS = 500
/** Characters of a line; a longer one is shown around the place where it differs. */
const WIDTH = 900
const LEAD = 120

/** The lines that differ, with a few around them; null is no text at all. */
export function diffOf(before: string | null, after: string | null): readonly DiffLine[] {
  if (before === null || after === null) return replaced(before, after)
  const options = { context: CONTEXT, maxEditLength: MOST_EDITS }
  const patch = structuredPatch('', '', before, after, '', '', options)
  if (patch === undefined) return replaced(before, after)
  let next = 1
  return patch.hunks.flatMap(({ oldStart, oldLines, lines }) => {
    const skipped = oldStart - next
    next = oldStart + oldLines
    const shown = lines.map((line): DiffLine => {
      const mark = line.charAt(0)
      if (mark === '\\') return { mark: '@', text: 'no line end there' }
      return { mark: mark === '+' || mark === '-' ? mark : ' ', text: line.slice(1) }
    })
    return [...(skipped > 0 ? [gap(skipped)] : []), ...cutLong(shown)]
  })
}

function gap(lines: number): DiffLine {
  return { mark: '@', text: `${lines} equal ${lines === 1 ? 'line' : 'lines'}` }
}

function replaced(before: string | null, after: string | null): readonly DiffLine[] {
  const marked = (mark: '-' | '+', text: string | null) =>
    text === null || text === ''
      ? []
      : text
          .replace(/\n$/, '')
          .split('\n')
          .map((line): DiffLine => ({ mark, text: cut(line, 0) }))
  return [...marked('-', before), ...marked('+', after)]
}

/** A long line beside the one that takes its place is shown from where the two begin to differ. */
function cutLong(lines: readonly DiffLine[]): readonly DiffLine[] {
  if (lines.every(({ text }) => text.length <= WIDTH)) return lines
  const partners = partnersOf(lines)
  return lines.map((line, index) => {
    const partner = partners.get(index)
    const differs = partner === undefined ? 0 : commonStart(line.text, lines[partner]?.text ?? '')
    return { ...line, text: cut(line.text, differs) }
  })
}

/** Of lines that are gone and followed by new ones: the first goes with the first, the second with the second. */
function partnersOf(lines: readonly DiffLine[]): ReadonlyMap<number, number> {
  const partners = new Map<number, number>()
  const run = (from: number, mark: DiffLine['mark']) => {
    let end = from
    while (lines[end]?.mark === mark) end += 1
    return end
  }
  for (let at = 0; at < lines.length; at += 1) {
    const fresh = run(at, '-')
    const end = run(fresh, '+')
    for (let nth = 0; at + nth < fresh && fresh + nth < end; nth += 1) {
      partners.set(at + nth, fresh + nth)
      partners.set(fresh + nth, at + nth)
    }
    at = Math.max(at, end - 1)
  }
  return partners
}

function commonStart(one: string, other: string): number {
  const end = Math.min(one.length, other.length)
  let at = 0
  while (at < end && one.charCodeAt(at) === other.charCodeAt(at)) at += 1
  return at
}

function cut(line: string, differs: number): string {
  if (line.length <= WIDTH) return line
  const start = Math.max(0, Math.min(differs - LEAD, line.length - WIDTH))
  const end = start + WIDTH
  const before = start > 0 ? `(${start} characters) … ` : ''
  const after = end < line.length ? ` … (${line.length - end} characters)` : ''
  return `${before}${line.slice(start, end).toWellFormed()}${after}`
}
