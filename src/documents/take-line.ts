// Takes one line of a document into the library's parser. Its own step for that starts no block at a `[`, and knows no table.
import type { BlockRules, Node, Parser } from 'commonmark'
import { startsTable } from './tables.ts'

/** What ends HTML of the kinds 1 to 5 (CommonMark, “HTML blocks”). */
const htmlEnds = [/<\/(?:script|pre|textarea|style)>/i, /-->/, /\?>/, />/, /\]\]>/]

/** A footnote goes on over lines that are indented by four, or that hold nothing at all. */
export const footnoteRules: BlockRules = {
  continue(parser) {
    if (parser.indent < 4) return parser.currentLine === '' ? 0 : 1
    parser.advanceOffset(4, true)
    return 0
  },
  finalize() {},
  canContain: (type) => type !== 'item',
  acceptsLines: false,
}

/** Takes the next line, which is without its end. */
export function takeLine(parser: Parser, line: string): void {
  parser.oldtip = parser.tip
  parser.currentLine = line
  parser.offset = 0
  parser.column = 0
  parser.blank = false
  parser.partiallyConsumedTab = false
  parser.lineNumber += 1
  const matched = innermostOf(parser)
  if (matched === null) return
  parser.allClosed = matched === parser.oldtip
  parser.lastMatchedContainer = matched
  const container = startBlocks(parser, matched)
  const isLazy = !parser.allClosed && !parser.blank && parser.tip.type === 'paragraph'
  if (isLazy) parser.addLine()
  else addText(parser, container)
}

/** The innermost open block that the line is in; null when it closed a fence. */
function innermostOf(parser: Parser): Node | null {
  let container = parser.doc
  for (let child = container.lastChild; child?._open; child = container.lastChild) {
    parser.findNextNonspace()
    const answer = rulesOf(parser, child).continue(parser, child)
    if (answer === 2) return null
    if (answer === 1) break
    container = child
  }
  return container
}

/** Starts what blocks the line starts. Answers the innermost. */
function startBlocks(parser: Parser, matched: Node): Node {
  let container = matched
  let isLeaf = container.type !== 'paragraph' && rulesOf(parser, container).acceptsLines
  while (!isLeaf) {
    parser.findNextNonspace()
    const started = startOne(parser, container)
    if (started === 0) {
      parser.advanceNextNonspace()
      break
    }
    container = parser.tip
    isLeaf = started === 2
  }
  return container
}

function startOne(parser: Parser, container: Node): 0 | 1 | 2 {
  const mayStart = parser.indented || /[#`~*+_=<>0-9[-]/.test(parser.currentLine.charAt(parser.nextNonspace))
  if (!mayStart) return 0
  for (const start of parser.blockStarts) {
    const started = start(parser, container)
    if (started !== 0) return started
  }
  return 0
}

/** Adds what remains of the line. */
function addText(parser: Parser, container: Node): void {
  parser.closeUnmatchedBlocks()
  const { type } = container
  if (type === 'table') return
  if (type === 'paragraph' && startsTable(parser, container)) {
    container._type = 'table'
  } else if (rulesOf(parser, container).acceptsLines) {
    parser.addLine()
    const end = type === 'html_block' ? htmlEnds[(container._htmlBlockType ?? 0) - 1] : undefined
    if (end?.test(parser.currentLine.slice(parser.offset))) parser.finalize(container, parser.lineNumber)
  } else if (parser.offset < parser.currentLine.length && !parser.blank) {
    parser.addChild('paragraph', parser.offset)
    parser.advanceNextNonspace()
    parser.addLine()
  }
}

function rulesOf({ blocks }: Parser, { type }: Node): BlockRules {
  return blocks[type] as BlockRules
}
