// How one text differs from another, as people read it: exact where it is shown, bounded whatever the texts are.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DiffLine, diffOf } from '../../../src/documents/text-diff.ts'

const shown = (before: string | null, after: string | null) =>
  diffOf(before, after).map(({ mark, text }) => `${mark}${text}`)
const numbered = (count: number, name = 'line') => Array.from({ length: count }, (_, n) => `${name} ${n}\n`).join('')

/** One side of a difference, with the equal lines that it counts or ends before taken from the text itself. */
function readAgain(lines: readonly DiffLine[], mark: '-' | '+', text: string): string {
  const whole = text.split('\n').slice(0, -1)
  const read: string[] = []
  for (const line of lines) {
    const skipped = line.mark === '@' ? Number.parseInt(line.text, 10) : 0
    read.push(...whole.slice(read.length, read.length + skipped))
    if (line.mark === mark || line.mark === ' ') read.push(line.text)
  }
  return [...read, ...whole.slice(read.length)].map((line) => `${line}\n`).join('')
}

describe('the difference of two texts', () => {
  it('[SEAT-6] shows the lines that differ with two around them, and counts the equal ones that it leaves out', () => {
    const before = numbered(20)
    expect(shown(before, before.replace('line 9\n', 'another\nand one more\n'))).toEqual([
      '@7 equal lines',
      ...[' line 7', ' line 8', '-line 9', '+another', '+and one more', ' line 10', ' line 11'],
    ])
    expect(shown(before, before)).toEqual([])
  })

  it('[SEAT-6] shows a text that comes as new and one that goes as gone', () => {
    expect(shown(null, 'a\nb\n')).toEqual(['+a', '+b'])
    expect(shown('a\nb', null)).toEqual(['-a', '-b'])
    expect(shown(null, null)).toEqual([])
  })

  it('[SEAT-6] says where only the last line end differs', () => {
    expect(shown('a\nb', 'a\nb\n')).toEqual([' a', '-b', '@no line end there', '+b'])
  })

  it('[SEAT-6] shows everything of both texts where they are too different to be compared', () => {
    const lines = shown(numbered(10_000, 'old'), numbered(10_000, 'new'))
    expect(lines).toHaveLength(20_000)
    expect([lines[0], lines[9999], lines[10_000]]).toEqual(['-old 0', '-old 9999', '+new 0'])
  })

  it('[SEAT-6] cuts a long line around the place where it differs from the one that it replaces', () => {
    const line = (middle: string) => `${'x'.repeat(500_000)}${middle}${'z'.repeat(500_000)}\n`
    const [gone = '', fresh = ''] = shown(line('OLD'), line('NEW'))
    expect([gone.length < 1000, gone.includes('xOLDz'), fresh.includes('xNEWz')]).toEqual([true, true, true])
    expect(gone).toMatch(/^-\(499880 characters\) … x+OLDz+ … \(\d+ characters\)$/)
    expect(shown(null, line('OLD'))).toEqual([expect.stringMatching(/^\+x{900} … \(999103 characters\)$/)])
  })

  it('[SEAT-6] leaves nothing of a short text out: each side can be read again from the lines', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 8 })
      .map((lines) => lines.map((l) => `${l}\n`).join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = diffOf(before, after)
        expect(lines.length === 0).toBe(before === after)
        expect([readAgain(lines, '-', before), readAgain(lines, '+', after)]).toEqual([before, after])
      }),
      { numRuns: 2000, examples: [['c\nb\nc\na\nc\na\n', 'a\nc\nb\nc\na\nc\n']] },
    )
  })
})
