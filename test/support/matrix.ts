// Every statement that no login may run, over every object that is there: made from the catalogue, so that a new object is in it by itself.
import type { Database } from '../../src/postgres/connect.ts'

/** One statement that must be refused. `object` is what it is tried on. */
export interface Attempt {
  readonly object: string
  readonly right: string
  readonly sql: string
}

const SCHEMAS = `('quorate', 'qt001_cp', 'cutter_governance', 'quorate_targets', 'public')`

/** What is tried on tables and columns; the placeholders are quoted names of the catalogue. */
export async function tableAttempts(superuser: Database, version: number): Promise<readonly Attempt[]> {
  const rows = await superuser.query<{ name: string; column: string; kind: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name, quote_ident(a.attname) as "column", c.relkind::text as kind
     from pg_class as c join pg_namespace as n on n.oid = c.relnamespace and n.nspname in ${SCHEMAS}
     join pg_attribute as a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relkind in ('r', 'v') order by 1, a.attnum`,
  )
  const tables = Map.groupBy(rows, ({ name }) => name)
  return [...tables].flatMap(([name, columns]) => {
    const isTable = columns[0]?.kind === 'r'
    const first = columns[0]?.column
    const on = (right: string, sql: string): Attempt => ({ object: name, right, sql })
    return [
      on('SELECT', `select 1 from ${name}`),
      on('SELECT', `copy (select * from ${name}) to stdout`),
      ...(isTable
        ? [
            on('DELETE', `delete from ${name}`),
            on('UPDATE', `select 1 from ${name} for update`),
            on('INSERT', `insert into ${name} default values`),
            on('INSERT', `copy ${name} from stdin`),
            on('TRUNCATE', `truncate ${name}`),
            on(
              'TRIGGER',
              `create trigger attempt before insert on ${name} for each row execute function pg_catalog.suppress_redundant_updates_trigger()`,
            ),
            on('LOCK', `lock table ${name} in access share mode`),
            ...(version >= 17 ? [on('MAINTAIN', `reindex table ${name}`)] : []),
            on('OWNER', `alter table ${name} disable trigger all`),
            on('OWNER', `alter table ${name} add column attempt integer`),
            on('OWNER', `create index on ${name} (${first})`),
          ]
        : []),
      on('OWNER', `drop ${isTable ? 'table' : 'view'} ${name} cascade`),
      on('OWNER', `alter table ${name} owner to current_user`),
      on('GRANT', `grant select on ${name} to public`),
      on('GRANT', `comment on ${isTable ? 'table' : 'view'} ${name} is 'mine'`),
      ...columns.flatMap(({ column }) => [
        on('SELECT', `select ${column} from ${name}`),
        on('GRANT', `grant select (${column}) on ${name} to current_user`),
        // The views join; nobody could write through them.
        ...(isTable
          ? [
              on('UPDATE', `update ${name} set ${column} = default`),
              on('INSERT', `insert into ${name} (${column}) values (default)`),
              on('REFERENCES', `create table pg_temp.attempt (a text references ${name} (${column}))`),
            ]
          : []),
      ]),
    ]
  })
}

/** Every function that the login was not given; each argument is a null of its type. */
export async function functionAttempts(superuser: Database, login: string): Promise<readonly Attempt[]> {
  const rows = await superuser.query<{ name: string; call: string }>(
    `select p.oid::regprocedure::text as name,
       -- From a row that the planner cannot see through: of a strict function called with a plain null it never asks who may.
       format('select %I.%I(%s) from (select %s offset 0) as x', n.nspname, p.proname,
         (select string_agg(case when p.provariadic <> 0 and t.n = p.pronargs then 'variadic ' else '' end || 'a' || t.n, ', ' order by t.n)
          from unnest(p.proargtypes::oid[]) with ordinality as t(oid, n)),
         (select string_agg(format('null::%s as a%s', format_type(t.oid, null), t.n), ', ' order by t.n)
          from unnest(p.proargtypes::oid[]) with ordinality as t(oid, n))) as call
     from pg_proc as p join pg_namespace as n on n.oid = p.pronamespace and n.nspname in ${SCHEMAS}
     where not exists (select from aclexplode(p.proacl) as a where a.grantee = $1::regrole) order by 1`,
    [login],
  )
  return rows.flatMap(({ name, call }) => [
    { object: name, right: 'EXECUTE', sql: call },
    { object: name, right: 'GRANT', sql: `grant execute on function ${name} to current_user` },
    { object: name, right: 'OWNER', sql: `alter function ${name} security invoker` },
    { object: name, right: 'OWNER', sql: `alter function ${name} owner to current_user` },
    { object: name, right: 'OWNER', sql: `drop function ${name} cascade` },
  ])
}

/** What is tried on schemas, sequences, types, the database, the server and other roles. */
export async function otherAttempts(superuser: Database, login: string): Promise<readonly Attempt[]> {
  const names = async (query: string) => (await superuser.query<{ name: string }>(query)).map(({ name }) => name)
  const schemas = await names(
    `select quote_ident(nspname) as name from pg_namespace where nspname !~ '^pg_(toast|temp)' order by 1`,
  )
  const sequences = await names(`select oid::regclass::text as name from pg_class where relkind = 'S' order by 1`)
  const types = await names(
    `select t.oid::regtype::text as name from pg_type as t join pg_namespace as n on n.oid = t.typnamespace and n.nspname in ${SCHEMAS}
     left join pg_class as c on c.oid = t.typrelid where t.typcategory <> 'A' and (t.typrelid = 0 or c.relkind = 'c') order by 1`,
  )
  const roles = await names(`select quote_ident(rolname) as name from pg_roles where rolname <> '${login}' order by 1`)
  const database = (await names('select quote_ident(current_database()) as name'))[0] as string
  const on = (object: string, right: string, ...statements: string[]): readonly Attempt[] =>
    statements.map((sql) => ({ object, right, sql }))
  return [
    ...schemas.flatMap((schema) => [
      ...on(
        schema,
        'CREATE',
        `create table ${schema}.attempt (a integer)`,
        `create view ${schema}.attempt as select 1 as a`,
      ),
      ...on(
        schema,
        'CREATE',
        `create function ${schema}.attempt() returns integer language sql as 'select 1'`,
        `create type ${schema}.attempt as (a integer)`,
      ),
      ...on(schema, 'CREATE', `create sequence ${schema}.attempt`, `create domain ${schema}.attempt as text`),
      ...on(
        schema,
        'OWNER',
        `drop schema ${schema} cascade`,
        `alter schema ${schema} rename to attempt`,
        `alter schema ${schema} owner to current_user`,
      ),
      ...on(schema, 'GRANT', `grant create on schema ${schema} to public`),
      ...on(
        schema,
        'DEFAULT',
        `alter default privileges for role quorate_owner in schema ${schema} grant all on tables to public`,
      ),
    ]),
    ...sequences.flatMap((name) =>
      on(
        name,
        'SEQUENCE',
        `select nextval('${name}')`,
        `select setval('${name}', 1)`,
        `select last_value from ${name}`,
        `drop sequence ${name} cascade`,
      ),
    ),
    ...types.flatMap((name) =>
      on(
        name,
        'OWNER',
        `drop type ${name} cascade`,
        `alter type ${name} owner to current_user`,
        `grant usage on type ${name} to public`,
      ),
    ),
    ...on(
      database,
      'DATABASE',
      `create schema attempt`,
      `create temporary table attempt (a integer)`,
      `create temporary sequence attempt`,
    ),
    ...on(
      database,
      'DATABASE',
      `alter database ${database} set search_path = public`,
      `alter database ${database} owner to current_user`,
      `grant all on database ${database} to public`,
    ),
    ...on(
      database,
      'DATABASE',
      'create database attempt',
      'create extension pgcrypto schema cutter_governance',
      'create publication attempt for all tables',
      'create event trigger attempt on ddl_command_start execute function pg_catalog.suppress_redundant_updates_trigger()',
    ),
    ...on(
      'server',
      'LARGE OBJECT',
      'select pg_catalog.lo_create(0)',
      'select pg_catalog.lo_creat(-1)',
      `select pg_catalog.lo_from_bytea(0, 'a')`,
      `select pg_catalog.lo_import('/etc/passwd')`,
    ),
    ...on(
      'server',
      'FILE',
      `copy (select 1) to program 'true'`,
      `copy (select 1) to '/tmp/attempt'`,
      `select pg_read_file('/etc/passwd')`,
      `select pg_ls_dir('/')`,
      `select pg_read_binary_file('PG_VERSION')`,
    ),
    ...on(
      'server',
      'SERVER',
      'alter system set work_mem = 64',
      'select pg_reload_conf()',
      'checkpoint',
      'select pg_switch_wal()',
      'set session_replication_role = replica',
      'select pg_rotate_logfile()',
      'select * from pg_catalog.pg_authid',
      'select * from pg_catalog.pg_hba_file_rules',
      `create tablespace attempt location '/tmp'`,
      'create role attempt',
      'create foreign data wrapper attempt',
      'create trusted language attempt handler plpgsql_call_handler',
    ),
    ...roles.flatMap((role) =>
      on(
        role,
        'ROLE',
        `set role ${role}`,
        `set session authorization ${role}`,
        `alter role ${role} superuser`,
        `alter role ${role} password 'x'`,
        `grant ${role} to current_user`,
        `drop role ${role}`,
        `reassign owned by ${role} to current_user`,
        `alter default privileges for role ${role} grant all on tables to public`,
      ),
    ),
    ...on(
      login,
      'ROLE',
      `alter role ${login} superuser`,
      `alter role ${login} createdb`,
      `alter role ${login} createrole`,
      `alter role ${login} replication`,
      `alter role ${login} bypassrls`,
      `alter role ${login} connection limit -1`,
    ),
  ]
}
