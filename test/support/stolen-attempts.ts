// What a thief of a login's password would try, without any valid token. Statements only; nothing here runs them.
import { randomUUID } from 'node:crypto'
import type { Ledger } from './ledger.ts'

/** One attempt. `allowed` when the server may answer it without an error, since it changes nothing of the gate. */
export interface Attempt {
  readonly kind: string
  readonly text: string
  readonly values?: readonly (string | null)[]
  readonly allowed?: true
  /** Undone at once, because the login's own settings are the whole server's and other tests share them. */
  readonly undo?: true
}

/** What a thief can read, and use as arguments. */
export interface Loot {
  readonly activation: string
  readonly code: string
  readonly observations: string
  readonly plan: string
  readonly request: string
  /** Tokens that were spent, forged or made for something else. */
  readonly tokens: readonly string[]
}

const SCHEMAS = `('qt001_cp'::regnamespace, 'cutter_governance'::regnamespace, 'public'::regnamespace)`

/** Every table of the three schemas in every way that could write, lock or read it. */
export async function tableAttempts(ledger: Ledger): Promise<readonly Attempt[]> {
  const tables = await ledger.superuser.query<{ name: string; first: string }>(
    `select c.oid::regclass::text as name, (select quote_ident(attname) from pg_catalog.pg_attribute where attrelid = c.oid and attnum = 1) as first
     from pg_catalog.pg_class as c where relnamespace in ${SCHEMAS} and relkind in ('r', 'p') order by 1`,
  )
  return tables.flatMap(({ name, first }) =>
    [
      `insert into ${name} default values`,
      `insert into ${name} select * from ${name}`,
      `update ${name} set ${first} = ${first}`,
      `update ${name} set ${first} = default`,
      `delete from ${name}`,
      `truncate ${name} cascade`,
      `select * from ${name} for update`,
      `begin; lock table ${name} in access share mode; commit`,
      `with gone as (delete from ${name} returning 1) select * from gone`,
      `copy ${name} to stdout`,
      `alter table ${name} disable trigger all`,
      `grant all on ${name} to public`,
    ].map((text) => ({ kind: 'table', text })),
  )
}

/** Every function of the three schemas, with nothing, with junk, and with what the thief could read. */
export async function functionAttempts(ledger: Ledger, loot: Loot): Promise<readonly Attempt[]> {
  const functions = await ledger.superuser.query<{ name: string; types: string[]; names: string[] | null; variadic: boolean }>(
    `select p.oid::regproc::text as name, p.provariadic <> 0 as variadic, p.proargnames as names,
       array(select format_type(t, null) from unnest(p.proargtypes::oid[]) with ordinality as u(t, n) order by n) as types
     from pg_catalog.pg_proc as p where p.pronamespace in ${SCHEMAS} order by p.oid::regprocedure::text`,
  )
  const call = (name: string, types: readonly string[], variadic: boolean, values: readonly (string | null)[]): Attempt => {
    const args = types.map((type, at) => `${variadic && at === types.length - 1 ? 'variadic ' : ''}$${at + 1}::text::${type}`)
    return { kind: 'function', text: `select ${name}(${args.join(', ')})`, values, allowed: true }
  }
  return functions.flatMap(({ name, types, names, variadic }) => {
    const plausible = (token: string) =>
      types.map((type, at) => {
        const parameter = names?.[at] ?? ''
        if (type === 'uuid') return loot.activation
        if (type === 'jsonb' || type === 'json') return '{}'
        if (type !== 'text') return null
        if (parameter.includes('token')) return token
        if (parameter.includes('observations')) return loot.observations
        if (parameter.includes('request') || parameter.includes('genesis')) return loot.request
        if (parameter.includes('plan') || parameter.includes('blocks')) return loot.plan
        if (parameter.includes('class')) return 't2'
        return loot.code
      })
    const junk = types.map((type) => ({ text: 'x', uuid: randomUUID(), jsonb: '[]', json: '[]', bytea: '\\x00', bigint: '1', integer: '1' })[type] ?? null)
    const sets = [types.map(() => null), junk, ...loot.tokens.map(plausible)]
    return sets.map((values) => call(name, types, variadic, values))
  })
}

