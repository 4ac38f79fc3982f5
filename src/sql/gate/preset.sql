-- The preset lanes/1 as data: every right, owner, attribute, membership, setting and default privilege that there may be (PRV-1, PRV-2).
-- Written here a second time and not read from the catalogue: grants and preset must agree, or every decision is blocked.

set local role quorate_owner;

-- Roles: owners cannot log in, logins have no power of their own, the migrator alone is a member of the owners.
insert into qt001_cp.privilege_preset (preset, grantee, kind, object, privilege)
select 'lanes/1', r.role, r.kind, r.object, r.privilege from (values
  ('quorate_owner', 'role', '', 'NOLOGIN'), ('cutter_exec_owner', 'role', '', 'NOLOGIN'), ('cutter_verify_owner', 'role', '', 'NOLOGIN'),
  ('cutter_deploy_owner', 'role', '', 'NOLOGIN'),
  ('cutter_ro', 'role', '', 'NOLOGIN'),
  -- Member of every login of the gate, and of nothing else: it may end their sessions.
  ('quorate_ender', 'role', '', 'NOLOGIN'), ('quorate_ender', 'member', 'cutter_exec', 'MEMBER'),
  ('quorate_ender', 'member', 'cutter_deploy', 'MEMBER'),
  ('quorate_ender', 'member', 'cutter_verify', 'MEMBER'), ('quorate_ender', 'member', 'quorate_door', 'MEMBER'),
  ('quorate_ender', 'member', 'quorate_revoke', 'MEMBER'),
  ('cutter_exec', 'role', '', 'LOGIN'), ('cutter_exec', 'role', '', 'CONNECTION LIMIT 2'),
  ('cutter_verify', 'role', '', 'LOGIN'), ('cutter_verify', 'role', '', 'CONNECTION LIMIT 2'),
  ('cutter_deploy', 'role', '', 'LOGIN'), ('cutter_deploy', 'role', '', 'CONNECTION LIMIT 2'),
  ('quorate_door', 'role', '', 'LOGIN'), ('quorate_door', 'role', '', 'CONNECTION LIMIT 20'),
  ('quorate_revoke', 'role', '', 'LOGIN'), ('quorate_revoke', 'role', '', 'CONNECTION LIMIT 5'), ('quorate_migrator', 'role', '', 'LOGIN'),
  ('quorate_migrator', 'member', 'quorate_owner', 'MEMBER'), ('quorate_migrator', 'member', 'cutter_exec_owner', 'MEMBER'),
  ('quorate_migrator', 'member', 'cutter_verify_owner', 'MEMBER'), ('quorate_migrator', 'member', 'cutter_deploy_owner', 'MEMBER'),
  ('cutter_exec', 'setting', '', 'search_path=quorate'), ('cutter_verify', 'setting', '', 'search_path=quorate'),
  ('cutter_deploy', 'setting', '', 'search_path=quorate'), ('cutter_deploy', 'database', '', 'CONNECT'),
  ('cutter_exec', 'database', '', 'CONNECT'), ('cutter_verify', 'database', '', 'CONNECT'),
  ('quorate_door', 'database', '', 'CONNECT'), ('quorate_revoke', 'database', '', 'CONNECT'),
    ('quorate_migrator', 'database', '', 'CONNECT')
) as r(role, kind, object, privilege);

-- How long a login's sessions may idle and work, and how much they may spill, unless they say otherwise (EV-7).
-- Only a superuser can set the last one, and no session can reset it: it may be missing.
insert into qt001_cp.privilege_preset (preset, grantee, kind, privilege, optional)
select 'lanes/1', r, 'setting', s.setting, s.optional
from unnest(array['cutter_exec', 'cutter_verify', 'cutter_deploy', 'quorate_door', 'quorate_revoke', 'quorate_migrator']) as r
cross join (values ('idle_in_transaction_session_timeout=30s', false), ('statement_timeout=240s', false),
  ('temp_file_limit=1GB', true)) as s(setting, optional);

