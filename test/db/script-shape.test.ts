// Changes of shape, and tables of every kind: partitions, cascades, quoted names, generated and identity columns, TRUNCATE.
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { useLedger } from '../support/ledger.ts'
import { actAfter, provision, type ScriptPlan, TARGET } from '../support/scripts.ts'

const ledger = useLedger()
let number = 0
beforeAll(() =>
  provision(
    ledger(),
    {
      writes: [
        ...TARGET.writes,
        ...['delete', 'insert', 'update'].flatMap((right) => [
          `${right} "Odd Schema"."Order Lines"`,
          `${right} billing.events`,
        ]),
      ].toSorted(),
    },
    `set role app_owner;
     create table billing.events (id integer not null, part integer not null, note text) partition by list (part);
     create table billing.events_1 partition of billing.events for values in (1);
     create table billing.events_2 (note text, part integer not null, gone text, id integer not null);
     alter table billing.events_2 drop column gone;
     alter table billing.events attach partition billing.events_2 for values in (2);
     insert into billing.events select i, 1 + i % 2, 'n' || i from generate_series(1, 6) as i;
     reset role;
     create schema "Odd Schema" authorization app_owner;
     set role app_owner;
     create table "Odd Schema"."Order Lines" ("Line No" integer generated always as identity primary key, "Qty" integer,
       "Twice" integer generated always as ("Qty" * 2) stored, note text);
     insert into "Odd Schema"."Order Lines" ("Qty", note) values (1, 'it''s'), (2, null), (3, 'ü "q", \\ ()');
     create table reporting.totals (day date primary key, amount integer not null);
     insert into reporting.totals select date '2026-01-01' + i, i from generate_series(1, 3) as i;
     reset role;`,
  ),
)
beforeEach(() => {
  number += 1
})

interface Effect {
  readonly tables: readonly Record<string, unknown>[]
  readonly catalogue: readonly { catalogue: string; change: string; object: string }[]
  readonly files: readonly Record<string, unknown>[]
}
const run = async (plan: ScriptPlan, meanwhile?: () => Promise<unknown>) => {
  const { answer, ...ended } = await actAfter(ledger(), { planId: `plan-${number}`, ...plan }, meanwhile)
  const { tables, catalogue, files } = (answer?.rest ?? {}) as unknown as Effect
  return {
    ended,
    tables: tables?.map((one) => [one.table, one.inserted, one.updated, one.deleted, one.truncated]),
    catalogue,
    files: files?.map((one) => [one.relation, one.change, one.rows]),
  }
}
const DONE = { preflight: ['pass'], act: ['done'], grant: 'consumed' }
const blocked = (...codes: string[]) => ({ preflight: ['blocked', ...codes], act: null, grant: 'active' })

