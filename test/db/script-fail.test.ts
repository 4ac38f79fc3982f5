// Scripts that fail, wait and take too long: a failure of the script's own spends the grant, anything else undoes all (GRT-4).
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../src/postgres/connect.ts'
import { useLedger } from '../support/ledger.ts'
import { type Ending, tryCall } from '../support/plant.ts'
import { sampled } from '../support/sample.ts'
import { actAfter, provision, readyScript, type ScriptPlan } from '../support/scripts.ts'

const ledger = useLedger()
let other: Database
let number = 0
beforeAll(async () => {
  await provision(ledger())
  other = await ledger().as('superuser')
})
beforeEach(async () => {
  number += 1
  await ledger().superuser.query(`update billing.accounts set status = 'open', balance = id`)
})

const CLOSE = `update billing.accounts set status = 'closed' where id = 1;`
const closed = () => ledger().value<string>(`(select count(*) from billing.accounts where status = 'closed')`)
const plan = (script: string, more: Partial<ScriptPlan> = {}): ScriptPlan => ({
  planId: `plan-${number}`,
  script,
  expect: { 'billing.accounts': { update: 1 } },
  ...more,
})
/** A script that fails only when a row, which it does not write, is another. */
const later = (body: string) =>
  `${CLOSE} do $$ begin if (select balance from billing.accounts where id = 9) > 50 then ${body} end if; end $$;`
const change = () => ledger().superuser.query('update billing.accounts set balance = 100 where id = 9')

const FAILURES = [
  ['an error of PostgreSQL’s', 'perform 1 / 0;', '22012'],
  ['an exception of its own', `raise exception 'the row says %', 'secret';`, 'P0001'],
  [
    'the gate’s refusal',
    `raise exception using errcode = 'QT001', message = 'GRANT_EXPIRED', detail = '[{"code": "GRANT_EXPIRED"}]';`,
    'QT001',
  ],
  [
    'the gate’s drift',
    `raise exception using errcode = 'QT003', message = 'EFFECT_DRIFT', detail = '[{"code": "EFFECT_DRIFT"}]';`,
    'QT003',
  ],
  ['the end of a rehearsal', `raise exception using errcode = 'QT000', message = 'REHEARSED';`, 'QT000'],
  [
    'the gate’s step failure',
    `raise exception using errcode = 'QT004', message = 'SCRIPT_FAILED', detail = '[]';`,
    'QT004',
  ],
  ['a lock that is not to be had', `raise exception using errcode = '55P03';`, '55P03'],
  ['a cancel', `raise exception using errcode = '57014';`, '57014'],
  ['a deadlock', `raise exception using errcode = '40P01';`, '40P01'],
  ['an assertion of PL/pgSQL', 'assert false;', 'P0004'],
  ['a right that it has not', 'delete from billing.plans;', '42501'],
  ['text that is no SQL', `execute 'selekt';`, '42601'],
] as const

describe('[GRT-4] a script that fails', () => {
  it.each(sampled(FAILURES))('with %s is blocked by the preflight, and nothing happened', async (_, body, state) => {
    const code = await readyScript(ledger(), plan(`${CLOSE} do $$ begin ${body} end $$;`))
    const { outcome, findings } = await ledger().preflightCut(code)
    expect([outcome, findings.map((one) => [one.code, (one.observed as { sqlstate: string }).sqlstate])]).toEqual([
      'blocked',
      [['SCRIPT_FAILED', state]],
    ])
    expect(JSON.stringify(findings)).not.toContain('secret')
    expect([await closed(), (await ledger().change(code)).grant?.status]).toEqual(['0', 'active'])
  })

  it.each(sampled(FAILURES))('with %s only in the act spends the grant, and wrote nothing', async (_, body, state) => {
    const { answer, ...ended } = await actAfter(ledger(), plan(later(body)), change)
    expect(ended).toEqual({ preflight: ['pass'], act: ['step_failed', 'SCRIPT_FAILED'], grant: 'consumed' })
    expect(answer?.findings[0]?.observed).toMatchObject({ sqlstate: state })
    expect(await closed()).toBe('0')
    expect(await ledger().value(`(select kind from qt001_cp.evidence_registry order by seq desc limit 1)`)).toBe(
      'SQL_STEP_FAILED',
    )
  })

  it('does not, where nobody changed the row', async () => {
    const { answer: _, ...ended } = await actAfter(ledger(), plan(later('perform 1 / 0;')))
    expect(ended).toEqual({ preflight: ['pass'], act: ['done'], grant: 'consumed' })
    expect(await closed()).toBe('1')
  })

  it('at COMMIT, by what it deferred, fails before anything is measured', async () => {
    const script = `${CLOSE} set constraints all deferred;
      insert into billing.payments values (70, 999, 1);`
    const bounds = { 'billing.accounts': { update: 1 }, 'billing.payments': { insert: 1 } }
    await ledger().superuser.query(
      'alter table billing.payments alter constraint payments_account_id_fkey deferrable initially immediate',
    )
    const code = await readyScript(ledger(), plan(script, { expect: bounds }))
    const answer = await ledger().preflightCut(code)
    await ledger().superuser.query(
      'alter table billing.payments alter constraint payments_account_id_fkey not deferrable',
    )
    expect([answer.outcome, answer.findings.map((one) => one.observed)]).toEqual([
      'blocked',
      [{ sqlstate: '23503', schema: 'billing', table: 'payments', constraint: 'payments_account_id_fkey' }],
    ])
  })

  it('may say as much as it likes meanwhile', async () => {
    const script = `${CLOSE} do $$ begin for i in 1..20000 loop raise notice '{"outcome": "done", "n": %}', i; end loop; end $$;`
    const { answer, ...ended } = await actAfter(ledger(), plan(script))
    expect(ended).toEqual({ preflight: ['pass'], act: ['done'], grant: 'consumed' })
    expect(answer?.rest.tables).toMatchObject([{ table: 'billing.accounts', updated: 1 }])
  })
})

