// The command line about policies that change: diff in words, lint of many files, staffing as findings and notes.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { packageRoot } from '../../src/system/package-root.ts'
import { quorate } from './support/command.ts'

const folders: string[] = []
let cwd: string
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'quorate-diff-'))
  folders.push(cwd)
  for (const path of ['manifests', 'docs/rollback.md'])
    await cp(join(packageRoot(), path), join(cwd, path), { recursive: true })
})
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true })
})

const policy = 'manifests/production.yaml'
async function edit(name: string, to: string, ...edits: readonly (readonly [string, string])[]): Promise<string> {
  let text = await readFile(join(cwd, name), 'utf8')
  for (const [from, by] of edits) {
    expect(text).toContain(from)
    text = text.replace(from, by)
  }
  const path = join(cwd, to)
  await writeFile(path, text)
  return path
}

async function json(...args: readonly string[]) {
  const { exit, stdout, stderr } = await quorate([...args, '--json'], { cwd })
  expect(stderr).toBe('')
  return { exit, verdict: JSON.parse(stdout) }
}
const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code)

describe('quorate diff', () => {
  it('[MAN-2] says who gains or loses what, marks what gets weaker, and passes', async () => {
    const after = await edit(
      policy,
      'after.yaml',
      ['approver: 2, esign', 'approver: 1, esign'],
      [', product_lead: [approver] }', ' }'],
      ['within: 72h }\n  must_differ', 'within: 48h }\n  must_differ'],
    )
    const { exit, stdout, stderr } = await quorate(['diff', policy, after], { cwd })
    expect([exit, stderr]).toEqual([0, ''])
    expect(stdout.replace(/[0-9a-f]{64}/g, '<digest>').replaceAll(cwd, '')).toMatchInlineSnapshot(`
      "PASS  diff

      What changes: Actions and seats
        ! CUT needs 1 approver instead of 2  [WEAKER_COUNT]
          a grant for every governed act lives 48h instead of 72h

      What changes: Different people
        ! approver and product_lead may be one human within one activation  [WEAKER_PAIR_REMOVED]

      changes  9 in the expanded policy, in 3 sentences, 2 of which weaken a safeguard
      from manifests/production.yaml  <digest>
      to /after.yaml  <digest>

      "
    `)
  })

  it('[MAN-2] gives programs every document that changes, with its code', async () => {
    const after = await edit(policy, 'after.yaml', ['approver: 2, esign', 'approver: 1, esign'])
    const { exit, verdict } = await json('diff', policy, after)
    expect([exit, verdict.outcome, verdict.exit]).toEqual([0, 'pass', 0])
    expect(verdict.data.changes).toEqual([
      {
        kind: 'QUORUM_REQUIREMENT',
        name: 'CUT/approver/2',
        what: 'removed',
        path: null,
        from: { action: 'CUT', assurance: ['token'], class: 'approver', ordinal: 2 },
        to: null,
        words: 'CUT needs 1 approver instead of 2',
        at: '/spec/actions/CUT/grant/approver',
        weakening: 'WEAKER_COUNT',
      },
    ])
    expect(verdict.data.sentences).toHaveLength(1)
  })

  it('[ACT-3] blocks on a weakening only when asked to, and says where it is written', async () => {
    const after = await edit(policy, 'after.yaml', ['approver: 2, esign', 'approver: 1, esign'])
    const weaker = await json('diff', policy, after, '--fail-on-weakening')
    expect([weaker.exit, codes(weaker.verdict.findings)]).toEqual([1, ['WEAKER_COUNT']])
    expect(weaker.verdict.findings[0].where).toMatchObject({ file: after, line: 30 })
    // The control: the way back weakens nothing.
    expect((await json('diff', after, policy, '--fail-on-weakening')).exit).toBe(0)
    expect((await json('diff', policy, policy, '--fail-on-weakening')).exit).toBe(0)
  })

  it('[MAN-4] refuses a file that is no policy, and one that is not there', async () => {
    const faulty = await edit(policy, 'after.yaml', ['by: operator', 'by: 7'])
    expect((await json('diff', policy, faulty)).verdict).toMatchObject({
      exit: 1,
      findings: [{ code: 'MANIFEST_TYPE' }],
    })
    expect((await json('diff', policy, 'none.yaml')).verdict).toMatchObject({
      exit: 2,
      findings: [{ code: 'FILE_MISSING' }],
    })
  })
})