-- Schemas: CREATE in public is the control plane's own, to create the targets with; nobody else's.
insert into qt001_cp.privilege_preset (preset, grantee, kind, object, privilege)
select 'lanes/1', s.role, 'schema', s.schema, s.privilege from (values
  ('cutter_exec_owner', 'quorate', 'USAGE'), ('cutter_verify_owner', 'quorate', 'USAGE'), ('quorate_ender', 'quorate', 'USAGE'),
  ('cutter_deploy_owner', 'quorate', 'USAGE'), ('cutter_deploy', 'quorate', 'USAGE'),
  ('cutter_deploy_owner', 'qt001_cp', 'USAGE'), ('cutter_deploy_owner', 'cutter_governance', 'USAGE'),
  ('cutter_exec', 'quorate', 'USAGE'), ('cutter_verify', 'quorate', 'USAGE'), ('quorate_door', 'quorate', 'USAGE'),
  ('quorate_revoke', 'quorate', 'USAGE'), ('quorate_migrator', 'quorate', 'USAGE'),
  ('cutter_exec_owner', 'qt001_cp', 'USAGE'), ('cutter_verify_owner', 'qt001_cp', 'USAGE'), ('quorate_ender', 'qt001_cp', 'USAGE'),
  ('cutter_exec_owner', 'cutter_governance', 'USAGE'), ('cutter_verify_owner', 'cutter_governance', 'USAGE'),
    ('cutter_ro', 'cutter_governance', 'USAGE'),
  ('cutter_exec_owner', 'quorate_targets', 'USAGE'), ('cutter_verify_owner', 'quorate_targets', 'USAGE'),
  ('quorate_owner', 'public', 'USAGE'), ('quorate_owner', 'public', 'CREATE'), ('cutter_exec_owner', 'public', 'USAGE')
) as s(role, schema, privilege);

-- Owners: whatever is not listed in the two schemas is quorate_owner's.
insert into qt001_cp.privilege_preset (preset, grantee, kind, object, privilege)
select 'lanes/1', o.role, 'owner', o.object, o.kind from (values
  ('quorate_owner', 'qt001_cp', 'schema'), ('quorate_owner', 'cutter_governance', 'schema'),
  ('quorate_owner', 'quorate_install', 'schema'), ('quorate_owner', 'quorate', 'schema'),
  ('quorate_owner', 'quorate_targets', 'schema'),
  ('quorate_owner', 'public.information_unit', 'table'), ('quorate_owner', 'public.unit_version', 'table'),
  ('cutter_exec_owner', 'quorate.preflight_cut(uuid,text,text,text)', 'function'),
  ('cutter_exec_owner', 'quorate.cut(uuid,text,text,text,text)', 'function'),
  ('cutter_deploy_owner', 'quorate.preflight_run(uuid,text,text,text)', 'function'),
  ('cutter_deploy_owner', 'quorate.run(uuid,text,text,text,text)', 'function'),
  ('quorate_ender', 'quorate.holders()', 'function'), ('quorate_ender', 'quorate.end_sessions(uuid[])', 'function'),
  ('cutter_verify_owner', 'quorate.preflight_verify(uuid,text,text,text)', 'function'),
  ('cutter_verify_owner', 'quorate.verify(uuid,text,text,text,text)', 'function')
) as o(role, object, kind);

