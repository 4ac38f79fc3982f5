// What is recorded of a script, and when: no setting, no late trigger and no error of the script's own choosing hides what it did.
import { beforeAll, describe, expect, it } from 'vitest'
import { withGuardOut } from '../support/guard.ts'
import { codes, useLedger } from '../support/ledger.ts'
import { actAfter, applyTargetPlan, openScript, provision, type ScriptPlan, TARGET } from '../support/scripts.ts'

const ledger = useLedger()
let number = 0
beforeAll(async () => {
  await provision(
    ledger(),
    {
      calls: ['billing.turn()'],
      writes: [...TARGET.writes, 'update billing.rates', 'update billing.twin', 'update public.things'].toSorted(),
    },
    `set role app_owner;
     create sequence billing.turns;
     create function billing.turn() returns bigint language sql security definer set search_path = pg_catalog
       as $$ select nextval('billing.turns') $$;
     revoke execute on function billing.turn() from public;
     create table billing.rates (id integer primary key, rate float8, at timestamptz);
     insert into billing.rates values (1, 1);
     create table billing.twin (id integer primary key, n integer);
     insert into billing.twin values (1, 1);
     create function billing.later() returns trigger language plpgsql
       as $$ begin update billing.accounts set balance = 555 where id = 9; return null; end $$;
     reset role;
     create table public.things (id integer primary key, n integer);
     insert into public.things values (1, 1);
     create constraint trigger fk_unit_version__unit after update on public.things deferrable initially deferred
       for each row execute function billing.later();
     alter table public.things owner to app_owner`,
  )
})
const plan = (script: string, expected: ScriptPlan['expect'] = {}): ScriptPlan => {
  number += 1
  return { script, planId: `recorded-${number}`, expect: expected }
}
const acted = async (p: ScriptPlan) => {
  const { preflight, act, grant } = await actAfter(ledger(), p)
  return [preflight, act, grant]
}

describe('[SQL-4] the rows that a script changes', () => {
  it.each([
    [
      'how many digits a number has',
      `perform set_config('extra_float_digits', '-15', true);
       update billing.rates set rate = case when billing.turn() % 2 = 1 then 1000 else 1499 end`,
      ` SET extra_float_digits TO '1'\n`,
    ],
    [
      'how a time is written',
      `perform set_config('datestyle', 'SQL, MDY', true);
       perform set_config('timezone', case when billing.turn() % 2 = 1 then 'AAA0' else 'AAA-12' end, true);
       update billing.rates set at = '01/01/2030 00:00:00'::timestamp::timestamptz`,
      ` SET "TimeZone" TO 'UTC'\n SET "DateStyle" TO 'ISO, YMD'\n`,
    ],
  ])('are recorded as they are, whatever the script sets: %s', async (_, body, guard) => {
    const script = () => plan(`do $$ begin ${body}; end $$`, { 'billing.rates': { update: 1 } })
    expect(await acted(script())).toEqual([['pass'], ['refused', 'EFFECT_DRIFT'], 'active'])
    await withGuardOut(ledger(), 'quorate_targets.record_row()', guard, '', async () => {
      expect(await acted(script())).toEqual([['pass'], ['done'], 'consumed'])
    })
  })

  it('are all of them: a late trigger that is called like one of the gate’s fires at COMMIT, so nothing is run', async () => {
    const script = plan('update public.things set n = 2', { 'public.things': { update: 1 } })
    expect(await acted(script)).toEqual([['blocked', 'SCRIPT_DEFERS'], null, 'active'])
    const guard = `or c.connamespace = 'public'::regnamespace and`
    await withGuardOut(ledger(), 'quorate.unforced_findings(text,jsonb)', guard, 'or false and', async () => {
      const late = plan('update public.things set n = 3', { 'public.things': { update: 1 } })
      expect(await acted(late)).toEqual([['pass'], ['done'], 'consumed'])
    })
    const honest = plan('update billing.twin set n = 2', { 'billing.twin': { update: 1 } })
    expect(await acted(honest)).toEqual([['pass'], ['done'], 'consumed'])
  })
})

describe('[SQL-4] [GRT-4] a script that fails', () => {
  const fails = async (script: string) => {
    const { code } = await openScript(ledger(), plan(script))
    await ledger().signAll(code as string)
    const answer = await ledger().preflightCut(code as string)
    return [answer.outcome, codes(answer), JSON.stringify(answer)] as const
  }
  it('is told as that where it names a file of the server, and shows no row', async () => {
    const script = `do $$ begin
      execute format('load %L', '$libdir/plugins/' || (select email from billing.accounts where id = 2)); end $$`
    const [outcome, found, text] = await fails(script)
    expect([outcome, found]).toEqual(['blocked', ['SCRIPT_FAILED']])
    expect(text).toContain('58P01')
    expect(text).not.toContain('example.com')
    const own = '53...|58030'
    const body = 'quorate.executor_body(text,qt001_cp.target_manifest)'
    await withGuardOut(ledger(), body, own, '53...|58...', async () => {
      await applyTargetPlan(ledger())
      await expect(fails(script)).rejects.toThrow()
    })
    await applyTargetPlan(ledger())
  })
})

describe('[SQL-4] an assertion', () => {
  it('leaves nothing behind in the session', async () => {
    const held = { ...plan('select 1'), assert: ['select pg_advisory_lock(4711) is not null'] }
    expect(await acted(held)).toEqual([['blocked', 'SCRIPT_LEAVES_STATE'], null, 'active'])
    await ledger().exec.query('select pg_advisory_unlock_all()')
    const guard = 'v_left := quorate.session_seen(v_path);'
    await withGuardOut(ledger(), 'quorate.run_script(uuid,jsonb)', guard, '', async () => {
      expect(await acted({ ...held, planId: 'held-again' })).toEqual([['pass'], ['done'], 'consumed'])
    })
    await ledger().exec.query('select pg_advisory_unlock_all()')
    const free = { ...plan('select 1'), assert: ['select true'] }
    expect(await acted(free)).toEqual([['pass'], ['done'], 'consumed'])
  })
})
