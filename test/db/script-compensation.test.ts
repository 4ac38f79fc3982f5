// The way forward after a failed verify of a script: by the plan's own script, by a restore of the kept rows, or by nothing at all.
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openCompensation, readyCompensation } from '../support/compensation.ts'
import { codes, useLedger } from '../support/ledger.ts'
import { tryCall } from '../support/plant.ts'
import { actAfter, openScript, provision, readyScript, type ScriptPlan, TARGET } from '../support/scripts.ts'

const ledger = useLedger()
let number = 0
const ODD = '"Odd Schema"."Order ""Lines"""'
beforeAll(() =>
  provision(
    ledger(),
    {
      writes: [
        ...TARGET.writes,
        ...['delete', 'insert', 'update'].map((right) => `${right} ${ODD}`),
        ...['delete', 'insert', 'update'].map((right) => `${right} billing.events`),
        ...['delete', 'insert', 'update'].map((right) => `${right} billing.parents`),
        'delete billing.children',
        'update billing.children',
      ].toSorted(),
    },
    `create schema "Odd Schema" authorization app_owner;
     set role app_owner;
     create table ${ODD} ("Line No" integer generated always as identity primary key, "Qty" integer,
       "Twice" integer generated always as ("Qty" * 2) stored, note text, gone text, tags text[], made timestamptz default now());
     alter table ${ODD} drop column gone;
     insert into ${ODD} ("Qty", note, tags) values (1, 'it''s', '{a,"b c"}'), (2, null, null), (3, 'ü "q", \\ () €', '{}'), (4, '', '{NULL,"NULL"}');
     create table billing.parents (id integer primary key);
     create table billing.children (id integer primary key, parent_id integer references billing.parents on update cascade on delete set null);
     insert into billing.parents values (1), (2);
     insert into billing.children values (1, 1), (2, 2);
     create table billing.events (id integer not null, part integer not null, note text) partition by list (part);
     create table billing.events_1 partition of billing.events for values in (1);
     create table billing.events_2 (note text, part integer not null, gone text, id integer not null);
     alter table billing.events_2 drop column gone;
     alter table billing.events attach partition billing.events_2 for values in (2);
     insert into billing.events select i, 1 + i % 2, 'n' || i from generate_series(1, 6) as i;
     reset role;`,
  ),
)
beforeEach(() => {
  number += 1
})

const live = () =>
  ledger().value<string>(`(select jsonb_build_object(
    'accounts', (select jsonb_agg(to_jsonb(t) order by t.id) from billing.accounts as t),
    'payments', (select jsonb_agg(to_jsonb(t) order by t.id) from billing.payments as t),
    'events', (select jsonb_agg(to_jsonb(t) order by t.id) from billing.events as t),
    'children', (select jsonb_agg(to_jsonb(t) order by t.id) from billing.children as t),
    'odd', (select jsonb_agg(to_jsonb(t) order by t."Line No") from ${ODD} as t)))::text`)

/** Cuts a script and forces its verify to fail. Answers with its code. */
async function fail(plan: Partial<ScriptPlan>): Promise<string> {
  const code = await readyScript(ledger(), {
    planId: `plan-${number}`,
    script: `update billing.accounts set status = 'closed' where id = 1;`,
    expect: { 'billing.accounts': { update: 1 } },
    compensation: { restore: true },
    ...plan,
  })
  const done = await ledger().run(code)
  expect([done.outcome, codes(done)]).toEqual(['done', []])
  const observe = (honest: Record<string, unknown>) => ({ ...honest, force_fail: 'the numbers are wrong' })
  const failed = await ledger().run((done.rest.successor as { code: string }).code, { observe })
  expect([failed.outcome, failed.rest.result, codes(failed)]).toEqual(['done', 'fail', ['VERIFY_FAILED']])
  expect((await ledger().change(code)).entry).toBe('verify_failed_escalated')
  return code
}