describe('quorate lint', () => {
  it('[MAN-5] finds a file that is not named as what it holds', async () => {
    await edit(policy, 'manifests/staging.yaml')
    const { exit, verdict } = await json('lint', 'manifests/staging.yaml')
    expect([exit, codes(verdict.findings)]).toEqual([1, ['FILE_NAME_DIFFERS']])
    expect(verdict.findings[0]).toMatchObject({
      expected: 'production.yaml',
      observed: 'staging.yaml',
      where: { file: 'manifests/staging.yaml', line: 5, column: 19 },
    })
    await edit('manifests/plans/docs.yaml', 'manifests/plans/other.yaml')
    expect(codes((await json('lint')).verdict.findings)).toEqual(['FILE_NAME_DIFFERS'])
  })

  it('[MAN-5] blocks where the people cannot fill the seats', async () => {
    await edit(
      'manifests/people.yaml',
      'manifests/people.yaml',
      ['alan,     roles: [approver]', 'alan,     roles: [content_owner]'],
      ['shafi,    roles: [approver]', 'shafi,    roles: [content_owner]'],
    )
    const { exit, verdict } = await json('lint')
    expect(exit).toBe(1)
    expect(new Set(codes(verdict.findings))).toEqual(new Set(['STAFFING_IMPOSSIBLE']))
    expect(verdict.findings[0].where.file).toBe(policy)
  })

  it('[MAN-5] notes who has no substitute, which changes no exit code', async () => {
    await edit('manifests/people.yaml', 'manifests/people.yaml', [
      'leslie,   roles: [product_lead]',
      'leslie,   roles: [content_owner]',
    ])
    const { exit, verdict } = await json('lint')
    expect([exit, verdict.outcome, verdict.findings]).toEqual([0, 'pass', []])
    expect(verdict.notes).toEqual([
      expect.objectContaining({
        code: 'SEAT_WITHOUT_SUBSTITUTE',
        observed: { id: '1009', login: 'katherine', roles: ['product_lead'] },
      }),
    ])
    const text = await quorate(['lint'], { cwd })
    expect(text.stdout).toMatch(/^PASS {2}lint\n[\s\S]*\nNotes\nSEAT_WITHOUT_SUBSTITUTE/)
  })

  it('[MAN-5] counts only people whose roles have not ended', async () => {
    await edit('manifests/people.yaml', 'manifests/people.yaml', ['"2028-01-01"', '"2020-01-01"'])
    expect(new Set(codes((await json('lint')).verdict.findings))).toEqual(new Set(['STAFFING_IMPOSSIBLE']))
  })

  it('[MAN-4] takes files and folders, and finds the faults of all of them at once', async () => {
    await mkdir(join(cwd, 'more'))
    for (const name of ['east', 'west']) {
      await edit(policy, `more/${name}.yaml`, ['name: production', `name: ${name}`], ['branch: main', 'branch: "*"'])
    }
    const { exit, verdict } = await json('lint', policy, 'more')
    expect([exit, codes(verdict.findings)]).toEqual([1, ['MANIFEST_VALUE', 'MANIFEST_VALUE']])
    expect(verdict.findings.map(({ where }: { where: { file: string } }) => where.file)).toEqual([
      'more/east.yaml',
      'more/west.yaml',
    ])
    expect(verdict.facts[policy]).toMatch(/^[0-9a-f]{64}$/)
  })

  it('[MAN-5] checks people who are named alone against their own policy', async () => {
    await edit('manifests/people.yaml', 'manifests/people.yaml', [
      'radia,    roles: [approver]',
      'radia,    roles: [ai_counsel]',
    ])
    const { exit, verdict } = await json('lint', 'manifests/people.yaml')
    expect([exit, codes(verdict.findings)]).toEqual([1, ['ROLE_UNKNOWN']])
    // The control: people of another environment say nothing about this one.
    await edit(policy, 'manifests/staging.yaml', ['name: production', 'name: staging'])
    expect((await json('lint', 'manifests/staging.yaml')).exit).toBe(0)
  })

  it('[ACT-3] is no pass where there is nothing to check', async () => {
    await mkdir(join(cwd, 'empty/inner'), { recursive: true })
    expect((await json('lint', 'empty')).verdict).toMatchObject({ exit: 2, findings: [{ code: 'NOTHING_EVALUATED' }] })
    expect((await json('lint', 'none.yaml')).verdict).toMatchObject({ exit: 2, findings: [{ code: 'FILE_MISSING' }] })
  })
})
