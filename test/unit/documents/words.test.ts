import { describe, expect, it } from 'vitest'
import { mark } from '../../../src/documents/split-document.ts'

const titles = (text: string) => mark('h', 'a.md', text).map(({ title }) => title)

describe('the headings of a document', () => {
  it.each([
    ['# ~~a~~ b', 'a b'],
    ['# ~a~ b', 'a b'],
    ['# ~~~a~~~ b', '~~~a~~~ b'],
    ['# ~a~~ b', '~a~~ b'],
    ['# *a ~b* c~', 'a ~b c~'],
    ['# ~a *b~ c*', 'a *b c*'],
    ['# a ~ b ~ c', 'a ~ b ~ c'],
    ['# *~~a~~*', 'a'],
    ['# `~~a~~`', '~~a~~'],
    ['# a[^1] b[^note]', 'a b'],
    ['# a [^1]', 'a'],
    ['# [^1](x)', '^1'],
    ['# [a][b] [c][] [d](e)', 'a c d'],
    ['# [1.0.0] - today', '[1.0.0] - today'],
    ['# ![a][b] ![c](d)', 'a c'],
    ['# [a][ ]', '[a][ ]'],
    ['# [ ] a', '[ ] a'],
    ['# a <b>c</b> &amp; \\*', 'a c & *'],
    ['a\\\nb  \nc\n===', 'a\nb\nc'],
  ])('[LAN-2] say without their markup: %j', (text, title) => {
    expect(titles(`${text}\n`)).toEqual([title])
  })

  it.each(['[b]: x', '[c]: x', '[1]: x', '[^1]: note'])(
    '[LAN-2] say the same when %s stands elsewhere',
    (definition) => {
      const text = '# [a][b] [c][] [1] x[^1]\n\n## L\n'
      expect(titles(text)).toEqual(['a c [1] x', 'L'])
      expect(titles(`${text}\n${definition}\n`)).toEqual(['a c [1] x', 'L'])
      expect(titles(`${definition}\n\n${text}`)).toEqual(['', 'a c [1] x', 'L'])
    },
  )
})
