// Differences that a test plants into a database's rights, with what the comparison must say of each.

import { type Plant, ROLE_PLANTS } from './role-plants.ts'

/** On objects and of roles. */
export const PLANTS: readonly Plant[] = [
  ...ROLE_PLANTS,
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
]
