// What of commonmark.js is in use. Its parser is one object whose steps are members of it; the package itself has no types.
declare module 'commonmark' {
  export interface Node {
    readonly type: string
    readonly parent: Node | null
    readonly prev: Node | null
    readonly next: Node | null
    readonly firstChild: Node | null
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
    unlink(): void
    walker(): { next(): { readonly entering: boolean; readonly node: Node } | null }
  }

  export interface InlineParser {
    refmap: Record<string, unknown>
    /** Reads one link definition at the beginning of a text; answers where it ends, 0 when there is none. */
    parseReference(text: string, refmap: Record<string, unknown>): number
    /** Reads the next thing of the subject into the block; answers whether there was one. */
    parseInline(block: Node): boolean
    processEmphasis(stackBottom: null): void
    match(expression: RegExp): string | null
    /** Reads white space with at most one line end in it. */
    spnl(): boolean
  }

  /** Answers 0 when no such block starts here, 2 when one does that holds no other block. */
  export type BlockStart = (parser: Parser, container: Node) => 0 | 1 | 2

  export interface Parser {
    readonly doc: Node
    tip: Node
    lineNumber: number
    currentLine: string
    readonly offset: number
    readonly nextNonspace: number
    readonly indent: number
    readonly indented: boolean
    refmap: Record<string, unknown>
    /** Quote, ATX heading, fence, HTML, setext heading, thematic break, list item, indented code. */
    blockStarts: readonly BlockStart[]
    readonly inlineParser: InlineParser
    parse(text: string): Node
    incorporateLine(line: string): void
    addLine(): void
    addChild(type: string, offset: number): Node & Record<string, unknown>
    finalize(block: Node, lineNumber: number): void
    closeUnmatchedBlocks(): void
    advanceNextNonspace(): void
    advanceOffset(count: number, columns?: boolean): void
  }

  export const Node: new (type: string) => Node
  export const Parser: new () => Parser
}
