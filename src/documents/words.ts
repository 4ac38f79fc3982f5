// What a heading says without its markup, read as GitHub reads it, but by nothing that stands elsewhere in the document.
import { type Delimiter, type InlineParser, Node, Parser } from 'commonmark'
import { trimmed } from './block-starts.ts'

const TILDE = 126
/** The library's expression for text without a mark, with `~` among the marks. */
const PLAIN = /^[^\n`[\]\\!<&*_'"~]+/
/** A note's mark, such as `[^1]`. */
const NOTE = /^\[\^[^\][\s]+\]$/

/** Finds every label: `[a][b]` and `[a][]` read as `a`, whether or not the document says where they lead. */
const everyLabel = new Proxy({}, { get: (_, label) => (label === '' ? undefined : { destination: '', title: '' }) })
const noLabel = Object.create(null)

/** Answers what reads headings. The library's own first step would take any white space off their ends. */
export function wordReader(): (markup: string) => string {
  const inlineParser = githubsInlines()
  return (markup) => {
    const heading = new Node('heading')
    Object.assign(inlineParser, { subject: markup, pos: 0, delimiters: null, brackets: null })
    while (inlineParser.parseInline(heading));
    inlineParser.processEmphasis(null)
    let words = ''
    const walker = heading.walker()
    for (let step = walker.next(); step !== null; step = walker.next()) {
      if (step.node.type === 'softbreak' || step.node.type === 'linebreak') words += '\n'
      else if (step.node.type !== 'html_inline') words += step.node.literal ?? ''
    }
    return trimmed(words)
  }
}

/** The library's reader of what is within a line, with strikethrough, notes, and labels that need no definition. */
function githubsInlines(): InlineParser {
  const { inlineParser } = new Parser()
  const { parseInline, parseCloseBracket, parseLinkLabel, scanDelims } = inlineParser
  return Object.assign(inlineParser, {
    spnl: () => inlineParser.match(/^[ \t]*(?:\n[ \t]*)?/) !== null,
    parseInline(block: Node) {
      if (inlineParser.peek() !== TILDE) return parseInline.call(inlineParser, block)
      const run = inlineParser.match(/^~+/) ?? ''
      if (run.length > 2) return append(block, run)
      inlineParser.pos -= run.length
      return inlineParser.handleDelim(TILDE, block)
    },
    parseString(block: Node) {
      const plain = inlineParser.match(PLAIN)
      return plain !== null && append(block, plain)
    },
    scanDelims(cc: number) {
      if (cc === TILDE) return scanDelims.call(inlineParser, cc)
      // GitHub looks through `~` for what stands beside `*` and `_`.
      const { subject, pos } = inlineParser
      // An expression would begin at each `~` of a run anew.
      let from = pos
      while (subject[from - 1] === '~') from -= 1
      const before = subject.charAt(from - 1)
      const [, run = '', after = ''] = /^(\*+|_+)~*(.?)/su.exec(subject.slice(pos)) ?? []
      // The same mark behind them is punctuation like any other, and no part of the run.
      const behind = after !== '' && run.startsWith(after) ? '.' : after
      Object.assign(inlineParser, { subject: `${before}${run}${behind}`, pos: before.length })
      const found = scanDelims.call(inlineParser, cc)
      Object.assign(inlineParser, { subject, pos })
      return found
    },
    parseLinkLabel() {
      const length = parseLinkLabel.call(inlineParser)
      // `[a]` alone is a link or not by what the document says elsewhere; it is text here.
      inlineParser.refmap = length === 0 ? noLabel : everyLabel
      return length
    },
    parseCloseBracket(block: Node) {
      const opener = inlineParser.brackets
      const isRead = parseCloseBracket.call(inlineParser, block)
      const bracketed = opener === null ? '' : inlineParser.subject.slice(opener.index, inlineParser.pos)
      if (opener !== null && opener.node.parent !== null && NOTE.test(bracketed)) dropFrom(opener.node)
      return isRead
    },
    processEmphasis: (bottom: Delimiter | null) => matchDelimiters(inlineParser, bottom),
  })
}

function append(block: Node, literal: string): true {
  block.appendChild(Object.assign(new Node('text'), { _literal: literal }))
  return true
}

/** Takes a node off, and all behind it. */
function dropFrom(first: Node): void {
  for (let node: Node | null = first; node !== null; ) {
    const { next }: Node = node
    node.unlink()
    node = next
  }
}

/**
 * Takes the marks off that open and close emphasis or strikethrough, as cmark-gfm matches them; what they hold stays where it is.
 * `bottom` is the last delimiter that is not looked at.
 */
function matchDelimiters(inlineParser: InlineParser, bottom: Delimiter | null): void {
  const lowest = new Map<string, Delimiter | null>()
  let closer = inlineParser.delimiters
  while (closer !== null && closer.previous !== bottom) closer = closer.previous
  while (closer !== null) {
    const { next }: Delimiter = closer
    if (!closer.can_close) {
      closer = next
      continue
    }
    const kind = `${closer.cc} ${closer.origdelims % 3} ${closer.can_open}`
    const lower = lowest.has(kind) ? (lowest.get(kind) ?? null) : bottom
    const opener = openerOf(closer, lower, bottom)
    if (opener === null) {
      lowest.set(kind, closer.previous)
      if (!closer.can_open) inlineParser.removeDelimiter(closer)
      closer = next
    } else {
      closer = unmark(inlineParser, opener, closer)
    }
  }
  while (inlineParser.delimiters !== null && inlineParser.delimiters !== bottom)
    inlineParser.removeDelimiter(inlineParser.delimiters)
}

function openerOf(closer: Delimiter, lower: Delimiter | null, bottom: Delimiter | null): Delimiter | null {
  for (
    let opener = closer.previous;
    opener !== null && opener !== lower && opener !== bottom;
    opener = opener.previous
  ) {
    const isOdd =
      (closer.can_open || opener.can_close) &&
      closer.origdelims % 3 !== 0 &&
      (opener.origdelims + closer.origdelims) % 3 === 0
    if (opener.cc === closer.cc && opener.can_open && !isOdd) return opener
  }
  return null
}

/** Takes the marks off that match. Answers what may close next. */
function unmark(inlineParser: InlineParser, opener: Delimiter, closer: Delimiter): Delimiter | null {
  const { next } = closer
  const isStruck = closer.cc === TILDE
  // `~a~~` strikes nothing; the closer has had its chance.
  if (isStruck && opener.origdelims !== closer.origdelims) return next
  const count = isStruck ? closer.origdelims : Math.min(2, lengthOf(opener), lengthOf(closer))
  opener.next = closer
  closer.previous = opener
  for (const delimiter of [opener, closer]) {
    delimiter.node._literal = delimiter.node._literal.slice(count)
    if (lengthOf(delimiter) === 0) inlineParser.removeDelimiter(delimiter)
  }
  return lengthOf(closer) === 0 ? next : closer
}

function lengthOf({ node }: Delimiter): number {
  return node._literal.length
}
