import { describe, expect, it } from 'vitest'
import { QuorateError } from '../../../src/codes/error.ts'
import { normalise } from '../../../src/documents/normalise.ts'
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
      at('a-tilde-2'),
      at('a-tilde-2/a'),
      at('a-tilde-2/a~2'),
    ])
  })

  it('[LAN-2] counts twins below each parent on its own', () => {
    expect(addresses('# A\n## X\n# B\n## X\n')).toEqual([at('a'), at('a/x'), at('b'), at('b/x')])
  })

  it('[LAN-2] makes the text before the first heading a preamble', () => {
    expect(mark('h', 'a.md', '\nHello\n\n# A\n')).toMatchObject([
      { address: 'h/a#~preamble', kind: 'preamble', title: '', body: 'Hello\n', line: 2 },
      { address: 'h/a#a', kind: 'section', title: 'A', body: '# A\n', line: 4 },
    ])
    expect(mark('h', 'a.md', ' \n\t\n  Hello')).toMatchObject([{ body: '  Hello\n', line: 3 }])
    expect(addresses(' \n\n# A')).toEqual([at('a')])
  })

  it('[LAN-2] makes a document without headings one preamble, and an empty one nothing', () => {
    expect(addresses('just text\n\nmore')).toEqual([at('~preamble')])
    expect(addresses('')).toEqual([])
    expect(addresses('\uFEFF')).toEqual([])
    expect(addresses(' \n\t\n')).toEqual([])
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
    expect(mark('h', 'a.md', 'x\n\n  # A\ny\n').map((unit) => unit.body)).toEqual(['x\n', '  # A\ny\n'])
    expect(mark('h', 'a.md', 'x\n\n#\ny\n').map((unit) => unit.body)).toEqual(['x\n', '#\ny\n'])
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
      at('日本-über-amp-co'),
      at('u21-u21-u21'),
      at('u3f-u3f-u3f'),
    ])
  })

  it('[LAN-2] reads a heading’s link by itself, whatever the document defines', () => {
    for (const definition of ['', '\n[a]: https://x.example\n']) {
      const [unit] = mark('h', 'a.md', `# [A][a] b\n\n## L\n${definition}`)
      expect(unit).toMatchObject({ address: 'h/a#a-b', title: 'A b', body: '# [A][a] b\n' })
    }
  })

  it('[LAN-2] ends a unit’s body with one line break, and leaves blank lines out that stand behind it', () => {
    const bodies = (text: string) => mark('h', 'a.md', text).map(({ body }) => body)
    for (const end of ['', '\n', '\n\n', '\n \n\t\n']) {
      expect(bodies(`# A\n\ntext  ${end}`)).toEqual(['# A\n\ntext  \n'])
      expect(bodies(`# A\n\n\`\`\`\ncode${end}`)).toEqual(['# A\n\n```\ncode\n'])
    }
  })

  it('[LAN-2] takes an explicit id as the whole address in the document, and puts what is below it there', () => {
    const units = mark('h', 'a.md', '# A\n## Foo {#foo}\n### B\n# C {#c.1:x_-é}\n# {#d}\n# Foo\n')
    expect(units.map(({ address, title }) => [address, title])).toEqual([
      ['h/a#a', 'A'],
      ['h/a#foo', 'Foo'],
      ['h/a#foo/b', 'B'],
      ['h/a#c.1:x_-é', 'C'],
      ['h/a#d', ''],
      ['h/a#foo', 'Foo'],
    ])
    expect(mark('h', 'a.md', '# Cafe {#cafe\u0301}\n')[0]?.address).toBe('h/a#caf\u00e9')
    expect(mark('h', 'a.md', 'Foo {#x}\n===\n')[0]).toMatchObject({ address: 'h/a#x', title: 'Foo' })
    expect(mark('h', 'a.md', '# Foo *b* {#x} ##\n')[0]).toMatchObject({ address: 'h/a#x', title: 'Foo b' })
  })

  it.each([
    ['# Foo {#a b}', 'Foo {#a b}'],
    ['# Foo {#a/b}', 'Foo {#a/b}'],
    ['# Foo {#a~2}', 'Foo {#a~2}'],
    ['# Foo {#}', 'Foo {#}'],
    ['# Foo{#a}', 'Foo{#a}'],
    ['# Foo \\{#a}', 'Foo {#a}'],
    ['# `Foo {#a}`', 'Foo {#a}'],
    ['# Foo {#a} b', 'Foo {#a} b'],
    ['# Foo {.a}', 'Foo {.a}'],
  ])('[LAN-2] takes no id from %j', (text, title) => {
    expect(mark('h', 'a.md', text)[0]?.title).toBe(title)
  })

  it.each([
    ['a no-break space behind its mark', '#\u00a0Title'],
    ['one behind six marks', '######\u00a0Title'],
    ['an ideographic space behind it', '#\u3000Title'],
    ['a byte order mark before it', '\uFEFF# Title'],
    ['a no-break space before it', ' \u00a0# Title'],
  ])('[LAN-2] refuses a line that would be a heading but for %s', (_, line) => {
    const told = (text: string) => {
      try {
        return mark('h', 'a.md', text).length
      } catch (error) {
        return error instanceof QuorateError ? error.findings : error
      }
    }
    const where = { file: 'a.md', line: 5, column: 1 }
    expect(told(`---\na: 1\n---\ntext\n${line}\n`)).toEqual([{ code: 'PLAN_HEADING_UNCLEAR', where }])
    expect(told(`text\n\n\`\`\`\n${line}\n\`\`\`\n`)).toBe(1)
    expect(told(`text\n\n<!--\n${line}\n-->\n`)).toBe(1)
    expect(told(`text\n\n\\${line.trim()}\n`)).toBe(1)
    expect(told(`text ${line}\n`)).toBe(1)
    expect(told(`text\n\n> ${line}\n`)).toBe(1)
    expect(told(`text\n\n- ${line}\n`)).toBe(1)
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
    ['docs/c++ (new) [1] 100%@x.mdx', 'h/docs/c++ (new) [1] 100%@x'],
    ['docs/c#.MARKDOWN', 'h/docs/c#'],
  ])('[LAN-2] makes %s the address %s: without its last extension, composed', (path, address) => {
    expect(documentAddress('h', path)).toBe(address)
    expect(mark('h', path, 'x')[0]?.address).toBe(`${address}#~preamble`)
  })
})

describe('a source’s text', () => {
  it('[LAN-2] loses carriage returns and the byte order mark at its beginning, nothing else', () => {
    expect(normalise('\uFEFFa\r\nb\rc\n\r\n\r\uFEFF ')).toBe('a\nb\nc\n\n\n\uFEFF ')
    expect(normalise('a\uFEFF')).toBe('a\uFEFF')
    expect(normalise('\uFEFF\uFEFF')).toBe('\uFEFF')
  })
})
