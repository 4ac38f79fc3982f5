// Two readers of a document's headings that know nothing of ours: what a heading is does not depend on who reads it.
import { Parser } from 'commonmark'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString as textOf } from 'mdast-util-to-string'

/** A heading as its line (from 1), its depth and its words. */
export type ReadHeading = readonly [line: number, depth: number, title: string]

/** By micromark, which shares no code with commonmark.js. */
export function byMicromark(text: string): readonly ReadHeading[] {
  return fromMarkdown(text).children.flatMap((node): readonly ReadHeading[] =>
    node.type === 'heading' ? [[node.position?.start.line ?? 0, node.depth, textOf(node, { includeHtml: false })]] : [],
  )
}

/** By commonmark.js as it comes: the whole text at once, every block kept. */
export function byWholeParser(text: string): readonly ReadHeading[] {
  const headings: ReadHeading[] = []
  for (let node = new Parser().parse(text).firstChild; node !== null; node = node.next) {
    if (node.type !== 'heading') continue
    let title = ''
    const walker = node.walker()
    for (let step = walker.next(); step !== null; step = walker.next()) {
      if (step.node.type === 'softbreak' || step.node.type === 'linebreak') title += '\n'
      else if (step.node.type !== 'html_inline') title += step.node.literal ?? ''
    }
    headings.push([node.sourcepos[0][0], node.level, title])
  }
  return headings
}
