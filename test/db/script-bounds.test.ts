// What a script may change at most and at least, and what must be true after it.
import { beforeAll, describe, expect, it } from 'vitest'
import { withGuardOut } from '../support/guard.ts'
import { useLedger } from '../support/ledger.ts'
import { sampled } from '../support/sample.ts'
import { provision, readyScript, type ScriptPlan } from '../support/scripts.ts'

const ledger = useLedger()
let number = 0
beforeAll(() => provision(ledger()))

const preflight = async (plan: Partial<ScriptPlan>) => {
  number += 1
  const code = await readyScript(ledger(), {
    planId: `plan-${number}`,
    script: `update billing.accounts set status = 'closed' where id <= 3;`,
    expect: { 'billing.accounts': { update: 3 } },
    ...plan,
  })
  const { outcome, findings } = await ledger().preflightCut(code)
  return [outcome, ...findings.map((one) => [one.code, one.expected, one.observed])]
}
const outside = (table: string, expected: unknown, observed: unknown) => [
  'blocked',
  ['EFFECT_OUT_OF_BOUNDS', { [table]: expected }, observed],
]

describe('[SQL-4] the bounds of a script', () => {
  const accounts = (update: number | [number, number]) => ({ 'billing.accounts': { update } })

  it.each(
    sampled<[string, Partial<ScriptPlan>]>([
      ['exactly as many rows', {}],
      ['as many as at most', { expect: accounts([1, 3]) }],
      ['as many as at least', { expect: accounts([3, 9]) }],
      ['nothing, where nothing is expected', { script: 'select 1;', expect: {} }],
      ['nothing, where that may be', { script: 'select 1;', expect: accounts([0, 3]) }],
      [
        'a row put back as it was, counted as often as it was changed',
        {
          script: `update billing.accounts set status = 'x' where id = 1; update billing.accounts set status = 'open' where id = 1;`,
          expect: accounts(2),
        },
      ],
      [
        'nothing that stays, in what it undid itself',
        {
          script: `do $$ begin update billing.accounts set status = 'x'; raise exception 'no'; exception when raise_exception then null; end $$;`,
          expect: {},
        },
      ],
      [
        'rows of two tables',
        {
          script: 'delete from billing.accounts where id <= 2;',
          expect: { 'billing.accounts': { delete: 2 }, 'billing.payments': { delete: 2 } },
        },
      ],
    ]),
  )('are kept by one that changes %s', async (_, plan) => {
    expect(await preflight(plan)).toEqual(['pass'])
  })

  it.each(
    sampled<[string, Partial<ScriptPlan>, unknown[]]>([
      ['one row more', { expect: accounts(2) }, outside('billing.accounts', [2, 2], { updated: 3 })],
      ['one row fewer', { expect: accounts(4) }, outside('billing.accounts', [4, 4], { updated: 3 })],
      ['one more than at most', { expect: accounts([0, 2]) }, outside('billing.accounts', [0, 2], { updated: 3 })],
      ['one fewer than at least', { expect: accounts([4, 9]) }, outside('billing.accounts', [4, 9], { updated: 3 })],
      [
        'nothing, where something is expected',
        { script: 'select 1;' },
        outside('billing.accounts', [3, 3], { updated: 0 }),
      ],
      ['a table that is not named', { expect: {} }, outside('billing.accounts', 'must not change', { updated: 3 })],
      [
        'a named table in another way',
        {
          script: `insert into billing.accounts (id, email) values (50, 'x');`,
          expect: accounts([0, 3]),
        },
        outside('billing.accounts', [0, 0], { inserted: 1 }),
      ],
      [
        'a table that cascades reach, which is not named',
        {
          script: 'delete from billing.accounts where id <= 2;',
          expect: { 'billing.accounts': { delete: 2 } },
        },
        outside('billing.payments', 'must not change', { deleted: 2 }),
      ],
      [
        'rows that it changed back by a second statement',
        {
          script: `update billing.accounts set status = 'x' where id = 1; update billing.accounts set status = 'open' where id = 1;`,
          expect: accounts(1),
        },
        outside('billing.accounts', [1, 1], { updated: 2 }),
      ],
    ]),
  )('are broken by one that changes %s', async (_, plan, ended) => {
    expect(await preflight(plan)).toEqual(ended)
  })
})

