// MARK: one Markdown document becomes units with stable canonical addresses (LAN-2).
// Must not: read files; drop a character (the bodies in order are the document).
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString as textOf } from 'mdast-util-to-string'
import { normalise } from './normalise.ts'
import { distinctSlug, slugOf } from './slug.ts'
import type { UnitText } from './unit.ts'

type Node = ReturnType<typeof fromMarkdown>['children'][number]
type Heading = Extract<Node, { type: 'heading' }>

/** Text between two `---` (YAML) or `+++` (TOML) lines at its very beginning; without one it is a Markdown rule. */
const frontMatter = /^(---|\+\+\+)[ \t]*\n(?:[^\n]*\n)*?\1[ \t]*(?:\n|$)/

/** Answers the part of an address before the sections: `<root>/<path without its extension>`. */
export function documentAddress(root: string, path: string): string {
  return `${root}/${path.normalize('NFC').replace(/\.[^./]+$/, '')}`
}

/**
 * Answers the units of one document, in order; none for an empty one.
 * Addresses are `<root>/<path>#<slug>/<slug>`, nested by heading level; text before the first heading is `#~preamble`,
 * front matter `#~front-matter`. Only headings of the document itself count: none in code, quotes or lists.
 */
export function mark(root: string, path: string, source: string): readonly UnitText[] {
  const text = normalise(source)
  const base = documentAddress(root, path)
  const matter = frontMatter.exec(text)?.[0] ?? ''
  const content = text.slice(matter.length)
  const headings = fromMarkdown(content).children.filter((node): node is Heading => node.type === 'heading')
  const starts = headings.map((heading) => lineStart(content, heading.position?.start.offset ?? 0))
  const preamble = content.slice(0, starts[0] ?? content.length)

  const units: UnitText[] = []
  if (matter !== '') units.push({ address: `${base}#~front-matter`, kind: 'front_matter', title: '', body: matter })
  if (preamble !== '') units.push({ address: `${base}#~preamble`, kind: 'preamble', title: '', body: preamble })

  // The open headings from the outermost in, each with the slugs already taken below it.
  const open: { depth: number; path: string; taken: Map<string, number> }[] = []
  const top = new Map<string, number>()
  headings.forEach((heading, index) => {
    while ((open.at(-1)?.depth ?? 0) >= heading.depth) open.pop()
    const parent = open.at(-1)
    const title = textOf(heading, { includeHtml: false })
    const slug = distinctSlug(slugOf(title), parent?.taken ?? top)
    const path = parent === undefined ? slug : `${parent.path}/${slug}`
    open.push({ depth: heading.depth, path, taken: new Map() })
    const body = content.slice(starts[index], starts[index + 1] ?? content.length)
    units.push({ address: `${base}#${path}`, kind: 'section', title, body })
  })
  return units
}

/** An indented heading begins where its line does. */
function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}
