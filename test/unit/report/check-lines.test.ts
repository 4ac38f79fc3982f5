// The tree of checks in every rendering: bounded, the failed first, and harmless whatever names stand in it.
import { describe, expect, it } from 'vitest'
import type { Check } from '../../../src/codes/check.ts'
import { checkLines, checksOf } from '../../../src/report/check-lines.ts'
import { jsonText } from '../../../src/report/json.ts'
import { summaryMarkdown } from '../../../src/report/summary.ts'
import { terminalText } from '../../../src/report/terminal.ts'
import type { Verdict } from '../../../src/report/verdict.ts'

const passed = (check: string, more: Partial<Check> = {}): Check => ({ check, passed: true, children: [], ...more })
const failed = (check: string, more: Partial<Check> = {}): Check => ({
  ...{ check, passed: false, code: 'SEAT_MISSING', children: [] },
  ...more,
})
const group = (check: string, children: readonly Check[]): Check => ({
  ...{ check, passed: children.every((child) => child.passed), children },
})
const verdict = (checks: readonly Check[]): Verdict => ({
  ...{
    outcome: 'blocked',
    mode: 'cut',
    findings: [{ code: 'SEAT_MISSING', expected: 'reviewer/1' }],
    facts: {},
    checks,
  },
})
const TREE = [
  group('packet', [passed('open'), passed('in time')]),
  group('seats', [
    passed('seat', { expected: 'operator/1', observed: 'ada by run' }),
    failed('seat', { expected: 'reviewer/1' }),
  ]),
]

describe('[ACT-5] the lines of the tree', () => {
  it('count what passed where all of a group did, and show a failed group whole, what failed first', () => {
    expect(checkLines(TREE).map(({ depth, passed: isPassed, text }) => [depth, isPassed, text])).toEqual([
      [0, true, 'packet (2)'],
      [0, false, 'seats'],
      [1, false, 'seat  SEAT_MISSING  expected reviewer/1'],
      [1, true, 'seat  operator/1, ada by run'],
    ])
  })

  it('show every leaf where the whole is asked for, and one value once', () => {
    const same = group('step', [passed('live_rows', { expected: 'a', observed: 'a' })])
    expect(checkLines([same], { whole: true }).map(({ text }) => text)).toEqual(['step', 'live rows  a'])
  })

  it('show a failed child below a parent that passed', () => {
    const rehearsed: Check = { check: 'rehearsal', passed: true, children: [failed('plan')] }
    expect(checkLines([rehearsed]).map(({ text }) => text)).toEqual(['rehearsal', 'plan  SEAT_MISSING'])
  })

  it('bound a tree of 1,000 findings, and count the rest with how many of it failed', () => {
    const many = group('seats', [
      ...Array.from({ length: 500 }, () => passed('seat')),
      ...Array.from({ length: 1000 }, (_, n) => failed('seat', { expected: `reviewer/${n}` })),
    ])
    const lines = checkLines([many])
    expect(lines).toHaveLength(22)
    expect(lines[1]?.text).toBe('seat  SEAT_MISSING  expected reviewer/0')
    expect(lines.at(-1)).toEqual({ depth: 1, passed: false, text: 'and 1480 more, of which 980 did not pass' })
  })
})

describe('[ACT-5] one tree', () => {
  it('stands in the log, the summary and the JSON of a verdict', () => {
    expect(terminalText(verdict(TREE))).toContain(
      'Checks\n  ✓ packet (2)\n  ✗ seats\n    ✗ seat  SEAT_MISSING  expected reviewer/1\n    ✓ seat  operator/1, ada by run\n',
    )
    expect(summaryMarkdown(verdict(TREE))).toContain('- ✓ `packet`\n  - ✓ `open`\n  - ✓ `in time`\n- ✗ `seats`\n')
    expect(JSON.parse(jsonText(verdict(TREE))).checks).toEqual(TREE)
  })

  it('is made of the findings where nothing but this program decided', () => {
    const own: Verdict = {
      outcome: 'blocked',
      mode: 'lint',
      findings: [{ code: 'ROLE_UNKNOWN', observed: 'operater' }],
      facts: {},
    }
    const tree = [
      {
        ...{ check: 'lint', passed: false },
        children: [{ check: 'lint', passed: false, code: 'ROLE_UNKNOWN', observed: 'operater', children: [] }],
      },
    ]
    expect(checksOf(own)).toEqual(tree)
    expect(JSON.parse(jsonText(own)).checks).toEqual(tree)
  })

  it.each([
    ['a workflow command', '::error::mine', /^::error::mine/m],
    ['a grouped command', '##[add-mask]mine', /##\[add-mask\]/],
    ['a line of its own', 'a\n::set-output name=x::y', /^::set-output/m],
    ['HTML', '<img src=x onerror=alert(1)>', /<img/],
    ['Markdown', '](https://example.org) | **bold** |', /\]\(https|\*\*bold/],
    ['a mention', '@octocat', /(?<![`\w])@octocat/],
    ['text that runs from right to left', 'a\u202eb', /\u202e/u],
    ['a terminal’s escape', '\u001b[31mred', /\p{Cc}\[31m/u],
  ])('[ACT-4] makes %s in a name harmless', (_, text, live) => {
    const hostile = verdict([group(text, [failed(text, { expected: text, observed: { [text]: text } })])])
    const [log, summary, json] = [terminalText(hostile), summaryMarkdown(hostile), jsonText(hostile)]
    if (!/HTML|Markdown|mention/.test(_)) expect(log).not.toMatch(live)
    expect(summary).not.toMatch(live)
    if (/command|line|right|escape/.test(_)) expect(json).not.toMatch(live)
    expect(JSON.parse(json).checks[0].children[0].expected).toBe(text)
  })
})
