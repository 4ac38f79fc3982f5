// What somebody who may create in schema public can put there, before the gate comes: each would run as whoever installs, or stay in the gate.
import type { Login } from '../../../src/sandbox/postgres.ts'
import { makeLogin, within } from './server.ts'

/** What whoever runs it gives away. A sequence keeps it, though the installation is undone. */
const SEIZE = `perform pg_catalog.nextval('public.loot')`

/** A function that seizes, then answers as the one whose place it takes. */
function functionOf(name: string, parameters: string, returns: string, answer: string): string {
  return `create function public.${name}(${parameters}) returns ${returns} language plpgsql as $body$
    begin ${SEIZE}; return ${answer}; end $body$;`
}

/** Called by the first statement that every installer runs: `format('comment on database %I is %L', current_database(), …)`. */
export const IN_THE_LOCK = functionOf(
  'format',
  'text, name, text',
  'text',
  `pg_catalog.format($1, variadic array[$2::text, $3])`,
)

/** By the kind of object. Better matches than PostgreSQL's own, where they are found at all. */
export const PLANTS: Readonly<Record<string, readonly string[]>> = {
  function: [
    functionOf('format', 'text, regprocedure', 'text', `pg_catalog.format($1, variadic array[$2::text])`),
    functionOf('format', 'text, name', 'text', `pg_catalog.format($1, variadic array[$2::text])`),
    functionOf('format', 'text, text', 'text', `pg_catalog.format($1, variadic array[$2])`),
    functionOf('format', 'text, text, name', 'text', `pg_catalog.format($1, variadic array[$2, $3::text])`),
    IN_THE_LOCK,
    functionOf('format', 'text, text, text', 'text', `pg_catalog.format($1, variadic array[$2, $3])`),
    functionOf('to_regclass', 'unknown', 'regclass', `null`).replace('unknown', 'varchar'),
    functionOf('pg_has_role', 'oid, varchar', 'boolean', 'true'),
    functionOf('convert_to', 'text, varchar', 'bytea', `'\\x00'::bytea`),
    functionOf('to_jsonb', 'text', 'jsonb', `'"planted"'::jsonb`),
    functionOf('lower', 'name', 'text', `'planted'`),
    functionOf('aclexplode', 'aclitem[], integer default 0', 'integer', '1'),
  ],
  operator: [
    functionOf('joined', 'integer, text', 'text', `'planted'`),
    'create operator public.|| (leftarg = integer, rightarg = text, function = public.joined);',
    functionOf('same', 'name, text', 'boolean', 'true'),
    'create operator public.= (leftarg = name, rightarg = text, function = public.same);',
    functionOf('differs', 'name, text', 'boolean', 'false'),
    'create operator public.<> (leftarg = name, rightarg = text, function = public.differs);',
  ],
  type: [
    `create type public.finding as (code text); create type public.uuid as enum ('planted'); create type public.jsonb as (a text);`,
  ],
  domain: [
    functionOf('seized', 'text', 'boolean', 'true'),
    'create domain public.sha256 as text check (public.seized(value)); create domain public.bigint as text check (public.seized(value));',
  ],
  cast: [
    functionOf('as_text', 'public.finding', 'text', `'planted'`),
    'create cast (public.finding as text) with function public.as_text(public.finding) as implicit;',
  ],
  aggregate: [
    functionOf('add_text', 'text, text, text', 'text', `'planted'`),
    'create aggregate public.string_agg (text, text) (sfunc = public.add_text, stype = text);',
    functionOf('add_name', 'text, name, text', 'text', `'planted'`),
    'create aggregate public.string_agg (name, text) (sfunc = public.add_name, stype = text);',
  ],
  collation: [
    `create collation public."C" (provider = libc, locale = 'POSIX'); create collation public."default" (provider = libc, locale = 'POSIX');`,
  ],
  view: [
    functionOf('seized_oid', '', 'oid', '1::oid'),
    'create view public.pg_roles as select public.seized_oid() as oid; create view public.pg_class as select public.seized_oid() as oid;',
  ],
  rule: [
    `create table public.version (version bigint); create rule seize as on insert to public.version do also select pg_catalog.nextval('public.loot');`,
  ],
  default: ['create table public.found (object text default public.seized_oid()::text);'],
  trigger: [
    `create function public.seize() returns trigger language plpgsql as $body$ begin ${SEIZE}; return new; end $body$;
     create table public.quorate_schema_version (version bigint primary key, name text, md5 text, run_at timestamptz);
     create trigger seize before insert on public.quorate_schema_version for each row execute function public.seize();`,
  ],
}

/** A login that may create in schema public, as everybody could before PostgreSQL 15, and what it planted there. */
export async function plant(database: Login, kinds = PLANTS): Promise<Login> {
  const mallory = await makeLogin(database)
  await within(database, (session) =>
    session.query(`create sequence public.loot; grant all on sequence public.loot to public;
      grant usage, create on schema public to ${mallory.user}; grant connect, temporary on database ${database.database} to ${mallory.user}`),
  )
  for (const [kind, statements] of Object.entries(kinds)) {
    await within(mallory, (session) => session.query(statements.join('\n'))).catch((cause: unknown) => {
      throw new Error(`the ${kind} could not be planted`, { cause })
    })
  }
  return mallory
}

/** The same kinds in the session's own temporary schema. Functions there are never found by a bare name; these are. */
export const TEMPORARY_PLANTS = `
  create temporary table pg_class (oid oid); create temporary table pg_roles (rolname name, rolsuper boolean);
  create temporary table pg_namespace (oid oid, nspname name); create temporary view pg_database as select 1 as oid;
  create temporary table version (version bigint); create domain pg_temp.oid as text; create type pg_temp.finding as (code text);`