describe('[GRT-4] [SQL-5] a script that waits', () => {
  const wait = (script: string, more: Partial<ScriptPlan> = {}) =>
    readyScript(ledger(), plan(script, { lockTimeoutMs: 200, ...more }))
  const locked = async (call: () => Promise<Ending>): Promise<Ending> => {
    await other.query('begin; select from billing.accounts where id = 1 for update')
    return call().finally(() => other.query('rollback'))
  }

  it('for a row that somebody holds is undone whole, in the preflight and in the act', async () => {
    const code = await wait(CLOSE)
    const runId = '9300000001'
    expect(await locked(() => tryCall(ledger().preflightCut(code)))).toEqual(['blocked', 'SCRIPT_LOCKED'])
    const { toSign } = await ledger().preflightCut(code, { runId })
    expect(await locked(() => tryCall(ledger().cut(code, toSign as string, { runId })))).toEqual([
      'refused',
      'SCRIPT_LOCKED',
    ])
    expect([await closed(), (await ledger().change(code)).grant?.status]).toEqual(['0', 'active'])
    expect(await tryCall(ledger().cut(code, toSign as string, { runId }))).toEqual(['done'])
  })

  it('longer than its plan gives it is refused', async () => {
    const slow = `${CLOSE} select pg_sleep(0.3);`
    const code = await wait(slow, { timeoutMs: 200 })
    expect(await tryCall(ledger().preflightCut(code))).toEqual(['blocked', 'SCRIPT_OVERTIME'])
    number += 1
    expect(await tryCall(ledger().preflightCut(await wait(slow, { timeoutMs: 60_000 })))).toEqual(['pass'])
  })

  it('in an assertion longer than its plan gives it is refused', async () => {
    const code = await wait(CLOSE, { timeoutMs: 200, assert: [`select pg_sleep(0.3)::text = ''`] })
    expect(await tryCall(ledger().preflightCut(code))).toEqual(['blocked', 'SCRIPT_OVERTIME'])
  })

  it('is cancelled by the session’s statement_timeout, even where it catches that', async () => {
    const as = await ledger().as('cutter_exec')
    const code = await wait(`${CLOSE} select pg_sleep(20);`)
    await as.query(`set statement_timeout = '3s'`)
    expect((await tryCall(ledger().preflightCut(code, { as })))[0]).toBe('refused')
    number += 1
    const catches = `${CLOSE} do $$ begin perform pg_sleep(20); exception when query_canceled then null; end $$;`
    expect(await tryCall(ledger().preflightCut(await wait(catches, { timeoutMs: 1000 }), { as }))).toEqual([
      'blocked',
      'SCRIPT_OVERTIME',
    ])
    expect([await closed(), (await ledger().change(code)).grant?.status]).toEqual(['0', 'active'])
  })
})

describe('[GRT-5] a session that ends while a script runs', () => {
  it('has done nothing: the grant is as it was, and the act may follow', async () => {
    const code = await readyScript(ledger(), plan(`${CLOSE} select pg_sleep(2);`))
    const runId = '9300000002'
    const { toSign } = await ledger().preflightCut(code, { runId })
    const as = await ledger().as('cutter_exec')
    const act = tryCall(ledger().cut(code, toSign as string, { runId, as }))
    const sleeping = `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'cutter_exec' and wait_event = 'PgSleep'
      and datname = current_database()`
    await expect.poll(async () => (await other.query(sleeping)).length, { timeout: 20_000, interval: 50 }).toBe(1)
    expect(await act).toEqual(['refused', 'DB_LOST'])
    expect([await closed(), (await ledger().change(code)).grant?.status]).toEqual(['0', 'active'])
    expect(
      await ledger().value('(select count(*) from quorate_targets.script_authorisation where spent_at > now())'),
    ).toBe('0')
    expect(await tryCall(ledger().cut(code, toSign as string, { runId }))).toEqual(['done'])
    expect(await closed()).toBe('1')
  })
})
