import { describe, expect, it } from 'vitest'
import { mark } from '../../../src/documents/split-document.ts'

describe('front matter', () => {
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
    ['that ends with dots', '---\na: 1\n...\n'],
    ['that begins with a comment', '---\n# a\n\n# b\na: 1\n---\n'],
    ['with a blank line in it', '---\na: 1\n\nb: 2\n---\n'],
    ['with a colon in its first key', '---\nog:title: a\n---\n'],
    ['with a quoted key', '---\n"a b": 1\n---\n'],
    ['of a mapping in braces', '---\n{a: 1}\n---\n'],
    ['of a key without a value', '---\na:\n  - b\n---\n'],
    ['of TOML after a blank line', '+++\n\na = 1\n+++\n'],
    ['of TOML after a comment', '+++\n# a\n"b c" = 1\n+++\n'],
    ['of a table of TOML', '+++\n[a.b]\n+++\n'],
  ])('[LAN-2] knows front matter %s', (_, matter) => {
    expect(mark('h', 'a.md', matter).map(({ kind, body }) => [kind, body])).toEqual([['front_matter', matter]])
  })

  it.each([
    ['another fence', '---\na: 1\n+++\n'],
    ['text behind its first fence', '---x\na: 1\n---\n'],
    ['text behind its last fence', '---\na: 1\n---x\n'],
    ['text before it', 'x\n\n---\na: 1\n\n---\n'],
    ['one line alone', '---\n'],
    ['a blank line behind its first fence', '---\n\na: 1\n\n---\n'],
    ['a heading in it', '---\n\n# Title\n\n---\n'],
    ['a sentence in it', '---\nHello\n---\n'],
    ['an address in it', '---\nhttp://x.example\n---\n'],
    ['a list in it', '---\n- a: 1\n---\n'],
    ['comments only', '---\n# a\n---\n'],
    ['a heading between the fences of TOML', '+++\n# Payments need one signature\n+++\n'],
    ['a sentence between the fences of TOML', '+++\nHello\n+++\n'],
    ['dots at the end of TOML', '+++\na = 1\n...\n'],
  ])('[LAN-2] knows no front matter with %s', (_, text) => {
    expect(mark('h', 'a.md', text).map(({ kind }) => kind)).not.toContain('front_matter')
  })

  it('[LAN-2] reads front matter that ends with dots no further, and knows the line behind it', () => {
    expect(mark('h', 'a.md', '---\nt: 1\n...\n# A\n\n---\n')).toMatchObject([
      { kind: 'front_matter', body: '---\nt: 1\n...\n', line: 1 },
      { kind: 'section', title: 'A', body: '# A\n\n---\n', line: 4 },
    ])
    expect(mark('h', 'a.md', '---\na: 1\n---')).toMatchObject([{ kind: 'front_matter', body: '---\na: 1\n---\n' }])
  })

  it('[LAN-2] reads a rule that nothing closes as Markdown, not as front matter', () => {
    expect(mark('h', 'a.md', '---\ntext\n\n# A\n').map((unit) => unit.kind)).toEqual(['preamble', 'section'])
  })
})
