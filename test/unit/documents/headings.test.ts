import { readFileSync } from 'node:fs'
import { tests as examples } from 'commonmark-spec'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headingsOf } from '../../../src/documents/headings.ts'
import { mark } from '../../../src/documents/split-document.ts'
import { byMicromark, byWholeParser, type ReadHeading } from '../../support/reference-headings.ts'

function refuse(limit: string, line: number): never {
  throw new Error(`${limit} in line ${line}`)
}

function read(text: string): readonly ReadHeading[] {
  return [...headingsOf(text, refuse).headings].map(({ line, depth, title }) => [line, depth, title])
}

/** A title has no white space at its ends, where another reader leaves some behind an image or HTML. */
const trimmed = (headings: readonly ReadHeading[]) =>
  headings.map(([line, depth, title]) => [line, depth, title.replace(/^[ \t]+|[ \t]+$/g, '')])

/** What a text is refused with, or how many headings it has. */
function outcome(text: string): string | number {
  try {
    return [...headingsOf(text, refuse).headings].length
  } catch (error) {
    return (error as Error).message
  }
}

const nested = (levels: number) => Array.from({ length: levels }, (_, level) => `${'  '.repeat(level)}- a\n`).join('')

describe('the headings of a document', () => {
  it('[LAN-2] are those of the specification’s examples, as another parser reads them', () => {
    expect(examples).toHaveLength(652)
    const differing = examples.filter(({ markdown }) => {
      const text = markdown.replaceAll('→', '\t')
      return JSON.stringify(read(text)) !== JSON.stringify(byMicromark(text))
    })
    // `# [Foo]` is text, whether or not the document defines it.
    expect(differing.map(({ number }) => number)).toEqual([214])
    expect(examples.filter(({ markdown }) => read(markdown).length > 0).length).toBeGreaterThan(30)
  })

  it.each(['yaml', 'zod', 'ajv', 'jose', 'undici', 'fast-check', 'esbuild', 'vitest', 'typescript'])(
    '[LAN-2] are those of the %s package’s own text, as another parser reads them',
    (name) => {
      const text = readFileSync(`node_modules/${name}/README.md`, 'utf8').replaceAll('\r\n', '\n')
      expect(read(text)).toEqual(trimmed(byMicromark(text)))
    },
  )

  it('[LAN-2] are those that the library finds when it reads the whole text and keeps every block', () => {
    const token = fc.constantFrom(
      ...[
        '# ',
        '## ',
        '#',
        '>',
        '> ',
        '- ',
        '* ',
        '+ ',
        '1. ',
        '2) ',
        '-',
        '  ',
        '    ',
        '\t',
        ' ',
        '```',
        '~~~',
        '````',
        '`',
      ],
      ...[
        '<div>',
        '</div>',
        '<!--',
        '-->',
        '<?',
        '<a>',
        '<a b',
        '<pre>',
        '</pre>',
        '<![CDATA[',
        ']]>',
        '===',
        '---',
        '***',
      ],
      ...['- - -', '=', 'a', 'b', 'text', '*', '_', '&amp;', '##', ' #', '+', '[a]: b', '[a]:', '[a]', '(c', '"'],
    )
    const line = fc.array(token, { maxLength: 5 }).map((tokens) => tokens.join(''))
    const document = fc.array(line, { minLength: 1, maxLength: 14 }).map((lines) => lines.join('\n'))
    fc.assert(
      fc.property(document, (text) => {
        // The library as it comes reads links by their definitions, and keeps a tab at a line's end. A tag alone lets it go on with a
        // quote's paragraph, and GitHub not.
        fc.pre(!/\][[:]/.test(text) && !/\t$|<[^<]*>[ \t]*$/m.test(text))
        expect(read(text)).toEqual(trimmed(byWholeParser(text)))
      }),
      // The same documents each time: what differs on purpose is left out above, as far as it was met.
      { numRuns: 5000, seed: 20_261_130 },
    )
  })

  it.each([
    ['with a tab before its address', '[a]:\tb'],
    ['with a tab behind it', '[a]: b\t'],
    ['with a tab before its title', '[a]: b\t"c"'],
    ['over three lines', '[a]:\nb\n"c"'],
  ])('[LAN-2] are none where only a link definition %s is underlined', (_, definition) => {
    expect(read(`${definition}\n---\n`)).toEqual([])
    expect(read(`${definition}\nText\n---\n`)).toEqual([[1, 2, 'Text']])
  })

  it('[LAN-2] are none of a link definition’s underline, which is a paragraph that a second one underlines', () => {
    expect(read('[a]: b\n---\n===\n').map(([, depth, title]) => [depth, title])).toEqual([[1, '---']])
    expect(read('[a]: b\n---\n\n===\n')).toEqual([])
  })

  it.each([
    ['a table', '| a |\n|---|\n| 1 |', []],
    ['a table without a row', '| a |\n|---|', []],
    ['a table behind a paragraph’s line', 'text\na | b\n:-: | -', []],
    ['a table of one column without bars', 'a\n:-', []],
    ['a table with an escaped bar', 'a \\| b | c\n-|-', []],
    ['other columns than the delimiter row', '| a | b |\n|---|', [[1, 2, '| a | b |\n|---|']]],
    ['no delimiter row', '| a |\n|--x|', [[1, 2, '| a |\n|--x|']]],
    ['an indented delimiter row', '| a |\n    |---|', [[1, 2, '| a |\n|---|']]],
    ['a footnote', '[^1]: text', []],
    ['a footnote’s lazy line', '[^1]: text\nmore', []],
    ['a footnote of its own in a paragraph', 'text\n[^1]: note', []],
    ['no footnote but a reference', 'text [^1]: note', [[1, 2, 'text : note']]],
    ['a line behind a task that says nothing', '- [ ] \nText', [[2, 2, 'Text']]],
    ['a line behind a numbered one', '1) [X] \t\nText', [[2, 2, 'Text']]],
    ['a line behind a box without a space', '- [ ]\nText', []],
    ['a line behind a task', '- [ ] a\nText', []],
    ['a line behind a box in the item’s second line', '-\n  [ ] \nText', []],
    ['a heading behind a quote and a tag in a line of its own', '> a\n<b>\n# Text', []],
    ['a heading behind a quote and a tag beside text', '> a\n<b> c\n# Text', [[3, 1, 'Text']]],
  ])('[LAN-2] are GitHub’s where a line of dashes follows %s', (_, text, headings) => {
    expect(read(`${text}\n---\n`)).toEqual(headings)
  })

  it.each([
    ['in a footnote', '[^1]: # A\n\n    # B\n\n    - # C\n'],
    ['in a table', '| # A |\n|---|\n| # B |\n'],
    ['as a table’s row', 'a\n:-\nSetext\n==='],
  ])('[LAN-2] are none of the document’s own %s', (_, text) => {
    expect(read(`${text}\n# End\n`).map(([, , title]) => title)).toEqual(['End'])
  })

  it('[LAN-2] keep a no-break space at their ends, which CommonMark counts among their words', () => {
    expect(read('# \u00a0A\u00a0 #\n\n\u00a0B\u00a0\n=\n')).toEqual([
      [1, 1, '\u00a0A\u00a0'],
      [3, 1, '\u00a0B\u00a0'],
    ])
  })
})

