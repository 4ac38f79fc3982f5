// What each login may do, by the catalogue itself: EXECUTE on its own functions and nothing else (PRV-1, PRV-2).
import { describe, expect, it } from 'vitest'
import { useLedger } from '../support/ledger.ts'

const ledger = useLedger()
const SCHEMAS = `('quorate'::regnamespace, 'qt001_cp'::regnamespace, 'cutter_governance'::regnamespace, 'quorate_targets'::regnamespace, 'public'::regnamespace)`
const OWNERS = [
  'quorate_owner',
  'cutter_exec_owner',
  'cutter_verify_owner',
  'cutter_deploy_owner',
  'quorate_ender',
  'quorate_permit',
  'quorate_lender',
]
const LOGINS = ['cutter_deploy', 'cutter_exec', 'cutter_verify', 'quorate_door', 'quorate_migrator', 'quorate_revoke']

const names = async (query: string, values: readonly string[] = []) =>
  (await ledger().superuser.query<{ name: string }>(query, values)).map(({ name }) => name)

/** Every function that a login may execute, by its own right or everybody's. */
const EXECUTES: Readonly<Record<string, readonly string[]>> = {
  cutter_exec: [
    'quorate.cut(uuid,text,text,text,text)',
    'quorate.end_holders(uuid[])',
    'quorate.live_units(text,text)',
    'quorate.filed(text)',
    'quorate.compensation(text)',
    'quorate.environment()',
    'quorate.name_holders()',
    'quorate.permit_metadata()',
    'quorate.preflight_cut(uuid,text,text,text)',
    'quorate.read_back(uuid,text,text)',
    'quorate.rehearse_cut(uuid,text,text,text)',
    'quorate.status(text)',
    'quorate.explain(text)',
    'quorate.history(text)',
    'quorate.changes(integer,boolean)',
    'quorate.holds()',
  ],
  cutter_verify: [
    'quorate.end_holders(uuid[])',
    'quorate.live_units(text,text)',
    'quorate.filed(text)',
    'quorate.compensation(text)',
    'quorate.environment()',
    'quorate.name_holders()',
    'quorate.permit_metadata()',
    'quorate.preflight_verify(uuid,text,text,text)',
    'quorate.read_back(uuid,text,text)',
    'quorate.status(text)',
    'quorate.explain(text)',
    'quorate.history(text)',
    'quorate.changes(integer,boolean)',
    'quorate.holds()',
    'quorate.verify(uuid,text,text,text,text)',
  ],
  cutter_deploy: [
    'quorate.end_holders(uuid[])',
    'quorate.live_units(text,text)',
    'quorate.filed(text)',
    'quorate.compensation(text)',
    'quorate.environment()',
    'quorate.make_permit_key(text)',
    'quorate.name_holders()',
    'quorate.permit_metadata()',
    'quorate.receive(uuid,text,text,text)',
    'quorate.outcome(uuid,text,text)',
    'quorate.take_back_logins()',
    'quorate.preflight_run(uuid,text,text,text)',
    'quorate.read_back(uuid,text,text)',
    'quorate.run(uuid,text,text,text,text)',
    'quorate.status(text)',
    'quorate.explain(text)',
    'quorate.history(text)',
    'quorate.changes(integer,boolean)',
    'quorate.holds()',
  ],
  quorate_door: [
    'quorate.resolve_run(text,text)',
    'quorate.place_hold(text,text)',
    'quorate.join_hold(text,text)',
    'quorate.lift_hold(text,text)',
    'quorate.confirm_genesis(text,text)',
    'quorate.last_deployed(text,text)',
    'quorate.rotate_environment(text,text)',
    'quorate.login_report()',
    'quorate.take_back_logins()',
    'quorate.chain(bigint,integer)',
    'quorate.end_holders(uuid[])',
    'quorate.live_units(text,text)',
    'quorate.filed(text)',
    'quorate.compensation(text)',
    'quorate.environment()',
    'quorate.name_holders()',
    'quorate.open_verify(text,text)',
    'quorate.permit_metadata()',
    'quorate.open_compensation(text,text)',
    'quorate.withdraw_change(uuid,text)',
    'quorate.read_back(uuid,text,text)',
    'quorate.status(text)',
    'quorate.explain(text)',
    'quorate.history(text)',
    'quorate.changes(integer,boolean)',
    'quorate.holds()',
    'quorate.confirm_seat(text,text)',
    'quorate.drill_seat(text,text)',
    'quorate.end_seat(text,text)',
    'quorate.put_seat_secret(text,text)',
    'quorate.seats()',
    'quorate.add_keys(text,text,text)',
    'quorate.govern(uuid,text,text,text,text)',
    'quorate.open(text,text,text)',
    'quorate.preflight_govern(uuid,text,text,text)',
    'quorate.privilege_report()',
    'quorate.put_release(text)',
    'quorate.releases()',
    'quorate.registered_people()',
    'quorate.signoff(uuid,text,text,text)',
    'quorate.leave_seat(uuid,text,text)',
    'quorate.void_approval(uuid,text,text)',
    'quorate.seat_challenge(text,text)',
  ],
  quorate_revoke: [
    'quorate.take_back_logins()',
    'quorate.end_holders(uuid[])',
    'quorate.environment()',
    'quorate.name_holders()',
    'quorate.registered_people()',
    'quorate.status(text)',
    'quorate.suspend_human(text,text)',
    'quorate.confirm_suspension(text,text)',
    'quorate.revoke_self(text,text)',
  ],
}