/** Compensates it, and verifies that. */
async function compensate(failed: string): Promise<void> {
  const code = await readyCompensation(ledger(), failed)
  const done = await ledger().run(code)
  expect([done.outcome, done.findings]).toEqual(['done', []])
  const verified = await ledger().run((done.rest.successor as { code: string }).code)
  expect([verified.outcome, verified.rest.result, codes(verified)]).toEqual(['done', 'pass', []])
  expect((await ledger().change(code)).entry).toBe('verified_complete')
  expect((await ledger().change(failed)).entry).toBe('verify_failed_escalated')
}

describe('[SQL-6] [LAN-5] a script whose verify failed', () => {
  it('is led forward by the script that its plan names', async () => {
    const before = await live()
    const failed = await fail({ compensation: { script: `update billing.accounts set status = 'open' where id = 1;` } })
    expect(await live()).not.toBe(before)
    const next = await openScript(ledger(), { planId: `plan-${number}`, script: 'select 1;' })
    expect([next.outcome, codes(next)]).toEqual(['done', []])
    await ledger().signAll(next.code as string)
    expect(await tryCall(ledger().run(next.code as string))).toEqual(['blocked', 'ESCALATION_OPEN'])
    await compensate(failed)
    expect(await live()).toBe(before)
  })

  it.each<[string, Partial<ScriptPlan>]>([
    [
      'an insert',
      {
        script: `insert into billing.accounts (id, email, updated_at) values (50, 'x''y', '2026-01-01');`,
        expect: { 'billing.accounts': { insert: 1 } },
      },
    ],
    [
      'a row that was updated twice',
      {
        script: `update billing.accounts set balance = 1.5 where id = 2; update billing.accounts set balance = 2.5, status = 'x' where id = 2;`,
        expect: { 'billing.accounts': { update: 2 } },
      },
    ],
    [
      'a row that was inserted, updated and deleted',
      {
        script: `insert into billing.accounts (id, email, updated_at) values (51, 'x', '2026-01-01'); update billing.accounts set email = 'y' where id = 51; delete from billing.accounts where id = 51;`,
        expect: { 'billing.accounts': { insert: 1, update: 1, delete: 1 } },
      },
    ],
    [
      'a key that was changed',
      {
        script: 'delete from billing.payments where account_id = 3; update billing.accounts set id = 300 where id = 3;',
        expect: { 'billing.accounts': { update: 1 }, 'billing.payments': { delete: 1 } },
      },
    ],
    [
      'a delete that cascades',
      {
        script: 'delete from billing.accounts where id in (4, 5);',
        expect: { 'billing.accounts': { delete: 2 }, 'billing.payments': { delete: 2 } },
      },
    ],
    [
      'a key and its references, by ON UPDATE CASCADE and ON DELETE SET NULL',
      {
        script: `update billing.parents set id = 20 where id = 2; delete from billing.parents where id = 1;`,
        expect: { 'billing.parents': { update: 1, delete: 1 }, 'billing.children': { update: 2 } },
      },
    ],
    [
      'rows that moved between partitions whose columns lie otherwise',
      {
        script: `update billing.events set part = 3 - part where id in (1, 2); update billing.events set note = 'm' where id in (3, 4); insert into billing.events values (9, 2, null);`,
        expect: { 'billing.events': { insert: 3, delete: 2, update: 2 } },
      },
    ],
    [
      'quoted names, generated columns, identity, nulls, arrays and unicode',
      {
        script: `insert into ${ODD} ("Qty", note) values (7, e'new\\nline'); update ${ODD} set "Qty" = "Qty" + 10, note = '„x“ ''%s'' %L', tags = '{"\\"",ü}' where "Qty" < 5;
        delete from ${ODD} where "Qty" in (12, 13);`,
        expect: { [ODD]: { insert: 1, update: 4, delete: 2 } },
        unbound: { [ODD]: ['Line No', 'made'] },
      },
    ],
  ])('is restored from its kept rows: %s', async (_, plan) => {
    const before = await live()
    const failed = await fail(plan)
    await compensate(failed)
    expect(await live()).toBe(before)
  })

  it('is not restored over what somebody changed since: nothing happens', async () => {
    const failed = await fail({
      script: `update billing.accounts set status = 'held' where id in (6, 7);`,
      expect: { 'billing.accounts': { update: 2 } },
    })
    const code = await readyCompensation(ledger(), failed)
    await ledger().superuser.query(`update billing.accounts set email = 'moved@example.com' where id = 7`)
    const between = await live()
    expect(await tryCall(ledger().preflightCut(code))).toEqual(['blocked', 'EFFECT_OUT_OF_BOUNDS'])
    expect([await live(), (await ledger().change(code)).grant?.status]).toEqual([between, 'active'])
    await ledger().superuser.query(`update billing.accounts set email = 'a7@example.com' where id = 7`)
    expect(await tryCall(ledger().run(code))).toEqual(['done'])
  })

  it('whose compensation fails stays escalated, and its grant is spent only by the act', async () => {
    const back = `do $$ begin if (select balance from billing.accounts where id = 10) > 50 then raise exception 'no'; end if; end $$;
      update billing.accounts set status = 'open' where id = 1;`
    const failed = await fail({ compensation: { script: back } })
    const code = await readyCompensation(ledger(), failed)
    const change = () => ledger().superuser.query('update billing.accounts set balance = 99 where id = 10')
    const { answer: _, ...ended } = await actAfter(ledger(), code, change)
    expect(ended).toEqual({ preflight: ['pass'], act: ['step_failed', 'SCRIPT_FAILED'], grant: 'consumed' })
    await ledger().superuser.query('update billing.accounts set balance = 10 where id = 10')
    expect((await ledger().change(failed)).entry).toBe('verify_failed_escalated')
    await compensate(failed)
  })

  it('writes no table that its plan does not name', async () => {
    const failed = await fail({ compensation: { script: 'delete from billing.payments where id = 1;' } })
    expect(await tryCall(ledger().preflightCut(await readyCompensation(ledger(), failed)))).toEqual([
      'blocked',
      'EFFECT_OUT_OF_BOUNDS',
    ])
  })

  it('promises no restore for which its target has no right', async () => {
    const plan = {
      planId: `plan-${number}`,
      script: `insert into billing.payments values (90, 10, 1); update billing.children set parent_id = parent_id; delete from billing.children;`,
      expect: { 'billing.payments': { insert: 1 }, 'billing.children': { update: 2, delete: 2 } },
    } as const
    const restore = { ...plan, compensation: { restore: true } } as const
    const ended = await tryCall(ledger().preflightCut(await readyScript(ledger(), restore)))
    expect(ended).toEqual(['blocked', 'SCRIPT_RESTORE_RIGHTS'])
    const none = await readyScript(ledger(), { ...plan, planId: `none-${number}` })
    expect(await tryCall(ledger().preflightCut(none))).toEqual(['pass'])
  })

  it('promises no restore of more than a compensation may hold', async () => {
    const plan = (bytes: number) =>
      ({
        planId: `plan-${number}-${bytes}`,
        script: `update billing.accounts set email = repeat('x', ${bytes}) where id = 10;`,
        expect: { 'billing.accounts': { update: 1 } },
        compensation: { restore: true },
      }) as const
    expect(await tryCall(ledger().preflightCut(await readyScript(ledger(), plan(2_000_000))))).toEqual([
      'blocked',
      'SCRIPT_RESTORE_TOO_LARGE',
    ])
    expect(await tryCall(ledger().preflightCut(await readyScript(ledger(), plan(1000))))).toEqual(['pass'])
  })

  it('that nothing leads back from is only closed', async () => {
    const failed = await fail({ compensation: { none: 'mail was sent' } })
    expect(await tryCall(openCompensation(ledger(), failed))).toEqual(['blocked', 'COMPENSATION_NONE'])
  })

  it('and whose kept rows were erased is not restored', async () => {
    const failed = await fail({ script: `update billing.accounts set status = 'z' where id = 8;` })
    await ledger().superuser.query('delete from quorate_targets.effect_row')
    expect((await tryCall(openCompensation(ledger(), failed)))[0]).toBe('blocked')
  })
})
