import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { planDocument } from '../../../src/documents/plan-document.ts'
import { mark } from '../../../src/documents/split-document.ts'
import { hostileTexts, ordinaryText } from '../../support/hostile-markdown.ts'

/** Of one source no more than twenty findings are told. */
const first20 = (code: string) => Array.from({ length: 20 }, (_, n) => `${code} in line ${n + 1}`).join(', ')

/** What a hostile text of a megabyte is refused with; every other one is one unit. */
const refused = {
  'blank lines': 'PLAN_EMPTY in line undefined',
  tabs: 'PLAN_EMPTY in line undefined',
  'quotes of all depths': 'PLAN_TOO_LARGE in line 20447',
  'one line of quotes': 'PLAN_TOO_LARGE in line 1',
  'one line of list marks': 'PLAN_TOO_LARGE in line 1',
  'link beginnings in headings': 'PLAN_TOO_LARGE in line 52',
  'emphasis marks in headings': 'PLAN_TOO_LARGE in line 53',
  'setext headings': 'PLAN_TOO_LARGE in line 200001',
  'one setext heading of short lines': 'PLAN_ADDRESS_INVALID in line 1',
  headings: 'PLAN_TOO_LARGE in line 100001',
  'one line of footnotes': 'PLAN_TOO_LARGE in line 1',
  'notes in headings': 'PLAN_TOO_LARGE in line 62',
  'references in headings': 'PLAN_TOO_LARGE in line 52',
  'closed references in headings': 'PLAN_TOO_LARGE in line 55',
  'tildes in headings': 'PLAN_TOO_LARGE in line 51',
  'strikethrough marks in headings': 'PLAN_TOO_LARGE in line 53',
  'asterisks beside tildes in headings': 'PLAN_TOO_LARGE in line 51',
  'asterisks behind tildes in headings': 'PLAN_TOO_LARGE in line 51',
  'ids that nothing ends in headings': first20('PLAN_ADDRESS_INVALID'),
  'one heading of ids': 'PLAN_ADDRESS_INVALID in line 1',
  'symbols in headings': 4115,
  'full stops in headings': first20('PLAN_ADDRESS_INVALID'),
  'lines that look like headings': first20('PLAN_HEADING_UNCLEAR'),
  'front matter of comments': 'PLAN_TOO_LARGE in line 100002',
  'one id again and again': 'PLAN_TOO_LARGE in line 100001',
  'one long heading above short ones': 'PLAN_TOO_LARGE in line 29410',
}

describe('a text that holds a parser up', () => {
  it('[LAN-2] is marked, or refused at its line, a megabyte of each kind in a heap of a hundred', () => {
    // Memory is what shows: a parser whose time grows with the square of these keeps a thousand times their size.
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--max-old-space-size=100', 'test/support/mark-within.ts'],
      { encoding: 'utf8', timeout: 170_000 },
    )
    expect([status, stderr]).toEqual([0, ''])
    const one = Object.fromEntries(Object.keys(hostileTexts).map((name) => [name, 1]))
    expect(JSON.parse(stdout)).toEqual({ ...one, ...refused })
  }, 180_000)

  it('[LAN-2] costs no step for each open list at each of its blank lines', () => {
    const took = (name: string) => {
      const text = hostileTexts[name]?.(1_000_000) ?? ''
      const started = performance.now()
      expect(mark('h', 'a.md', text).length).toBeLessThan(2)
      return performance.now() - started
    }
    took('blank lines')
    for (const name of ['99 lists, then blank lines', '99 footnotes, then blank lines of two kinds'])
      expect(took(name) / took('blank lines')).toBeLessThan(15)
  })

  it('[LAN-2] is told from one that people write', () => {
    const plan = {
      name: 'x',
      carrier: 'C1',
      revision: 1,
      root: 'h',
      sources: ['a.md'],
      rollback: 'r.md',
      dependsOn: [],
    }
    const { units } = planDocument(plan, [{ path: 'a.md', text: ordinaryText(1_000_000) }])
    expect(units).toHaveLength(2553)
    expect(units[7]).toMatchObject({ address: 'h/a#step-7-run-the-mode', title: 'Step 7: run the mode' })
  })
})

it.each(['---', '+++'])(
  '[LAN-2] four megabytes after a %s without an end are text, and with one they are front matter',
  (fence) => {
    const lines = `${fence === '---' ? 'a: 1' : 'a = 1'}\n${'\n'.repeat(4_000_000)}`
    expect(mark('docs', 'a.md', `${fence}\n${lines}`).map(({ kind }) => kind)).toEqual(['preamble'])
    expect(mark('docs', 'a.md', `${fence}\n${lines}${fence}\n`).map(({ kind }) => kind)).toEqual(['front_matter'])
  },
)