-- Tables: to the lanes' owners and, as views, to the reader. Nobody: DELETE, TRUNCATE, REFERENCES, TRIGGER, MAINTAIN; no login anything.
insert into qt001_cp.privilege_preset (preset, grantee, kind, object, privilege)
select 'lanes/1', t.role, 'table', 'cutter_governance.' || o, p
from (values
  ('cutter_exec_owner', array['decision_backlog_entry', 'decision_backlog_history', 'decision_backlog_dependency',
    'decision_backlog_sweep_log',
    'manifest_envelope', 'manifest_unit_block', 'cut_change_set', 'cut_change_set_affected_row', 'dot_pair_signature'],
      array['SELECT', 'INSERT']),
  ('cutter_exec_owner', array['review_decision'], array['SELECT']),
  ('cutter_verify_owner', array['decision_backlog_entry', 'decision_backlog_history', 'cut_change_set', 'cut_change_set_affected_row',
    'verify_result', 'dot_pair_signature'], array['SELECT', 'INSERT']),
  ('cutter_verify_owner', array['manifest_envelope', 'manifest_unit_block', 'review_decision'], array['SELECT']),
  ('cutter_ro', array['backlog_view', 'change_set_view', 'unit_view', 'live_unit_view'], array['SELECT'])
) as t(role, objects, privileges) cross join lateral unnest(t.objects) as o cross join lateral unnest(t.privileges) as p;

insert into qt001_cp.privilege_preset (preset, grantee, kind, object, privilege)
select 'lanes/1', 'cutter_exec_owner', 'table', o, 'INSERT' from unnest(array['public.information_unit', 'public.unit_version']) as o;

insert into qt001_cp.privilege_preset (preset, grantee, kind, object, privilege)
select 'lanes/1', 'quorate_ender', 'table', o, 'SELECT' from unnest(array['qt001_cp.hold_limit', 'qt001_cp.session_ending']) as o;

insert into qt001_cp.privilege_preset (preset, grantee, kind, object, privilege)
values ('lanes/1', 'quorate_ender', 'sequence', 'qt001_cp.ledger_taken', 'SELECT');

insert into qt001_cp.privilege_preset (preset, grantee, kind, object, column_name, privilege)
select 'lanes/1', t.role, 'column', t.object, c, t.privilege
from (values
  ('cutter_exec_owner', 'cutter_governance.decision_backlog_entry', array['status'], 'UPDATE'),
  ('cutter_verify_owner', 'cutter_governance.decision_backlog_entry', array['status'], 'UPDATE'),
  ('cutter_exec_owner', 'public.information_unit', array['anchor_version_id'], 'UPDATE'),
  ('cutter_exec_owner', 'public.information_unit', array['unit_id', 'canonical_address', 'root', 'anchor_version_id'], 'SELECT'),
  ('cutter_exec_owner', 'public.unit_version', array['version_id', 'unit_id', 'version_number', 'change_set_id', 'retired', 'kind',
    'title', 'body',
    'content_hash'], 'SELECT')
) as t(role, object, columns, privilege) cross join lateral unnest(t.columns) as c;

