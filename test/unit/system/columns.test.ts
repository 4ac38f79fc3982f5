// What fits into a terminal, and what is never torn apart (CLI-1).
import { describe, expect, it } from 'vitest'
import { columnsOf, fitted } from '../../../src/system/columns.ts'

const DIGEST = 'a'.repeat(64)

describe('the columns of a stream', () => {
  const terminal = { isTTY: true, columns: 120 } as const
  const pipe = { isTTY: false, columns: undefined as never } as const
  it.each([
    ['the terminal’s own', terminal, {}, 120],
    ['what COLUMNS says', terminal, { COLUMNS: '72' }, 72],
    ['what COLUMNS says in a pipe', pipe, { COLUMNS: '100' }, 100],
    ['without an end in a pipe, whose lines programs read', pipe, {}, Number.POSITIVE_INFINITY],
    ['40 at least', terminal, { COLUMNS: '7' }, 40],
    ['the terminal’s own where COLUMNS is none', terminal, { COLUMNS: 'wide' }, 120],
    ['80 where a terminal says 0', { isTTY: true, columns: 0 }, {}, 80],
  ] as const)('[CLI-1] are %s', (_, stream, env, columns) => {
    expect(columnsOf(stream, env)).toBe(columns)
  })
})

describe('fitted text', () => {
  const lines = (text: string, width: number) => fitted(text, width).split('\n')

  it('[CLI-1] moves words below the value of a label, and below a label that is long', () => {
    expect(lines('  remedy    Dispatch the workflow on the branch that is shown', 40)).toEqual([
      '  remedy    Dispatch the workflow on the',
      '            branch that is shown',
    ])
    expect(lines('  quorate demo --scenario council  watch a council whose members keep keys', 40)).toEqual([
      '  quorate demo --scenario council',
      '    watch a council whose members keep',
      '    keys',
    ])
    expect(lines(`  at        ${'x'.repeat(35)}`, 40)).toEqual(['  at', `    ${'x'.repeat(35)}`])
    expect(lines('✓ the first phrase is as long as the line is wide  (CHECK)', 40)[1]).toBe('  line is wide  (CHECK)')
    expect(lines('one paragraph that begins at the very margin goes on there', 40)[1]).toMatch(/^\S/)
  })

  it('[CLI-1] never tears a code, a digest or a path, and drops no word', () => {
    const text = `  observed  Q-7F3K29XA ${DIGEST} /srv/a/very/long/path/to/some/file/of/the/checkout.yaml and more words`
    for (const width of [40, 60, 80, 120]) {
      expect(fitted(text, width).split(/\s+/)).toEqual(text.split(/\s+/))
      for (const line of lines(text, width))
        expect(line.length <= width || line.trim().split(' ').length === 1).toBe(true)
    }
  })

  it('[CLI-1] breaks a command as a shell reads it, with options beside their values and quotes whole', () => {
    const step = 'gh workflow run revoke.yml -f what=confirm -f person=1005 -f reason="account taken over"'
    const [, ...shown] = lines(`  Another person confirms it, or it lapses: ${step}`, 60)
    expect(shown.slice(0, -1).every((line) => line.endsWith(' \\'))).toBe(true)
    expect(shown.map((line) => line.trim().replace(/ \\$/, '')).join(' ')).toBe(step)
    expect(shown.some((line) => line.includes('"account taken over"'))).toBe(true)
    expect(shown.every((line) => !line.endsWith('-f \\'))).toBe(true)
    // A sentence that begins with a command's name is none.
    expect(fitted('  quorate status Q-7F3K29XA shows one of them, and more that is said here.', 40)).not.toContain('\\')
  })

  it('[CLI-1] [ACT-4] keeps every space of a difference, whose rest looks like no line of its own', () => {
    const rest = 'some  text with   spaces - and + and more words than one line has room for, you see'
    const [first, ...more] = lines(`    + ${rest}`, 40)
    expect(first).toMatch(/^ {4}\+ /)
    expect(more.length).toBeGreaterThan(0)
    for (const line of more) expect(line).toMatch(/^ {4}… /)
    expect([first, ...more].map((line = '') => line.slice(6)).join('')).toBe(rest)
    expect(lines(`    - ${'x'.repeat(50)} e\u0301`, 40).at(-1)).toBe('    … e\u0301')
  })

  it('[CLI-1] counts columns, not characters, and no colour', () => {
    expect(lines(`  who  ${'漢字 '.repeat(12)}`, 40).length).toBeGreaterThan(1)
    const short = `\u001b[31m${'word '.repeat(7)}\u001b[0m`
    expect(fitted(short, 40)).toBe(short)
    const painted = lines(`\u001b[2mnot after\u001b[0m  ${'word '.repeat(12).trim()}`, 40)
    expect(painted[1]).toMatch(/^ {11}word/)
  })
})
