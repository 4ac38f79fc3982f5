// Targets in a database that was there before: provisioned once, then nothing differs; the application goes on working.
import { beforeAll, describe, expect, it } from 'vitest'
import { readPrivileges } from '../../src/postgres/read-privileges.ts'
import { privilegeChecks } from '../../src/usecases/doctor/privileges.ts'
import { dbCheck } from '../../src/usecases/install/check-privileges.ts'
import { codesOf } from '../support/codes-of.ts'
import { useOwnServer } from '../support/own-server.ts'
import { BILLING, BROWNFIELD, putInForce, REPORTING, targetFindings, targetScripts } from '../support/target.ts'

const ledger = useOwnServer()
const run = (sql: string) => ledger().superuser.query(sql)
const both = async () => [await targetFindings(ledger(), 'billing'), await targetFindings(ledger(), 'reporting')]
const gateDrift = () => ledger().value('(select jsonb_agg(f) from quorate.privilege_drift() as f)')
/** Whatever of the database provisioning could change: owners, rights, triggers, functions, members. */
const facts = () =>
  ledger().value(`(select jsonb_agg(f order by f) from (
    select format('%s %s %s', c.oid::regclass, pg_get_userbyid(c.relowner), (select string_agg(grantee::regrole || privilege_type, ',' order by grantee::regrole::text, privilege_type)
      from aclexplode(coalesce(c.relacl, acldefault(case c.relkind when 'S' then 's' else 'r' end::"char", c.relowner))) as a)) as f
      from pg_class as c where c.relnamespace::regnamespace::text in ('billing', '"Odd Schema"', 'reporting') and c.relkind <> 'i'
    union all select format('%s %s %s', n.nspname, pg_get_userbyid(n.nspowner), (select string_agg(grantee::regrole || privilege_type, ',' order by grantee::regrole::text, privilege_type)
      from aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) as a)) from pg_namespace as n where n.nspname !~ '^pg_'
    union all select format('%s %s %s', p.oid::regprocedure, pg_get_userbyid(p.proowner), (select string_agg(grantee::regrole || privilege_type, ',' order by grantee::regrole::text, privilege_type)
      from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) as a)) from pg_proc as p
      where p.pronamespace::regnamespace::text in ('billing', 'reporting', 'quorate_targets')
    union all select pg_get_triggerdef(t.oid) from pg_trigger as t where not t.tgisinternal
    union all select rolname::text from pg_roles) as t(f))`)
/** What the application does every day. */
const WORKS = `set role app;
  insert into billing.accounts (owner, mail) values ('new', 'new@example.com'); update billing.accounts set balance = 1 where id = 3;
  insert into billing.payments (account, paid) values (3, 1); insert into billing.events (at, told) values ('2025-06-01', 'more');
  create table billing.events_2027 partition of billing.events for values from ('2027-01-01') to ('2028-01-01');
  drop table billing.events_2027;
  insert into "Odd Schema"."Order Lines" ("Text") values ('three');
  insert into reporting.months values ('2026-01-01', 'b', 2) on conflict do nothing; update reporting.months set score = 3;
  insert into reporting.days (month, seen) values ('2026-01-01', true); 
  select nextval('reporting.numbers'), reporting.count() from reporting.open_days, reporting.totals;
  select billing.touch(1); delete from billing.accounts where owner = 'new'; reset role`

let before: unknown
let provisioning = ''

beforeAll(async () => {
  await run(BROWNFIELD)
  before = await facts()
  await putInForce(ledger(), { billing: BILLING, reporting: REPORTING }, ['auditor'])
})

