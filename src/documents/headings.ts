// A document's own headings, read line by line with commonmark.js: time and memory grow with the text, not with its square.
// Must not: read the text within a line, except of headings; keep a block that nothing needs any more.
import { type InlineParser, Node, Parser } from 'commonmark'
import { startFence, startHeading, trimmed, trimmedAtEnd } from './block-starts.ts'

/**
 * What a source may hold. The most among 7,356 documents of real repositories was 9, 6,100, 853, 39,527 and 1,281,829.
 * The reader's time and memory grow with the text only; these keep the factor small, and its expressions off their stack's end.
 */
export const readerLimits = {
  /** Quotes and list items one in another. */
  nesting: 100,
  /** Quotes and list items. */
  containers: 500_000,
  headings: 100_000,
  /** The characters of a line, a heading, or a paragraph that begins with a link definition. */
  blockLength: 1_048_576,
  /** The lengths of the headings with markup, squared and added up: reading one can take the square of its length. */
  headingSquares: 200_000_000,
} as const

/** The longest heading whose markup is read, in UTF-16 units; no address is as long. */
const MAX_HEADING = 2000

/** Blocks that hold others, a list beside its items not counted. */
const nests = new Set(['block_quote', 'item'])

/** A heading: where its line begins, how deep it is, and its words. */
export interface Heading {
  readonly offset: number
  readonly depth: number
  readonly title: string
}

/** Called where a text goes beyond a limit, with the line, from 1. */
export type Refuse = (limit: keyof typeof readerLimits, line: number) => never

/**
 * Answers the document's own headings, in order: none in code, quotes or lists.
 * A heading is read with the link definitions of the whole document.
 */
export function headingsOf(text: string, refuse: Refuse): readonly Heading[] {
  const { found, parser } = blocksOf(text, refuse)
  parser.inlineParser.refmap = parser.refmap
  const beginningOf = lineBeginnings(text)
  let squares = 0
  return found.map(({ first, last, depth, markup }) => {
    const offset = beginningOf(first)
    const source = trimmed(text.slice(offset, beginningOf(last + 1)).replace(/\n$/, ''))
    if (source.length > readerLimits.blockLength) refuse('blockLength', first)
    if (source.length > MAX_HEADING) return { offset, depth, title: source }
    if (!/[\n\\`*_![\]<&]/.test(markup)) return { offset, depth, title: markup }
    squares += source.length ** 2
    if (squares > readerLimits.headingSquares) refuse('headingSquares', first)
    return { offset, depth, title: wordsOf(markup, parser.inlineParser) }
  })
}

/** A heading of the document itself: its lines, counted from 1, and its markup, which is read when all definitions are known. */
interface Found {
  readonly first: number
  readonly last: number
  readonly depth: number
  readonly markup: string
}

/** The headings, and the parser that knows the link definitions. */
function blocksOf(text: string, refuse: Refuse) {
  const found: Found[] = []
  const parser = parserThat(refuse, ({ sourcepos: [[first], [last]], level: depth, _string_content: said }) => {
    const markup = trimmed(said.replace(/\n$/, ''))
    if (found.push({ first, last, depth, markup }) > readerLimits.headings) refuse('headings', first)
  })
  let wasBlank = false
  for (let begin = 0; begin < text.length; ) {
    const end = text.indexOf('\n', begin)
    const line = text.slice(begin, end < 0 ? text.length : end)
    if (line.length > readerLimits.blockLength) refuse('blockLength', parser.lineNumber + 1)
    const isBlank = !/[^ \t]/.test(line)
    // A second blank line changes nothing, and costs a step for each list that is open.
    if (isBlank && wasBlank) parser.lineNumber += 1
    else parser.incorporateLine(line)
    wasBlank = isBlank
    begin = end < 0 ? text.length : end + 1
  }
  while (parser.tip !== parser.doc) parser.finalize(parser.tip, parser.lineNumber)
  return { found, parser }
}

/** The library's parser, which refuses what is nested too deep, and forgets each block when the next one beside it ends. */
function parserThat(refuse: Refuse, collect: (heading: Node) => void): Parser {
  const parser = new Parser()
  const { addChild, addLine, finalize, inlineParser } = parser
  // The library takes no tab between the parts of a link or a link definition, nor behind one (see `addLine`).
  inlineParser.spnl = () => inlineParser.match(/^[ \t]*(?:\n[ \t]*)?/) !== null
  const [startQuote, , , ...others] = parser.blockStarts
  let containers = 0
  return Object.assign(parser, {
    tip: parser.doc,
    refmap: Object.create(null),
    blockStarts: [startQuote, startHeading, startFence, ...others],
    addChild(type: string, offset: number) {
      const block = addChild.call(parser, type, offset)
      block.nesting = block.parent?.nesting ?? 0
      if (!nests.has(type)) return block
      block.nesting += 1
      if (block.nesting > readerLimits.nesting) refuse('nesting', parser.lineNumber)
      containers += 1
      if (containers > readerLimits.containers) refuse('containers', parser.lineNumber)
      return block
    },
    addLine() {
      const { tip, currentLine, offset } = parser
      tip.mayDefine ??= tip.type === 'paragraph' && currentLine[offset] === '['
      // Nobody asks for more of a text that is too long for a heading and begins no definition.
      if (!tip.mayDefine && tip._string_content.length > MAX_HEADING) return
      const length = tip._string_content.length + currentLine.length - offset
      if (length > readerLimits.blockLength) refuse('blockLength', parser.lineNumber)
      if (currentLine.endsWith('\t')) parser.currentLine = trimmedAtEnd(currentLine)
      addLine.call(parser)
    },
    finalize(block: Node, lineNumber: number) {
      finalize.call(parser, block, lineNumber)
      if (block.type === 'paragraph') readDefinitions(parser, block)
      if (block.type === 'heading' && block.parent === parser.doc) collect(block)
      block.prev?.unlink()
    },
  })
}

function readDefinitions({ inlineParser, refmap }: Parser, paragraph: Node): void {
  let text = paragraph._string_content
  while (text.startsWith('[')) {
    const end = inlineParser.parseReference(text, refmap)
    if (end === 0) return
    text = text.slice(end)
  }
}

/** What a heading says without its markup. The library's own first step would take any white space off its ends. */
function wordsOf(markup: string, inlineParser: InlineParser): string {
  const heading = new Node('heading')
  Object.assign(inlineParser, { subject: markup, pos: 0, delimiters: null, brackets: null })
  while (inlineParser.parseInline(heading));
  inlineParser.processEmphasis(null)
  let words = ''
  const walker = heading.walker()
  for (let step = walker.next(); step !== null; step = walker.next()) {
    if (step.node.type === 'softbreak') words += '\n'
    else if (step.node.type !== 'html_inline') words += step.node.literal ?? ''
  }
  return words
}

/** Answers where a line begins, of lines asked for in order. */
function lineBeginnings(text: string): (line: number) => number {
  let line = 1
  let offset = 0
  return (asked) => {
    for (; line < asked; line += 1) {
      const end = text.indexOf('\n', offset)
      offset = end < 0 ? text.length : end + 1
    }
    return offset
  }
}
