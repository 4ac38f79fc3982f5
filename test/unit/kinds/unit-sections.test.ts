// Changed units as people are shown them: the first ones line by line, the rest counted, whatever is in them.
import { describe, expect, it } from 'vitest'
import { saysUnits } from '../../../src/kinds/words/documents.ts'
import { unitSections } from '../../../src/kinds/words/unit-sections.ts'
import type { Database } from '../../../src/postgres/connect.ts'
import type { UnitDifference, UnitDifferences } from '../../../src/postgres/read-units.ts'
import type { Section } from '../../../src/report/sections.ts'

type Text = { readonly kind: string; readonly title: string; readonly body: string }
const text = (body: string, title = 'T'): Text & { kind: 'section' } => ({ kind: 'section', title, body })
const stored = (body: string, title = 'T') => ({ ...text(body, title), bytes: body.length })
const found = (units: readonly UnitDifference[], more: Partial<UnitDifferences> = {}): UnitDifferences => ({
  added: units.filter(({ change }) => change === 'add').length,
  changed: units.filter(({ change }) => change === 'change').length,
  retired: units.filter(({ change }) => change === 'retire').length,
  units,
  ...more,
})
const none = { text: 'Nothing differs.' }
const show = (differences: UnitDifferences, after: Record<string, ReturnType<typeof text>> | null) =>
  unitSections(differences, { title: 'Against live', none, after: after && new Map(Object.entries(after)) })
const linesOf = (sections: readonly Section[]) =>
  sections.map(({ title, lines }) => [title, ...lines.map(({ mark = '', text: said }) => mark + said)])

describe('changed units', () => {
  it('[SEAT-6] are counted and shown: what is new, what changes line by line, what goes', () => {
    const units: UnitDifference[] = [
      { address: 'r/a#one', change: 'add', before: null },
      { address: 'r/a#two', change: 'change', before: stored('# Two\nold\n') },
      { address: 'r/b', change: 'retire', before: stored('gone\n') },
    ]
    expect(linesOf(show(found(units), { 'r/a#one': text('# One\n'), 'r/a#two': text('# Two\nnew\n') }))).toEqual([
      ['Against live', '1 added, 1 changed, 1 retired'],
      ['Added: r/a#one', '+# One'],
      ['Changed: r/a#two', ' # Two', '-old', '+new'],
      ['Retired: r/b', '-gone'],
    ])
  })

  it('[SEAT-6] that only another kind or title has are told so', () => {
    const units: UnitDifference[] = [{ address: 'r/a#one', change: 'change', before: stored('same\n', 'Old') }]
    expect(linesOf(show(found(units), { 'r/a#one': text('same\n', 'New') }))[1]).toEqual([
      'Changed: r/a#one',
      'its title was “Old” and becomes “New”',
    ])
  })

  it('[SEAT-6] whose live text is too long to be sent are told with its size', () => {
    const units: UnitDifference[] = [
      { address: 'r/a', change: 'change', before: { ...stored(''), body: null, bytes: 5_000_000 } },
    ]
    expect(linesOf(show(found(units), { 'r/a': text('short\n') }))[1]).toEqual([
      'Changed: r/a',
      'the text that is there is too long to compare here: 5,000,000 bytes',
      '+short',
    ])
  })

  it('[SEAT-6] of which only hashes are known are named', () => {
    const units: UnitDifference[] = [{ address: 'r/a', change: 'change', before: stored('x\n') }]
    expect(linesOf(show(found(units, { changed: 3 }), null))).toEqual([
      ['Against live', '0 added, 3 changed, 0 retired', '~ r/a', '… and 2 more units'],
    ])
  })

  it('[SEAT-6] are shown up to forty units and four hundred lines, and the rest is counted, of 10,000 too', () => {
    const short = Array.from(
      { length: 40 },
      (_, n): UnitDifference => ({ address: `r/${n}`, change: 'add', before: null }),
    )
    const after = Object.fromEntries(short.map(({ address }) => [address, text('one line\n')]))
    const many = show(found(short, { added: 10_000 }), after)
    expect(many.filter(({ title }) => title.startsWith('Added'))).toHaveLength(40)
    expect(linesOf(many).at(-1)).toEqual(['Against live: not shown here', '… and 9,960 more units'])

    const long = Object.fromEntries(short.map(({ address }) => [address, text('x\n'.repeat(1000))]))
    const bounded = show(found(short, { added: 10_000 }), long)
    const lines = bounded.flatMap((section) => section.lines.filter(({ mark }) => mark === '+'))
    expect(lines.length).toBeLessThanOrEqual(400)
    expect(linesOf(bounded)[1]?.at(-1)).toBe('@… and 920 more changed lines')
    expect(linesOf(bounded).at(-1)).toEqual([
      'Against live: not shown here',
      ...short.slice(5).map(({ address }) => `+ ${address}`),
      '… and 9,960 more units',
    ])
  })

  it('[SEAT-6] are bounded in characters too, so that long lines fill no log', () => {
    const units = Array.from(
      { length: 40 },
      (_, n): UnitDifference => ({ address: `r/${n}`, change: 'add', before: null }),
    )
    const after = Object.fromEntries(
      units.map(({ address }) => [address, text(`${`${'y'.repeat(1_000_000)}\n`.repeat(4)}`)]),
    )
    const size = show(found(units), after)
      .flatMap(({ lines }) => lines)
      .reduce((sum, line) => sum + line.text.length, 0)
    expect(size).toBeLessThan(60_000)
  })

  it('[SEAT-6] that there are none of are a code to look at, for nobody needs to sign', async () => {
    const live = { added: 0, changed: 0, retired: 0, units: [] }
    const database = { query: async () => [{ answer: live }] } as unknown as Database
    const sections = await saysUnits({ database }, JSON.stringify({ root: 'r', units: [] }), null)
    expect(sections.flatMap(({ lines }) => lines)).toEqual([
      expect.objectContaining({ codes: ['NOTHING_TO_CUT'] }),
      { text: 'the plan has 0 units' },
    ])
  })
})
