// A document's own headings, read line by line with commonmark.js: time and memory grow with the text, not with its square.
// Must not: read the text within a line, except of headings; keep a block that nothing needs any more.
import { type Node, Parser } from 'commonmark'
import {
  startFence,
  startFootnote,
  startHeading,
  startHtmlBy,
  startTask,
  startUnderlined,
  trimmed,
  trimmedAtEnd,
} from './block-starts.ts'
import { tableRules } from './tables.ts'
import { footnoteRules, takeLine } from './take-line.ts'
import { wordReader } from './words.ts'

/**
 * What a source may hold. The most among 7,356 documents of real repositories was 9, 6,100, 853, 39,527 and 1,281,829.
 * The reader's time and memory grow with the text only; these keep the factor small, and its expressions off their stack's end.
 */
export const readerLimits = {
  /** Quotes, list items and footnotes one in another. */
  nesting: 100,
  /** Quotes, list items and footnotes. */
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
const nests = new Set(['block_quote', 'item', 'footnote_definition'])

/** `{#id}` at a heading's end. Any other text there is the heading's own. */
const ID = /(?:^|[ \t\n])\{#([\p{L}\p{M}\p{N}_.:-]+)\}$/u

/** A line that looks like a heading and is none: a space stands beside its marks that is no space to Markdown. */
const UNCLEAR = /^(?:[ \t]*[^\S \t\v\f][^\S\v\f]*#{1,6}(?:\s|$)|#{1,6}[^\S \t\v\f])/u

/** A heading: its line, from 1, where that begins, how deep it is, its words, and the id that it gives itself. */
export interface Heading {
  readonly line: number
  readonly offset: number
  readonly depth: number
  readonly title: string
  readonly id: string | null
}

/** Called where a text goes beyond a limit, with the line, from 1. */
export type Refuse = (limit: keyof typeof readerLimits, line: number) => never

/** What was read of a document. */
export interface Headings {
  /** The document's own, in order: none in code, quotes, lists, tables or footnotes. Each is read when it is asked for. */
  readonly headings: IteratorObject<Heading, undefined>
  /** The lines that look like a heading and are none, from 1. */
  readonly unclear: readonly number[]
}

/** Answers the headings of a document. Each is read by itself: no definition elsewhere changes what it says. */
export function headingsOf(text: string, refuse: Refuse): Headings {
  const { found, unclear } = blocksOf(text, refuse)
  const wordsOf = wordReader()
  const beginningOf = lineBeginnings(text)
  let squares = 0
  const headings = found.values().map(({ first, last, depth, markup }): Heading => {
    const offset = beginningOf(first)
    const source = trimmed(text.slice(offset, beginningOf(last + 1)).replace(/\n$/, ''))
    const place = { line: first, offset, depth }
    if (source.length > readerLimits.blockLength) refuse('blockLength', first)
    if (source.length > MAX_HEADING) return { ...place, title: source, id: null }
    const [mark = '', id = null] = ID.exec(markup) ?? []
    const titled = trimmed(markup.slice(0, markup.length - mark.length))
    if (!/[\n\\`*_![\]<&~]/.test(titled)) return { ...place, title: titled, id }
    squares += source.length ** 2
    if (squares > readerLimits.headingSquares) refuse('headingSquares', first)
    return { ...place, title: wordsOf(titled), id }
  })
  return { headings, unclear }
}

/** A heading of the document itself: its lines, counted from 1, and its markup. */
interface Found {
  readonly first: number
  readonly last: number
  readonly depth: number
  readonly markup: string
}

function blocksOf(text: string, refuse: Refuse) {
  const found: Found[] = []
  const unclear: number[] = []
  const parser = parserThat(
    refuse,
    unclear,
    ({ sourcepos: [[first], [last]], level: depth, _string_content: said }) => {
      const markup = trimmed(said.replace(/\n$/, ''))
      if (found.push({ first, last, depth, markup }) > readerLimits.headings) refuse('headings', first)
    },
  )
  // Of the blank lines just before.
  let narrowest: number | null = null
  for (let begin = 0; begin < text.length; ) {
    const end = text.indexOf('\n', begin)
    const line = text.slice(begin, end < 0 ? text.length : end)
    if (line.length > readerLimits.blockLength) refuse('blockLength', parser.lineNumber + 1)
    const width = blankWidth(line)
    // A blank line changes nothing that one before it left as it was, and costs a step for each block that is open.
    const isIdle: boolean = width !== null && narrowest !== null && width >= narrowest
    if (isIdle) parser.lineNumber += 1
    else takeLine(parser, line)
    narrowest = isIdle ? narrowest : width
    begin = end < 0 ? text.length : end + 1
  }
  while (parser.tip !== parser.doc) parser.finalize(parser.tip, parser.lineNumber)
  return { found, unclear }
}

/** How wide a blank line is; one of nothing is wider than all, since a footnote goes on over it. Null for any other line. */
function blankWidth(line: string): number | null {
  if (line === '') return Number.POSITIVE_INFINITY
  return /[^ \t]/.test(line) ? null : line.replaceAll('\t', '    ').length
}

/** The library's parser, which refuses what is nested too deep, and forgets each block when the next one beside it ends. */
function parserThat(refuse: Refuse, unclear: number[], collect: (heading: Node) => void): Parser {
  const parser = new Parser()
  const { addChild, addLine, finalize, inlineParser, blocks } = parser
  // The library takes no tab between the parts of a link definition, nor behind one (see `addLine`).
  inlineParser.spnl = () => inlineParser.match(/^[ \t]*(?:\n[ \t]*)?/) !== null
  const [startQuote, , , htmlStart, , startBreak, ...others] = parser.blockStarts
  let containers = 0
  return Object.assign(parser, {
    tip: parser.doc,
    blocks: { ...blocks, table: tableRules, footnote_definition: footnoteRules },
    blockStarts: [
      startQuote,
      startHeading,
      startFence,
      startHtmlBy(htmlStart),
      startUnderlined,
      startBreak,
      startFootnote,
      ...others,
      startTask,
    ],
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
      if (tip.type === 'paragraph') {
        tip.mayDefine ??= currentLine[offset] === '['
        tip.lastLine = currentLine.slice(offset)
        if (tip.parent === parser.doc && UNCLEAR.test(tip.lastLine)) unclear.push(parser.lineNumber)
      }
      // Nobody asks for more of a text that is too long for a heading and begins no definition.
      if (!tip.mayDefine && tip._string_content.length > MAX_HEADING) return
      const length = tip._string_content.length + currentLine.length - offset
      if (length > readerLimits.blockLength) refuse('blockLength', parser.lineNumber)
      if (currentLine.endsWith('\t')) parser.currentLine = trimmedAtEnd(currentLine)
      addLine.call(parser)
    },
    finalize(block: Node, lineNumber: number) {
      finalize.call(parser, block, lineNumber)
      if (block.type === 'heading' && block.parent === parser.doc) collect(block)
      block.prev?.unlink()
    },
  })
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
