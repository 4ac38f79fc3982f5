// A plan with a script, as the bytes that everybody signs.
import canonicalize from 'canonicalize'
import { describe, expect, it } from 'vitest'
import { loadPlan, readPlanFile } from '../../../src/checkout/load.ts'
import { loadScript } from '../../../src/checkout/load-script.ts'
import { sha256 } from '../../../src/codes/encoding.ts'
import { QuorateError } from '../../../src/codes/error.ts'
import type { Files } from '../../../src/system/files.ts'
import { codesOf } from '../identity/refusal.ts'
import { control } from '../manifest/corpus.ts'

const PLAN = 'manifests/plans/close-accounts.yaml'
const honest: Readonly<Record<string, string>> = {
  [PLAN]: control('plan-sql'),
  'db/close-accounts.sql': "update billing.accounts set note = 'ü';\n",
  'db/check.sql': 'select true;\n',
  'db/reopen.sql': 'select 1;\n',
}
const filesWith = (edits: Readonly<Record<string, string>> = {}): Files => ({
  entriesIn: async () => [],
  readText: async (path) => {
    const text = { ...honest, ...edits }[path]
    if (text === undefined) throw new QuorateError('FILE_MISSING', { observed: path })
    return text
  },
})
const load = (edits?: Readonly<Record<string, string>>) => loadScript(filesWith(edits), 'close-accounts')
const edited = (from: string, to: string) => {
  expect(honest[PLAN]).toContain(from)
  return { [PLAN]: (honest[PLAN] ?? '').replace(from, to) }
}

describe('the content of a plan with a script', () => {
  it('[SQL-1] is the canonical plan, with every default and every file by its length, digest and text', async () => {
    const { document } = await load()
    const filed = (path: string | null, text: string) => {
      return { path, bytes: Buffer.byteLength(text), sha256: sha256(text), text }
    }
    expect(document.text).toBe(
      canonicalize({
        v: 1,
        plan_id: 'close-accounts',
        carrier: 'C1',
        revision: 1,
        rollback_plan_ref: 'docs/rollback.md',
        depends_on: ['charter'],
        root: 'sql/billing',
        sql: {
          target: 'billing',
          script: filed('db/close-accounts.sql', honest['db/close-accounts.sql'] ?? ''),
          expect: {
            'billing.accounts': { insert: [0, 0], update: [3, 3], delete: [0, 0], truncate: false },
            'billing.log': { insert: [1, 5], update: [0, 0], delete: [0, 0], truncate: false },
          },
          assert: [filed(null, 'select count(*) = 0 from billing.accounts'), filed('db/check.sql', 'select true;\n')],
          unbound: { 'billing.accounts': ['updated_at'] },
          bind: 'rows',
          keep: true,
          compensation: { kind: 'script', ...filed('db/reopen.sql', 'select 1;\n') },
          timeout_ms: 60_000,
          lock_timeout_ms: 3_000,
        },
      }),
    )
    expect(document.digest).toBe(sha256(document.text))
  })

  it('[SQL-1] is the same whether defaults are written or not', async () => {
    const { digest } = (await load()).document
    for (const line of ['    bind: rows\n', '    keep: true\n', '    timeout: 60s\n', '    lock_timeout: 3s\n'])
      expect((await load(edited(line, ''))).document.digest).toBe(digest)
    expect((await load(edited('update: 3', 'update: [3, 3]'))).document.digest).toBe(digest)
  })

  it.each([
    ['revision', edited('revision: 1', 'revision: 2')],
    ['carrier', edited('carrier: C1', 'carrier: C2')],
    ['rollback', edited('docs/rollback.md', 'docs/back.md')],
    ['dependency', edited('  depends_on: [charter]\n', '')],
    ['target', edited('target: billing', 'target: ledger')],
    ['bound', edited('update: 3', 'update: 4')],
    ['table', edited('billing.log: {', 'billing.logs: {')],
    ['assertion', edited('= 0 from', '= 1 from')],
    [
      'order of assertions',
      edited(
        '      - "select count(*) = 0 from billing.accounts"\n      - { file: db/check.sql }\n',
        '      - { file: db/check.sql }\n      - "select count(*) = 0 from billing.accounts"\n',
      ),
    ],
    ['unbound column', edited('[updated_at]', '[touched_at]')],
    ['binding', edited('bind: rows', 'bind: counts')],
    ['prior image', edited('keep: true', 'keep: false')],
    ['compensation', edited('{ script: db/reopen.sql }', '{ none: "it is late" }')],
    ['time-out', edited('timeout: 60s', 'timeout: 61s')],
    ['time-out of locks', edited('lock_timeout: 3s', 'lock_timeout: 4s')],
    ['script’s text', { 'db/close-accounts.sql': `${honest['db/close-accounts.sql']} ` }],
    [
      'script’s path',
      { ...edited('db/close-accounts.sql', 'db/close.sql'), 'db/close.sql': honest['db/close-accounts.sql'] ?? '' },
    ],
    ['assertion’s text', { 'db/check.sql': 'select true\n' }],
    ['compensation’s text', { 'db/reopen.sql': 'select 2;\n' }],
  ])('[SQL-1] has another digest with another %s', async (_, edits) => {
    expect((await load(edits)).document.digest).not.toBe((await load()).document.digest)
  })

  it.each([
    ['PLAN_KIND', { [PLAN]: control('plan').replace('name: docs', 'name: close-accounts') }],
    ['SCRIPT_TEXT_INVALID', { 'db/close-accounts.sql': 'select 1;\r\n' }],
    ['SCRIPT_TEXT_INVALID', { 'db/check.sql': 'select \u202e1;' }],
    ['SCRIPT_TEXT_INVALID', { 'db/reopen.sql': '\ufeffselect 1;' }],
    ['SCRIPT_TOO_LARGE', { 'db/close-accounts.sql': 'x'.repeat(1024 * 1024 + 1) }],
    ['COMPENSATION_UNCLEAR', edited('{ script: db/reopen.sql }', '{}')],
    ['FILE_MISSING', edited('db/check.sql', 'db/nothing.sql')],
  ])('[SQL-1] is refused with %s', async (code, edits) => {
    expect(await codesOf(() => load(edits))).toEqual([code])
  })

  it('[SQL-1] of many files is refused beyond four megabytes', async () => {
    const many = Array.from({ length: 5 }, (_, index) => `db/check${index}.sql`)
    const plan = edited('{ file: db/check.sql }', many.map((file) => `{ file: ${file} }`).join('\n      - '))
    const texts = Object.fromEntries(many.map((file) => [file, `select '${'x'.repeat(1024 * 1024 - 20)}';`]))
    expect(await codesOf(() => load({ ...plan, ...texts }))).toEqual(['SCRIPT_TOO_LARGE'])
    // The same files under the limit.
    const small = Object.fromEntries(many.map((file) => [file, 'select true']))
    expect((await load({ ...plan, ...small })).document.content.sql.assert).toHaveLength(6)
  })

  it('[SQL-1] is not taken for documents, and reading the plan alone says what it is', async () => {
    expect(await codesOf(() => loadPlan(filesWith(), 'close-accounts'))).toEqual(['PLAN_KIND'])
    expect((await readPlanFile(filesWith(), 'close-accounts')).does).toBe('sql')
  })
})
