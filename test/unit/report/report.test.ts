import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeFrom } from '../../../src/codes/catalogue/index.ts'
import { errorOf, QuorateError } from '../../../src/codes/error.ts'
import type { Finding } from '../../../src/codes/finding.ts'
import { annotationLines } from '../../../src/report/annotations.ts'
import { exitCode, sound } from '../../../src/report/exit-code.ts'
import { verdictOf } from '../../../src/report/from-error.ts'
import { jsonText } from '../../../src/report/json.ts'
import { summaryMarkdown } from '../../../src/report/summary.ts'
import { terminalText } from '../../../src/report/terminal.ts'
import { type Verdict, wordsOf } from '../../../src/report/verdict.ts'

const pass: Verdict = {
  outcome: 'pass',
  mode: 'cut',
  change: 'Q-7F3K29XA',
  findings: [],
  seats: {
    required: [{ class: 'operator', ordinal: 1, source: 'dispatch' }],
    occupied: [{ class: 'operator', ordinal: 1, source: 'dispatch', who: 'ada' }],
    missing: [],
    extra: [],
  },
  facts: { 'chain head': 'f'.repeat(64) },
}
const reviewer = { class: 'reviewer', ordinal: 1, source: 'environment' }
const blocked: Verdict = {
  outcome: 'blocked',
  mode: 'cut',
  change: 'Q-7F3K29XA',
  findings: [
    { code: 'CLAIM_ENVIRONMENT', expected: null, observed: 'production-cut' },
    {
      code: 'CLAIM_REF',
      expected: 'refs/heads/main',
      observed: 'refs/heads/a|b\n::set-output name=x::y',
      where: { file: 'manifests/a,b:c.yaml', line: 12, column: 5 },
    },
  ],
  seats: {
    required: [reviewer, { class: 'content_owner', ordinal: 1, source: 'dispatch' }],
    occupied: [
      { ...reviewer, who: 'bob<script>' },
      { class: 'reviewer', ordinal: 2, source: 'environment', who: 'eve' },
    ],
    missing: [{ class: 'content_owner', ordinal: 1 }],
    extra: [{ class: 'reviewer', ordinal: 2 }],
  },
  facts: { ledger: '::stop-commands::x' },
  next: ['gh workflow run signoff.yml -f change=Q-7F3K29XA -f role=content_owner'],
}
const many: Verdict = { ...blocked, findings: Array.from({ length: 25 }, () => ({ code: 'CLAIM_REF', observed: 'x' })) }

describe('the exit code', () => {
  it('[ACT-3] is 0 for a pass that evaluated something', () => {
    expect([exitCode(pass), sound(pass)]).toEqual([0, pass])
  })

  it.each<readonly [string, Partial<Verdict>]>([
    ['no fact was gathered', { facts: {} }],
    ['a finding speaks against it', { findings: [{ code: 'CLAIM_REF' }] }],
    ['a seat is missing', { seats: { ...pass.seats, missing: [{ class: 'content_owner', ordinal: 1 }] } as never }],
    ['a seat is refused', { seats: { ...pass.seats, refused: [{ class: 'content_owner', ordinal: 1 }] } as never }],
    ['a seat is extra', { seats: { ...pass.seats, extra: [{ class: 'content_owner', ordinal: 1 }] } as never }],
  ])('[ACT-3] is 2 for a “pass” where %s', (_, changes) => {
    const contradicting = { ...pass, ...changes }
    expect([exitCode(contradicting), sound(contradicting).outcome]).toEqual([2, 'undecided'])
    expect(sound(contradicting).findings).not.toEqual([])
  })

  it.each([
    [1, new QuorateError('TOKEN_EXPIRED')],
    [2, new QuorateError('DB_UNREACHABLE')],
    [64, new QuorateError('USAGE', { expected: 'mode' })],
    [2, new TypeError('password=hunter2')],
    [2, 'hunter2'],
    [2, errorOf([{ code: codeFrom('NO_SUCH_CODE') }])],
  ])('[ACT-3] is %i for an error, none of whose foreign text is shown', (code, error) => {
    const verdict = verdictOf(error, { mode: 'cut' })
    expect(exitCode(verdict)).toBe(code)
    expect(jsonText(verdict)).not.toContain('hunter2')
  })
})

