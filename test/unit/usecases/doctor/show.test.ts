// How the doctor tells what it saw: by subject, the worst first, one line of a subject that is well.
import { describe, expect, it } from 'vitest'
import { exitCode } from '../../../../src/report/exit-code.ts'
import { summaryMarkdown } from '../../../../src/report/summary.ts'
import { terminalText } from '../../../../src/report/terminal.ts'
import { type CheckId, check, unknown } from '../../../../src/usecases/doctor/check.ts'
import { doctorJson, doctorVerdict } from '../../../../src/usecases/doctor/show.ts'

const well = (id: CheckId, title: string) => check(id, title, { holds: true, observed: true, fix: '' })
const wrong = (id: CheckId, title: string, otherwise: 'fail' | 'warn' = 'fail') =>
  check(id, title, { holds: false, observed: ['ada', 'ben'], fix: `mend ${title}`, otherwise })
const unseen = unknown('OIDC_SUBJECT', 'the subject', 'status 403', 'set GITHUB_TOKEN')

const SOUND = [well('FILE', 'a file'), well('PEOPLE_IDS', 'the people'), well('VERSION', 'the version')]
const FAULTY = [
  ...SOUND,
  wrong('FSYNC', 'what is kept', 'warn'),
  unseen,
  wrong('SHA_PINNING', 'a note', 'warn'),
  well('DEFAULT_BRANCH', 'the branch'),
  wrong('CLOCK_DATABASE', 'the clock'),
  wrong('REPOSITORY_IDS', 'the ids'),
]
const fixed = { done: [], told: null, sections: [] }
const linesOf = (checks: typeof FAULTY, all = false) =>
  terminalText(doctorVerdict(checks, { all, fixed })).trimEnd().split('\n')

describe('[CLI-1] the doctor', () => {
  it('is quiet where all is well: one line a subject, with its count', () => {
    expect(linesOf(SOUND)).toEqual([
      ...['PASS  doctor', '', 'All well', '  ✓ Files and people (2)', '  ✓ Database (1)', ''],
      'checks  0 wrong, 0 not examined, 0 to think about, 3 well',
    ])
  })

  it('tells first the subjects with faults, in each what is wrong, then what it could not see, then notes', () => {
    expect(linesOf(FAULTY)).toEqual([
      ...['BLOCKED  doctor', '', 'GitHub: 1 wrong, 1 not examined, 1 to think about, 1 well'],
      ...['  ✗ the ids  (REPOSITORY_IDS)', '    seen  ada, ben', '    fix   mend the ids'],
      ...['  ? the subject  (OIDC_SUBJECT)', '    seen  status 403', '    fix   set GITHUB_TOKEN'],
      ...['  ! a note  (SHA_PINNING)', '    seen  ada, ben', '    fix   mend a note', ''],
      ...['Clocks: 1 wrong', '  ✗ the clock  (CLOCK_DATABASE)', '    seen  ada, ben', '    fix   mend the clock', ''],
      ...['Database: 1 to think about, 1 well', '  ! what is kept  (FSYNC)'],
      ...['    seen  ada, ben', '    fix   mend what is kept', ''],
      ...['All well', '  ✓ Files and people (2)', ''],
      'checks  2 wrong, 1 not examined, 2 to think about, 4 well',
    ])
  })

  it('shows each with --all, and the same in the summary of a job', () => {
    const lines = linesOf(FAULTY, true)
    expect(lines).toContain('  ✓ the people  (PEOPLE_IDS)')
    expect(lines.filter((line) => /^ {2}[✗?!✓]/.test(line))).toHaveLength(FAULTY.length)
    const summary = summaryMarkdown(doctorVerdict(FAULTY, { all: false, fixed }))
    expect(summary.indexOf('the ids')).toBeLessThan(summary.indexOf('the subject'))
    expect(summary).toContain('- ✗ the ids (REPOSITORY&#95;IDS)'.replace('ids (', 'ids  ('))
    expect(summary).toContain('  - seen: `ada, ben`')
    expect(summary).not.toContain('the version')
  })

  it.each([
    [0, 'pass', SOUND],
    [0, 'pass', [...SOUND, wrong('FSYNC', 'x', 'warn')]],
    [1, 'blocked', [...SOUND, wrong('FSYNC', 'x')]],
    [1, 'blocked', [unseen, wrong('FSYNC', 'x')]],
    [2, 'undecided', [...SOUND, unseen]],
    [2, 'undecided', []],
  ] as const)('[ACT-3] ends with %i: %s', (exit, outcome, checks) => {
    const verdict = doctorVerdict(checks, { all: false, fixed })
    expect([verdict.outcome, exitCode(verdict)]).toEqual([outcome, exit])
    const told = JSON.parse(doctorJson(checks, { fixed }))
    expect([told.outcome, told.exit, told.checks.length]).toEqual([outcome, exit, checks.length])
  })

  it('has every check in JSON, with its subject and how much it counts', () => {
    const { checks, findings } = JSON.parse(doctorJson(FAULTY, { fixed }))
    const told = checks.map(({ code, group, severity }: Record<string, string>) => [code, group, severity])
    expect(told).toContainEqual(['FSYNC', 'database', 'note'])
    expect(told).toContainEqual(['OIDC_SUBJECT', 'github', 'unexamined'])
    expect(told).toContainEqual(['CLOCK_DATABASE', 'clocks', 'wrong'])
    expect(told).toContainEqual(['FILE', 'files', 'none'])
    expect(findings.map(({ code }: { code: string }) => code)).toEqual(['SETUP_WRONG', 'SETUP_WRONG', 'SETUP_UNKNOWN'])
  })
})
