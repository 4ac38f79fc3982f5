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
  return headingsOf(text, refuse).map(({ offset, depth, title }) => [
    text.slice(0, offset).split('\n').length,
    depth,
    title,
  ])
}

/** What a text is refused with, or how many headings it has. */
function outcome(text: string): string | number {
  try {
    return headingsOf(text, refuse).length
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
    expect(differing).toEqual([])
    expect(examples.filter(({ markdown }) => read(markdown).length > 0).length).toBeGreaterThan(30)
  })

  it.each(['yaml', 'zod', 'ajv', 'jose', 'undici', 'fast-check', 'esbuild', 'vitest', 'typescript'])(
    '[LAN-2] are those of the %s package’s own text, as another parser reads them',
    (name) => {
      const text = readFileSync(`node_modules/${name}/README.md`, 'utf8').replaceAll('\r\n', '\n')
      expect(read(text)).toEqual(byMicromark(text))
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
      ...[
        '- - -',
        '=',
        'a',
        'b',
        'text',
        '|a|',
        '|-|',
        '*',
        '_',
        '&amp;',
        '##',
        ' #',
        '+',
        '[a]: b',
        '[a]:',
        '[a]',
        '(c',
        '"',
      ],
    )
    const line = fc.array(token, { maxLength: 5 }).map((tokens) => tokens.join(''))
    const document = fc.array(line, { minLength: 1, maxLength: 14 }).map((lines) => lines.join('\n'))
    fc.assert(
      fc.property(document, (text) => {
        // The library as it comes takes no tab about a link definition, and keeps one at a line's end.
        fc.pre(!(text.includes('[') && text.includes('\t')) && !/\t$/m.test(text))
        expect(read(text)).toEqual(byWholeParser(text))
      }),
      { numRuns: 5000 },
    )
  })

  it.each([
    ['before its address', '# [A][a]\n\n[a]:\tb\n'],
    ['behind it', '# [A][a]\n\n[a]: b\t\n'],
    ['before its title', '# [A][a]\n\n[a]: b\t"c"\n'],
  ])('[LAN-2] are read by a link definition with a tab %s', (_, text) => {
    expect(read(text)).toEqual([[1, 1, 'A']])
    expect(read(text)).toEqual(byMicromark(text))
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
