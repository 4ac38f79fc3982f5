// What everybody and the owners may do, by the catalogue itself: owners cannot log in, and PUBLIC holds nothing (PRV-1, PRV-2).
import { describe, expect, it } from 'vitest'
import { useLedger } from '../support/ledger.ts'
import { rollBackAfter } from '../support/roll-back.ts'

const ledger = useLedger()
const SCHEMAS = `('quorate'::regnamespace, 'qt001_cp'::regnamespace, 'cutter_governance'::regnamespace, 'public'::regnamespace)`
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
/** What every definer function is run with, whatever its caller's session says, as the catalogue spells it. */
const PINNED = [
  'DateStyle=ISO, YMD',
  'IntervalStyle=postgres',
  'TimeZone=UTC',
  'array_nulls=on',
  'bytea_output=hex',
  'extra_float_digits=1',
  'lock_timeout=10s',
  'quote_all_identifiers=off',
  'search_path=pg_catalog, pg_temp',
  'standard_conforming_strings=on',
  'transform_null_equals=off',
]
const names = async (query: string, values: readonly string[] = []) =>
  (await ledger().superuser.query<{ name: string }>(query, values)).map(({ name }) => name)

describe('everybody', () => {
  it('[PRV-2] may execute none of the functions', async () => {
    const found = await names(
      `select p.oid::regprocedure::text as name from pg_catalog.pg_proc as p
       where p.pronamespace in ${SCHEMAS} and (p.proacl is null or exists (select from aclexplode(p.proacl) as a where a.grantee = 0))`,
    )
    expect(found).toEqual([])
  })

  it('[PRV-2] has no right on a schema, table or database', async () => {
    const found = await names(
      `select n.nspname::text as name from pg_catalog.pg_namespace as n cross join lateral aclexplode(n.nspacl) as a where a.grantee = 0 and n.oid in ${SCHEMAS}
       union all select c.relname from pg_catalog.pg_class as c cross join lateral aclexplode(c.relacl) as a where a.grantee = 0 and c.relnamespace in ${SCHEMAS}
       union all select d.datname from pg_catalog.pg_database as d cross join lateral aclexplode(d.datacl) as a where a.grantee = 0 and d.datname = current_database()`,
    )
    expect(found).toEqual([])
  })

  it('[PRV-2] gets no right on what is made later', async () => {
    for (const owner of OWNERS) {
      const right = await ledger().value(
        `(select exists (select from pg_catalog.pg_default_acl as d join pg_catalog.pg_roles as r on r.oid = d.defaclrole
          where r.rolname = $1 and d.defaclobjtype = 'f' and d.defaclnamespace = 0
            and not exists (select from aclexplode(d.defaclacl) as a where a.grantee = 0)))`,
        [owner],
      )
      expect([owner, right]).toEqual([owner, true])
    }
  })

  it('[PRV-2] makes no temporary tables and no large objects', async () => {
    for (const login of LOGINS.filter((name) => name !== 'quorate_migrator')) {
      for (const call of [
        'lo_creat(integer)',
        'lo_create(oid)',
        'lo_from_bytea(oid, bytea)',
        'lo_import(text)',
        'lo_import(text, oid)',
      ]) {
        expect([
          call,
          await ledger().value(`has_function_privilege($1, 'pg_catalog.${call}', 'execute')`, [login]),
        ]).toEqual([call, false])
      }
    }
  })
})