-- Functions: what each login may call, then what the lanes' owners may.
insert into qt001_cp.privilege_preset (preset, grantee, kind, object, privilege)
select 'lanes/1', f.role, 'function', o, 'EXECUTE'
from (values
  ('cutter_exec', array['quorate.preflight_cut(uuid,text,text,text)', 'quorate.cut(uuid,text,text,text,text)']),
  ('cutter_verify', array['quorate.preflight_verify(uuid,text,text,text)', 'quorate.verify(uuid,text,text,text,text)']),
  ('cutter_deploy', array['quorate.preflight_run(uuid,text,text,text)', 'quorate.run(uuid,text,text,text,text)',
    'quorate.receive(uuid,text,text,text)', 'quorate.outcome(uuid,text,text)', 'quorate.environment()', 'quorate.status(text)',
    'quorate.read_back(uuid,text,text)',
    'quorate.filed(text)', 'quorate.live_units(text,text)', 'quorate.compensation(text)']),
  ('cutter_exec', array['quorate.environment()', 'quorate.status(text)', 'quorate.read_back(uuid,text,text)']),
  ('cutter_exec', array['quorate.filed(text)', 'quorate.live_units(text,text)', 'quorate.compensation(text)']),
  ('cutter_verify', array['quorate.environment()', 'quorate.status(text)', 'quorate.read_back(uuid,text,text)']),
  ('cutter_verify', array['quorate.filed(text)', 'quorate.live_units(text,text)', 'quorate.compensation(text)']),
  ('quorate_door', array['quorate.filed(text)', 'quorate.live_units(text,text)', 'quorate.compensation(text)']),
  ('quorate_door', array['quorate.environment()', 'quorate.status(text)', 'quorate.read_back(uuid,text,text)',
    'quorate.open(text,text,text)', 'quorate.signoff(uuid,text,text,text)', 'quorate.leave_seat(uuid,text,text)',
    'quorate.void_approval(uuid,text,text)', 'quorate.seat_challenge(text,text)', 'quorate.confirm_seat(text,text)',
    'quorate.drill_seat(text,text)', 'quorate.end_seat(text,text)', 'quorate.put_seat_secret(text,text)', 'quorate.seats()',
    'quorate.open_verify(text,text)', 'quorate.open_compensation(text,text)', 'quorate.resolve_run(text,text)',
    'quorate.last_deployed(text,text)', 'quorate.rotate_environment(text,text)',
    'quorate.place_hold(text,text)', 'quorate.join_hold(text,text)', 'quorate.lift_hold(text,text)',
    'quorate.confirm_genesis(text,text)',
    'quorate.withdraw_change(uuid,text)',
    'quorate.preflight_govern(uuid,text,text,text)', 'quorate.govern(uuid,text,text,text,text)',
    'quorate.add_keys(text,text,text)', 'quorate.registered_people()', 'quorate.privilege_report()']),
  ('quorate_revoke', array['quorate.environment()', 'quorate.status(text)', 'quorate.registered_people()',
    'quorate.suspend_human(text,text)', 'quorate.confirm_suspension(text,text)', 'quorate.revoke_self(text,text)']),
  ('quorate_migrator', array['quorate.environment()', 'quorate.status(text)', 'quorate.genesis(text)',
    'quorate.break_glass_keys(text,text)', 'quorate.break_glass_policy(text,text)', 'quorate.registered_people()',
    'quorate.privilege_report()', 'quorate.rotate_credential(text)']),
  ('quorate_door', array['quorate.chain(bigint,integer)']),
  ('quorate_migrator', array['quorate.chain(bigint,integer)', 'quorate.seats()']),
  ('quorate_owner', array['quorate.holders()', 'quorate.end_sessions(uuid[])']),
  ('quorate_ender', array['quorate.gate_schemas()'])
) as f(role, objects) cross join lateral unnest(f.objects) as o;

insert into qt001_cp.privilege_preset (preset, grantee, kind, object, privilege)
select 'lanes/1', r, 'function', o, 'EXECUTE'
from unnest(array['cutter_exec_owner', 'cutter_verify_owner']) as r cross join unnest(array[
  'quorate.begin_preflight(text,uuid,text,text)', 'quorate.end_preflight(uuid,text,jsonb,jsonb)',
  'quorate.reserve_consume(text,uuid,text,text,text)', 'quorate.conclude(uuid,text,jsonb)', 'quorate.open_successor(uuid)',
  'quorate.apply_kind(jsonb,uuid,text,text)', 'quorate.assert_signed(text,text)', 'quorate.assert_content(uuid,text)',
  'quorate.rehearse(text,uuid,text,text,text)', 'quorate.try_kind(jsonb,uuid,text)', 'quorate.rehearsed(jsonb,jsonb)',
    'quorate.act(text,uuid,text,text,text,text)',
  'qt001_cp.sha256_hex(text)', 'qt001_cp.sha256_hex(bytea)', 'qt001_cp.netstring(text[])', 'qt001_cp.netstring_of(text)',
  'quorate.refuse(text,jsonb,jsonb)', 'quorate.tell_progress(text,bigint)', 'quorate.change_fields(cutter_governance.signed_change[])',
  'quorate.refuse_all(qt001_cp.finding[])', 'quorate.findings_json(qt001_cp.finding[])',
  'quorate.unit_hash(text,text,text,text)', 'quorate.block_hash(integer,text,text,text)',
  'quorate.envelope_digest(text,text,text,text,text,text,text[])',
  'quorate.change_digest(text,cutter_governance.signed_change[])', 'quorate.state_digest(text,cutter_governance.unit_state[])',
  'quorate.transition_allowed(text,text,text,name)', 'quorate.move_is_proven(uuid,text,uuid,uuid)',
  'quorate.facts_of(uuid,text)',
  'quorate.begin_rehearsal(uuid)', 'quorate.force_constraints()',
  'quorate.signature_findings(cutter_governance.dot_pair_signature,name)',
  'quorate.step_findings(text,text,text,text,text,text)']) as o;

