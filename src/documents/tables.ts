// Where a table starts and ends, as GitHub's own parser has it (GFM, cmark-gfm).
import type { BlockRules, Node, Parser } from 'commonmark'
import { trimmed } from './block-starts.ts'

/** White space within a row. */
const SPACE = /[ \t\v\f]/

/** A table goes on to a blank line, or to one that starts another block. */
export const tableRules: BlockRules = {
  continue: ({ currentLine, nextNonspace, blank }) =>
    blank || /^\|[ \t\v\f]*$/.test(currentLine.slice(nextNonspace)) ? 1 : 0,
  finalize() {},
  canContain: () => false,
  acceptsLines: false,
}

/** Whether the line makes a table of a paragraph: it is a delimiter row, with as many columns as the paragraph's last line. */
export function startsTable({ indented, currentLine, nextNonspace }: Parser, { lastLine = '' }: Node): boolean {
  if (indented) return false
  const columns = delimiterColumns(currentLine.slice(nextNonspace))
  return columns > 0 && columns === columnsOf(lastLine)
}

/** The columns of a row such as `|:--|---`; 0 for what is none. */
function delimiterColumns(line: string): number {
  if (!/^[|:-][|: \t\v\f-]*$/.test(line)) return 0
  const row = trimmed(line)
  const cells = row.slice(row.startsWith('|') ? 1 : 0, row.endsWith('|') ? -1 : undefined).split('|')
  return cells.every((cell) => /^[ \t\v\f]*:?-+:?[ \t\v\f]*$/.test(cell)) ? cells.length : 0
}

/** The cells of a row: parted by `|` that no backslash stands before. */
function columnsOf(row: string): number {
  let columns = 0
  let at = row.startsWith('|') ? afterSpace(row, 1) : 0
  while (at < row.length) {
    columns += 1
    let end = row.indexOf('|', at)
    while (end > at && row[end - 1] === '\\') end = row.indexOf('|', end + 1)
    at = end < 0 ? row.length : afterSpace(row, end + 1)
  }
  return columns
}

function afterSpace(row: string, from: number): number {
  let at = from
  while (at < row.length && SPACE.test(row.charAt(at))) at += 1
  return at
}
