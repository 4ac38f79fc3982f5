// Targets and readers through an upgrade of the gate and an uninstallation: what is the database's stays, what is the gate's goes.
import { beforeAll, describe, expect, it } from 'vitest'
import { readPrivileges } from '../../src/postgres/read-privileges.ts'
import { install } from '../../src/usecases/install/install.ts'
import { scriptsOf } from '../../src/usecases/install/plan-privileges.ts'
import { uninstallVerdict } from '../../src/usecases/install/uninstall.ts'
import { expectNoLimits } from '../support/cluster.ts'
import { codesOf } from '../support/codes-of.ts'
import { useOwnServer } from '../support/own-server.ts'
import { BILLING, BROWNFIELD, putInForce, REPORTING, targetFindings, targetScripts } from '../support/target.ts'

const ledger = useOwnServer()
const run = (sql: string) => ledger().superuser.query(sql)
const gateDrift = () => ledger().value('(select jsonb_agg(f) from quorate.privilege_drift() as f)')
const VIEWS = ['backlog_view', 'change_set_view', 'unit_view', 'live_unit_view']
const READS = [
  ...VIEWS.map((view) => `cutter_governance.${view}`),
  ...['public.information_unit', 'public.unit_version', 'billing.accounts', 'billing.account_names', 'reporting.days'],
]
/** What a role may read of all that readers read. */
async function readable(role: string): Promise<readonly string[]> {
  const found: string[] = []
  for (const table of READS) {
    await run(`begin; set local role ${role}`)
    const [code] = await codesOf(() => run(`select from ${table}`))
    await run('rollback')
    if (code === 'accepted') found.push(table)
  }
  return found
}

beforeAll(async () => {
  await run(BROWNFIELD)
  await putInForce(ledger(), { billing: BILLING, reporting: REPORTING }, ['auditor', 'nobody_yet'])
})

describe('a reader of the policy', () => {
  it('[PRV-9] reads nothing by being named, and blocks nobody; what it is to read is told and scripted', async () => {
    expect([await readable('auditor'), await gateDrift()]).toEqual([[], null])
    const report = await readPrivileges(ledger().door)
    expect(report.missing).toContain('auditor: SELECT on table cutter_governance.live_unit_view')
    expect(report.missing).toContain('auditor: USAGE on schema public')
    expect(report.missing.every((fact) => fact.startsWith('auditor: '))).toBe(true)
    const files = scriptsOf(report.plan)
    await run((files.get('administrator.sql') ?? '') + (files.get('privileges.sql') ?? ''))
    await run(files.get('targets.sql') ?? '')
    expect(await readable('auditor')).toEqual(READS)
    expect([(await readPrivileges(ledger().door)).plan, await gateDrift()]).toEqual([[], null])
  })

  it('[PRV-9] may read and nothing else: a further right is drift, and so is another’s', async () => {
    await run(
      'grant update on public.unit_version to auditor; create role other; grant select on public.unit_version to other',
    )
    const { extra } = await readPrivileges(ledger().door)
    expect(extra).toEqual([
      'auditor: UPDATE on table public.unit_version',
      'other: SELECT on table public.unit_version',
    ])
    await run(
      'revoke update on public.unit_version from auditor; revoke select on public.unit_version from other; drop role other',
    )
    expect(await gateDrift()).toBe(null)
  })

  it('[PRV-9] the reader of the gate reads the live units with their body, too', async () => {
    await run('grant usage on schema public to cutter_ro')
    expect(await readable('cutter_ro')).toEqual(VIEWS.map((view) => `cutter_governance.${view}`))
    await run('revoke usage on schema public from cutter_ro')
  })
})

describe('an upgrade of the gate', () => {
  it('[SQL-2] [PRV-9] leaves targets and readers as they are', async () => {
    await run(`update quorate_install.gate set digest = repeat('0', 64)`)
    const told = await install(ledger().superuser)
    const limits = [...told.missing, ...told.extra].every((fact) => fact.includes(': CONNECTION LIMIT '))
    expect([told.applied, told.isGateNew, limits]).toEqual([[], true, true])
    await expectNoLimits(ledger().superuser)
    expect([await targetFindings(ledger(), 'billing'), await targetFindings(ledger(), 'reporting')]).toEqual([[], []])
    expect([await gateDrift(), (await targetScripts(ledger())).script]).toEqual([null, ''])
    expect(await readable('auditor')).toEqual(READS)
    expect(await ledger().value('(select count(*) from quorate.gate_drift())')).toBe('0')
  })

  it('[PRV-7] is refused where somebody edited a function that outlives upgrades; a target’s own is its drift instead', async () => {
    await run('create function quorate_targets.planted() returns int language sql as $$ select 1 $$')
    await run('alter function quorate_targets.planted() owner to quorate_owner')
    expect(await ledger().value('(select count(*) from quorate.gate_drift())')).toBe('1')
    expect(await codesOf(() => install(ledger().superuser))).toEqual(['INSTALL_FOREIGN'])
    await run('drop function quorate_targets.planted()')
    await run('alter function quorate_targets.billing(uuid, text) security invoker')
    expect(await ledger().value('(select count(*) from quorate.gate_drift())')).toBe('0')
    expect(await targetFindings(ledger(), 'billing')).toHaveLength(2)
    await run('alter function quorate_targets.billing(uuid, text) security definer')
  })

  it('[PRV-7] what anybody but a target’s role owns in the schema of targets is the gate’s drift', async () => {
    await run('create function quorate_targets.planted() returns int language sql as $$ select 1 $$')
    await run(
      'revoke all on function quorate_targets.planted() from public; alter function quorate_targets.planted() owner to app',
    )
    expect((await readPrivileges(ledger().door)).extra).toEqual(['app: owner of function quorate_targets.planted()'])
    await run('drop function quorate_targets.planted()')
    await run(
      'grant insert on quorate_targets.effect_row to billing_change; grant create on schema quorate_targets to billing_change',
    )
    expect((await readPrivileges(ledger().door)).extra).toEqual([
      'billing_change: CREATE on schema quorate_targets',
      'billing_change: INSERT on table quorate_targets.effect_row',
    ])
    await run(
      'revoke insert on quorate_targets.effect_row from billing_change; revoke create on schema quorate_targets from billing_change',
    )
  })
})

describe('an uninstallation', () => {
  it('[PRV-8] takes the triggers and functions of targets; their roles and the application stay', async () => {
    const verdict = await uninstallVerdict(ledger().superuser, ledger().name)
    expect(verdict.outcome).toBe('pass')
    expect(
      await ledger().value(`(select count(*) from pg_trigger as t join pg_proc as p on p.oid = t.tgfoid
      where p.pronamespace = 'quorate_targets'::regnamespace)`),
    ).toBe('0')
    expect(
      await ledger().value(`(select count(*) from pg_proc as p where p.pronamespace = 'quorate_targets'::regnamespace
      and pg_get_userbyid(p.proowner) <> 'quorate_owner')`),
    ).toBe('0')
    expect(await ledger().value(`has_schema_privilege('billing_change', 'quorate_targets', 'usage')`)).toBe(false)
    expect(
      await ledger().value(`pg_get_userbyid((select relowner from pg_class where oid = 'reporting.days'::regclass))`),
    ).toBe('reporting_change')
    await run(`set role app; update billing.accounts set balance = 1; delete from billing.accounts where id = 1;
      create table billing.events_2028 partition of billing.events for values from ('2028-01-01') to ('2029-01-01'); reset role`)
  })
})