insert into qt001_cp.privilege_preset (preset, grantee, kind, object, privilege)
select 'lanes/1', 'cutter_deploy_owner', 'function', o, 'EXECUTE' from unnest(array[
  'quorate.begin_preflight(text,uuid,text,text)', 'quorate.end_preflight(uuid,text,jsonb,jsonb)',
  'quorate.reserve_consume(text,uuid,text,text,text)', 'quorate.conclude(uuid,text,jsonb)', 'quorate.open_successor(uuid)',
  'quorate.apply_kind(jsonb,uuid,text,text)', 'quorate.assert_signed(text,text)', 'quorate.assert_content(uuid,text)',
  'quorate.rehearse(text,uuid,text,text,text)', 'quorate.try_kind(jsonb,uuid,text)', 'quorate.rehearsed(jsonb,jsonb)',
  'quorate.act(text,uuid,text,text,text,text)', 'quorate.step_findings(text,text,text,text,text,text)',
  'qt001_cp.sha256_hex(text)', 'qt001_cp.sha256_hex(bytea)', 'qt001_cp.netstring(text[])', 'qt001_cp.netstring_of(text)',
  'quorate.refuse(text,jsonb,jsonb)', 'quorate.facts_of(uuid,text)', 'quorate.begin_rehearsal(uuid)']) as o;

-- What became of changes, and for whom one waits: names are in it, and who only revokes needs none.
insert into qt001_cp.privilege_preset (preset, grantee, kind, object, privilege)
select 'lanes/1', r, 'function', o, 'EXECUTE'
from unnest(array['cutter_exec', 'cutter_verify', 'cutter_deploy', 'quorate_door', 'quorate_migrator']) as r
cross join unnest(array['quorate.history(text)', 'quorate.changes(integer,boolean)', 'quorate.explain(text)', 'quorate.holds()']) as o;

-- A waiting caller may name the sessions that block the ledger, and then end them (PRV-11).
insert into qt001_cp.privilege_preset (preset, grantee, kind, object, privilege)
select 'lanes/1', r, 'function', o, 'EXECUTE'
from unnest(array['cutter_exec', 'cutter_verify', 'cutter_deploy', 'quorate_door', 'quorate_revoke', 'quorate_migrator']) as r
cross join unnest(array['quorate.name_holders()', 'quorate.end_holders(uuid[])']) as o;

-- Types carry no data: everybody may name them, as PostgreSQL has it.
insert into qt001_cp.privilege_preset (preset, grantee, kind, object, privilege)
select 'lanes/1', 'PUBLIC', 'type', t, 'USAGE' from unnest(array['qt001_cp.sha256', 'qt001_cp.finding', 'qt001_cp.occupant',
  'qt001_cp.privilege',
  'cutter_governance.activation_facts', 'cutter_governance.signed_change', 'cutter_governance.unit_state',
    'cutter_governance.unit_change', 'cutter_governance.plan_unit']) as t;

create trigger privilege_preset_append_only before update or delete on qt001_cp.privilege_preset
  for each row execute function quorate.refuse_change();
create trigger privilege_preset_no_truncate before truncate on qt001_cp.privilege_preset
  for each statement execute function quorate.refuse_change();

reset role;