describe('the text for a terminal', () => {
  it('[ACT-2] shows every seat, finding, fact and next step', () => {
    expect(terminalText(blocked)).toMatchInlineSnapshot(`
      "BLOCKED  cut Q-7F3K29XA

      reviewer 1       ✓ bob<script> (environment, reported by the runner)
      content_owner 1  ✗ missing (dispatch)
      reviewer 2       ✗ extra eve (environment, reported by the runner)

      CLAIM_ENVIRONMENT  The job runs in another GitHub environment, or in none
        expected  none
        observed  production-cut
        remedy    Set \`environment:\` of the job to what “expected” shows.
      CLAIM_REF  The job runs on another branch or tag
        at        manifests/a,b:c.yaml:12:5
        expected  refs/heads/main
        observed  refs/heads/a|b\\u{a}: :set-output name=x: :y
        remedy    Dispatch the workflow on the branch that “expected” shows; if it was renamed, rename it back, or let the migrator run \`quorate policy break-glass\` with the new name.

      ledger  : :stop-commands: :x

      Next
        gh workflow run signoff.yml -f change=Q-7F3K29XA -f role=content_owner
      "
    `)
  })

  it('[ACT-6] is headed WRONG USE where the call itself was wrong, and UNDECIDED only where something was to be decided', () => {
    const headed = (code: 'USAGE' | 'DB_UNREACHABLE') => {
      const verdict = verdictOf(new QuorateError(code), { mode: 'open' })
      return [terminalText(verdict).split('\n')[0], summaryMarkdown(verdict).split('\n')[0]]
    }
    expect(headed('USAGE')).toEqual(['WRONG USE  open', '## ⚠️ wrong use: `open`'])
    expect(headed('DB_UNREACHABLE')).toEqual(['UNDECIDED  open', '## ⚠️ undecided: `open`'])
  })

  it('[CLI-1] is coloured only when asked', () => {
    expect(terminalText(blocked)).not.toContain('\u001b')
    expect(terminalText(blocked, { colour: true })).toContain('\u001b[31mBLOCKED\u001b[0m')
  })
})

describe('the summary', () => {
  it('[ACT-2] shows the same as tables', () => {
    expect(summaryMarkdown(blocked)).toMatchInlineSnapshot(`
      "## ⛔ blocked: \`cut\` \`Q-7F3K29XA\`

      ### Next

      - \`gh workflow run signoff.yml -f change=Q-7F3K29XA -f role=content_owner\`

      ### Seats

      | Seat | State | Who | Proof |
      |---|---|---|---|
      | \`reviewer 1\` | taken | <code>bob&#60;script&#62;</code> | \`environment, reported by the runner\` |
      | \`content_owner 1\` | **missing** |  | \`dispatch\` |
      | \`reviewer 2\` | **extra** | \`eve\` | \`environment, reported by the runner\` |

      ### Findings

      | Code | What | Expected | Observed | Remedy |
      |---|---|---|---|---|
      | \`CLAIM_ENVIRONMENT\` | The job runs in another GitHub environment, or in none | \`none\` | \`production-cut\` | Set \`environment:\` of the job to what “expected” shows. |
      | \`CLAIM_REF\` | The job runs on another branch or tag \`manifests/a,b:c.yaml:12:5\` | \`refs/heads/main\` | <code>refs&#47;heads&#47;a&#124;b&#92;u&#123;a&#125;&#58; &#58;set&#45;output name&#61;x&#58; &#58;y</code> | Dispatch the workflow on the branch that “expected” shows; if it was renamed, rename it back, or let the migrator run \`quorate policy break-glass\` with the new name. |

      ### Facts

      - \`ledger\`: \`: :stop-commands: :x\`
      "
    `)
  })

  it('[ACT-4] has only the lines and cells that Quorate wrote', () => {
    const cells = summaryMarkdown(blocked)
      .split('\n')
      .filter((line) => line.startsWith('| `CLAIM'))
      .map((line) => line.split(' | ').length)
    expect(cells).toEqual([5, 5])
    expect(summaryMarkdown(blocked)).not.toContain('<script>')
  })

  it('[ACT-2] stays below GitHub’s 1 MiB and counts what does not fit', () => {
    const long: Finding = { code: 'CLAIM_REF', expected: '|'.repeat(1000), observed: '|'.repeat(1000) }
    const text = summaryMarkdown({ ...blocked, findings: Array.from({ length: 500 }, () => long) })
    expect(Buffer.byteLength(text)).toBeLessThan(1_048_576)
    expect(text).toMatch(/_\d+ more lines do not fit here; see the job’s log\._\n$/)
    expect(summaryMarkdown(many)).not.toContain('do not fit')
  })
})

