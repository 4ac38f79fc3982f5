// What runs as a target's own roles: a script, once, under its settings; failures by code and name.
import { beforeAll, describe, expect, it } from 'vitest'
import { session } from '../support/cluster.ts'
import { withGuardOut } from '../support/guard.ts'
import { useOwnServer } from '../support/own-server.ts'
import { BILLING, BROWNFIELD, putInForce, REPORTING, targetScripts } from '../support/target.ts'

const ledger = useOwnServer()
const run = (sql: string) => ledger().superuser.query(sql)
const ACT = '00000000-0000-4000-8000-000000000001'

beforeAll(async () => {
  await run(BROWNFIELD)
  await putInForce(ledger(), { billing: BILLING, reporting: REPORTING })
  await run((await targetScripts(ledger())).script)
  // There is no act here: the gate's own part of it has its tests.
  await run('alter table quorate_targets.script_authorisation drop constraint fk_script_authorisation__act')
  // What a table holds does not travel in messages.
  await run(`insert into billing.accounts (owner, mail) values ('a secret', 'secret@example.com')`)
})

interface Failed {
  readonly code: string
  readonly message: string
  readonly detail?: string
}

/** Authorises a script past the act that would have to, and runs it; what the database says to it, and the transaction is undone. */
async function script(
  text: string,
  { target = 'billing', authorised = text, after = 'select 1', before = 'select 1' } = {},
) {
  const database = await session(ledger().cluster, ledger().name, 'superuser')
  try {
    await database.query('begin')
    await database.query(
      `insert into quorate_targets.script_authorisation (act_id, target, script_sha256) values ($1, $2, qt001_cp.sha256_hex($3))`,
      [ACT, target, authorised],
    )
    await database.query(before)
    await database.query(`select quorate_targets.${target}($1, $2)`, [ACT, text])
    return { rows: await database.query(after) }
  } catch (error) {
    const { code, message, detail } = (error as Error).cause as Failed
    return { code, message, detail: detail === undefined ? null : JSON.parse(detail) }
  } finally {
    await database.query('rollback')
    await database.close()
  }
}
const observed = async (text: string, target = 'billing') => {
  const { code, message, detail } = await script(text, { target })
  expect([code, message, detail?.[0].code]).toEqual(['QT004', 'SCRIPT_FAILED', 'SCRIPT_FAILED'])
  return detail[0].observed
}