describe('a target that is new', () => {
  it('[SQL-2] blocks its own changes with what is not there, and nobody else’s', async () => {
    expect((await targetFindings(ledger(), 'billing')).filter((line) => line.startsWith('!'))).toEqual([
      '! TARGET_ABSENT role billing_change',
      '! TARGET_ABSENT role billing_check',
    ])
    expect(await gateDrift()).toBe(null)
    expect(await targetFindings(ledger(), 'nowhere')).toEqual(['! TARGET_UNKNOWN ["billing", "reporting"]'])
    const told = await dbCheck(ledger().door)
    expect([told.outcome, told.findings.some(({ code }) => code === 'TARGET_ABSENT')]).toEqual(['blocked', true])
    const seen = (await privilegeChecks(ledger().door)).find(({ id }) => id === 'TARGETS')
    expect([seen?.state, JSON.stringify(seen?.observed)]).toEqual([
      'fail',
      expect.stringContaining('not there: role billing_change'),
    ])
    expect(await privilegeChecks(ledger().exec)).toEqual([])
  })

  it('[SQL-2] is provisioned by one script; doing it again changes nothing; the way back leaves all as it was', async () => {
    const { script, rollback } = await targetScripts(ledger())
    provisioning = script
    await run(script)
    expect([await both(), await gateDrift()]).toEqual([[[], []], null])
    expect(await targetScripts(ledger())).toEqual({ script: '', rollback: '' })
    const provisioned = await facts()
    await run(rollback)
    expect(await facts()).toEqual(before)
    await run(script)
    expect(await facts()).toEqual(provisioned)
    await run(script.replaceAll(/^create role .*$/gm, ''))
    expect(await facts()).toEqual(provisioned)
    expect(await both()).toEqual([[], []])
  })

  it('[SQL-2] leaves the application at work, also in the schema that it owned', async () => {
    await run(WORKS)
    // Before 17 there is no right to refresh but the owner's: the script says so.
    const isOld = Number.parseInt(ledger().cluster.version, 10) < 17
    const refreshed = await codesOf(() => run('set role app; refresh materialized view reporting.totals'))
    expect(refreshed).toEqual([isOld ? 'DB_PERMISSION' : 'accepted'])
    await run('reset role')
    expect(provisioning.includes('only its owner refreshes reporting.totals: app no longer can')).toBe(isOld)
    expect(provisioning).toContain('-- Row security of reporting.months holds for app from here on')
    expect(await both()).toEqual([[], []])
    expect(await codesOf(() => run('set role app; alter table reporting.days add column more text'))).toEqual([
      'DB_PERMISSION',
    ])
    await run('reset role')
  })

  it('[SQL-2] has roles that can do what the policy says, and no more', async () => {
    const may = async (role: string, sql: string) => {
      await run(`begin; set local role ${role}`)
      try {
        return (await codesOf(() => run(sql)))[0]
      } finally {
        await run('rollback')
      }
    }
    expect(await may('billing_change', 'update billing.accounts set balance = 2 where id = 1')).toBe('accepted')
    expect(await may('billing_change', `insert into "Odd Schema"."Order Lines" ("Text") values ('x')`)).toBe('accepted')
    expect(await may('billing_change', 'select billing.touch(1) from billing.account_names')).toBe('accepted')
    expect(await may('billing_change', 'delete from billing.events')).toBe('DB_PERMISSION')
    expect(await may('billing_change', 'select from billing.log')).toBe('DB_PERMISSION')
    expect(await may('billing_check', 'select from billing.accounts, billing.plans')).toBe('accepted')
    expect(await may('billing_check', 'update billing.accounts set balance = 2')).toBe('DB_PERMISSION')
    expect(
      await may(
        'reporting_change',
        'alter table reporting.days add column more text; create table reporting.new (a int)',
      ),
    ).toBe('accepted')
    expect(await may('reporting_change', 'alter table billing.plans add column more text')).toBe('DB_PERMISSION')
    expect(await may('reporting_check', 'select from reporting.open_days, reporting.totals')).toBe('accepted')
    expect(await may('reporting_check', 'delete from reporting.days')).toBe('DB_PERMISSION')
    expect(await may('billing_change', 'select from qt001_cp.ledger')).toBe('DB_PERMISSION')
  })

  it('[PRV-3] tells through `db check` that nothing differs', async () => {
    const told = await dbCheck(ledger().door)
    expect((await privilegeChecks(ledger().door, ['auditor'])).map(({ id, state }) => `${id} ${state}`)).toEqual([
      ...['PRIVILEGES ok', 'READERS warn', 'GATE_TEXT ok', 'TARGETS ok'],
    ])
    expect(told.facts).toMatchObject({ 'target billing': '0 differences', 'target reporting': '0 differences' })
    expect(told.findings.every(({ expected }) => String(expected).startsWith('auditor: '))).toBe(true)
  })

  it('[SQL-2] that the next policy does not name is taken apart: its functions, rights and triggers', async () => {
    await putInForce(ledger(), { reporting: REPORTING }, ['auditor'])
    expect([await targetFindings(ledger(), 'reporting'), await gateDrift()]).toEqual([[], null])
    const { script, rollback } = await targetScripts(ledger())
    await run(script)
    expect(
      await ledger().value(`(select jsonb_agg(t.tgrelid::regclass order by 1) from pg_trigger as t
      where t.tgname = 'quorate_effect' and t.tgrelid::regclass::text like 'billing.%')`),
    ).toEqual(['billing.plans'])
    expect(await ledger().value(`to_regprocedure('quorate_targets.billing(uuid,text)')`)).toBe(null)
    expect(await ledger().value(`has_table_privilege('billing_change', 'billing.accounts', 'update')`)).toBe(false)
    expect((await targetScripts(ledger())).script).toBe('')
    await run(rollback)
    await putInForce(ledger(), { billing: BILLING, reporting: REPORTING }, ['auditor'])
    expect(await both()).toEqual([[], []])
    expect((await readPrivileges(ledger().door)).extra).toEqual([])
  })

  it('[SQL-2] whose tables are gone or no tables is told as absent', async () => {
    const odd = { ...BILLING, writes: ['update billing.account_names', 'update billing.gone'], owns: ['nowhere'] }
    await putInForce(ledger(), { billing: { ...odd, calls: ['billing.touch(bigint)'] }, reporting: REPORTING })
    expect((await targetFindings(ledger(), 'billing')).filter((line) => line.startsWith('!'))).toEqual([
      '! TARGET_ABSENT function billing.touch(bigint)',
      '! TARGET_ABSENT schema nowhere',
      '! TARGET_ABSENT table billing.account_names',
      '! TARGET_ABSENT table billing.gone',
    ])
  })
})