describe('annotations', () => {
  it('[ACT-2] point at the manifest’s line and are escaped as GitHub reads them', () => {
    expect(annotationLines(blocked)).toMatchInlineSnapshot(`
      [
        "::error title=CLAIM_ENVIRONMENT::The job runs in another GitHub environment, or in none. Expected none. Observed production-cut. Set \`environment:\` of the job to what “expected” shows.",
        "::error file=manifests/a%2Cb%3Ac.yaml,line=12,col=5,title=CLAIM_REF::The job runs on another branch or tag. Expected refs/heads/main. Observed refs/heads/a|b\\u{a}: :set-output name=x: :y. Dispatch the workflow on the branch that “expected” shows; if it was renamed, rename it back, or let the migrator run \`quorate policy break-glass\` with the new name.",
      ]
    `)
  })

  it('[ACT-2] are at most ten, the tenth counting the rest', () => {
    expect(annotationLines(many)).toHaveLength(10)
    expect(annotationLines(many).at(-1)).toBe('::error title=Quorate::16 more findings; see the job summary')
    expect(annotationLines({ ...many, findings: many.findings.slice(0, 10) }).at(-1)).not.toContain('more findings')
  })

  it('[ACT-4] are each exactly one command, whatever is in them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('\n', '::', '##[x]', '%0A', ''), (text, piece) => {
        const observed = `${piece}${text}${piece}`
        const where = { file: observed, line: 1, column: 1 }
        const [line] = annotationLines({ ...blocked, findings: [{ code: 'CLAIM_REF', observed, where }] })
        expect(line).toMatch(/^::error file=[^:,]*,line=1,col=1,title=CLAIM_REF::[^\r\n]*$/)
        // The runner takes the first `::` after the beginning for the end of the properties.
        const [properties, data] = [line?.indexOf('::', 2), line?.indexOf('title=CLAIM_REF::')]
        expect(properties).toBe((data ?? 0) + 'title=CLAIM_REF'.length)
        expect(line).not.toContain('##[')
      }),
    )
  })
})

describe('the JSON', () => {
  it('[ACT-2] carries each finding with title and remedy, and the exit code', () => {
    expect(JSON.parse(jsonText(blocked))).toMatchObject({
      outcome: 'blocked',
      exit: 1,
      findings: [
        { code: 'CLAIM_ENVIRONMENT', expected: null, where: null },
        { code: 'CLAIM_REF', where: { line: 12 } },
      ],
    })
    expect(jsonText(blocked)).not.toMatch(/\n|::/)
    expect(JSON.parse(jsonText(pass))).toMatchObject({ exit: 0, seats: pass.seats, next: [] })
  })
})

it.each([
  ['a text as it is', 'a, b: {"c"}', 'a, b: {"c"}'],
  ['nothing', null, 'none'],
  ['no members', {}, 'none'],
  ['a list', ['PGUSER', 'PGPASSWORD'], 'PGUSER, PGPASSWORD'],
  ['members', { server: '127.0.0.1:5432', tries: 2 }, 'server: 127.0.0.1:5432; tries: 2'],
  ['a text that could be two', ['a, b', 'c'], '"a, b", c'],
  ['a member that could be two', { server: 'x; database: y' }, 'server: "x; database: y"'],
  ['a name that could be a member', { 'a: b; c': 'd' }, '"a: b; c": d'],
  ['a text that could be nothing or JSON', ['', 'none', '["a"]', ' b'], '"", "none", "[\\"a\\"]", " b"'],
  ['what is nested', { ben: { roles: ['a'] } }, 'ben: {"roles":["a"]}'],
])('[ACT-2] shows %s of a finding in words', (_, value, words) => {
  expect(wordsOf(value)).toBe(words)
})
