// Bounds are of rows. What a script changes in definitions and rights must have been shown to somebody who signed after that.
import { setTimeout } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { withGuardOut } from '../support/guard.ts'
import { codes, useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { openScript, provision } from '../support/scripts.ts'

const ledger = useLedger()
let number = 0
beforeAll(async () => {
  // A sequence is not undone, so a script can tell its rehearsal from what comes after.
  await provision(
    ledger(),
    { calls: ['billing.turn()'] },
    `set role app_owner;
     create sequence billing.turns;
     create function billing.turn() returns bigint language sql security definer set search_path = pg_catalog
       as $$ select nextval('billing.turns') $$;
     revoke execute on function billing.turn() from public;
     create table reporting.sums (id integer primary key, amount numeric not null);
     insert into reporting.sums values (1, 1);
     reset role;`,
  )
})

async function signed(script: string): Promise<string> {
  number += 1
  const { code } = await openScript(ledger(), { script, planId: `plan-${number}` })
  await ledger().signAll(code as string)
  return code as string
}

/** Somebody leaves their seat and signs again, as who is shown what the rehearsal did. */
async function signAgain(code: string): Promise<void> {
  await ledger().leave(code, 'tech_lead', ID.tech_lead)
  await ledger().signoff(code, 'tech_lead', ID.tech_lead)
}

async function preflight(code: string) {
  const answer = await ledger().preflightCut(code)
  return [answer.outcome, codes(answer)]
}

describe('[SQL-4] what a script changes in the catalogue', () => {
  it('is shown by a rehearsal, and signed by somebody after that', async () => {
    const code = await signed('create table reporting.shown (id integer primary key)')
    expect(await preflight(code)).toEqual(['blocked', ['EFFECT_NOT_SHOWN']])
    expect((await ledger().rehearse(code)).outcome).toBe('pass')
    expect(await preflight(code)).toEqual(['blocked', ['EFFECT_NOT_SHOWN']])
    await signAgain(code)
    expect(await preflight(code)).toEqual(['pass', []])
  })

  it('is what the last rehearsal showed, and nothing else', async () => {
    const code = await signed(`do $$ begin
      if billing.turn() = 1 then create table reporting.harmless (id integer primary key);
      else create table reporting.other (id integer primary key); end if; end $$`)
    expect((await ledger().rehearse(code)).outcome).toBe('pass')
    await signAgain(code)
    expect(await preflight(code)).toEqual(['blocked', ['EFFECT_NOT_SHOWN']])
    const same = `r.effect -> 'catalogue' = p_effect -> 'catalogue' and r.effect -> 'files' = p_effect -> 'files'`
    await withGuardOut(ledger(), 'quorate.shown_findings(uuid,jsonb)', same, 'true', async () => {
      expect(await preflight(code)).toEqual(['pass', []])
    })
  })

  it('is so with the rows of a table that it writes anew', async () => {
    await ledger().superuser.query(`select setval('billing.turns', 1, false)`)
    const code =
      await signed(`do $$ begin execute pg_catalog.format('alter table reporting.sums alter column amount type numeric
      using amount * %s', case billing.turn() when 1 then 1 else 1000 end); end $$`)
    expect((await ledger().rehearse(code)).outcome).toBe('pass')
    await signAgain(code)
    expect(await preflight(code)).toEqual(['blocked', ['EFFECT_NOT_SHOWN']])
    const files = `r.effect -> 'files' = p_effect -> 'files'`
    await withGuardOut(ledger(), 'quorate.shown_findings(uuid,jsonb)', files, 'true', async () => {
      expect(await preflight(code)).toEqual(['pass', []])
    })
    expect((await ledger().rehearse(code)).outcome).toBe('pass')
    await signAgain(code)
    expect(await preflight(code)).toEqual(['pass', []])
  })

  it('is not shown to somebody whose signature only waited for the rehearsal', async () => {
    number += 1
    const script = 'select pg_sleep(3); create table reporting.waited (id integer primary key)'
    const { code } = await openScript(ledger(), { script, planId: `plan-${number}` })
    await ledger().signAll(code as string, ['tech_lead'])
    const rehearsal = ledger().rehearse(code as string)
    await setTimeout(1000)
    expect((await ledger().signoff(code as string, 'tech_lead', ID.tech_lead)).outcome).toBe('done')
    expect((await rehearsal).outcome).toBe('pass')
    expect(await preflight(code as string)).toEqual(['blocked', ['EFFECT_NOT_SHOWN']])
    const guard = 'p.verified_at > r.rehearsed_at and '
    await withGuardOut(ledger(), 'quorate.shown_findings(uuid,jsonb)', guard, '', async () => {
      expect(await preflight(code as string)).toEqual(['pass', []])
    })
  })

  it('needs no rehearsal where a script changes rows only', async () => {
    number += 1
    const { code } = await openScript(ledger(), {
      script: `update billing.accounts set status = 'closed' where id = 1`,
      planId: `plan-${number}`,
      expect: { 'billing.accounts': { update: 1 } },
    })
    await ledger().signAll(code as string)
    expect(await preflight(code as string)).toEqual(['pass', []])
  })
})

describe('[SQL-5] a restore that a plan promises', () => {
  const large = (bytes: number) => ({
    script: `update billing.accounts set email = repeat('x', ${bytes}) where id = 2`,
    expect: { 'billing.accounts': { update: 1 } },
    compensation: { restore: true } as const,
  })

  it('is of no more than a compensation can hold', async () => {
    for (const [bytes, expected] of [
      [1_900_000, ['pass', []]],
      [2_000_000, ['blocked', ['SCRIPT_RESTORE_TOO_LARGE']]],
    ] as const) {
      number += 1
      const { code } = await openScript(ledger(), { ...large(bytes), planId: `plan-${number}` })
      await ledger().signAll(code as string)
      expect(await preflight(code as string)).toEqual(expected)
    }
  })
})
