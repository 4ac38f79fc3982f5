// What an assertion says, asked as a target's reader: it passes by exactly one true, and whatever else is told by name (SQL-6).
import { beforeAll, describe, expect, it } from 'vitest'
import { withGuardOut } from '../support/guard.ts'
import { useOwnServer } from '../support/own-server.ts'
import { BILLING, BROWNFIELD, putInForce, targetScripts } from '../support/target.ts'

const ledger = useOwnServer()
const run = (sql: string) => ledger().superuser.query(sql)
const ask = (query: string) => ledger().value('quorate_targets.billing_reads($1)', [query])
const ASKS = 'quorate_targets.billing_reads(text)'

beforeAll(async () => {
  await run(BROWNFIELD)
  await putInForce(ledger(), { billing: BILLING })
  await run((await targetScripts(ledger())).script)
  await run(`insert into billing.accounts (owner, mail) values ('one more', 'more@example.com')`)
})

describe('an assertion', () => {
  it.each([
    [
      "select count(*) = 10 from billing.accounts where owner like 'owner %'",
      { passed: true, rows: 1, columns: 1, told: 'true' },
    ],
    ['select count(*) = 11 from accounts; -- a comment', { passed: true, rows: 1, columns: 1, told: 'true' }],
    ['select false', { passed: false, rows: 1, columns: 1, told: 'false' }],
    ['select null::boolean', { passed: false, rows: 1, columns: 1, told: 'null' }],
    ['select true where false', { passed: false, rows: 0, columns: 0, told: 'no row' }],
    ['values (true), (true)', { passed: false, rows: 2, columns: 1, told: 'rows' }],
    ['select true, true', { passed: false, rows: 1, columns: 2, told: 'columns' }],
    ['select', { passed: false, rows: 1, columns: 0, told: 'columns' }],
    [`select 'true'::json`, { passed: false, rows: 1, columns: 1, told: 'type' }],
    [`select 't'`, { passed: false, rows: 1, columns: 1, told: 'type' }],
    ['select 1', { passed: false, rows: 1, columns: 1, told: 'type' }],
    ['select true; select true', { passed: false, rows: 0, columns: 0, told: 'error', sqlstate: '42P11' }],
    ['', { passed: false, rows: 0, columns: 0, told: 'error', sqlstate: '42P11' }],
    ['select 1/0 = 1', { passed: false, rows: 0, columns: 0, told: 'error', sqlstate: '22012' }],
    ['select from nothing', { passed: false, rows: 0, columns: 0, told: 'error', sqlstate: '42P01' }],
    ['select count(*) = 0 from billing.log', { passed: false, rows: 0, columns: 0, told: 'error', sqlstate: '42501' }],
    [
      'delete from billing.accounts returning true',
      { passed: false, rows: 0, columns: 0, told: 'error', sqlstate: '25006' },
    ],
    [
      'with gone as (delete from billing.accounts returning 1) select true',
      { passed: false, rows: 0, columns: 0, told: 'error', sqlstate: '25006' },
    ],
    ['select billing.touch(1) is null', { passed: false, rows: 0, columns: 0, told: 'error', sqlstate: '42501' }],
    [
      'declare c cursor with hold for select 1',
      { passed: false, rows: 0, columns: 0, told: 'error', sqlstate: '42P11' },
    ],
    ['begin', { passed: false, rows: 0, columns: 0, told: 'error', sqlstate: '42P11' }],
  ])('[SQL-6] %j is told by name', async (query, told) => {
    expect(await ask(query)).toEqual(told)
  })

  it('[SQL-6] does not pass by an error of its own that says it was asked, nor by one in its second row', async () => {
    await run(`create function billing.lie(a int) returns boolean language plpgsql as
      'begin if a > 1 then raise exception using errcode = ''QT000'', message = ''ASKED''; end if; return true; end'`)
    const error = { passed: false, told: 'error', sqlstate: 'QT000' }
    expect(await ask('select billing.lie(2)')).toMatchObject(error)
    expect(await ask('select billing.lie(a) from generate_series(1, 2) as a')).toMatchObject(error)
    expect(await ask('select billing.lie(1)')).toMatchObject({ passed: true })
    await run('drop function billing.lie(int)')
  })

  it('[SQL-6] writes nothing where the reader could, by a second layer, and what it left is undone', async () => {
    await run('grant update on billing.accounts to billing_check')
    const update = `with done as (update billing.accounts set balance = -1 returning 1) select true`
    expect(await ask(update)).toMatchObject({ passed: false, told: 'error', sqlstate: '25006' })
    await run(`create function billing.write() returns boolean language plpgsql as
      'begin update billing.accounts set balance = -2; return true; end'`)
    await run('alter function billing.write() set transaction_read_only = off')
    await ask('select billing.write()')
    await run('drop function billing.write()')
    expect(await ledger().value('(select count(*) from billing.accounts where balance < 0)')).toBe('0')
    expect(await ledger().value(`current_setting('transaction_read_only')`)).toBe('off')
    await run('revoke update on billing.accounts from billing_check')
  })

  it('[SQL-6] an assertion passes by an error in its second row, unless it was asked to the end', async () => {
    await run(`create function billing.lie(a int) returns boolean language plpgsql as
      'begin if a > 1 then raise exception using errcode = ''QT000''; end if; return true; end'`)
    await withGuardOut(ledger(), ASKS, 'elsif not v_asked then', `elsif v_state <> 'QT000' then`, async () => {
      expect(await ask('select billing.lie(a) from generate_series(1, 2) as a')).toMatchObject({ passed: true })
    })
    await run('drop function billing.lie(int)')
  })
})
