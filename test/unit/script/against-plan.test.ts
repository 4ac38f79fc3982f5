// A script against what its plan expects and its target may write.
import { describe, expect, it } from 'vitest'
import { type TargetRights, unexpectedTables } from '../../../src/script/against-plan.ts'
import { readScript } from '../../../src/script/read-script.ts'
import { sqlParser } from '../../../src/system/sql-parser.ts'

const none = { insert: [0, 0], update: [0, 0], delete: [0, 0], truncate: false } as const
const expect3 = { 'billing.accounts': { ...none, update: [3, 3] }, 'reporting.totals': none } as const
const target: TargetRights = {
  ...{ writes: ['update billing.accounts', 'insert billing.log'], reads: [], owns: ['reporting'], path: ['billing'] },
}

async function found(text: string, expected: typeof expect3 | null = expect3, rights: TargetRights | null = target) {
  const script = await readScript(text, 'x.sql', await sqlParser())
  return unexpectedTables(script, expected, rights).map(
    ({ code, observed, where }) => `${code} ${observed} ${where?.line}:${where?.column}`,
  )
}

describe('a script against its plan and target', () => {
  it.each([
    ['what both name', 'update billing.accounts set a = 1 where b'],
    ['it through the target’s path', 'update accounts set a = 1 where b'],
    ['it in other words', 'UPDATE "billing" . Accounts SET a = 1 WHERE b'],
    ['a table of an owned schema', 'delete from reporting.totals where a'],
    ['definitions of an owned schema', 'alter table reporting.totals add a int; create index on reporting.totals (a)'],
    ['a table that it makes itself', 'create table reporting.new (a int); insert into reporting.new values (1)'],
    ['a temporary table', 'create temp table q (a int); insert into q values (1)'],
    ['reading anything', 'select * from secret.rows'],
    [
      'what a function would write',
      'create function reporting.f() returns void language sql begin atomic delete from billing.accounts; end',
    ],
  ])('[SQL-5] says nothing against %s', async (_, text) => {
    expect(await found(text)).toEqual([])
  })

  it.each([
    ['a table that expect does not name', 'insert into billing.log values (1)', 'insert billing.log 1:13'],
    [
      'the same within a CTE',
      'with x as (insert into billing.log values (1) returning 1) select * from x',
      'insert billing.log 1:24',
    ],
    ['a right that the target has not', 'delete from billing.accounts where a', 'delete billing.accounts 1:13'],
    ['a table of another schema', 'update other.accounts set a = 1', 'update other.accounts 1:8'],
    ['a table that is called alike', 'update "Billing".accounts set a = 1', 'update "Billing".accounts 1:8'],
    ['emptying what is only written', 'truncate billing.accounts', 'truncate billing.accounts 1:10'],
    ['a definition of somebody else’s table', 'alter table billing.accounts add a int', 'define billing.accounts 1:13'],
    ['a table that is thrown away', 'select 1;\ndrop table billing.accounts', 'drop billing.accounts 2:1'],
    [
      'a write by MERGE',
      'merge into billing.accounts using q.r on true when matched then delete',
      'delete billing.accounts 1:12',
    ],
    [
      'a write by ON CONFLICT',
      'insert into billing.log values (1) on conflict (a) do update set a = 2',
      'insert billing.log 1:13',
    ],
  ])('[SQL-5] refuses %s', async (_, text, place) => {
    expect(await found(text)).toContain(`SCRIPT_TABLE_UNEXPECTED ${place}`)
  })

  it('[SQL-5] tells each once, and what nobody expects also where no policy lies beside', async () => {
    expect(await found('insert into a.b values (1); insert into a.b values (2)', expect3, null)).toEqual([
      'SCRIPT_TABLE_UNEXPECTED insert a.b 1:13',
    ])
    expect(await found('update accounts set a = 1 where b', expect3, null)).toEqual([])
  })

  it('[SQL-6] of a compensation looks at the target’s rights only', async () => {
    expect(await found('insert into billing.log values (1)', null)).toEqual([])
    expect(await found('delete from billing.log where a', null)).toEqual([
      'SCRIPT_TABLE_UNEXPECTED delete billing.log 1:13',
    ])
  })
})
