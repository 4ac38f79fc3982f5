import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markdownCode, neutralise, neutraliseJson } from '../../../src/report/neutralise.ts'

/** Text that leans towards what is dangerous. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '::',
        ':',
        '##[',
        '#',
        '[',
        ']',
        '\n',
        '\r',
        '\u2028',
        '\u0085',
        '\u001b[31m',
        '%0A',
        '`',
        '|',
        '<',
        '&',
      ),
      fc.constantFrom(
        '::error::x',
        '##[set-output name=a]b',
        '::add-mask::',
        '\u200b',
        '\u202e',
        '\ud800',
        '<script>',
        '@ada',
      ),
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

/** What the runner would obey: `::command` at a line's start, `##[command]` anywhere. */
const LIVE = /^\s*::|##\[/m

describe('outside text in a log', () => {
  it('[ACT-4] never holds a live command, a line end or an invisible character', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = neutralise(text)
        expect(shown).not.toMatch(LIVE)
        expect(shown).not.toMatch(/::.*::|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['main', 'main'],
    ['::error::x', ': :error: :x'],
    ['x::error::x', 'x: :error: :x'],
    ['::error', ': :error'],
    [' \u00a0::error::x', ' \u00a0: :error: :x'],
    ['a server at [::1]:5432', 'a server at [::1]:5432'],
    [':::', ': : :'],
    ['a##[group]b', 'a## [group]b'],
    ['###[', '### ['],
    ['a\nb', 'a\\u{a}b'],
    ['a\u200bb', 'a\\u{200b}b'],
    ['\u001b[31mred', '\\u{1b}[31mred'],
    ['https://example.org/é', 'https://example.org/é'],
  ])('[ACT-4] shows %j as %j', (text, shown) => {
    expect(neutralise(text)).toBe(shown)
  })

  it('[ACT-2] is cut at a thousand characters, and says so', () => {
    expect(neutralise('x'.repeat(1000))).toHaveLength(1000)
    expect(neutralise('x'.repeat(1001))).toBe(`${'x'.repeat(1000)}… (1 more)`)
  })
})

describe('outside text in Markdown', () => {
  it('[ACT-4] is one code span or element in which nothing has a meaning', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(markdownCode(text)).toMatch(/^(?:<code>(?:[A-Za-z0-9 ]|&#\d+;)*<\/code>|`[^`|<&\\\n]+`)$/)
      }),
    )
  })

  it('[ACT-4] is still readable', () => {
    expect(markdownCode('a|b')).toBe('<code>a&#124;b</code>')
    expect(markdownCode('SEAT_MISSING')).toBe('`SEAT_MISSING`')
  })
})

describe('JSON', () => {
  it('[ACT-4] keeps its values and loses its live commands', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(0, 2), (text, indent) => {
        const value = { [text]: [text, { '::': text }] }
        const safe = neutraliseJson(JSON.stringify(value, null, indent))
        expect(JSON.parse(safe)).toEqual(value)
        expect(safe).not.toMatch(/::|##\[/)
      }),
      { numRuns: 1000 },
    )
  })
})
