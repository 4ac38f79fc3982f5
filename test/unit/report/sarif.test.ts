// SARIF 2.1.0: the whole log exactly, and outside text that would be markup there.
import { describe, expect, it } from 'vitest'
import { type Code, entryOf } from '../../../src/codes/catalogue/index.ts'
import type { Finding } from '../../../src/codes/finding.ts'
import { sarifText } from '../../../src/report/sarif.ts'

const log = (findings: readonly Finding[], notes: readonly Finding[] = []) =>
  JSON.parse(sarifText({ outcome: 'blocked', mode: 'lint', findings, notes, facts: {} }))
const wordsOf = (code: Code) => entryOf(code) as { readonly title: string; readonly remedy: string }
const [type, twice, missing] = (['MANIFEST_TYPE', 'PERSON_TWICE', 'FILE_MISSING'] as const).map(wordsOf) as [
  ReturnType<typeof wordsOf>,
  ReturnType<typeof wordsOf>,
  ReturnType<typeof wordsOf>,
]

describe('a verdict as SARIF', () => {
  it('[ACT-2] is one log of one run: each code a rule once, each place a result, what has no place a notification', () => {
    const where = { file: 'manifests/a b.yaml', line: 3, column: 7 }
    const told = log(
      [
        { code: 'MANIFEST_TYPE', expected: 'a number', observed: 'two', where },
        { code: 'MANIFEST_TYPE', where: { ...where, line: 4 } },
        { code: 'FILE_MISSING', observed: 'manifests/people.yaml' },
      ],
      [{ code: 'PERSON_TWICE', where }],
    )
    const physical = (startLine: number) => [
      {
        physicalLocation: {
          artifactLocation: { uri: 'manifests/a%20b.yaml' },
          region: { startLine, startColumn: 7 },
        },
      },
    ]
    expect(told).toEqual({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'Quorate',
              rules: [
                { id: 'MANIFEST_TYPE', shortDescription: { text: type.title }, help: { text: type.remedy } },
                { id: 'FILE_MISSING', shortDescription: { text: missing.title }, help: { text: missing.remedy } },
                { id: 'PERSON_TWICE', shortDescription: { text: twice.title }, help: { text: twice.remedy } },
              ],
            },
          },
          invocations: [
            {
              executionSuccessful: false,
              toolExecutionNotifications: [
                {
                  descriptor: { id: 'FILE_MISSING', index: 1 },
                  level: 'error',
                  message: { text: `${missing.title}. Observed manifests/people.yaml. ${missing.remedy}` },
                },
              ],
            },
          ],
          columnKind: 'utf16CodeUnits',
          results: [
            {
              ruleId: 'MANIFEST_TYPE',
              ruleIndex: 0,
              level: 'error',
              message: { text: `${type.title}. Expected a number. Observed two. ${type.remedy}` },
              locations: physical(3),
            },
            {
              ruleId: 'MANIFEST_TYPE',
              ruleIndex: 0,
              level: 'error',
              message: { text: `${type.title}. ${type.remedy}` },
              locations: physical(4),
            },
            {
              ruleId: 'PERSON_TWICE',
              ruleIndex: 2,
              level: 'warning',
              message: { text: `${twice.title}. ${twice.remedy}` },
              locations: physical(3),
            },
          ],
        },
      ],
    })
  })

  it('[ACT-2] of nothing found is a run that succeeded, without results', () => {
    const [run] = log([]).runs
    expect([run.results, run.tool.driver.rules, run.invocations]).toEqual([
      [],
      [],
      [{ executionSuccessful: true, toolExecutionNotifications: [] }],
    ])
  })

  it('[ACT-4] makes no link, placeholder or workflow command of outside text', () => {
    const observed = '[here](https://evil.example) {0} \\ ##[error]x ::set-output name=a::b'
    const text = sarifText({
      outcome: 'blocked',
      mode: 'lint',
      findings: [{ code: 'MANIFEST_TYPE', observed, where: { file: 'a.yaml', line: 1, column: 1 } }],
      facts: {},
    })
    expect(text).not.toMatch(/::|##\[|\n/)
    const { message } = JSON.parse(text).runs[0].results[0]
    expect(message.text).toContain('\\[here\\](https://evil.example) {{0}} \\\\ ## \\[error\\]x')
  })
})
