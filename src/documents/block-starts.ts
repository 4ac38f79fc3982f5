// How blocks start that the library does not know, or does not start in a time that grows with the line.
import { type BlockStart, Node, type Parser } from 'commonmark'

/** `# Title #`, with one to six `#`. */
export const startHeading: BlockStart = (parser) => {
  const marks = atStart(parser, /^#{1,6}(?=[ \t]|$)/)
  if (marks === null) return 0
  const heading = start(parser, 'heading', marks)
  heading.level = marks.length
  heading._string_content = withoutClosing(trimmed(parser.currentLine.slice(parser.offset)))
  parser.advanceOffset(parser.currentLine.length - parser.offset)
  return 2
}

/** Three or more backticks with none behind them in their line, or three or more tildes. */
export const startFence: BlockStart = (parser) => {
  const marks = atStart(parser, /^(?:`{3,}|~{3,})/)
  if (marks === null) return 0
  const isCode = marks.startsWith('`') && parser.currentLine.includes('`', parser.nextNonspace + marks.length)
  if (isCode) return 0
  const { indent } = parser
  Object.assign(start(parser, 'code_block', marks), {
    _isFenced: true,
    _fenceLength: marks.length,
    _fenceChar: marks[0],
    _fenceOffset: indent,
  })
  return 2
}

/** A paragraph's underline, of `=` or `-`; what of the paragraph defines links is no part of the heading. */
export const startUnderlined: BlockStart = (parser, paragraph) => {
  if (paragraph.type !== 'paragraph') return 0
  const mark = atStart(parser, /^(?:=+|-+)(?=[ \t]*$)/)
  if (mark === null) return 0
  parser.closeUnmatchedBlocks()
  const said = withoutDefinitions(paragraph._string_content, parser)
  paragraph._string_content = said
  if (said === '') {
    // GitHub reads the underline as a paragraph's text then, and as no table's either.
    paragraph.lastLine = ''
    return 2
  }
  const heading = new Node('heading', paragraph.sourcepos)
  heading.level = mark.startsWith('=') ? 1 : 2
  heading._string_content = said
  paragraph.insertAfter(heading)
  paragraph.unlink()
  parser.tip = heading
  parser.advanceOffset(parser.currentLine.length - parser.offset)
  return 2
}

/** `[^1]: text`. It holds other blocks, so that no heading in it is the document's own. */
export const startFootnote: BlockStart = (parser) => {
  const marks = atStart(parser, /^\[\^[^\] \r\n\t]+\]:[ \t]*/)
  if (marks === null) return 0
  start(parser, 'footnote_definition', marks)
  return 1
}

/** An item that begins with a task's box and a space, and says no more. */
const TASK = /^[ \t\v\f]*(?:[-+*]|[0-9]+.)[ \t\v\f]+\[[ x]\][ \t]+$/i

/** The box is no text to GitHub: no paragraph is in the item then that the next line could belong to. */
export const startTask: BlockStart = (parser, { type }) => {
  if (type !== 'item' || !TASK.test(parser.currentLine)) return 0
  parser.advanceOffset(parser.currentLine.length - parser.offset)
  return 2
}

/** HTML as the library starts it; but one tag alone in its line also ends a paragraph in a quote or an item that the line is not in. */
export function startHtmlBy(library?: BlockStart): BlockStart {
  return (parser, container) => {
    const { blank } = parser
    // For a blank line the library does not ask whether such a paragraph goes on.
    parser.blank = true
    const started = library?.(parser, container) ?? 0
    parser.blank = blank
    return started
  }
}

function withoutDefinitions(text: string, { inlineParser }: Parser): string {
  let rest = text
  while (rest.startsWith('[')) {
    const end = inlineParser.parseReference(rest, Object.create(null))
    if (end === 0) break
    rest = rest.slice(end)
  }
  return rest
}

function atStart({ indented, currentLine, nextNonspace }: Parser, marks: RegExp): string | null {
  if (indented) return null
  return marks.exec(currentLine.slice(nextNonspace))?.[0] ?? null
}

function start(parser: Parser, type: string, marks: string) {
  parser.closeUnmatchedBlocks()
  const block = parser.addChild(type, parser.nextNonspace)
  parser.advanceNextNonspace()
  parser.advanceOffset(marks.length)
  return block
}

/** A closing run of `#` is no part of a heading when it is alone or after white space. */
function withoutClosing(title: string): string {
  let end = title.length
  while (title[end - 1] === '#') end -= 1
  if (end === title.length) return title
  if (end === 0) return ''
  return isSpace(title[end - 1]) ? trimmed(title.slice(0, end)) : title
}

/** Without spaces and tabs at both ends. */
export function trimmed(text: string): string {
  let from = 0
  while (isSpace(text[from])) from += 1
  return trimmedAtEnd(text.slice(from))
}

/** Without spaces and tabs at the end; an expression would look at each run of them again and again. */
export function trimmedAtEnd(text: string): string {
  let to = text.length
  while (isSpace(text[to - 1])) to -= 1
  return text.slice(0, to)
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\t'
}