describe('a script', () => {
  it('[SQL-3] runs as the target’s role, found in its path and under the pinned settings', async () => {
    const { rows } = await script(
      `create temp table seen on commit drop as select current_user::text as role, current_setting('search_path') as path,
         current_setting('datestyle') as style, (select count(*)::int from accounts) as accounts`,
      { after: 'select * from seen' },
    )
    // The target's role may make no temporary table.
    expect(rows).toBeUndefined()
    const told = await script(
      `update accounts set owner = current_user || ' ' || current_setting('search_path') where id = 1`,
      {
        after: 'select owner from billing.accounts where id = 1',
      },
    )
    expect(told.rows).toEqual([{ owner: 'billing_change pg_catalog, billing, pg_temp' }])
  })

  it('[SQL-3] runs whole: what the first statement sets does not change how the next one is read', async () => {
    const text = `update accounts set balance = 5 where id = 1; update accounts set owner = E'it''s' where id = 1; do $$ begin update billing.accounts set balance = balance + 1 where id = 1; end $$`
    const { rows } = await script(text, { after: 'select owner, balance from billing.accounts where id = 1' })
    expect(rows).toEqual([{ owner: `it's`, balance: '6' }])
  })

  it('[SQL-3] that is not the authorised one, or of another target, or runs twice, does not run', async () => {
    expect(await script('select 1', { authorised: 'select 2' })).toMatchObject({
      code: 'QT001',
      message: 'SCRIPT_NOT_AUTHORISED',
    })
    expect(await observed(`select quorate_targets.billing('${ACT}', 'select 1')`)).toEqual({ sqlstate: 'QT001' })
    const text = 'update accounts set balance = 7 where id = 1'
    expect((await script(text)).rows).toHaveLength(1)
  })

  it('[SQL-3] runs as nobody else: not where its function was made to run as the caller', async () => {
    await run('alter function quorate_targets.billing(uuid, text) security invoker')
    expect(await script('select 1')).toMatchObject({ code: 'QT001', message: 'TARGET_DRIFT' })
    await run('alter function quorate_targets.billing(uuid, text) security definer')
    expect((await script('select 1')).rows).toHaveLength(1)
  })

  it.each([
    ['a statement that it may not run', 'delete from billing.events', { sqlstate: '42501' }],
    ['a name that is not there', 'select from nothing', { sqlstate: '42P01' }],
    ['a text that is none', 'selekt 1', { sqlstate: '42601' }],
    [
      'a constraint',
      `insert into accounts (owner, mail) values ('a secret', 'no address')`,
      { sqlstate: '23514', schema: 'billing', constraint: 'email_check', type: 'email' },
    ],
    [
      'a foreign key',
      `update accounts set plan = 'a secret'`,
      { sqlstate: '23503', schema: 'billing', table: 'accounts', constraint: 'accounts_plan_fkey' },
    ],
    [
      'a null',
      'update accounts set owner = null',
      { sqlstate: '23502', schema: 'billing', table: 'accounts', column: 'owner' },
    ],
    ['a cast, whose message holds a row', `select owner::integer from accounts`, { sqlstate: '22P02' }],
    ['a line of a block', `do $$\nbegin\n  perform 1;\n  perform 1/0;\nend $$`, { sqlstate: '22012', line: '4' }],
    ['an assertion of its own', `do $$ begin assert false, 'a secret'; end $$`, { sqlstate: 'P0004', line: '1' }],
    ['a commit', 'commit', { sqlstate: '0A000' }],
    ['another role', 'set role app', { sqlstate: '42501' }],
    ['a failure that it raises', `do $$ begin raise exception 'a secret'; end $$`, { sqlstate: 'P0001', line: '1' }],
  ])('[SQL-3] fails by %s: told by code and names, and by no row', async (_, text, told) => {
    const found = await observed(text)
    expect(found).toEqual(told)
    expect(JSON.stringify(found)).not.toContain('secret')
  })

  it.each(['QT001', 'QT003', '40001', '40P01', '55P03', '57014', '53300', '58000'])(
    '[SQL-3] that raises %s itself has failed like any other',
    async (state) => {
      const text = `do $$ begin raise exception using errcode = '${state}', message = 'REHEARSED', table = 'a secret', detail = '[{"code": "SEAT_MISSING"}]'; end $$`
      expect(await observed(text)).toEqual({ sqlstate: state, line: '1' })
    },
  )

  it('[SQL-3] cannot hide who raised behind the name of a function', async () => {
    await run(
      `create function reporting."x\n(y"() returns void language plpgsql as 'begin raise exception using errcode = ''40001''; end'`,
    )
    expect(await observed(`select reporting."x\n(y"()`, 'reporting')).toEqual({ sqlstate: '40001' })
    await run(`drop function reporting."x\n(y"()`)
  })

  it('[SQL-3] that waits for a lock, or takes too long, is told as that and has not failed', async () => {
    const other = await session(ledger().cluster, ledger().name, 'superuser')
    await other.query('begin; update billing.accounts set balance = 1 where id = 2')
    const waits = 'update accounts set balance = 2 where id = 2'
    expect(await script(waits, { before: `set local lock_timeout = '200ms'` })).toMatchObject({ code: '55P03' })
    const sleeps = { before: `set local statement_timeout = '300ms'` }
    expect(await script('select pg_sleep(5)', sleeps)).toMatchObject({ code: '57014' })
    await other.query('rollback')
    await other.close()
  })

  it('[SQL-4] has the triggers on a table that it makes in a schema of its own', async () => {
    const { rows } = await script(
      `create table reporting.fresh (a int) partition by list (a);
       create table reporting.fresh_1 partition of fresh for values in (1)`,
      {
        target: 'reporting',
        after: `select c.relname, string_agg(t.tgname, ' ' order by t.tgname) as triggers from pg_trigger as t join pg_class as c on c.oid = t.tgrelid
        where c.relname like 'fresh%' group by 1 order by 1`,
      },
    )
    const triggers = 'quorate_effect quorate_effect_truncate'
    expect(rows).toEqual([
      { relname: 'fresh', triggers },
      { relname: 'fresh_1', triggers },
    ])
  })
})

