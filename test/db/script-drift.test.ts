// What somebody else did between a script's rehearsal and its act: the act does what was signed, or nothing at all.
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { useLedger } from '../support/ledger.ts'
import { tryCall } from '../support/plant.ts'
import { sampled } from '../support/sample.ts'
import { actAfter, applyTargetPlan, provision, type ScriptPlan } from '../support/scripts.ts'

const ledger = useLedger()
const sql = (text: string) => ledger().superuser.query(text)
const DONE = { preflight: ['pass'], act: ['done'], grant: 'consumed' }
const undone = (...codes: string[]) => ({ preflight: ['pass'], act: ['refused', ...codes], grant: 'active' })
const accounts = () =>
  ledger().value<string>(`(select md5(string_agg(a::text, ',' order by id)) from billing.accounts as a)`)

let number = 0
// Roles are the server's: other files run beside this one.
beforeAll(() => provision(ledger(), { role: 'drift_change', reader: 'drift_check' }))
beforeEach(async () => {
  number += 1
  await sql(`update billing.accounts set status = 'open', balance = id, updated_at = '2026-01-01'`)
})

const act = async (plan: Partial<ScriptPlan>, meanwhile?: () => Promise<unknown>) => {
  const { answer: _, ...ended } = await actAfter(
    ledger(),
    {
      planId: `plan-${number}`,
      script: `update billing.accounts set status = 'closed' where balance <= 3;`,
      expect: { 'billing.accounts': { update: [1, 5] } },
      ...plan,
    },
    meanwhile,
  )
  return ended
}

describe('[SQL-4] rows that somebody else changed between preflight and act', () => {
  it('changes nothing where nobody did', async () => {
    expect(await act({})).toEqual(DONE)
  })

  it.each(
    sampled([
      [
        'a value of a row that the script changes',
        `update billing.accounts set email = 'new@example.com' where id = 2`,
      ],
      ['a row more that it changes', `update billing.accounts set balance = 1 where id = 7`],
      ['a row fewer', `update billing.accounts set balance = 100 where id = 3`],
      ['a row that was inserted', `insert into billing.accounts (id, email, balance) values (50, 'x', 0)`],
      [
        'another row in place of one',
        `update billing.accounts set balance = 104 - balance - 100 + 0 where id in (1, 3);
      update billing.accounts set balance = 2 where id = 9; update billing.accounts set balance = 50 where id = 2`,
      ],
    ]),
  )('ends the act where it is %s: nothing happened', async (_, change) => {
    let between = ''
    const ended = await act({}, async () => {
      await sql(change)
      between = await accounts()
    })
    await sql('delete from billing.accounts where id = 50')
    expect(ended).toEqual(undone('EFFECT_DRIFT'))
    if (!change.startsWith('insert')) expect(await accounts()).toBe(between)
  })

  it('changes nothing where the script does not touch the row', async () => {
    expect(await act({}, () => sql(`update billing.accounts set email = 'far@example.com' where id = 9`))).toEqual(DONE)
  })

  it('ends the act at a number of rows that everybody who signed has bounded', async () => {
    const counts = { bind: 'counts', expect: { 'billing.accounts': { update: [2, 3] as [number, number] } } } as const
    const more = () => sql('update billing.accounts set balance = 1 where id = 7')
    expect(await act(counts, more)).toEqual(undone('EFFECT_OUT_OF_BOUNDS'))
  })

  it('is of no matter with bind: counts, as long as their number is the same', async () => {
    const change = () => sql(`update billing.accounts set email = 'other@example.com' where id = 2`)
    expect(await act({ bind: 'counts' }, change)).toEqual(DONE)
    number += 1
    await sql(`update billing.accounts set status = 'open'`)
    const more = () => sql('update billing.accounts set balance = 1 where id = 7')
    expect(await act({ bind: 'counts' }, more)).toEqual(undone('EFFECT_DRIFT'))
  })
})

describe('[SQL-4] a column whose value is never the same twice', () => {
  const script = `update billing.accounts set status = 'closed', updated_at = clock_timestamp() where id <= 3;
    insert into billing.accounts (id, email) values (60, 'a "quoted", (odd) \\ name');
    delete from billing.accounts where id = 60;`
  const expectIt = { 'billing.accounts': { update: 3, insert: 1, delete: 1 } }

  it('ends the act', async () => {
    expect(await act({ script, expect: expectIt })).toEqual(undone('EFFECT_DRIFT'))
  })

  it('is left out where the plan says so, and every other is not', async () => {
    const plan = { script, expect: expectIt, unbound: { 'billing.accounts': ['updated_at'] } }
    expect(await act(plan)).toEqual(DONE)
    number += 1
    const change = () => sql(`update billing.accounts set email = 'z@example.com' where id = 2`)
    expect(await act(plan, change)).toEqual(undone('EFFECT_DRIFT'))
  })
})

describe('[SQL-4] a table that is another between preflight and act', () => {
  const make = `set role app_owner; create table if not exists billing.payments (id integer primary key,
    account_id integer not null references billing.accounts on delete cascade, amount numeric(12,2) not null); reset role`

  it.each([
    [
      'renamed',
      'alter table billing.payments rename to paid',
      'alter table billing.paid rename to payments',
      'TARGET_ABSENT',
    ],
    ['dropped', 'drop table billing.payments', make, 'TARGET_ABSENT'],
  ])('and %s blocks the act', async (_, change, back, code) => {
    const ended = await act({}, () => sql(change))
    expect([ended.preflight, ended.act?.[0], ended.grant]).toEqual([['pass'], 'blocked', 'active'])
    expect(ended.act).toContain(code)
    await sql(back)
    await applyTargetPlan(ledger())
    number += 1
    expect(await act({})).toEqual(DONE)
  })

  it('is no matter where only its file is another, with the same rows', async () => {
    expect(await act({}, () => sql('vacuum full billing.accounts'))).toEqual(DONE)
  })

  it('whose rows have another column is another', async () => {
    const ended = await act({}, () => sql('alter table billing.accounts add column note text'))
    await sql('alter table billing.accounts drop column note')
    expect(ended).toEqual(undone('EFFECT_DRIFT'))
  })
})

describe('[SQL-2] a target that is another than the policy says', () => {
  it.each([
    [
      'gained a right',
      'grant update on billing.plans to drift_change',
      'revoke update on billing.plans from drift_change',
    ],
    [
      'lost a right',
      'revoke update on billing.accounts from drift_change',
      'grant update on billing.accounts to drift_change',
    ],
    [
      'lost a trigger',
      'alter table billing.accounts disable trigger quorate_effect',
      'alter table billing.accounts enable trigger quorate_effect',
    ],
    ['has a member', 'grant drift_change to app_owner', 'revoke drift_change from app_owner'],
    ['can log in', 'alter role drift_change login', 'alter role drift_change nologin'],
    [
      'has a reader that writes',
      'grant update on billing.plans to drift_check',
      'revoke update on billing.plans from drift_check',
    ],
  ])('since it %s blocks its own actions, and no others', async (_, drift, back) => {
    const other = await ledger().ready(`# Other ${number}\n`)
    const ended = await act({}, () => sql(drift))
    const cut = await tryCall(ledger().run(other))
    await sql(back)
    const told = [...new Set(ended.act)]
    expect({ ...ended, act: told }).toEqual({ preflight: ['pass'], act: ['blocked', 'TARGET_DRIFT'], grant: 'active' })
    expect(cut).toEqual(['done'])
    number += 1
    expect(await act({})).toEqual(DONE)
  })
})
