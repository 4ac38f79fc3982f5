// Lint of plans with scripts: the samples, and what each file of a plan can have wrong, with its place.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lintFiles } from '../../../../src/usecases/policy/lint.ts'

const samples = join(import.meta.dirname, '../../../../docs/examples/plans')
const PLAN = 'manifests/plans/close-accounts.yaml'
const SCRIPT = 'db/close-accounts.sql'
const POLICY = 'manifests/production.yaml'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quorate-scripts-'))
  cpSync(samples, folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
const edit = (path: string, from: string, to: string) => {
  const text = readFileSync(join(folder, path), 'utf8')
  expect(text).toContain(from)
  write(path, text.replace(from, to))
}
/** The plan without what it says of the log. */
const forgetLog = () => {
  edit(PLAN, '      billing.log: { insert: [1, 3] }\n', '')
  edit(PLAN, '    unbound: { billing.log: [at] }', '')
}
const lint = (...paths: readonly string[]) =>
  lintFiles(
    folder,
    paths.length > 0 ? paths : [POLICY],
    () => import('../../../../src/usecases/policy/lint-scripts.ts'),
  )
const found = async (...paths: readonly string[]) =>
  (await lint(...paths)).findings.map(({ code, where }) => `${code} ${where?.file}:${where?.line}:${where?.column}`)
/** Line and column of a text in a file. */
const at = (path: string, text: string) => {
  const before = readFileSync(join(folder, path), 'utf8').split(text)[0] ?? ''
  return `${path}:${before.split('\n').length}:${before.length - before.lastIndexOf('\n')}`
}

describe('lint of plans with scripts', () => {
  it('[SQL-1] passes the samples, and notes what is to be looked at in the migration', async () => {
    const { outcome, findings, notes, facts } = await lint()
    expect([outcome, findings]).toEqual(['pass', []])
    expect(facts).toMatchObject({
      [PLAN]: 'a script for billing with 1 statement',
      'manifests/plans/totals-by-month.yaml': 'a script for billing with 3 statements',
    })
    expect(notes?.map(({ code, where }) => `${code} ${where?.file}:${where?.line}`)).toEqual([
      'SCRIPT_LOCKS db/totals-by-month.sql:2',
      'SCRIPT_LOCKS db/totals-by-month.sql:3',
      'SCRIPT_DROPS db/totals-by-month-undo.sql:2',
    ])
  })

  it('[SQL-1] loads the parser only for a plan with a script', async () => {
    const never = () => Promise.reject(new Error('loaded'))
    await expect(lintFiles(folder, [POLICY], never)).rejects.toThrow('loaded')
    rmSync(join(folder, 'manifests/plans'), { recursive: true })
    expect((await lintFiles(folder, [POLICY], never)).outcome).toBe('pass')
  })

  it.each([
    [
      '[SQL-1] a script that is not there',
      () => rmSync(join(folder, SCRIPT)),
      () => `FILE_MISSING ${at(PLAN, SCRIPT)}`,
    ],
    [
      '[SQL-1] a syntax error',
      () => edit(SCRIPT, 'insert into log', 'insert onto log'),
      () => `SCRIPT_SYNTAX ${at(SCRIPT, 'onto log')}`,
    ],
    [
      '[SQL-3] a hidden character',
      () => edit(SCRIPT, 'stayed', 'sta\u202eyed'),
      () => `SCRIPT_TEXT_INVALID ${at(SCRIPT, '\u202e')}`,
    ],
    ['[SQL-1] an empty script', () => write(SCRIPT, '-- later\n'), () => `SCRIPT_EMPTY ${SCRIPT}:1:1`],
    [
      '[SQL-1] a script beyond a megabyte',
      () => write(SCRIPT, `select 1;${' '.repeat(1024 * 1024)}`),
      () => `SCRIPT_TOO_LARGE ${SCRIPT}:1:1`,
    ],
    [
      '[SQL-5] what cannot run in the transaction',
      () => edit(SCRIPT, 'with closed', 'vacuum;\nwith closed'),
      () => `SCRIPT_NOT_TRANSACTIONAL ${at(SCRIPT, 'vacuum')}`,
    ],
    [
      '[SQL-5] COPY',
      () => edit(SCRIPT, 'with closed', 'copy log from stdin;\nwith closed'),
      () => `SCRIPT_COPY ${at(SCRIPT, 'copy')}`,
    ],
    [
      '[SQL-3] SET',
      () => edit(SCRIPT, 'with closed', 'set search_path = x;\nwith closed'),
      () => `SCRIPT_SETS ${at(SCRIPT, 'set search')}`,
    ],
    ['[SQL-4] a table that expect does not name', forgetLog, () => `SCRIPT_TABLE_UNEXPECTED ${at(SCRIPT, 'log (')}`],
    [
      '[SQL-2] a right that the target has not',
      () => edit(POLICY, 'billing.log: [insert]', 'billing.log: [update]'),
      () => `SCRIPT_TABLE_UNEXPECTED ${at(SCRIPT, 'log (')}`,
    ],
    [
      '[SQL-2] a definition in a schema that the target does not own',
      () => edit(POLICY, 'owns: [reporting]', 'owns: []'),
      () => `SCRIPT_TABLE_UNEXPECTED ${at('db/totals-by-month.sql', 'reporting.totals add')}`,
    ],
    [
      '[SQL-2] a target that no policy beside has',
      () => edit(PLAN, 'target: billing', 'target: biling'),
      () => `TARGET_UNKNOWN ${at(PLAN, 'biling')}`,
    ],
    [
      '[SQL-6] an assertion in the plan that is no SELECT',
      () =>
        edit(
          PLAN,
          '"select count(*) = 0 from billing.accounts where closed',
          '"delete from billing.accounts where closed',
        ),
      () => `SCRIPT_ASSERT ${at(PLAN, '"delete')}`,
    ],
    [
      '[SQL-6] an assertion in a file of two SELECTs',
      () => edit('db/no-open-account-of-gone-customers.sql', 'closed;', 'closed; select true;'),
      () => `SCRIPT_ASSERT ${at('db/no-open-account-of-gone-customers.sql', 'select true')}`,
    ],
    [
      '[SQL-6] a compensation that cannot be parsed',
      () => edit('db/totals-by-month-undo.sql', 'drop column', 'drop colum of'),
      () => `SCRIPT_SYNTAX ${at('db/totals-by-month-undo.sql', 'of month')}`,
    ],
    [
      '[SQL-1] documents beside the script',
      () => edit(PLAN, '  sql:', '  root: docs\n  sql:'),
      () => `PLAN_DOCUMENTS_AND_SCRIPT ${at(PLAN, 'root')}`,
    ],
    [
      '[MAN-5] a file with another name than its plan',
      () => edit(PLAN, 'name: close-accounts', 'name: close'),
      () => `FILE_NAME_DIFFERS ${at(PLAN, 'close }')}`,
    ],
  ])('%s has its place', async (_, break_, place) => {
    break_()
    expect(await found()).toContain(place())
  })

  it('[SQL-1] of a plan alone asks no policy', async () => {
    edit(POLICY, 'billing.log: [insert]', 'billing.log: [update]')
    expect(await found(PLAN)).toEqual([])
    forgetLog()
    expect(await found(PLAN)).toContain(`SCRIPT_TABLE_UNEXPECTED ${at(SCRIPT, 'log (')}`)
  })

  it('[SQL-1] names places from where lint was started, as the plan’s own', async () => {
    const statement = 'vacuum;\n'
    for (const path of [SCRIPT, 'db/no-open-account-of-gone-customers.sql', 'db/totals-by-month-undo.sql'])
      write(path, statement)
    const asked = (from: string, path: string) =>
      lintFiles(from, [path], () => import('../../../../src/usecases/policy/lint-scripts.ts'))
    const places = async (from: string, path: string) =>
      (await asked(from, path)).findings.map(({ where }) => where?.file).sort()
    const here = await places(folder, POLICY)
    expect(here).toEqual([SCRIPT, 'db/no-open-account-of-gone-customers.sql', 'db/totals-by-month-undo.sql'].sort())
    const name = basename(folder)
    expect(await places(dirname(folder), join(name, POLICY))).toEqual(here.map((file) => `${name}/${file}`))
  })

  it.each([
    ['that is not there', () => rmSync(join(folder, SCRIPT)), ', not read'],
    ['that nobody can parse', () => write(SCRIPT, 'selec'), ', not read'],
    ['that is empty', () => write(SCRIPT, '-- later\n'), ' with 0 statements'],
  ])('[SQL-1] tells what is in a script %s only where it was read', async (_, break_, said) => {
    break_()
    expect((await lint()).facts[PLAN]).toBe(`a script for billing${said}`)
  })

  describe('of what `expect` names and the target may not write', () => {
    const noted = async () =>
      ((await lint()).notes ?? [])
        .filter(({ code }) => code === 'SCRIPT_TABLE_UNEXPECTED')
        .map(({ observed, where }) => `${observed} ${where?.file}:${where?.line}:${where?.column}`)

    it('[SQL-2] [SQL-4] blocks a misspelt table, and says which was meant', async () => {
      edit(POLICY, 'billing.accounts: [update]', 'billing.accounts: [update]\n        billing.invoices: [insert]')
      edit(
        PLAN,
        'billing.accounts: { update: 3 }',
        'billing.accounts: { update: 3 }\n      biling.invoice: { insert: 1 }',
      )
      const { findings } = await lint()
      expect(findings).toMatchObject([
        { code: 'SCRIPT_TABLE_UNEXPECTED', expected: 'billing.invoices', observed: 'biling.invoice' },
      ])
      expect(await found()).toEqual([`SCRIPT_TABLE_UNEXPECTED ${at(PLAN, 'biling.invoice')}`])
      expect(await noted()).toEqual([])
    })

    it('[SQL-2] [SQL-4] blocks a misspelt schema that the target owns', async () => {
      edit(
        PLAN,
        'billing.log: { insert: [1, 3] }',
        'billing.log: { insert: [1, 3] }\n      reprting.totals: { delete: 1 }',
      )
      expect((await lint()).findings).toMatchObject([{ expected: 'reporting.totals', observed: 'reprting.totals' }])
    })

    it('[SQL-4] notes a verb, since a cascade may change what the target may not', async () => {
      edit(PLAN, 'billing.accounts: { update: 3 }', 'billing.accounts: { update: 3, delete: [0, 2], insert: 0 }')
      expect(await found()).toEqual([])
      expect(await noted()).toEqual([`delete billing.accounts ${at(PLAN, 'delete: [0')}`])
    })

    it('[SQL-4] notes a table that is called otherwise than all of them, for the same reason', async () => {
      edit(PLAN, 'billing.accounts: { update: 3 }', 'billing.accounts: { update: 3 }\n      audit.trail: { insert: 3 }')
      expect(await found()).toEqual([])
      expect(await noted()).toEqual([`audit.trail ${at(PLAN, 'audit.trail')}`])
    })

    it('[SQL-4] says nothing of a table of an owned schema', async () => {
      edit(
        PLAN,
        'billing.accounts: { update: 3 }',
        'billing.accounts: { update: 3 }\n      reporting.totals: { delete: 3 }',
      )
      expect([await found(), await noted()]).toEqual([[], []])
    })
  })
})
