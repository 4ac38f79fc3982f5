// How much is shown before the rest is counted: what people read, what a log and a summary hold (SEAT-6).
import { countText } from '../../codes/count-text.ts'
import type { Line, Section } from '../../report/sections.ts'

/** Units, people, keys or other things of one sort. */
export const MOST_THINGS = 40
/** Lines of all differences together, and of one unit's. */
export const MOST_LINES = 400
export const MOST_LINES_OF_ONE = 80
/** Characters of all differences together. */
export const MOST_CHARACTERS = 48_000

/** The first lines of a list, and how many more there are. */
export function boundedLines(lines: readonly Line[], things: string, most = MOST_THINGS): readonly Line[] {
  if (lines.length <= most) return lines
  return [...lines.slice(0, most), { text: `… and ${countText(lines.length - most)} more ${things}` }]
}

/** Where a document is not what it must be: the gate refuses it, and there are no words for it. */
export function unreadable(title: string): Section {
  return { title, lines: [], none: 'The document has not the form that the gate takes, which will refuse it.' }
}