describe('[SQL-4] without its guard', () => {
  it('a script changes what it likes', async () => {
    const [name, guard] = ['quorate.bounds_findings(jsonb,jsonb)', `where case when o.word = 'truncated'`]
    const without = await withGuardOut(ledger(), name, guard, guard.replace('where', 'where false and'), () =>
      preflight({ expect: {} }),
    )
    expect([without, (await preflight({ expect: {} }))[0]]).toEqual([['pass'], 'blocked'])
  })

  it('an assertion may be false', async () => {
    const [name, guard] = ['quorate.run_script(uuid,jsonb)', `where a -> 'passed' <> 'true'`]
    const plan = { assert: ['select false'] }
    const without = await withGuardOut(ledger(), name, guard, 'where false', () => preflight(plan))
    expect([without, (await preflight(plan))[0]]).toEqual([['pass'], 'blocked'])
  })
})

describe('[SQL-4] an assertion', () => {
  const failed = (query: string, told: unknown) => ['blocked', ['SCRIPT_ASSERT_FAILED', query, told]]
  const refused = (told: string, rows: number, columns: number) => ({ passed: false, rows, columns, told })

  it.each([
    `select count(*) = 3 from billing.accounts where status = 'closed'`,
    'select bool_and(price > 0) from billing.plans',
    'with c as (select count(*) as n from billing.payments) select n = 10 from c -- all of them',
    'values (true)',
  ])('passes where it is true: %s', async (query) => {
    expect(await preflight({ assert: ['select true', query] })).toEqual(['pass'])
  })

  it.each([
    ['false', 'select false', refused('false', 1, 1)],
    ['null', 'select null::boolean', refused('null', 1, 1)],
    ['a number', 'select 1', refused('type', 1, 1)],
    ['the text true', `select 'true'`, refused('type', 1, 1)],
    ['json that is true', `select 'true'::jsonb`, refused('type', 1, 1)],
    ['two rows', 'select true from billing.accounts where id <= 2', refused('rows', 2, 1)],
    ['no row', 'select true where false', refused('no row', 0, 0)],
    ['two columns', 'select true, true', refused('columns', 1, 2)],
    ['no column', 'select from billing.plans', refused('columns', 1, 0)],
  ])('fails where it answers %s', async (_, query, told) => {
    expect(await preflight({ assert: ['select true', query] })).toEqual(failed(query, told))
  })

  it.each([
    ['raises', 'select 1 / 0 = 1', '22012'],
    ['writes', `update billing.accounts set status = 'x' returning true`, '25006'],
    ['writes in a WITH', `with w as (delete from billing.plans returning 1) select true`, '25006'],
    ['reads what its role may not', 'select count(*) > 0 from qt001_cp.proof', '42501'],
    ['is two statements', 'select true; select true', '42P11'],
    ['is a block', 'do $$ begin end $$', '42P11'],
    ['is nothing but a comment', '-- nothing', '42P11'],
    ['sets something', `set local statement_timeout = 0`, '42P11'],
    ['calls the gate', `select quorate.environment() is not null`, '42501'],
    ['is no SQL', 'selekt true', '42601'],
  ])('fails where it %s', async (_, query, sqlstate) => {
    const told = { ...refused('error', 0, 0), sqlstate }
    expect(await preflight({ assert: [query] })).toEqual(failed(query, told))
  })

  it('tells each that failed', async () => {
    const answer = await preflight({ assert: ['select false', 'select true', 'select null::boolean'] })
    expect(answer).toEqual([
      'blocked',
      ['SCRIPT_ASSERT_FAILED', 'select false', refused('false', 1, 1)],
      ['SCRIPT_ASSERT_FAILED', 'select null::boolean', refused('null', 1, 1)],
    ])
  })
})