describe('with its guard out', () => {
  const RUNS = 'quorate_targets.billing(uuid,text)'
  /** One guard of a function out, and what then is told. */
  const without = <T>(name: string, guard: string, instead: string, see: () => Promise<T>) =>
    withGuardOut(ledger(), name, guard, instead, see)

  it('[SQL-3] a script runs as whoever calls, unless who runs it is asserted', async () => {
    await without(RUNS, `current_user <> 'billing_change'`, 'false', async () => {
      await run(`alter function ${RUNS} security invoker`)
      const after = 'select owner from billing.accounts where id = 1'
      const { rows } = await script('update billing.accounts set owner = current_user where id = 1', { after })
      expect(rows).toEqual([{ owner: ledger().cluster.superuser.user }])
      await run(`alter function ${RUNS} security definer`)
    })
  })

  it('[SQL-3] a script that nobody authorised runs, unless the authorisation is spent', async () => {
    const spent = `perform quorate_targets.begin_script(p_act, 'billing', p_script);`
    await without(RUNS, spent, '', async () => {
      expect((await script('select 1', { authorised: 'select 2' })).rows).toHaveLength(1)
    })
  })

  it('[SQL-3] a script passes for one that met a lock, unless who raised is looked at', async () => {
    await without(RUNS, `v_context !~ '(?n)at RAISE$'`, 'true', async () => {
      const text = `do $$ begin raise exception using errcode = '40001'; end $$`
      expect(await script(text)).toMatchObject({ code: '40001' })
    })
  })

  it('[SQL-3] a script fails with a code of the gate, unless it is caught', async () => {
    await without(RUNS, `v_state ~ '^(`, `v_state ~ '^(P0004|`, async () => {
      expect(await script('do $$ begin assert false; end $$')).toMatchObject({ code: 'P0004' })
    })
  })
})

describe('the triggers', () => {
  it('[SQL-4] record in the sessions of the cutting login, through cascades and partitions, and in no other', async () => {
    const count = () => ledger().value<string>('(select count(*) from quorate_targets.effect_row)')
    const before = await count()
    const all = `update accounts set balance = 3 where id in (4, 5); delete from accounts where id = 4; update billing.events set at = '2024-06-01' where told = 'event 14'`
    expect((await script(all)).rows).toHaveLength(1)
    expect(await count()).toBe(before)
    await run('grant app to cutter_exec')
    const login = await ledger().as('cutter_exec')
    await login.query(`begin; set local role app; set local search_path = billing; ${all}; truncate billing.receipts`)
    await login.query('commit')
    await run('revoke app from cutter_exec')
    const rows = await ledger().superuser.query(
      `select relid::regclass::text as table, op, count(*)::int as n from quorate_targets.effect_row where effect_number > $1 group by 1, 2 order by 1, 2`,
      [before],
    )
    expect(rows).toEqual([
      { table: 'billing.accounts', op: 'D', n: 1 },
      { table: 'billing.accounts', op: 'U', n: 2 },
      { table: 'billing.events_2024', op: 'I', n: 1 },
      { table: 'billing.events_2025', op: 'D', n: 1 },
      { table: 'billing.payments', op: 'D', n: 1 },
      { table: 'billing.receipts', op: 'T', n: 1 },
      { table: 'billing.receipts', op: 'U', n: 1 },
    ])
  })
})
