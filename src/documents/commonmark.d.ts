// What of commonmark.js is in use. Its parser is one object whose steps are members of it; the package itself has no types.
declare module 'commonmark' {
  export interface Node {
    readonly type: string
    /** What `type` answers. */
    _type: string
    readonly _open: boolean
    readonly _htmlBlockType?: number
    readonly parent: Node | null
    readonly prev: Node | null
    readonly next: Node | null
    readonly firstChild: Node | null
    readonly lastChild: Node | null
    readonly literal: string | null
    /** First and last line and column, from 1. */
    readonly sourcepos: readonly [readonly [number, number], readonly [number, number]]
    /** Of a heading. */
    level: number
    /** What a paragraph or a heading says, before its markup is read. */
    _string_content: string
    /** Ours: how many quotes and list items hold it, itself among them. */
    nesting?: number
    /** Ours: whether a link definition may begin it. */
    mayDefine?: boolean
    /** Ours: the last line of a paragraph. */
    lastLine?: string
    unlink(): void
    insertAfter(sibling: Node): void
    appendChild(child: Node): void
    walker(): { next(): { readonly entering: boolean; readonly node: Node } | null }
  }

  /** A run of `*`, `_` or `~` that may open or close something, among those before and behind it. */
  export interface Delimiter {
    /** The character's code. */
    readonly cc: number
    /** How long the run was, and which node still says what of it is not matched. */
    readonly origdelims: number
    readonly node: Node & { _literal: string }
    previous: Delimiter | null
    next: Delimiter | null
    readonly can_open: boolean
    readonly can_close: boolean
  }

  export interface InlineParser {
    readonly subject: string
    pos: number
    /** The last one. */
    readonly delimiters: Delimiter | null
    /** The innermost open bracket. */
    readonly brackets: { readonly node: Node; readonly index: number } | null
    /** What a label is looked up in, by its normalised text. */
    refmap: Record<string, unknown>
    /** Reads one link definition at the beginning of a text; answers where it ends, 0 when there is none. */
    parseReference(text: string, refmap: Record<string, unknown>): number
    /** Reads the next thing of the subject into the block; answers whether there was one. */
    parseInline(block: Node): boolean
    parseCloseBracket(block: Node): boolean
    /** Reads `[label]`; answers how long it is, 0 when there is none. */
    parseLinkLabel(): number
    /** Reads what holds no mark. */
    parseString(block: Node): boolean
    handleDelim(cc: number, block: Node): boolean
    /** Answers how long the run is at whose beginning the parser is, and what it may do. */
    scanDelims(cc: number): Pick<Delimiter, 'can_open' | 'can_close'> & { readonly numdelims: number }
    removeDelimiter(delimiter: Delimiter): void
    processEmphasis(bottom: Delimiter | null): void
    peek(): number
    match(expression: RegExp): string | null
    /** Reads white space with at most one line end in it. */
    spnl(): boolean
  }

  /** Answers 0 when no such block starts here, 1 when one does that holds others, 2 when it holds none. */
  export type BlockStart = (parser: Parser, container: Node) => 0 | 1 | 2

  /** How a type of block goes on. */
  export interface BlockRules {
    /** Answers 0 when a line is in the open block, 1 when not, 2 when the line ended it and is done with. */
    continue(parser: Parser, block: Node): 0 | 1 | 2
    finalize(parser: Parser, block: Node): void
    canContain(type: string): boolean
    readonly acceptsLines: boolean
  }

  export interface Parser {
    readonly doc: Node
    tip: Node
    /** The tip before the line. */
    oldtip: Node
    /** The innermost block that the line is in by its marks. */
    lastMatchedContainer: Node
    /** Whether no block is open beyond that. */
    allClosed: boolean
    lineNumber: number
    currentLine: string
    offset: number
    column: number
    partiallyConsumedTab: boolean
    blank: boolean
    readonly nextNonspace: number
    readonly indent: number
    readonly indented: boolean
    readonly blocks: Record<string, BlockRules>
    /** Quote, ATX heading, fence, HTML, setext heading, thematic break, list item, indented code. */
    blockStarts: readonly BlockStart[]
    readonly inlineParser: InlineParser
    parse(text: string): Node
    addLine(): void
    addChild(type: string, offset: number): Node & Record<string, unknown>
    finalize(block: Node, lineNumber: number): void
    findNextNonspace(): void
    closeUnmatchedBlocks(): void
    advanceNextNonspace(): void
    advanceOffset(count: number, columns?: boolean): void
  }

  export const Node: new (type: string, sourcepos?: Node['sourcepos']) => Node
  export const Parser: new () => Parser
}
