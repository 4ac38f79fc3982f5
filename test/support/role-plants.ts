// Differences to plant in who owns what, and in the roles themselves: members, settings, parameters, defaults.

/** Statements that plant a difference, and the gap that they make. A marked one no statement of ours undoes. */
export type Plant = readonly [title: string, sql: string, gap: readonly string[], undo?: string]
export const ROLE_PLANTS: readonly Plant[] = [
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
    'alter function quorate.refuse_change() owner to guest',
    ['+ guest: owner of function quorate.refuse_change()'],
  ],
  [
    'the other lane’s function',
    'alter function quorate.cut(uuid, text, text, text, text) owner to cutter_verify_owner',
    [
      '- cutter_exec_owner: owner of function quorate.cut(uuid,text,text,text,text)',
      '+ cutter_verify_owner: owner of function quorate.cut(uuid,text,text,text,text)',
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
    ['- cutter_exec: setting search_path=quorate', '+ cutter_exec: setting search_path=public'],
  ],
  ['a missing setting', 'alter role cutter_exec reset search_path', ['- cutter_exec: setting search_path=quorate']],
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
    'everybody’s right to set a parameter',
    'grant set on parameter session_replication_role to public',
    ['+ PUBLIC: SET on parameter session_replication_role'],
  ],
  [
    'a login’s right to set a parameter',
    'grant set on parameter session_replication_role to cutter_verify',
    ['+ cutter_verify: SET on parameter session_replication_role'],
  ],
  [
    'an owner’s right to change one for the server, to pass on',
    'grant alter system on parameter session_preload_libraries to quorate_owner with grant option',
    [
      '+ quorate_owner: ALTER SYSTEM on parameter session_preload_libraries',
      '+ quorate_owner: GRANT OPTION FOR ALTER SYSTEM on parameter session_preload_libraries',
    ],
  ],
  [
    'a forbidden writer’s right on a parameter',
    'grant set, alter system on parameter log_statement to directus',
    ['+ directus: ALTER SYSTEM on parameter log_statement', '+ directus: SET on parameter log_statement'],
  ],
  [
    'a right of a role that a forbidden writer is a member of, on a parameter of two names',
    'grant set on parameter app."select" to setters',
    ['+ setters: SET on parameter app.select'],
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
