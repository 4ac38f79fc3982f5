import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/codes/finding.ts'
import { annotationLines } from '../../../src/report/annotations.ts'
import { exitCode } from '../../../src/report/exit-code.ts'
import { jsonText } from '../../../src/report/json.ts'
import { type Section, sectionMarkdown, sectionText } from '../../../src/report/sections.ts'
import { summaryMarkdown } from '../../../src/report/summary.ts'
import { terminalText } from '../../../src/report/terminal.ts'
import type { Verdict } from '../../../src/report/verdict.ts'

const sections: readonly Section[] = [
  {
    title: 'What changes',
    lines: [{ text: 'CUT needs tech_lead' }, { text: 'a and b may be one human', codes: ['WEAKER_PAIR_REMOVED'] }],
  },
  { title: 'Nothing here', lines: [] },
  { title: 'Who sits', lines: [], none: 'Nobody.' },
]
const note: Finding = {
  code: 'WEAKER_PAIR_REMOVED',
  observed: 'a and b',
  where: { file: 'm.yaml', line: 3, column: 2 },
}
const verdict: Verdict = {
  outcome: 'pass',
  mode: 'plan',
  findings: [],
  notes: [note],
  sections,
  facts: { commit: 'a' },
  data: { policy: null },
}

describe('sections and notes', () => {
  it('[ACT-2] are shown on a terminal, with marked sentences first to see', () => {
    expect(terminalText(verdict)).toMatchInlineSnapshot(`
      "PASS  plan

      What changes
          CUT needs tech_lead
        ! a and b may be one human  [WEAKER_PAIR_REMOVED]

      Who sits
        Nobody.

      Notes
      WEAKER_PAIR_REMOVED  Two roles may be one human
        at        m.yaml:3:2
        observed  a and b
        remedy    Keep the pair, or let both roles agree that one human may hold both.

      commit  a
      "
    `)
  })

  it('[ACT-2] are shown in the summary', () => {
    expect(summaryMarkdown(verdict)).toMatchInlineSnapshot(`
      "## ✅ pass: \`plan\`

      ### What changes

      - CUT needs tech&#95;lead
      - ⚠️ a and b may be one human \`WEAKER_PAIR_REMOVED\`

      ### Who sits

      Nobody&#46;

      ### Notes

      | Code | What | Expected | Observed | Remedy |
      |---|---|---|---|---|
      | \`WEAKER_PAIR_REMOVED\` | Two roles may be one human \`m.yaml:3:2\` |  | \`a and b\` | Keep the pair, or let both roles agree that one human may hold both. |

      ### Facts

      - \`commit\`: \`a\`
      "
    `)
  })

  it('[ACT-2] are in the JSON, and data is there for programs', () => {
    expect(JSON.parse(jsonText(verdict))).toMatchObject({
      sections,
      notes: [{ code: 'WEAKER_PAIR_REMOVED', title: 'Two roles may be one human' }],
      data: { policy: null },
    })
    const { notes: _, sections: __, data: ___, ...plain } = verdict
    expect(JSON.parse(jsonText(plain))).toMatchObject({ notes: [] })
    expect(JSON.parse(jsonText(plain))).not.toHaveProperty('sections')
  })

  it('[ACT-3] leave the exit code as it is', () => {
    expect(exitCode(verdict)).toBe(0)
    expect(exitCode({ ...verdict, facts: {} })).toBe(2)
  })

  it('[ACT-2] put a note on its line as a warning, at most ten, the tenth counting the rest', () => {
    expect(annotationLines(verdict)).toEqual([
      expect.stringMatching(
        /^::warning file=m\.yaml,line=3,col=2,title=WEAKER_PAIR_REMOVED::Two roles may be one human\./,
      ),
    ])
    const many = annotationLines({ ...verdict, findings: Array(11).fill(note), notes: Array(12).fill(note) })
    expect(many.map((line) => line.split(' ')[0])).toEqual([
      ...Array(10).fill('::error'),
      ...Array(10).fill('::warning'),
    ])
    expect(many[9]).toBe('::error title=Quorate::2 more findings; see the job summary')
    expect(many[19]).toBe('::warning title=Quorate::3 more notes; see the job summary')
  })

  it('[ACT-4] show a mention or reference as code, since a character reference would be read first', () => {
    const lines = [{ text: 'add docs/@acme/a#1 (bob, eve)' }]
    expect(sectionMarkdown({ title: 'Plan @acme', lines })).toEqual([
      '### Plan `@acme`',
      '',
      '- add <code>docs&#47;&#64;acme&#47;a&#35;1</code> (bob, eve)',
    ])
  })

  it('[ACT-4] give outside text no meaning: no markup, mention, link or command', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('@acme', '::x', '##[x]', 'https://x.y', '#1', 'docs/a#1', 'GH-1', 'x @acme'),
        (text, piece) => {
          const section = { title: 'T', lines: [{ text: `${piece}${text}` }] }
          const [, , line, ...more] = sectionMarkdown(section)
          expect(more).toEqual([])
          // GitHub makes nothing of what stands in code.
          const outside = line?.slice(2).replace(/<code>(?:[A-Za-z0-9 ]|&#\d+;)*<\/code>|`[^`<&]+`/g, 'code') ?? ''
          expect(outside).toMatch(/^(?:[\p{L}\p{N} ,;()/’“”]|&#\d+;)*$/u)
          const read = outside.replace(/&#(\d+);/g, (_, point) => String.fromCodePoint(Number(point)))
          expect(read).not.toMatch(/[@#]|gh-\d/i)
          expect(sectionText(section)).toHaveLength(2)
          expect(sectionText(section).join('')).not.toMatch(/[\r\n]|::|##\[/)
        },
      ),
    )
  })

  it('[SEAT-6] show a difference by its marks: coloured on a terminal, and in a block of its own in Markdown', () => {
    const lines = [
      { text: '1 changed' },
      { text: 'old', mark: '-' },
      { text: 'new \t ', mark: '+' },
      { text: '', mark: ' ' },
      { text: '7 equal lines', mark: '@' },
      { text: 'after' },
    ] as const
    expect(sectionText({ title: 'T', lines })).toEqual([
      'T',
      '    1 changed',
      '    - old',
      '    + new ⇥ ·',
      '',
      '    @ 7 equal lines',
      '    after',
    ])
    const block = '<pre lang="diff">\n- old\n+ new ⇥ ·\n\n@ 7 equal lines\n</pre>'
    expect(sectionMarkdown({ title: 'T', lines })).toEqual(['### T', '', '- 1 changed', '', block, '', '- after'])
    const coloured = terminalText({ ...verdict, sections: [{ title: 'T', lines }] }, { colour: true })
    expect(coloured).toContain('\u001b[31m    - old\u001b[0m\n\u001b[32m    + new')
  })

  it('[SEAT-6] tell apart in a difference what looks the same: spaces of another kind, tabs, and those at the end', () => {
    const shown = ['a b', 'a\u00a0b', 'a\tb', 'a b ', 'a\u200bb'].map(
      (text) => sectionText({ title: 'T', lines: [{ text, mark: '+' }] })[1],
    )
    expect(shown).toEqual(['    + a b', '    + a\\u{a0}b', '    + a⇥ b', '    + a b·', '    + a\\u{200b}b'])
  })

  it('[SEAT-6] link to an address only where it has the form of one', () => {
    const line = (link: string) => sectionMarkdown({ title: 'T', lines: [{ text: 'of commit', link }] })[2]
    expect(line('https://github.com/acme/ledger/commit/0a')).toBe(
      '- of commit [https&#58;&#47;&#47;github&#46;com/acme/ledger/commit/0a](https://github.com/acme/ledger/commit/0a)'.replaceAll(
        '&#47;',
        '/',
      ),
    )
    for (const link of ['javascript:alert(1)', 'https://x.y/a)[b](c', 'https://x.y/?q', 'http://x y'])
      expect(line(link)).not.toContain('](')
  })

  it('[SEAT-6] [ACT-4] give the text of a difference no meaning: no markup, mention, end of its block, or line of its own', () => {
    const pieces = ['</pre>', '<img src=x>', '```', '@acme', '::x::', '##[x]', 'https://x.y', '&#60;', '\n+', '\u202e']
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...pieces), (text, piece) => {
        const section = { title: 'T', lines: [{ text: `${piece}${text}`, mark: '+' as const }] }
        const [head, blank, block = '', ...more] = sectionMarkdown(section)
        expect([head, blank, more]).toEqual(['### T', '', []])
        const [open, line = '', close, ...others] = block.split('\n')
        expect([open, close, others]).toEqual(['<pre lang="diff">', '</pre>', []])
        expect(line).toMatch(/^\+(?: (?:[\p{L}\p{N} .,;()+=⇥·…-]|&#\d+;)*)?$/u)
        expect(sectionText(section)).toHaveLength(2)
        expect(sectionText(section)[1]).not.toMatch(/[\r\n]|^\s*::|##\[/)
      }),
    )
  })
})
