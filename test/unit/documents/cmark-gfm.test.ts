// The headings of documents as GitHub's own parser, cmark-gfm, finds them: of the corpus, and of made-up documents.
// Without its program the corpus is compared with what version 0.29.0.gfm.6 said of it, and nothing is made up.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frontMatterOf } from '../../../src/documents/front-matter.ts'
import { headingsOf } from '../../../src/documents/headings.ts'
import { normalise } from '../../../src/documents/normalise.ts'
import { packageRoot } from '../../../src/system/package-root.ts'
import { byCmarkGfm, cmarkGfmVersion } from '../../support/cmark-gfm.ts'
import type { ReadHeading } from '../../support/reference-headings.ts'

const folder = join(packageRoot(), 'test/corpus/markdown')
const recorded = join(folder, 'cmark-gfm.json')
const names = readdirSync(folder).filter((name) => /^[a-z-]+\.mdx?$/.test(name))
const installed = cmarkGfmVersion()
if (installed === null)
  console.warn('cmark-gfm is not installed (apt-get install cmark-gfm): made-up documents are not compared.')

/** What stands behind the front matter. */
const contentOf = (name: string) => {
  const text = normalise(readFileSync(join(folder, name), 'utf8'))
  return text.slice(frontMatterOf(text).length)
}

/** The same documents each time: what is found beyond them is looked for by hand, with another. */
const SEED = 20_261_130

/** A line a heading. */
const pretty = (value: unknown) => `${JSON.stringify(value, null, 1).replace(/\n {3,}|\n {2}(?=\])/g, ' ')}\n`

const read = (text: string): readonly ReadHeading[] =>
  headingsOf(text, (limit, line): never => {
    throw new Error(`${limit} in line ${line}`)
  })
    .headings.map(({ line, depth, title }): ReadHeading => [line, depth, title])
    .toArray()

/** An id, and a bracketed text that is a link only by a definition elsewhere, are read otherwise than GitHub shows them. */
const asOurs = (headings: readonly ReadHeading[]) =>
  headings.map(([line, depth, title]) => [line, depth, title.replace(/ ?\{#[\w-]+\}$/, '').replace(/[[\]]/g, '')])

describe('the headings of a document', () => {
  it.skipIf(installed === null)('[LAN-2] are recorded as cmark-gfm finds them in the corpus', async () => {
    const said = Object.fromEntries(names.map((name) => [name, byCmarkGfm(contentOf(name))]))
    await expect(pretty(said)).toMatchFileSnapshot(recorded)
  })

  it('[LAN-2] are those that cmark-gfm finds in each document of the corpus', () => {
    const said = JSON.parse(readFileSync(recorded, 'utf8'))
    expect(Object.keys(said)).toEqual(names)
    expect(names.length).toBeGreaterThan(15)
    for (const name of names) expect([name, asOurs(read(contentOf(name)))]).toEqual([name, asOurs(said[name])])
  })

  const blocks = [
    ...[
      '# ',
      '## ',
      '> ',
      '>',
      '- ',
      '* ',
      '1. ',
      '2) ',
      '  ',
      '    ',
      '\t',
      ' ',
      '```',
      '~~~',
      '`',
      '===',
      '---',
      '***',
    ],
    ...['<div>', '</div>', '<!-- ', '-->', '- - -', '=', 'a', 'b', 'text', '|', '| a |', '| a | b |', '|---|', '|-|-|'],
    ...[
      '| - |',
      ':-:',
      '-:',
      '|:-',
      '\\|',
      '---|---',
      'a | b',
      '[^1]: ',
      '[^n]:',
      '[^1]',
      '[a][b]',
      '[x](y)',
      '[r]: u',
    ],
    ...['~~', '~', '*', '_', '**', '&amp;', '##', ' #', '\\', '- [ ] ', '[x] ', '<a>'],
  ]
  const inlines = ['~', '~~', '~~~', '*', '**', '_', '__', 'a', 'b', ' ', '.', ':', '`', '#', '\\', '&lt;']
  const line = (tokens: readonly string[], most: number) =>
    fc.array(fc.constantFrom(...tokens), { maxLength: most }).map((parts) => parts.join(''))

  it.skipIf(installed === null)(
    '[LAN-2] are those that cmark-gfm finds in made-up documents of tables, footnotes, lists and quotes',
    () => {
      const document = fc
        .array(line(blocks, 4), { minLength: 1, maxLength: 12 })
        .map((lines) => `${lines.join('\n')}\n`)
      fc.assert(
        fc.property(document, (text) => {
          const places = (headings: readonly ReadHeading[]) => headings.map(([at, depth]) => [at, depth])
          const [ours, theirs] = [read(text), byCmarkGfm(text)]
          expect(places(ours)).toEqual(places(theirs))
          // What a bracket is to GitHub depends on the whole document; what a comment is, on the version of CommonMark.
          if (!/\[|<!--/.test(text)) expect(ours).toEqual(theirs)
        }),
        { numRuns: 1500, seed: SEED },
      )
    },
  )

  it.skipIf(installed === null)('[LAN-2] say what cmark-gfm says of made-up emphasis and strikethrough', () => {
    fc.assert(
      fc.property(line(inlines, 12), (markup) => {
        expect(read(`# a${markup}\n`)).toEqual(byCmarkGfm(`# a${markup}\n`))
      }),
      { numRuns: 1000, seed: SEED },
    )
  })
})