describe('[SQL-4] a script that changes the shape of a schema that its target owns', () => {
  it('makes a table with rows; the next writes it, and no drift blocks that', async () => {
    const made = await run({
      script: `create table reporting.fresh (id integer primary key, name text); insert into reporting.fresh values (1, 'a'), (2, 'b');`,
    })
    expect(made.ended).toEqual(DONE)
    expect(made.files).toEqual([['reporting.fresh', 'new', 2]])
    expect(made.catalogue.map((one) => `${one.change} ${one.catalogue} ${one.object}`)).toContain(
      'added pg_class reporting.fresh',
    )
    number += 1
    const written = await run({
      script: `insert into reporting.fresh values (3, 'c'); update reporting.fresh set name = 'z' where id = 1;`,
      expect: { 'reporting.fresh': { insert: 1, update: 1 } },
    })
    expect(written).toMatchObject({
      ended: DONE,
      tables: [['reporting.fresh', 1, 1, 0, false]],
      catalogue: [],
      files: [],
    })
    number += 1
    expect((await run({ script: `insert into reporting.fresh values (4, 'd');` })).ended).toEqual(
      blocked('EFFECT_OUT_OF_BOUNDS'),
    )
    number += 1
    const dropped = await run({ script: 'drop table reporting.fresh;' })
    expect([dropped.ended, dropped.files]).toEqual([DONE, [['reporting.fresh', 'dropped', null]]])
  })

  it('adds a column, rewrites one, and says how many rows read otherwise', async () => {
    const added = await run({ script: `alter table reporting.totals add column note text default 'none';` })
    expect([added.ended, added.files]).toEqual([DONE, [['reporting.totals', 'columns', 3]]])
    number += 1
    const rewritten = await run({ script: 'alter table reporting.totals alter column amount type numeric(12,2);' })
    expect([rewritten.ended, rewritten.files?.[0]]).toEqual([DONE, ['reporting.totals', 'rewritten', 3]])
  })

  it('rewrites rows: other rows than in the rehearsal are another effect', async () => {
    const script = 'alter table reporting.totals alter column amount type bigint;'
    const change = () => ledger().superuser.query('update reporting.totals set amount = amount + 1')
    expect((await run({ script }, change)).ended).toEqual({
      preflight: ['pass'],
      act: ['refused', 'EFFECT_NOT_SHOWN'],
      grant: 'active',
    })
    number += 1
    const counts = 'alter table reporting.totals alter column amount type integer;'
    expect((await run({ script: counts, bind: 'counts' }, change)).ended).toEqual(DONE)
  })

  it('makes what somebody else has made meanwhile: that is another effect, or fails', async () => {
    const make = () =>
      ledger().superuser.query(
        'create table reporting.twice (id integer); alter table reporting.twice owner to billing_change',
      )
    const away = () => ledger().superuser.query('drop table if exists reporting.twice')
    const lenient = await run({ script: 'create table if not exists reporting.twice (id integer);' }, make)
    await away()
    expect(lenient.ended.act?.[0]).not.toBe('done')
    expect(lenient.ended.grant).toBe('active')
    number += 1
    const sequence = () =>
      ledger().superuser.query(
        "create type reporting.mood as enum ('x'); alter type reporting.mood owner to billing_change",
      )
    const strict = await run({ script: `create type reporting.mood as enum ('a');` }, sequence)
    await ledger().superuser.query('drop type reporting.mood')
    expect(strict.ended.act?.[0]).not.toBe('done')
  })

  it('empties a table only where the plan says so', async () => {
    const script = 'truncate reporting.totals;'
    expect((await run({ script })).ended).toEqual(blocked('EFFECT_OUT_OF_BOUNDS'))
    number += 1
    const done = await run({ script, expect: { 'reporting.totals': { truncate: true } } })
    expect([done.ended, done.tables]).toEqual([DONE, [['reporting.totals', 0, 0, 0, true]]])
    number += 1
    const restore = {
      script,
      expect: { 'reporting.totals': { truncate: true } },
      compensation: { restore: true },
    } as const
    expect((await run(restore)).ended).toEqual(blocked('SCRIPT_RESTORE_SHAPE', 'EFFECT_NOT_SHOWN'))
  })

  it.each([
    ['another’s table', 'alter table billing.accounts add column note text;'],
    ['another’s schema', 'create table billing.mine (id integer);'],
    ['a table that it only writes', 'truncate billing.accounts;'],
  ])('does not change %s', async (_, script) => {
    expect((await run({ script })).ended).toEqual(blocked('SCRIPT_FAILED'))
  })
})

describe('[SQL-4] the rows of a table', () => {
  it('with partitions are counted under its own name, and a row that moves is deleted and inserted', async () => {
    const moved = await run({
      script: `update billing.events set part = 2 where id = 2; update billing.events set note = 'x' where id in (1, 4);`,
      expect: { 'billing.events': { insert: 1, delete: 1, update: 2 } },
    })
    expect([moved.ended, moved.tables]).toEqual([DONE, [['billing.events', 1, 2, 1, false]]])
  })

  it('with partitions whose columns lie otherwise are compared without the unbound ones', async () => {
    const plan = {
      script: `update billing.events set note = clock_timestamp()::text;`,
      expect: { 'billing.events': { update: 6 } },
    }
    expect((await run(plan)).ended.act).toEqual(['refused', 'EFFECT_DRIFT'])
    number += 1
    const unbound = { ...plan, unbound: { 'billing.events': ['note'] } }
    expect((await run(unbound)).ended).toEqual(DONE)
    number += 1
    const change = () => ledger().superuser.query('update billing.events set id = 50 where id = 5')
    expect((await run(unbound, change)).ended.act).toEqual(['refused', 'EFFECT_DRIFT'])
  })

  it('with quoted names, generated and identity columns are told by them', async () => {
    const done = await run({
      script: `insert into "Odd Schema"."Order Lines" ("Qty") values (9); update "Odd Schema"."Order Lines" set "Qty" = 5 where "Qty" = 2;`,
      expect: { '"Odd Schema"."Order Lines"': { insert: 1, update: 1 } },
      unbound: { '"Odd Schema"."Order Lines"': ['Line No'] },
    })
    expect([done.ended, done.tables]).toEqual([DONE, [['"Odd Schema"."Order Lines"', 1, 1, 0, false]]])
  })
})
