-- Creates the table of versions in a schema of its own, and notes what is there before the gate comes (PRV-7, PRV-8).
create schema if not exists quorate_install authorization quorate_owner;
comment on schema quorate_install is
  'What was installed when, and what an installation took from others, so that an uninstallation gives it back.';

set local role quorate_owner;
create table if not exists quorate_install.version (
  version bigint constraint pk_version primary key,
  name text,
  md5 text,
  run_at timestamp with time zone
);
comment on table quorate_install.version is 'The migrations that were applied: number, name, md5 of the file, moment.';
create table if not exists quorate_install.gate (
  singleton boolean constraint pk_gate primary key,
  digest text not null,
  live_digest text not null,
  table_functions jsonb not null,
  applied_at timestamp with time zone not null
);
comment on table quorate_install.gate is
  'The text of src/sql/gate that is installed: its sha256, and what quorate.gate_digest() and quorate.table_functions() were after it.';
create table if not exists quorate_install.found (
  object text constraint pk_found primary key,
  owner text not null,
  public_rights text[] not null,
  constraints text[] not null
);
comment on table quorate_install.found is 'What was there before: its owner, what PUBLIC held on it, and a table''s constraints.';
reset role;

insert into quorate_install.found (object, owner, public_rights, constraints)
select w.object, pg_get_userbyid(w.owner), array(select e.privilege_type from aclexplode(w.acl) as e where e.grantee = 0 order by 1),
  array(select k.conname from pg_catalog.pg_constraint as k where k.conrelid = w.relation order by 1)
from (
  select 'database' as object, d.datdba as owner, coalesce(d.datacl, acldefault('d', d.datdba)) as acl, null::oid as relation
  from pg_catalog.pg_database as d where d.datname = current_database()
  union all
  select 'schema public', n.nspowner, coalesce(n.nspacl, acldefault('n', n.nspowner)), null from pg_catalog.pg_namespace as n
    where n.nspname = 'public'
  union all
  select 'function ' || p.oid::regprocedure, p.proowner, coalesce(p.proacl, acldefault('f', p.proowner)), null from pg_catalog.pg_proc as p
  where p.oid in ('lo_creat(integer)'::regprocedure, 'lo_create(oid)'::regprocedure, 'lo_from_bytea(oid, bytea)'::regprocedure)
  union all
  select 'table public.' || c.relname, c.relowner, coalesce(c.relacl, acldefault('r', c.relowner)), c.oid from pg_catalog.pg_class as c
  where c.relnamespace = 'public'::regnamespace and c.relname in ('information_unit', 'unit_version')
) as w
where not exists (select from quorate_install.version);
