// Differences that a signer must be able to see, written so that they cannot (SEAT-6).
import { describe, expect, it } from 'vitest'
import { unitSections } from '../../src/kinds/words/unit-sections.ts'
import { neutraliseExact } from '../../src/report/neutralise.ts'
import { sectionMarkdown, sectionText } from '../../src/report/sections.ts'

function shown(before: string, after: string) {
  const units = [
    { address: 'docs/x', change: 'change' as const, before: { kind: 'section', title: 'X', body: before, bytes: 0 } },
  ]
  const told = new Map([['docs/x', { kind: 'section' as const, title: 'X', body: after }]])
  const comparison = { title: 'Live', none: { text: '' }, after: told }
  const sections = unitSections({ added: 0, changed: 1, retired: 0, units }, comparison)
  return {
    text: sections.flatMap((section) => sectionText(section)).join('\n'),
    markdown: sections.flatMap(sectionMarkdown).join('\n'),
  }
}

describe('[SEAT-6] a line that differs is shown where it differs', () => {
  it.each([
    ['nothing', ''],
    ['five hundred tabs', '\t'.repeat(500)],
    ['wide spaces', '\u3000'.repeat(125)],
    ['spaces that do not break', '\u00a0'.repeat(167)],
    ['wide spaces of a long line', `${'x'.repeat(2000)}${'\u3000'.repeat(127)}`],
  ])('after %s', (_, padding) => {
    const { text, markdown } = shown(`${padding}pay 100 to Ada\n`, `${padding}pay 100 to Eve\n`)
    expect(text).toContain('Eve')
    expect(markdown).toContain('Eve')
  })

  it.each([
    ['a space at the end, and a dot', 'a ', 'a·'],
    ['a hidden character, and its escape as text', 'a\u200b', 'a\\u{200b}'],
    ['two colons, and two with a space', '::x::', ': :x: :'],
  ])('and differs on the page: %s', (_, before, after) => {
    expect(neutraliseExact(before)).not.toBe(neutraliseExact(after))
  })

  it.each([
    ['a variation selector', 'a\ufe0f'],
    ['one of the supplement, which carries bytes', 'a\u{e0141}'],
    ['a Hangul filler', 'a\u3164b'],
    ['a half-width filler', 'a\uffa0b'],
    ['a grapheme joiner', 'a\u034fb'],
    ['a Mongolian selector', 'a\u180bb'],
    ['a blank of braille', 'a\u2800b'],
  ])('also where all that is new is %s', (_, text) => {
    expect(neutraliseExact(text)).toMatch(/\\u\{/)
  })
})
