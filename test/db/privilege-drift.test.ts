// The live catalogue against the preset, both ways: each planted difference is told, blocks, is scripted away, and comes back by the rollback.
import fc from 'fast-check'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readPrivileges } from '../../src/adapters/postgres/read-privileges.ts'
import { scriptsOf } from '../../src/usecases/db-plan.ts'
import { codesOf } from '../support/codes-of.ts'
import { withGuardOut } from '../support/guard.ts'
import { codes } from '../support/ledger.ts'
import { useOwnServer } from '../support/own-server.ts'

const ledger = useOwnServer()
const run = (sql: string) => ledger().superuser.query(sql)
const facts = () =>
  ledger().value<object[]>('(select jsonb_agg(f order by f::text collate "C") from qt001_cp.live_privileges() as f)')
const gap = async () => {
  const { missing, extra } = await readPrivileges(ledger().door)
  return [...missing.map((fact) => `- ${fact}`), ...extra.map((fact) => `+ ${fact}`)]
}
/** The whole script, the administrator's part first; and the way back in the other order. */
const scripts = async () => {
  const files = scriptsOf(await readPrivileges(ledger().door))
  const text = (name: string) => files.get(name) ?? ''
  return {
    script: text('administrator.sql') + text('privileges.sql'),
    rollback: text('privileges.rollback.sql') + text('administrator.rollback.sql'),
  }
}

beforeAll(async () => {
  await run(`create role directus login; create role workflow_admin login; create role guest login`)
  await run(`create table public.elsewhere (a text); create function public.other() returns int language sql return 1`)
})

