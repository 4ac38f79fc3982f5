// What a script leaves in its session, and what it puts off until the commit.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withGuardOut } from '../support/guard.ts'
import { useLedger } from '../support/ledger.ts'
import { billing, dropBilling, effectIn, effectOf } from '../support/script-effect.ts'

const ledger = useLedger()
const ROLE = 'script_session'

beforeAll(async () => {
  await ledger().superuser.query(billing(ROLE))
})
afterAll(() => dropBilling(ledger(), ROLE))

/** As one who may make temporary objects, which a target may not unless somebody lets it. */
const TEMPORARY = `do $$ begin execute format('grant temporary on database %I to ${ROLE}', current_database()); end $$`

const LEFT: readonly (readonly [string, string, object])[] = [
  ['a setting', `set work_mem = '1MB'`, { setting: 'work_mem' }],
  ['a setting of the transaction', `set local work_mem = '1MB'`, { setting: 'work_mem' }],
  ['a setting by function', `select set_config('timezone', 'Asia/Tokyo', false)`, { setting: 'TimeZone' }],
  [
    'a setting that says the same',
    "do $$ begin perform set_config(name, setting, false) from pg_settings where name = 'work_mem'; end $$",
    { setting: 'work_mem' },
  ],
  ['a path to its own operators', 'set search_path = billing, pg_catalog', { setting: 'search_path' }],
  ['a time-out', 'set statement_timeout = 0', { setting: 'statement_timeout' }],
  ['a transaction that only reads', 'set transaction_read_only = on', { setting: 'transaction_read_only' }],
  ['its name', `set application_name = 'psql'`, { setting: 'application_name' }],
  ['a prepared statement', 'prepare mine as select 1', { prepared: 'mine' }],
  ['a cursor that outlives the transaction', 'declare mine cursor with hold for select 1', { cursor: 'mine' }],
  ['a cursor', 'declare mine cursor for select 1', { cursor: 'mine' }],
  ['an advisory lock', 'select pg_advisory_lock(4711)', { lock: 'advisory' }],
  ['an advisory lock of the transaction', 'select pg_advisory_xact_lock(4711)', { lock: 'advisory' }],
  ['a temporary table', 'create temporary table mine (id integer)', { temporary: 'relation mine' }],
  ['one that goes at the commit', 'create temporary table mine () on commit drop', { temporary: 'relation mine' }],
  [
    'a temporary function',
    `create function pg_temp.mine(integer) returns integer language sql as 'select 1'`,
    { temporary: 'function mine(integer)' },
  ],
  ['a temporary type', `create type pg_temp.mine as enum ('a')`, { temporary: 'type mine' }],
]

describe('[SQL-3] a script leaves', () => {
  it.each(LEFT)('%s', async (_, script, expected) => {
    const { left, items } = await effectOf(ledger(), ROLE, script, TEMPORARY)
    expect([left, items]).toEqual([[expected], []])
  })

  it('nothing where it takes back what it set, and where it only works on rows', async () => {
    const script = `set work_mem = '1MB'; reset work_mem; prepare mine as select 1; deallocate mine;
      declare mine cursor for select 1; close mine; select pg_advisory_lock(1); select pg_advisory_unlock(1);
      lock table billing.accounts; update billing.accounts set name = 'x'`
    expect((await effectOf(ledger(), ROLE, script)).left).toEqual([])
  })

  it('a finding each, of the code that says so, with its name and no value', async () => {
    const session = await ledger().as('superuser')
    await session.query('begin')
    const [row] = await session.query<{ before: string }>('select quorate.session_now() as before')
    await session.query(`set work_mem = '7MB'; prepare mine as select 'secret'`)
    const found = await session.query('select f.* from quorate.session_findings_since($1) as f', [
      JSON.stringify(row?.before),
    ])
    await session.query('rollback')
    expect(found).toEqual([
      { code: 'SCRIPT_LEAVES_STATE', expected: null, observed: { prepared: 'mine' } },
      { code: 'SCRIPT_LEAVES_STATE', expected: null, observed: { setting: 'work_mem' } },
    ])
  })

  it('a listener, which shows only once it was committed', async () => {
    const session = await ledger().as('superuser')
    const channels = async () => {
      const [row] = await session.query<{ channel: object }>(`select quorate.session_now() -> 'channel' as channel`)
      return row?.channel
    }
    await session.query('begin; listen mine')
    expect(await channels()).toEqual({})
    await session.query('commit')
    expect(await channels()).toEqual({ mine: true })
  })

  it('what is seen though the path that it set finds its own operators first', async () => {
    const script = `create function billing.same(text, text) returns boolean language sql as 'select false';
      create operator billing.= (function = billing.same, leftarg = text, rightarg = text);
      create operator billing.<> (function = billing.same, leftarg = text, rightarg = text);
      create function billing.current_setting(text) returns text language sql as 'select ''pg_catalog''';
      set search_path = billing, pg_catalog; prepare mine as select 1`
    const { left } = await effectIn(await ledger().as('superuser'), ROLE, script)
    expect(left).toEqual([{ prepared: 'mine' }, { setting: 'search_path' }])
  })

  it('a time-out that nobody would see without the settings', async () => {
    const name = 'quorate.session_seen(text)'
    await withGuardOut(ledger(), name, `where s.context <> 'internal'`, `where s.context = 'internal'`, async () => {
      expect((await effectOf(ledger(), ROLE, 'set statement_timeout = 0')).left).toEqual([])
    })
    expect((await effectOf(ledger(), ROLE, 'set statement_timeout = 0')).left).toEqual([
      { setting: 'statement_timeout' },
    ])
  })
})

const LATE = `create constraint trigger late after insert on billing.log deferrable initially deferred
  for each row execute function billing.audit()`
const DEFERS = [{ trigger: 'late on billing.log', function: 'billing.audit' }]

describe('[SQL-3] a script defers', () => {
  it('by a deferrable trigger that it makes', async () => {
    expect((await effectOf(ledger(), ROLE, LATE)).defers).toEqual(DEFERS)
  })

  it('by one that was there, whose function it changed', async () => {
    const script = `create or replace function billing.audit() returns trigger language plpgsql as 'begin return null; end'`
    expect((await effectOf(ledger(), ROLE, script, LATE)).defers).toEqual(DEFERS)
    expect((await effectOf(ledger(), ROLE, script)).defers).toEqual([])
  })

  it('by one that was there, whose function may call what it wrote', async () => {
    const script = `create function billing.helper() returns void language sql as 'select 1'`
    expect((await effectOf(ledger(), ROLE, script, LATE)).defers).toEqual(DEFERS)
  })

  it('by one that it switched off and on', async () => {
    const script = 'alter table billing.log disable trigger late; alter table billing.log enable trigger late'
    expect((await effectOf(ledger(), ROLE, script, LATE)).defers).toEqual(DEFERS)
  })

  it('not by one that was there and that it let alone, nor by a deferrable foreign key', async () => {
    const script = `insert into billing.log (note) values ('x');
      create table billing.mine (id integer references billing.accounts deferrable initially deferred)`
    expect((await effectOf(ledger(), ROLE, script, LATE)).defers).toEqual([])
  })

  it('unseen without the comparison of triggers', async () => {
    const name = 'quorate.deferred_findings_since(cutter_governance.catalogue_row[], cutter_governance.catalogue_row[])'
    await withGuardOut(ledger(), name, 't.tgdeferrable and', 'false and', async () => {
      expect((await effectOf(ledger(), ROLE, LATE)).defers).toEqual([])
    })
  })
})