/** DDL, rights, roles, files, programs, settings. */
export async function otherAttempts(ledger: Ledger, login: string): Promise<readonly Attempt[]> {
  const roles = await ledger.superuser.query<{ name: string }>(
    `select rolname as name from pg_catalog.pg_roles where rolname not like 't\\_%' and rolname <> $1 order by 1`,
    [login],
  )
  const refused = (kind: string, ...texts: string[]): Attempt[] => texts.map((text) => ({ kind, text }))
  const allowed = (kind: string, ...texts: string[]): Attempt[] => texts.map((text) => ({ kind, text, allowed: true }))
  return [
    ...refused(
      'ddl',
      ...['qt001_cp', 'cutter_governance', 'public', 'pg_catalog'].flatMap((schema) => [
        `create table ${schema}.loot (a integer)`,
        `create view ${schema}.loot as select 1 as a`,
        `create function ${schema}.loot() returns integer language sql return 1`,
        `create type ${schema}.loot as (a integer)`,
        `create domain ${schema}.loot as text`,
        `create sequence ${schema}.loot`,
        `create aggregate ${schema}.loot (integer) (sfunc = int4pl, stype = integer)`,
        `create operator ${schema}.=== (leftarg = integer, rightarg = integer, function = int4eq)`,
        `create collation ${schema}.loot from "C"`,
      ]),
      ...['qt001_cp', 'cutter_governance', 'public'].flatMap((schema) => [
        `drop schema ${schema} cascade`,
        `alter schema ${schema} owner to ${login}`,
        `alter schema ${schema} rename to loot`,
        `comment on schema ${schema} is 'loot'`,
      ]),
      'create schema loot',
      `create schema loot authorization ${login}`,
      'create extension plperl',
      'create extension file_fdw',
      'create extension pgcrypto',
      'create language plperlu',
      'create event trigger loot on ddl_command_end execute function qt001_cp.refuse_change()',
      'create trigger loot before insert on qt001_cp.act for each row execute function qt001_cp.refuse_change()',
      'create rule loot as on insert to qt001_cp.token_use do instead nothing',
      'create policy loot on qt001_cp.act using (true)',
      'create publication loot for all tables',
      `create subscription loot connection '' publication loot`,
      'create server loot foreign data wrapper none',
      'create database loot',
      'create role loot login',
      `create user mapping for public server loot`,
      `alter table qt001_cp.token_use drop constraint uq_token_use__iss_jti`,
      `alter table qt001_cp.token_use owner to ${login}`,
      'alter table qt001_cp.ledger add column loot integer',
      'alter table qt001_cp.evidence_registry enable row level security',
      'drop table qt001_cp.token_use cascade',
      'drop function qt001_cp.verify_token(text, text) cascade',
      'drop trigger evidence_registry_append_only on qt001_cp.evidence_registry',
      'alter function qt001_cp.verify_token(text, text) security definer',
      'create or replace function qt001_cp.rs256_verifies(bytea, bytea, numeric, integer) returns boolean language sql return true',
      'drop index qt001_cp.uq_manifest_set__one_active',
      'alter database postgres set search_path = loot',
      `alter database ${ledger.name} owner to ${login}`,
      `alter database ${ledger.name} set search_path = loot`,
      `drop database ${ledger.name}`,
      'alter system set fsync = off',
      'reindex table qt001_cp.token_use',
      'cluster qt001_cp.token_use using pk_token_use',
    ),
    ...refused('temp', 'create temp table loot (a integer)', 'create temp view loot as select 1', 'select 1 into temp loot', 'create temp sequence loot', 'create table pg_temp.loot (a integer)'),
    ...refused('role', ...roles.flatMap(({ name }) => [`set role ${name}`, `set session authorization ${name}`, `grant ${name} to ${login}`])),
    ...refused('role', 'alter role postgres nosuperuser', `alter role ${login} superuser`, `alter role ${login} createrole`, `alter role ${login} bypassrls`, `alter role ${login} connection limit 99`, `alter role ${login} rename to loot`),
    ...refused('role', ...['cutter_exec', 'cutter_verify', 'quorate_door', 'quorate_owner', 'quorate_migrator'].filter((name) => name !== login).flatMap((name) => [`alter role ${name} password 'x'`, `alter role ${name} set search_path = loot`, `drop role ${name}`, `drop owned by ${name}`, `reassign owned by ${name} to ${login}`])),
    ...refused(
      'grant',
      `grant all on all tables in schema qt001_cp, cutter_governance, public to ${login}`,
      `grant all on all functions in schema qt001_cp, cutter_governance to ${login}`,
      `grant all on schema qt001_cp to ${login}`,
      `grant create on schema public to public`,
      `grant all on database ${ledger.name} to ${login}`,
      'alter default privileges for role quorate_owner grant all on tables to public',
      'grant set on parameter session_replication_role to public',
    ).map((attempt) => ({ ...attempt, allowed: true as const })),
    ...refused('program', `copy (select 1) to program 'id'`, `copy (select 1) to '/tmp/loot'`, `copy qt001_cp.token_use from program 'id'`, `copy qt001_cp.token_use from '/etc/passwd'`),
    ...refused('file', `select pg_read_file('/etc/passwd')`, `select pg_ls_dir('.')`, `select lo_import('/etc/passwd')`, `select lo_export(1, '/tmp/loot')`, `select pg_read_binary_file('PG_VERSION')`),
    ...refused('large object', 'select lo_create(4242)', 'select lo_creat(-1)', `select lo_from_bytea(0, '\\x00')`, `select lo_put(4242, 0, '\\x00')`, 'select lo_unlink(4242)'),
    ...refused('setting', 'set session_replication_role = replica', `set session_preload_libraries = 'x'`, 'set allow_system_table_mods = on', 'set role quorate_owner', `load '/tmp/loot.so'`, 'set zero_damaged_pages = on'),
    ...refused('catalogue', `update pg_catalog.pg_proc set proacl = null`, `delete from pg_catalog.pg_trigger`, `update pg_catalog.pg_authid set rolsuper = true`, 'select * from pg_catalog.pg_authid', 'select * from pg_catalog.pg_largeobject'),
    ...refused('sequence', `select nextval('qt001_cp.activation_activation_number_seq')`, `select setval('qt001_cp.activation_activation_number_seq', 1)`),
    ...refused('server', 'select pg_reload_conf()', 'select pg_rotate_logfile()', 'select pg_switch_wal()', `select pg_create_restore_point('x')`, 'checkpoint', 'select pg_stat_reset()'),
    ...refused('block', `do $$ begin insert into qt001_cp.ledger (ledger_id) values (gen_random_uuid()); end $$`, `do $$ begin execute 'delete from qt001_cp.token_use'; end $$`, `prepare loot as delete from qt001_cp.act`, `declare loot cursor with hold for select * from qt001_cp.act for update`, 'explain analyze delete from qt001_cp.token_use'),
    ...allowed('harmless', 'vacuum qt001_cp.token_use', 'analyze qt001_cp.token_use', `notify loot, 'x'`, 'listen loot', 'select pg_advisory_lock_shared(1); select pg_advisory_unlock_all()', `select set_config('search_path', 'pg_temp', false)`, 'reset all', 'discard all'),
    ...[`alter role ${login} password 'stolen'`, `alter role ${login} set search_path = loot`, `alter role ${login} set role = none`, `alter role ${login} in database ${ledger.name} set datestyle = 'German'`, `alter role ${login} reset all`].map(
      (text): Attempt => ({ kind: 'own settings', text, allowed: true, undo: true }),
    ),
  ]
}
