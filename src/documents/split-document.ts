// MARK: one Markdown document becomes units with stable canonical addresses (LAN-2).
// Must not: read files; drop a character (the bodies in order are the document).
import { QuorateError } from '../codes/error.ts'
import { headingsOf, readerLimits } from './headings.ts'
import { normalise } from './normalise.ts'
import { distinctSlug, slugOf } from './slug.ts'
import type { UnitText } from './unit.ts'

const FENCE = /^(---|\+\+\+)[ \t]*$/

/** Text between two `---` (YAML) or `+++` (TOML) lines at its very beginning; without an end the first is a Markdown rule. */
function frontMatterOf(text: string): string {
  const first = text.indexOf('\n')
  const mark = FENCE.exec(text.slice(0, Math.max(first, 0)))?.[1]
  if (mark === undefined) return ''
  for (let start = first + 1, end: number; start < text.length; start = end + 1) {
    end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    if (text.startsWith(mark, start) && FENCE.exec(text.slice(start, end))?.[1] === mark) return text.slice(0, end + 1)
  }
  return ''
}

/** Answers the part of an address before the sections: `<root>/<path without its extension>`. */
export function documentAddress(root: string, path: string): string {
  return `${root}/${path.normalize('NFC').replace(/\.[^./]+$/, '')}`
}

/**
 * Answers the units of one document, in order; none for an empty one.
 * Addresses are `<root>/<path>#<slug>/<slug>`, nested by heading level; text before the first heading is `#~preamble`,
 * front matter `#~front-matter`. Only headings of the document itself count: none in code, quotes or lists.
 * @throws PLAN_TOO_LARGE with the line where the document goes beyond what is read
 */
export function mark(root: string, path: string, source: string): readonly UnitText[] {
  const text = normalise(source)
  const base = documentAddress(root, path)
  const matter = frontMatterOf(text)
  const content = text.slice(matter.length)
  const linesBefore = matter.split('\n').length - 1
  const headings = headingsOf(content, (limit, line): never => {
    throw new QuorateError('PLAN_TOO_LARGE', {
      expected: { [limit]: readerLimits[limit] },
      where: { file: path, line: linesBefore + line, column: 1 },
    })
  })
  const preamble = content.slice(0, headings[0]?.offset ?? content.length)

  const units: UnitText[] = []
  if (matter !== '') units.push({ address: `${base}#~front-matter`, kind: 'front_matter', title: '', body: matter })
  if (preamble !== '') units.push({ address: `${base}#~preamble`, kind: 'preamble', title: '', body: preamble })

  // The open headings from the outermost in, each with the slugs already taken below it.
  const open: { depth: number; path: string; taken: Map<string, number> }[] = []
  const top = new Map<string, number>()
  headings.forEach(({ offset, depth, title }, index) => {
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop()
    const parent = open.at(-1)
    const slug = distinctSlug(slugOf(title), parent?.taken ?? top)
    const path = parent === undefined ? slug : `${parent.path}/${slug}`
    open.push({ depth, path, taken: new Map() })
    const body = content.slice(offset, headings[index + 1]?.offset ?? content.length)
    units.push({ address: `${base}#${path}`, kind: 'section', title, body })
  })
  return units
}