/** Statements that plant a difference, and the gap that they make. A marked one no statement of ours undoes. */
type Plant = readonly [title: string, sql: string, gap: readonly string[], undo?: string]
const PLANTS: readonly Plant[] = [
  ['a right on a table', 'grant select on qt001_cp.act to guest', ['+ guest: SELECT on table qt001_cp.act']],
  [
    'a login’s right on a table',
    'grant insert on public.unit_version to cutter_exec',
    ['+ cutter_exec: INSERT on table public.unit_version'],
  ],
  [
    'a right on the version table',
    'grant update on public.quorate_schema_version to guest',
    ['+ guest: UPDATE on table public.quorate_schema_version'],
  ],
  [
    'a right that may be passed on',
    'grant delete on public.information_unit to directus with grant option',
    [
      '+ directus: DELETE on table public.information_unit',
      '+ directus: GRANT OPTION FOR DELETE on table public.information_unit',
    ],
  ],
  [
    'only the option to pass it on',
    'grant select on cutter_governance.review_decision to cutter_exec_owner with grant option',
    ['+ cutter_exec_owner: GRANT OPTION FOR SELECT on table cutter_governance.review_decision'],
  ],
  [
    'a right of everybody',
    'grant select on cutter_governance.unit_view to public',
    ['+ PUBLIC: SELECT on table cutter_governance.unit_view'],
  ],
  [
    'a right on one column',
    'grant update (body) on public.unit_version to workflow_admin',
    ['+ workflow_admin: UPDATE (body) on table public.unit_version'],
  ],
  [
    'a table’s right over a column’s',
    'grant update on cutter_governance.decision_backlog_entry to cutter_exec_owner',
    ['+ cutter_exec_owner: UPDATE on table cutter_governance.decision_backlog_entry'],
  ],
  [
    'a missing right on a table',
    'revoke insert on cutter_governance.dot_pair_signature from cutter_verify_owner',
    ['- cutter_verify_owner: INSERT on table cutter_governance.dot_pair_signature'],
  ],
  [
    'a missing right on a column',
    'revoke update (status) on cutter_governance.decision_backlog_entry from cutter_verify_owner',
    ['- cutter_verify_owner: UPDATE (status) on table cutter_governance.decision_backlog_entry'],
  ],
  [
    'a right on a sequence',
    'grant usage on sequence cutter_governance.decision_backlog_entry_entry_number_seq to guest',
    ['+ guest: USAGE on sequence cutter_governance.decision_backlog_entry_entry_number_seq'],
  ],
  [
    'a right on a function',
    'grant execute on function qt001_cp.raise_epoch() to quorate_door',
    ['+ quorate_door: EXECUTE on function qt001_cp.raise_epoch()'],
  ],
  [
    'everybody’s right on a lane’s function',
    'grant execute on function cutter_governance.apply_cut(uuid, text, uuid, uuid, text) to public',
    ['+ PUBLIC: EXECUTE on function cutter_governance.apply_cut(uuid,text,uuid,uuid,text)'],
  ],
  [
    'a missing right on a function',
    'revoke execute on function cutter_governance.cut(uuid, text, text, text) from cutter_exec',
    ['- cutter_exec: EXECUTE on function cutter_governance.cut(uuid,text,text,text)'],
  ],
  [
    'a new function of everybody’s',
    'set role quorate_owner; create function cutter_governance.back_door() returns int language sql return 1; grant execute on function cutter_governance.back_door() to public; reset role',
    ['+ PUBLIC: EXECUTE on function cutter_governance.back_door()'],
    'drop function cutter_governance.back_door()',
  ],
  [
    'a right in a schema',
    'grant create on schema cutter_governance to cutter_exec_owner',
    ['+ cutter_exec_owner: CREATE on schema cutter_governance'],
  ],
  ['everybody’s right in public', 'grant create on schema public to public', ['+ PUBLIC: CREATE on schema public']],
  [
    'a missing right in a schema',
    'revoke usage on schema cutter_governance from cutter_ro',
    ['- cutter_ro: USAGE on schema cutter_governance'],
  ],
  [
    'everybody’s temporary tables',
    'do $$ begin execute format($x$grant temp on database %I to public$x$, current_database()); end $$',
    ['+ PUBLIC: TEMPORARY on this database'],
  ],
  ['a right on a type', 'grant usage on type qt001_cp.finding to guest', ['+ guest: USAGE on type qt001_cp.finding']],
  [
    'a missing right on a type',
    'revoke usage on type qt001_cp.sha256 from public',
    ['- PUBLIC: USAGE on type qt001_cp.sha256'],
  ],
  [
    'a login’s right elsewhere',
    'grant select on public.elsewhere to cutter_verify',
    ['+ cutter_verify: SELECT on table public.elsewhere'],
  ],
  [
    'a login’s right on a function elsewhere',
    'grant execute on function public.other() to quorate_door',
    ['+ quorate_door: EXECUTE on function public.other()'],
  ],
  [
    'a login’s right on a system function',
    'grant execute on function pg_catalog.pg_read_file(text) to cutter_exec',
    ['+ cutter_exec: EXECUTE on function pg_read_file(text)'],
  ],
  [
    'another owner of a target',
    'alter table public.information_unit owner to directus',
    ['- quorate_owner: owner of table public.information_unit', '+ directus: owner of table public.information_unit'],
  ],
  [
    'another owner of a table',
    'alter table qt001_cp.act owner to workflow_admin',
    ['+ workflow_admin: owner of table qt001_cp.act'],
  ],
  [
    'another owner of a function',
    'alter function qt001_cp.refuse_change() owner to guest',
    ['+ guest: owner of function qt001_cp.refuse_change()'],
  ],
  [
    'the other lane’s function',
    'alter function cutter_governance.cut(uuid, text, text, text) owner to cutter_verify_owner',
    [
      '- cutter_exec_owner: owner of function cutter_governance.cut(uuid,text,text,text)',
      '+ cutter_verify_owner: owner of function cutter_governance.cut(uuid,text,text,text)',
    ],
  ],
  [
    'another owner of a type',
    'alter type qt001_cp.occupant owner to guest',
    ['+ guest: owner of type qt001_cp.occupant'],
  ],
  [
    'another owner of a schema',
    'alter schema cutter_governance owner to guest',
    ['- quorate_owner: owner of schema cutter_governance', '+ guest: owner of schema cutter_governance'],
  ],
  [
    'an owner that can log in',
    'alter role quorate_owner login',
    ['- quorate_owner: NOLOGIN', '+ quorate_owner: LOGIN'],
  ],
  ['a login that cannot', 'alter role cutter_verify nologin', ['- cutter_verify: LOGIN', '+ cutter_verify: NOLOGIN']],
  [
    'every power of a login',
    'alter role quorate_migrator superuser createdb createrole replication bypassrls',
    ['BYPASSRLS', 'CREATEDB', 'CREATEROLE', 'REPLICATION', 'SUPERUSER'].map((power) => `+ quorate_migrator: ${power}`),
  ],
  [
    'another limit',
    'alter role cutter_exec connection limit 7',
    ['- cutter_exec: CONNECTION LIMIT -1', '+ cutter_exec: CONNECTION LIMIT 7'],
  ],
  ['a member of the owner', 'grant quorate_owner to directus', ['+ directus: member of quorate_owner']],
  [
    'a member of a login, to pass it on',
    'grant cutter_exec to guest with admin option',
    ['+ guest: admin of cutter_exec', '+ guest: member of cutter_exec'],
  ],
  ['a login in another role', 'grant pg_read_all_data to quorate_door', ['+ quorate_door: member of pg_read_all_data']],
  [
    'a missing membership',
    'revoke cutter_exec_owner from quorate_migrator',
    ['- quorate_migrator: member of cutter_exec_owner'],
  ],
  [
    'a forbidden writer that may write everything',
    'grant pg_write_all_data to directus',
    ['+ directus: member of pg_write_all_data'],
  ],
  ['a setting of a login', 'alter role quorate_door set work_mem = 4096', ['+ quorate_door: setting work_mem=4096']],
  [
    'a setting in this database',
    `do $$ begin execute format($x$alter role cutter_verify in database %I set search_path = public, "odd name"$x$, current_database()); end $$`,
    ['+ cutter_verify: setting search_path=public, "odd name" in database ?'],
  ],
  [
    'another setting',
    'alter role cutter_exec set search_path = public',
    ['- cutter_exec: setting search_path=cutter_governance', '+ cutter_exec: setting search_path=public'],
  ],
  [
    'a missing setting',
    'alter role cutter_exec reset search_path',
    ['- cutter_exec: setting search_path=cutter_governance'],
  ],
  [
    'everybody’s future functions',
    'alter default privileges for role cutter_exec_owner grant execute on functions to public',
    ['+ PUBLIC: EXECUTE on functions that cutter_exec_owner will create'],
  ],
  [
    'somebody’s future tables',
    'alter default privileges for role quorate_owner in schema qt001_cp grant select on tables to guest',
    ['+ guest: SELECT on tables that quorate_owner will create in qt001_cp'],
  ],
  [
    'a stranger’s future tables here',
    'alter default privileges for role directus in schema cutter_governance grant insert on tables to guest with grant option',
    ['+ guest: INSERT WITH GRANT OPTION on tables that directus will create in cutter_governance'],
  ],
  [
    'a right on a language',
    'grant usage on language plpgsql to cutter_exec',
    ['+ cutter_exec: RIGHT ON language plpgsql'],
    'revoke usage on language plpgsql from cutter_exec',
  ],
  [
    'a right on a parameter',
    'grant set on parameter session_replication_role to cutter_verify',
    ['+ cutter_verify: RIGHT ON parameter ACL session_replication_role'],
    'revoke set on parameter session_replication_role from cutter_verify',
  ],
  [
    'a login’s own table',
    'create table public.mine (); alter table public.mine owner to quorate_door',
    ['+ quorate_door: OWNER OF table public.mine'],
    'drop table public.mine',
  ],
  [
    'a login’s large object',
    'select lo_create(4711); alter large object 4711 owner to cutter_exec',
    ['+ cutter_exec: OWNER OF large object 4711'],
    'select lo_unlink(4711)',
  ],
]
const text = (line: string) => line.replace(ledger().name, '?')