describe('a login', () => {
  it.each(Object.entries(EXECUTES))('[PRV-2] %s may execute exactly these functions', async (login, expected) => {
    const found = await names(
      `select p.oid::regprocedure::text as name from pg_catalog.pg_proc as p
       where p.pronamespace in ${SCHEMAS} and has_function_privilege($1, p.oid, 'execute')
         and has_schema_privilege($1, p.pronamespace, 'usage') order by 1`,
      [login],
    )
    expect(found.sort()).toEqual([...expected].sort())
  })

  it.each(Object.keys(EXECUTES))(
    '[PRV-2] %s has no right on a table, column, sequence, schema or database',
    async (login) => {
      const rights = ['select', 'insert', 'update', 'references']
      const found = await names(
        `select c.oid::regclass::text as name from pg_catalog.pg_class as c
       where c.relnamespace in ${SCHEMAS} and case
         when c.relkind in ('r', 'v', 'p', 'm', 'f') then has_table_privilege($1, c.oid, 'delete, truncate, trigger') or ${rights.map((right) => `has_any_column_privilege($1, c.oid, '${right}')`).join(' or ')}
         when c.relkind = 'S' then has_sequence_privilege($1, c.oid, 'usage, select, update') else false end`,
        [login],
      )
      expect(found).toEqual([])
      expect(await ledger().value(`has_database_privilege($1, current_database(), 'create, temp')`, [login])).toBe(
        false,
      )
      for (const schema of ['quorate', 'qt001_cp', 'cutter_governance', 'public']) {
        expect(await ledger().value(`has_schema_privilege($1, $2, 'create')`, [login, schema])).toBe(false)
      }
      expect(
        await names(
          `select c.oid::regclass::text as name from pg_catalog.pg_class as c join pg_catalog.pg_roles as r on r.oid = c.relowner where r.rolname = $1`,
          [login],
        ),
      ).toEqual([])
    },
  )

  it.each(LOGINS)('[PRV-1] %s logs in and has no other power', async (login) => {
    const [role] = await ledger().superuser.query<Record<string, boolean>>(
      `select rolcanlogin, rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls as has_power from pg_catalog.pg_roles where rolname = $1`,
      [login],
    )
    expect(role).toEqual({ rolcanlogin: true, has_power: false })
  })

  it('[PRV-1] of a lane may have two sessions, of the door twenty, and whoever revokes five of its own', () => {
    expect(ledger().cluster.connectionLimits).toEqual({
      cutter_exec: 2,
      cutter_verify: 2,
      cutter_deploy: 2,
      quorate_door: 20,
      quorate_revoke: 5,
      quorate_migrator: -1,
    })
  })

  it('[PRV-1] passwords are kept as scram-sha-256 verifiers', async () => {
    const found = await names(
      `select rolname as name from pg_catalog.pg_authid where rolname = any (string_to_array($1, ' ')) and rolpassword like 'SCRAM-SHA-256$%' order by 1`,
      [LOGINS.join(' ')],
    )
    expect(found).toEqual(LOGINS)
  })

  it('[PRV-1] [PRV-11] only the migrator is a member of the owners, and of the logins only who ends their sessions', async () => {
    const found = await names(
      `select m.rolname || ' in ' || g.rolname as name from pg_catalog.pg_auth_members as a
       join pg_catalog.pg_roles as m on m.oid = a.member join pg_catalog.pg_roles as g on g.oid = a.roleid
       where (m.rolname = any (string_to_array($1, ' ')) or g.rolname = any (string_to_array($1, ' ')))
         and m.rolname not like 't\\_login\\_%' order by 1`,
      [[...LOGINS, ...OWNERS, 'cutter_ro'].join(' ')],
    )
    const ender = LOGINS.filter((login) => login !== 'quorate_migrator').map((login) => `quorate_ender in ${login}`)
    const owners = OWNERS.filter((owner) => !['quorate_ender', 'quorate_permit', 'quorate_lender'].includes(owner)).map(
      (owner) => `quorate_migrator in ${owner}`,
    )
    expect(found.sort()).toEqual([...ender, ...owners].sort())
  })

  it('[PRV-1] [EV-7] has the lanes’ search path and the defaults of every login, and nobody has another setting', async () => {
    const found = await names(
      `select r.rolname || ' ' || array_to_string(s.setconfig, ' ') as name from pg_catalog.pg_db_role_setting as s
       join pg_catalog.pg_roles as r on r.oid = s.setrole where r.rolname = any (string_to_array($1, ' ')) order by 1`,
      [[...LOGINS, ...OWNERS].join(' ')],
    )
    const defaults = 'idle_in_transaction_session_timeout=30s statement_timeout=240s temp_file_limit=1GB'
    expect(found).toEqual([
      `cutter_deploy search_path=quorate ${defaults}`,
      `cutter_exec search_path=quorate ${defaults}`,
      `cutter_verify search_path=quorate ${defaults}`,
      `quorate_door ${defaults}`,
      `quorate_migrator ${defaults}`,
      `quorate_revoke ${defaults}`,
    ])
  })
})