describe('an owner', () => {
  it('[PRV-1] [RUN-6] cannot log in and has no power beyond its objects; from 16 on one changes the roles it was given', async () => {
    const found = await names(
      `select rolname as name from pg_catalog.pg_roles where rolname = any (string_to_array($1, ' '))
         and not rolcanlogin and not (rolsuper or rolcreatedb or rolreplication or rolbypassrls)
         and rolcreaterole = (rolname = 'quorate_lender' and current_setting('server_version_num')::int >= 160000) order by 1`,
      [[...OWNERS, 'cutter_ro'].join(' ')],
    )
    expect(found).toEqual([...OWNERS, 'cutter_ro'].sort())
  })

  it('[PRV-2] owns everything: no object of the gate belongs to a login or to the superuser', async () => {
    const found = await names(
      `select c.oid::regclass::text || ' ' || pg_get_userbyid(c.relowner) as name from pg_catalog.pg_class as c
       where c.relnamespace in ('qt001_cp'::regnamespace, 'cutter_governance'::regnamespace) and c.relkind in ('r', 'v', 'S')
         and pg_get_userbyid(c.relowner) <> case c.relname when 'permit_key' then 'quorate_permit' else 'quorate_owner' end
       union all
       select p.oid::regprocedure::text || ' ' || pg_get_userbyid(p.proowner) from pg_catalog.pg_proc as p
       where p.pronamespace in ('quorate'::regnamespace, 'qt001_cp'::regnamespace, 'cutter_governance'::regnamespace)
         and pg_get_userbyid(p.proowner) not in ('quorate_owner', 'cutter_exec_owner', 'cutter_verify_owner', 'cutter_deploy_owner', 'quorate_ender', 'quorate_permit', 'quorate_lender')`,
    )
    expect(found).toEqual([])
  })

  it('[PRV-2] of a definer function pins its search path, temporary objects last, and whatever a session could set otherwise', async () => {
    const unpinned = () =>
      names(
        `select p.oid::regprocedure::text as name from pg_catalog.pg_proc as p
         where p.pronamespace in ${SCHEMAS} and p.prosecdef
           and (select coalesce(array_agg(c order by c collate "C"), '{}') from unnest(p.proconfig) as c) <> string_to_array($1, ';') order by 1`,
        [PINNED.join(';')],
      )
    expect(await unpinned()).toEqual([])
    // As a later release would leave its own function.
    await ledger().superuser.query(
      `create function qt001_cp.later() returns void language sql security definer set search_path = pg_catalog, pg_temp as ''`,
    )
    expect(await unpinned()).toEqual(['qt001_cp.later()'])
    await ledger().superuser.query('drop function qt001_cp.later()')
  })

  it('[PRV-2] of a lane may not delete, truncate, reference or trigger, nor touch the other lane’s tables', async () => {
    for (const owner of OWNERS.slice(1)) {
      const found = await names(
        `select c.oid::regclass::text as name from pg_catalog.pg_class as c where c.relnamespace in ${SCHEMAS} and c.relkind in ('r', 'v')
         and pg_get_userbyid(c.relowner) <> $1 and (has_table_privilege($1, c.oid, 'delete, truncate, trigger') or has_any_column_privilege($1, c.oid, 'references'))`,
        [owner],
      )
      expect([owner, found]).toEqual([owner, []])
    }
    const writes = (owner: string, table: string) =>
      ledger().value(`has_any_column_privilege($1, 'cutter_governance.${table}', 'insert, update')`, [owner])
    expect(await writes('cutter_exec_owner', 'verify_result')).toBe(false)
    expect(await writes('cutter_exec_owner', 'review_decision')).toBe(false)
    expect(await writes('cutter_exec_owner', 'canonical_address_alias')).toBe(false)
    expect(await writes('cutter_verify_owner', 'review_decision')).toBe(false)
    expect(await writes('cutter_verify_owner', 'verify_result')).toBe(true)
    expect(await writes('cutter_exec_owner', 'run_start')).toBe(false)
    expect(await writes('cutter_deploy_owner', 'run_outcome')).toBe(false)
    expect(await writes('cutter_deploy_owner', 'cut_change_set')).toBe(false)
    expect(await writes('cutter_deploy_owner', 'run_start')).toBe(true)
    const reads = `(select count(*)::integer from pg_catalog.pg_class as c where c.relnamespace in ('public'::regnamespace, 'qt001_cp'::regnamespace)
      and c.relkind in ('r', 'v') and has_any_column_privilege('cutter_verify_owner', c.oid, 'select, insert, update'))`
    expect(await ledger().value(reads)).toBe(0)
  })

  it('[PRV-2] [PRV-11] may execute every function that a function of its own names', async () => {
    const missing = () =>
      names(
        `select p.oid::regprocedure || ': ' || c.oid::regprocedure as name from pg_catalog.pg_proc as p
         cross join lateral regexp_matches(p.prosrc, '(quorate|qt001_cp|cutter_governance)[.]([a-z_0-9]+)[(]', 'g') as m
         join pg_catalog.pg_proc as c on c.pronamespace = m[1]::regnamespace and c.proname = m[2]
         where p.pronamespace in ${SCHEMAS} and p.prosecdef and not has_function_privilege(p.proowner, c.oid, 'execute')`,
      )
    expect(await missing()).toEqual([])
    const taken = 'revoke execute on function quorate.gate_schemas() from quorate_ender'
    expect(await rollBackAfter(ledger(), taken, missing)).toEqual(['quorate.holders(): quorate.gate_schemas()'])
  })
})