describe('a planted difference', () => {
  afterEach(async () => {
    expect(await gap()).toEqual([])
  })

  it.for(PLANTS)('[PRV-3] %s is told, scripted away, and rolled back to', async ([, sql, expected, undo]) => {
    const before = await facts()
    await run(sql)
    expect((await gap()).map(text)).toEqual(expected)
    const planted = await facts()
    if (undo === undefined) {
      const { script, rollback } = await scripts()
      await run(script)
      expect(await facts()).toEqual(before)
      await run(rollback)
      expect(await facts()).toEqual(planted)
      await run(script)
    } else await run(undo)
    expect(await facts()).toEqual(before)
  })

  it('[PRV-3] is told with others, and any number of them is scripted away and back', async () => {
    const before = await facts()
    const plants = PLANTS.filter(
      ([title, , , undo]) =>
        undo === undefined && !/owner of a (table|function|type|schema|target)|other lane/.test(title),
    )
    const some = fc.subarray([...plants], { minLength: 3 })
    await fc.assert(
      fc.asyncProperty(some, async (chosen) => {
        for (const [, sql] of chosen) await run(sql)
        const planted = await facts()
        const { script, rollback } = await scripts()
        await run(script)
        expect(await gap()).toEqual([])
        expect(await facts()).toEqual(before)
        await run(rollback)
        expect(await facts()).toEqual(planted)
        await run(script)
      }),
      { numRuns: 12 },
    )
  })
})

describe('what is not looked at', () => {
  it('[PRV-3] rights of others on what is not governed, and a forbidden writer that the policy does not name', async () => {
    await run(
      'grant select on public.elsewhere to guest, directus; grant pg_write_all_data to guest; alter role guest set work_mem = 4096',
    )
    expect(await gap()).toEqual([])
    await run(
      'revoke all on public.elsewhere from guest, directus; revoke pg_write_all_data from guest; alter role guest reset all',
    )
  })
})

