import { describe, expect, it } from 'vitest'
import { normalise } from '../../../src/documents/normalise.ts'
import { slugOf } from '../../../src/documents/slug.ts'
import { documentAddress, mark } from '../../../src/documents/split-document.ts'

const addresses = (text: string) => mark('handbook', 'docs/guide.md', text).map((unit) => unit.address)
const at = (fragment: string) => `handbook/docs/guide#${fragment}`

describe('mark', () => {
  it('[LAN-2] nests addresses by heading level, and keeps the heading line in the body', () => {
    const units = mark('handbook', 'docs/guide.md', '# Guide\nHello\n## Set up\nRun\n### Linux\nx\n## Use\ny\n# End\n')
    expect(units.map(({ address, body }) => [address, body])).toEqual([
      [at('guide'), '# Guide\nHello\n'],
      [at('guide/set-up'), '## Set up\nRun\n'],
      [at('guide/set-up/linux'), '### Linux\nx\n'],
      [at('guide/use'), '## Use\ny\n'],
      [at('end'), '# End\n'],
    ])
    expect(units.map((unit) => unit.kind)).toEqual(Array(5).fill('section'))
  })

  it('[LAN-2] hangs a skipped level below the nearest heading above it', () => {
    expect(addresses('# A\n### C\n## B\n#### D\n')).toEqual([at('a'), at('a/c'), at('a/b'), at('a/b/d')])
    expect(addresses('### C\n# A\n')).toEqual([at('c'), at('a')])
  })

  it('[LAN-2] tells twin headings apart by a suffix that no heading can spell', () => {
    expect(addresses('# A\n# A\n# A 2\n# A~2\n## A\n## A\n')).toEqual([
      at('a'),
      at('a~2'),
      at('a-2'),
      at('a2'),
      at('a2/a'),
      at('a2/a~2'),
    ])
  })

  it('[LAN-2] counts twins below each parent on its own', () => {
    expect(addresses('# A\n## X\n# B\n## X\n')).toEqual([at('a'), at('a/x'), at('b'), at('b/x')])
  })

  it('[LAN-2] makes the text before the first heading a preamble', () => {
    expect(mark('h', 'a.md', '\nHello\n\n# A\n')).toMatchObject([
      { address: 'h/a#~preamble', kind: 'preamble', title: '', body: '\nHello\n\n' },
      { address: 'h/a#a', kind: 'section', title: 'A', body: '# A\n' },
    ])
  })

  it('[LAN-2] makes a document without headings one preamble, and an empty one nothing', () => {
    expect(addresses('just text\n\nmore')).toEqual([at('~preamble')])
    expect(addresses('')).toEqual([])
    expect(addresses('\uFEFF')).toEqual([])
  })

  it.each([
    ['YAML', '---\ntitle: Guide\n---\n', '---'],
    ['TOML', '+++\ntitle = "Guide"\n+++\n', '+++'],
  ])('[LAN-2] keeps %s front matter a unit of its own', (_, matter) => {
    expect(mark('h', 'a.md', `${matter}# A\n`)).toMatchObject([
      { address: 'h/a#~front-matter', kind: 'front_matter', title: '', body: matter },
      { address: 'h/a#a', kind: 'section', body: '# A\n' },
    ])
  })

  it.each([
    ['with white space behind its lines', '--- \t\na: 1\n--- \t\n'],
    ['of two lines', '---\na: 1\nb: 2\n---\n'],
    ['of none', '---\n---\n'],
    ['that ends the document', '---\na: 1\n---'],
  ])('[LAN-2] knows front matter %s', (_, matter) => {
    expect(mark('h', 'a.md', matter).map(({ kind, body }) => [kind, body])).toEqual([['front_matter', matter]])
  })

  it.each([
    ['another fence', '---\na: 1\n+++\n'],
    ['text behind its first fence', '---x\na: 1\n---\n'],
    ['text behind its last fence', '---\na: 1\n---x\n'],
    ['text before it', 'x\n\n---\na: 1\n\n---\n'],
    ['one line alone', '---\n'],
  ])('[LAN-2] knows no front matter with %s', (_, text) => {
    expect(mark('h', 'a.md', text).map(({ kind }) => kind)).not.toContain('front_matter')
  })

  it('[LAN-2] reads a rule that nothing closes as Markdown, not as front matter', () => {
    expect(mark('h', 'a.md', '---\ntext\n\n# A\n').map((unit) => unit.kind)).toEqual(['preamble', 'section'])
  })

  it.each([
    ['fenced code', '```sh\n# not a heading\n```\n'],
    ['tilde-fenced code', '~~~\n# not\n~~~\n'],
    ['indented code', 'text\n\n    # not\n'],
    ['a quote', '> # not\n'],
    ['a list', '- # not\n'],
    ['an HTML comment', '<!--\n# not\n-->\n'],
    ['a hash without a space', '#not\n'],
    ['an escaped hash', '\\# not\n'],
  ])('[LAN-2] takes no heading from %s', (_, text) => {
    expect(addresses(`# A\n${text}`)).toEqual([at('a')])
  })

  it('[LAN-2] knows setext headings, also over several lines', () => {
    expect(addresses('Guide\n=====\ntext\n\nSet\nup\n---\nx\n')).toEqual([at('guide'), at('guide/set-up')])
  })

  it('[LAN-2] begins an indented heading where its line begins', () => {
    expect(mark('h', 'a.md', 'x\n\n  # A\ny\n').map((unit) => unit.body)).toEqual(['x\n\n', '  # A\ny\n'])
    expect(mark('h', 'a.md', 'x\n\n#\ny\n').map((unit) => unit.body)).toEqual(['x\n\n', '#\ny\n'])
  })

  it('[LAN-2] makes the same units of CRLF, CR and LF, with and without a byte order mark', () => {
    const lines = ['---', 'a: 1', '---', '# A', 'text', '', 'B', '---', 'x', '']
    const lf = mark('h', 'a.md', lines.join('\n'))
    expect(mark('h', 'a.md', lines.join('\r\n'))).toEqual(lf)
    expect(mark('h', 'a.md', lines.join('\r'))).toEqual(lf)
    expect(mark('h', 'a.md', `\uFEFF${lines.join('\n')}`)).toEqual(lf)
    expect(lf).toHaveLength(3)
  })

  it('[LAN-2] takes the words of a heading, not its markup', () => {
    expect(addresses('# The `run` **mode** <img src="x"> [docs](https://x.example)\n')).toEqual([
      at('the-run-mode-docs'),
    ])
    expect(addresses('# 日本 — Über & Co.\n# !!!\n# ???\n')).toEqual([
      at('日本-über-co'),
      at('~section'),
      at('~section~2'),
    ])
  })

  it('[LAN-2] reads a heading’s link by the document’s definitions', () => {
    expect(addresses('# [A][a] b\n\n[a]: https://x.example\n')).toEqual([at('a-b')])
    expect(mark('h', 'a.md', '# [A][a] b\n\n[a]: x\n')[0]?.title).toBe('A b')
    expect(mark('h', 'a.md', '# [A][a] b\n')[0]?.title).toBe('[A][a] b')
  })

  it('[LAN-2] takes a heading longer than 2,000 characters as it is written, and the others by their words', () => {
    const words = (count: number) => `# ${'*a* '.repeat(count)}b\n`
    const titles = mark('h', 'a.md', `# *x*\n${words(499)}${words(500)}# *y*\n`).map(({ title }) => title)
    expect([titles[0], titles[1], titles[3]]).toEqual(['x', `${'a '.repeat(499)}b`, 'y'])
    expect(titles[2]).toBe(words(500).trimEnd())
  })

  it.each([
    ['text', '*a_ '.repeat(50_000)],
    ['a heading', `# ${'*a_ '.repeat(50_000)}`],
    ['brackets', '[a]('.repeat(50_000)],
  ])('[LAN-2] is not held up by %s that a parser reads again and again', (_, text) => {
    const started = performance.now()
    expect(mark('h', 'a.md', text)).toHaveLength(1)
    expect(performance.now() - started).toBeLessThan(20_000)
  })

  it('[LAN-2] gives composed and decomposed letters one address, and leaves the body as it is', () => {
    const [composed] = mark('h', 'a.md', '# Caf\u00e9\n')
    const [decomposed] = mark('h', 'a.md', '# Cafe\u0301\n')
    expect(decomposed?.address).toBe(composed?.address)
    expect(decomposed?.body).toBe('# Cafe\u0301\n')
  })

  it.each([
    ['docs/v1.2/notes.draft.md', 'h/docs/v1.2/notes.draft'],
    ['docs/v1.2/README', 'h/docs/v1.2/README'],
    ['Cafe\u0301.md', 'h/Caf\u00e9'],
  ])('[LAN-2] makes %s the address %s: without its last extension, composed', (path, address) => {
    expect(documentAddress('h', path)).toBe(address)
    expect(mark('h', path, 'x')[0]?.address).toBe(`${address}#~preamble`)
  })

  it.each([
    ['A_b-c  1', 'a_b-c-1'],
    [' a \t b ', 'a-b'],
    ['J\u030c', '\u01f0'],
    ['(a) / b # c ~ d', 'a-b-c-d'],
    ['हिन्दी', 'हिन्दी'],
    ['٣', '٣'],
    ['_', '~section'],
    ['\u0301', '~section'],
  ])('[LAN-2] makes the heading %j the slug %j', (title, slug) => {
    expect(slugOf(title)).toBe(slug)
  })
})

describe('a source’s text', () => {
  it('[LAN-2] loses carriage returns and the byte order mark at its beginning, nothing else', () => {
    expect(normalise('\uFEFFa\r\nb\rc\n\r\n\r\uFEFF ')).toBe('a\nb\nc\n\n\n\uFEFF ')
    expect(normalise('a\uFEFF')).toBe('a\uFEFF')
    expect(normalise('\uFEFF\uFEFF')).toBe('\uFEFF')
  })
})
