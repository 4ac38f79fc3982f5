// MARK: one Markdown document becomes units with stable canonical addresses (LAN-2).
// Must not: read files; lose a line that is not blank (each is in exactly one unit, in order).
import { QuorateError, throwFindings } from '../codes/error.ts'
import type { Finding } from '../codes/finding.ts'
import { frontMatterOf } from './front-matter.ts'
import { type Heading, headingsOf, readerLimits } from './headings.ts'
import { normalise } from './normalise.ts'
import { MOST_FINDINGS } from './plan.ts'
import { distinctSlug, slugOf } from './slug.ts'
import type { MarkedUnit } from './unit.ts'

/** Answers the part of an address before the sections: `<root>/<path without its extension>`. The last `#` ends it. */
export function documentAddress(root: string, path: string): string {
  return `${root}/${path.normalize('NFC').replace(/\.[^./]+$/, '')}`
}

/**
 * Answers the units of one document, in order; none for an empty one.
 * Addresses are `<root>/<path>#<slug>/<slug>`, nested by heading level; text before the first heading is `#~preamble`,
 * front matter `#~front-matter`. A heading that gives itself an id is `#<id>`, whatever it stands below. Only headings of the document
 * itself count: none in code, quotes, lists, tables or footnotes.
 * @throws PLAN_TOO_LARGE, PLAN_HEADING_UNCLEAR with their lines
 */
export function mark(root: string, path: string, source: string): readonly MarkedUnit[] {
  return [...markedUnits(root, path, source)]
}

/** The same, one after the other: of a hundred thousand nobody needs all at once. */
export function* markedUnits(root: string, path: string, source: string): Generator<MarkedUnit> {
  const text = normalise(source)
  const base = documentAddress(root, path)
  const matter = frontMatterOf(text)
  const content = text.slice(matter.length)
  const linesBefore = matter.split('\n').length - 1
  const where = (line: number) => ({ file: path, line: linesBefore + line, column: 1 })
  const { headings, unclear } = headingsOf(content, (limit, line): never => {
    throw new QuorateError('PLAN_TOO_LARGE', { expected: { [limit]: readerLimits[limit] }, where: where(line) })
  })
  throwFindings(
    unclear.slice(0, MOST_FINDINGS).map((line): Finding => ({ code: 'PLAN_HEADING_UNCLEAR', where: where(line) })),
  )
  let heading = headings.next().value
  const preamble = content.slice(0, heading?.offset ?? content.length)
  const beginning = preamble.lastIndexOf('\n', preamble.search(/[^ \t\n]/)) + 1
  const fragmentOf = fragments()

  const front = {
    address: `${base}#~front-matter`,
    kind: 'front_matter',
    title: '',
    body: bodyOf(matter),
    line: 1,
  } as const
  if (front.body !== '') yield front
  const body = bodyOf(preamble.slice(beginning))
  const line = linesBefore + preamble.slice(0, beginning).split('\n').length
  if (body !== '') yield { address: `${base}#~preamble`, kind: 'preamble', title: '', body, line }
  while (heading !== undefined) {
    const following = headings.next().value
    const body = bodyOf(content.slice(heading.offset, following?.offset ?? content.length))
    const address = `${base}#${fragmentOf(heading)}`
    yield { address, kind: 'section', title: heading.title, body, line: linesBefore + heading.line }
    heading = following
  }
}

/** The lines without the blank ones behind them, so that nothing which follows changes them. */
function bodyOf(lines: string): string {
  let end = lines.length
  let at = end - 1
  for (; at >= 0 && ' \t\n'.includes(lines.charAt(at)); at -= 1) if (lines[at] === '\n') end = at
  return at < 0 ? '' : `${lines.slice(0, end)}\n`
}

/** Answers what says where a document's next heading is: below the open ones, or at the id that it gives itself. */
function fragments(): (heading: Heading) => string {
  // The open headings from the outermost in, each with the slugs already taken below it.
  const open: { depth: number; path: string; taken: Map<string, number> }[] = []
  const top = new Map<string, number>()
  return ({ depth, title, id }) => {
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop()
    const parent = open.at(-1)
    const below = parent === undefined ? '' : `${parent.path}/`
    const path = id?.normalize('NFC') ?? `${below}${distinctSlug(slugOf(title), parent?.taken ?? top)}`
    open.push({ depth, path, taken: new Map() })
    return path
  }
}
