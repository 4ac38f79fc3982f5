// MARK: one Markdown document becomes units with stable canonical addresses (LAN-2).
// Must not: read files; drop a character (the bodies in order are the document).
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString as textOf } from 'mdast-util-to-string'
import { normalise } from './normalise.ts'
import { distinctSlug, slugOf } from './slug.ts'
import type { UnitText } from './unit.ts'

type Node = ReturnType<typeof fromMarkdown>['children'][number]

/**
 * Blocks alone: what stands within a line decides nothing about where a heading is, and reading it takes time that grows
 * with the square of some texts.
 */
const blocks = {
  disable: {
    null: [
      ...['attention', 'autolink', 'characterEscape', 'characterReference', 'codeText', 'hardBreakEscape', 'htmlText'],
      ...['labelEnd', 'labelStartImage', 'labelStartLink'],
    ],
  },
}
/** The longest heading whose markup is read, in UTF-16 units; no address is as long. */
const MAX_HEADING = 2000

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
  const headings = headingsOf(content)
  const starts = headings.map(({ offset }) => lineStart(content, offset))
  const preamble = content.slice(0, starts[0] ?? content.length)

  const units: UnitText[] = []
  if (matter !== '') units.push({ address: `${base}#~front-matter`, kind: 'front_matter', title: '', body: matter })
  if (preamble !== '') units.push({ address: `${base}#~preamble`, kind: 'preamble', title: '', body: preamble })

  // The open headings from the outermost in, each with the slugs already taken below it.
  const open: { depth: number; path: string; taken: Map<string, number> }[] = []
  const top = new Map<string, number>()
  headings.forEach(({ depth, title }, index) => {
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop()
    const parent = open.at(-1)
    const slug = distinctSlug(slugOf(title), parent?.taken ?? top)
    const path = parent === undefined ? slug : `${parent.path}/${slug}`
    open.push({ depth, path, taken: new Map() })
    const body = content.slice(starts[index], starts[index + 1] ?? content.length)
    units.push({ address: `${base}#${path}`, kind: 'section', title, body })
  })
  return units
}

interface Heading {
  readonly offset: number
  readonly depth: number
  readonly title: string
}

/** The document's own headings; their words are read apart, with the document's own definitions for links by reference. */
function headingsOf(content: string): readonly Heading[] {
  const nodes = fromMarkdown(content, { extensions: [blocks] }).children
  const found = nodes
    .filter((node) => node.type === 'heading')
    .map((node) => ({ depth: node.depth, offset: node.position?.start.offset ?? 0, source: sourceOf(content, node) }))
  const short = found.map(({ source }) => (source.length <= MAX_HEADING ? source : ''))
  const definitions = nodes.filter(({ type }) => type === 'definition').map((node) => sourceOf(content, node))
  const titles = new Map(
    fromMarkdown([...short, ...definitions].join('\n\n'))
      .children.filter(({ type }) => type === 'heading')
      .map((node) => [node.position?.start.offset, textOf(node, { includeHtml: false })]),
  )
  let place = 0
  return found.map(({ source, ...heading }, index) => {
    const title = titles.get(place) ?? source
    place += (short[index] as string).length + 2
    return { ...heading, title: short[index] === '' ? source : title }
  })
}

function sourceOf(content: string, { position }: Node): string {
  return content.slice(position?.start.offset, position?.end.offset)
}

/** An indented heading begins where its line does. */
function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}