describe('what the reader takes', () => {
  it.each(['>', '> ', '- ', '1. ', '+\t'])('[LAN-2] is a hundred “%s” one in another, and not one more', (mark) => {
    const of = (count: number) => `x\n\n${mark.repeat(count)}y\n`
    expect(outcome(of(101))).toBe('nesting in line 3')
    expect(outcome(of(100))).toBe(0)
  })

  it('[LAN-2] is a hundred lists one in another by indentation, and not one more', () => {
    expect(outcome(nested(101))).toBe('nesting in line 101')
    expect(outcome(`${nested(100)}${nested(100)}`)).toBe(0)
  })

  it.each([
    ['in fenced code', `\`\`\`\n${'- '.repeat(101)}a\n\`\`\`\n`],
    ['in a fence that nothing closes', `~~~\n${'> '.repeat(101)}a\n`],
    ['in indented code', `    ${'- '.repeat(101)}a\n`],
    ['in code behind tabs', `\t${'+\t'.repeat(101)}a\n`],
    ['in HTML', `<!--\n${'- '.repeat(101)}a\n-->\n`],
    ['as a thematic break of dashes', `${'- '.repeat(101)}\n`],
    ['as a thematic break of asterisks', `${'* '.repeat(101)}\n`],
    ['in a paragraph', `a ${'> '.repeat(101)}\n`],
    ['one behind the other', 'a\n> '.repeat(101)],
  ])('[LAN-2] counts no nesting of marks %s', (_, text) => {
    expect(outcome(text)).toBe(0)
  })

  it('[LAN-2] is half a million quotes and list items, and not one more', () => {
    expect(outcome('- a\n'.repeat(500_000))).toBe(0)
    expect(outcome(`- a\n`.repeat(500_001))).toBe('containers in line 500001')
  })

  it('[LAN-2] is a hundred thousand headings, and not one more', () => {
    expect(outcome('# a\n\n'.repeat(100_000))).toBe(100_000)
    expect(outcome('# a\n\n'.repeat(100_001))).toBe('headings in line 200001')
  })

  it.each([
    ['line', 3, 0, (size: number) => `x\n\n${'*'.repeat(size)}\n`],
    [
      'heading of short lines',
      3,
      1,
      (size: number) => `x\n\n${'a'.repeat(size % 2)}${'a\n'.repeat(size / 2 - 4)}aaaa\n===\n`,
    ],
    [
      'paragraph that begins as a definition does',
      524_286,
      0,
      (size: number) => `[a]: b\n${'c\n'.repeat((size - 8) / 2)}${'c'.repeat((size % 2) + 1)}\n`,
    ],
  ])('[LAN-2] is a %s of a megabyte, and not one character more', (_, line, headings, of) => {
    expect(outcome(of(1_048_576))).toBe(headings)
    expect(outcome(of(1_048_577))).toBe(`blockLength in line ${line}`)
  })

  it('[LAN-2] is headings whose markup can be read at once', () => {
    const heading = (markup: string) => `# ${markup.repeat(1998 / markup.length)}\n`
    expect(outcome(heading('[a](b').repeat(51))).toBe('headingSquares in line 51')
    expect(outcome(heading('[a](b').repeat(50))).toBe(50)
    expect(outcome(heading('words ').repeat(500))).toBe(500)
  })

  it('[LAN-2] is told with the line of the source, front matter counted', () => {
    const text = `---\na: 1\n---\n# A\n\n${'>'.repeat(101)}\n`
    expect(() => mark('h', 'docs/a.md', text)).toThrow(
      expect.objectContaining({
        code: 'PLAN_TOO_LARGE',
        details: { expected: { nesting: 100 }, where: { file: 'docs/a.md', line: 6, column: 1 } },
      }),
    )
  })
})
