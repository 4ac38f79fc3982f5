// Differences that a test plants into a database's rights, with what the comparison must say of each.

/** Statements that plant a difference, and the gap that they make. A marked one no statement of ours undoes. */
type Plant = readonly [title: string, sql: string, gap: readonly string[], undo?: string]
export const PLANTS: readonly Plant[] = [
  ['a right on a table', 'grant select on qt001_cp.act to guest', ['+ guest: SELECT on table qt001_cp.act']],
  [
    'a login’s right on a table',
    'grant insert on public.unit_version to cutter_exec',
    ['+ cutter_exec: INSERT on table public.unit_version'],
  ],
  [
    'a right on the version table',
    'grant update on quorate_install.version to guest',
    ['+ guest: UPDATE on table quorate_install.version'],
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
    'grant execute on function quorate.raise_epoch() to quorate_door',
    ['+ quorate_door: EXECUTE on function quorate.raise_epoch()'],
  ],
  [
    'everybody’s right on a lane’s function',
    'grant execute on function quorate.documents_apply(uuid, text, uuid, uuid, text) to public',
    ['+ PUBLIC: EXECUTE on function quorate.documents_apply(uuid,text,uuid,uuid,text)'],
  ],
  [
    'a missing right on a function',
    'revoke execute on function quorate.cut(uuid, text, text, text, text) from cutter_exec',
    ['- cutter_exec: EXECUTE on function quorate.cut(uuid,text,text,text,text)'],
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