describe('drift', () => {
  const plant = 'grant select on qt001_cp.act to guest'
  const undo = 'revoke select on qt001_cp.act from guest'
  const clause = `qt001_cp.privilege_drift() as f where p_activation.action <> 'PRIVILEGE_APPLY'`
  const DECIDE = 'qt001_cp.decide(qt001_cp.activation, qt001_cp.authority_scope_manifest, jsonb, jsonb)'

  it('[PRV-3] blocks the preflight and the act after a passed preflight; without it both pass', async () => {
    const code = await ledger().ready('# One\n')
    await run(plant)
    const blocked = await ledger().preflightCut(code)
    expect(blocked.findings).toEqual([{ code: 'PRIVILEGE_DRIFT', observed: 'guest: SELECT on table qt001_cp.act' }])
    await run(undo)
    const passed = await ledger().preflightCut(code, { runId: '9000000077' })
    expect(passed.outcome).toBe('pass')
    await run(plant)
    expect(codes(await ledger().cut(code, passed.toSign as string, { runId: '9000000077' }))).toEqual([
      'PRIVILEGE_DRIFT',
    ])
    await run(undo)
    expect((await ledger().run(code)).outcome).toBe('done')
  })

  it('[PRV-3] is not told by a decision that does not ask: the question is what blocks', async () => {
    const code = await ledger().ready('# Two\n')
    await run(plant)
    const asked = () => ledger().preflightCut(code, { runId: String(9_000_000_100 + Math.floor(Math.random() * 1e6)) })
    expect(codes(await asked())).toEqual(['PRIVILEGE_DRIFT'])
    expect(
      await withGuardOut(ledger(), DECIDE, clause, `${clause} and false`, async () => codes(await asked())),
    ).toEqual([])
    expect(codes(await asked())).toEqual(['PRIVILEGE_DRIFT'])
    await run(undo)
  })

  it('[PRV-3] that takes the control plane’s own schema away leaves nothing that could pass', async () => {
    const code = await ledger().ready('# Three\n')
    await run('alter schema qt001_cp owner to guest')
    expect(await codesOf(() => ledger().preflightCut(code))).toEqual(['DB_PERMISSION'])
    expect(await codesOf(() => readPrivileges(ledger().door))).toEqual(['DB_PERMISSION'])
    await run('alter schema qt001_cp owner to quorate_owner')
    expect((await ledger().preflightCut(code)).outcome).toBe('pass')
  })

  it('[PRV-1] of a forbidden writer is told because the policy names it', async () => {
    await run('grant pg_write_all_data to directus')
    expect(await gap()).toEqual(['+ directus: member of pg_write_all_data'])
    const part = `(select m.forbidden_writers from qt001_cp.privilege_set_manifest as m where m.active)`
    expect(await ledger().value(part)).toContain('directus')
    await run(
      `update qt001_cp.privilege_set_manifest set forbidden_writers = array_remove(forbidden_writers, 'directus')`,
    )
    expect(await gap()).toEqual([])
    await run(
      `update qt001_cp.privilege_set_manifest set forbidden_writers = forbidden_writers || 'directus'::text; revoke pg_write_all_data from directus`,
    )
  })
})

describe('who may ask', () => {
  it.each([
    'live_privileges',
    'expected_privileges',
    'privilege_gap',
    'privilege_drift',
    'privilege_plan',
    'privilege_script',
  ])('[PRV-2] no login calls %s', async (name) => {
    for (const session of [ledger().door, ledger().exec, ledger().verifier]) {
      expect(await codesOf(() => session.query(`select qt001_cp.${name}()`))).toEqual(['DB_PERMISSION'])
    }
  })

  it('[PRV-3] the door and the migrator read the report, the lanes do not; nobody changes the preset', async () => {
    expect((await readPrivileges(ledger().door)).expected).toBe(
      await ledger().value('(select count(*)::int from qt001_cp.privilege_preset)'),
    )
    expect((await readPrivileges(await ledger().as('quorate_migrator'))).extra).toEqual([])
    for (const session of [ledger().exec, ledger().verifier]) {
      expect(await codesOf(() => readPrivileges(session))).toEqual(['DB_PERMISSION'])
    }
    for (const sql of [
      `update qt001_cp.privilege_preset set grantee = 'guest'`,
      'delete from qt001_cp.privilege_preset',
      'truncate qt001_cp.privilege_preset',
    ]) {
      expect(await codesOf(() => run(sql))).toEqual(['APPEND_ONLY'])
    }
  })

  it('[PRV-3] the answer does not depend on the asking session', async () => {
    const told = await facts()
    for (const setting of ['search_path = public', 'quote_all_identifiers = on', 'search_path = pg_temp, qt001_cp']) {
      await run(`set ${setting}`)
      expect(await facts()).toEqual(told)
    }
    await run('reset all')
  })
})
