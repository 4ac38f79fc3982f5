-- A login for minutes: lent to a committed run until its deadline, taken back with what the role may have left behind (RUN-6).
-- Must not: keep an outcome, a settlement or a suspension from being recorded, whatever fails in the taking back.

set local role quorate_owner;

create function quorate.role_powers(p_role name) returns text[]
  language sql stable set search_path = pg_catalog, pg_temp
  as $$
    select array(
      select distinct t.told from quorate.role_reach(p_role) as e(oid) join pg_roles as r on r.oid = e cross join lateral unnest(array[
        case when r.rolsuper then r.rolname || ': SUPERUSER' end, case when r.rolcreaterole then r.rolname || ': CREATEROLE' end,
        case when r.rolcreatedb then r.rolname || ': CREATEDB' end, case when r.rolreplication then r.rolname || ': REPLICATION' end,
        case when r.rolbypassrls then r.rolname || ': BYPASSRLS' end,
        -- PostgreSQL's own roles read files, run programs, see or stop everybody's sessions.
        case when r.rolname ~ '^pg_' then 'member of ' || r.rolname end,
        case when exists (select from quorate.expected_privileges() as x where x.kind = 'role' and x.grantee = r.rolname)
          or r.rolname = any (quorate.target_roles()) then r.rolname || ': a role of the gate' end,
        case when exists (select from pg_database as d where d.datname = current_database() and d.datdba = r.oid)
          then r.rolname || ': owner of this database' end,
        case when exists (select from pg_namespace as n where n.nspname = any (quorate.gate_schemas()) and n.nspowner = r.oid)
          or exists (select from pg_class as c join pg_namespace as n on n.oid = c.relnamespace where c.relowner = r.oid
            and (n.nspname = any (quorate.gate_schemas())
              or n.nspname = 'public' and c.relname in ('information_unit', 'unit_version')))
          or exists (select from pg_proc as p join pg_namespace as n on n.oid = p.pronamespace where p.proowner = r.oid
            and n.nspname = any (quorate.gate_schemas())) then r.rolname || ': owner of a part of the gate' end]) as t(told)
      where t.told is not null order by 1)
  $$;
comment on function quorate.role_powers is
  'Why a role may not be lent: what it, or a role that it belongs to, may do beyond tables of its own.';

create function quorate.lendable_findings(p_role name) returns setof qt001_cp.finding
  language plpgsql volatile
as $$
begin
  if current_setting('server_version_num')::integer < 160000 then
    return next row('LOGIN_SERVER_TOO_OLD', to_jsonb('PostgreSQL 16 or later'::text),
      to_jsonb(current_setting('server_version')))::qt001_cp.finding;
    return;
  elsif not exists (select from pg_roles as r where r.rolname = p_role) then
    return next row('LOGIN_ROLE_MISSING', to_jsonb(format('create role %I nologin', p_role)), to_jsonb(p_role))::qt001_cp.finding;
    return;
  end if;
  return query
    select 'LOGIN_ROLE_FORBIDDEN', null::jsonb, to_jsonb(t.told) from unnest(quorate.role_powers(p_role)) as t(told)
    union all
    select 'LOGIN_NOT_GRANTED', to_jsonb(g.statement), to_jsonb(p_role) from (values
      (format('grant %I to quorate_lender with admin true, inherit true', p_role),
        pg_has_role('quorate_lender', p_role, 'member with admin option') and pg_has_role('quorate_lender', p_role, 'usage')),
      (format('grant connect on database %I to %I', current_database(), p_role),
        has_database_privilege(p_role, current_database(), 'connect'))) as g(statement, is_given) where not g.is_given
    union all
    -- Whoever else may act as the role needs no login of it. The membership that its maker got may be there without that.
    select 'LOGIN_SHARED', to_jsonb(format('revoke %I from %I', p_role, m.rolname)), to_jsonb(m.rolname)
    from pg_roles as r join pg_auth_members as a on a.roleid = r.oid join pg_roles as m on m.oid = a.member
    where r.rolname = p_role and m.rolname <> 'quorate_lender' and (a.inherit_option or a.set_option)
    union all
    -- Nobody but its own role, or a superuser, ends it; it would be committed after everything was compared.
    select 'LOGIN_PREPARED', to_jsonb(format('rollback prepared %L', x.gid)), jsonb_build_object('role', p_role, 'database', x.database)
    from pg_prepared_xacts as x where x.owner = p_role
    union all
    -- Nothing is lent that cannot be looked at when it is taken back.
    select f.code, f.expected, f.observed from quorate.catalogue_findings(p_role) as f
    union all
    select 'LOGIN_STANDING', to_jsonb(format('alter role %I nologin password null', p_role)), to_jsonb(p_role) from pg_roles as r
    where r.rolname = p_role and r.rolcanlogin and not exists (select from cutter_governance.run_login as l where l.role = p_role
      and not exists (select from cutter_governance.run_login_look as k where k.act_id = l.act_id));
end
$$;
comment on function quorate.lendable_findings is
  'Why a role cannot be lent on this server: its version, its powers, its members, a missing grant, a prepared transaction, too '
  'large a catalogue, a login. What is expected is the statement that puts it right.';

create function quorate.planned_login(p_activation uuid) returns jsonb
  language sql stable
  return (select nullif(r.content::jsonb #> '{run,login}', 'null') from cutter_governance.run_plan as r
    where r.activation_id = p_activation);
comment on function quorate.planned_login is 'The login that the plan of a run asks for: {role, leaves}; null for none.';

create function quorate.left_unclean(p_act uuid) returns jsonb
  language sql volatile
  as $$
    with told as (
      select e as words, k.looked_at > coalesce((select max(s.stated_at) from cutter_governance.run_statement as s
        where s.act_id = p_act and s.outcome = 'cleared'), '-infinity') as is_new
      from cutter_governance.run_login_look as k cross join lateral jsonb_array_elements_text(k.unclean) as e where k.act_id = p_act
    )
    -- What a person looked at and cleared is told again by a later look, and needs no second person.
    select coalesce(jsonb_agg(distinct t.words order by t.words), '[]') from told as t
    where t.is_new and t.words not in (select o.words from told as o where not o.is_new)
  $$;
comment on function quorate.left_unclean is 'What a run''s login left behind that neither its plan names nor a person has cleared.';

create function quorate.login_holds(p_activation qt001_cp.activation) returns setof qt001_cp.finding
  language sql volatile
  as $$
    select 'RUN_UNCLEAN', null::jsonb, jsonb_build_object('change', a.code, 'role', l.role, 'left', u.words)
    from cutter_governance.run_login as l join cutter_governance.run_start as s on s.act_id = l.act_id
    join qt001_cp.activation as a on a.activation_id = s.activation_id cross join lateral quorate.left_unclean(l.act_id) as u(words)
    where a.action_item_id = p_activation.action_item_id and a.plan_id = p_activation.plan_id
      and a.activation_id <> p_activation.activation_id and u.words <> '[]'
    union all
    select f.code, f.expected, f.observed from quorate.planned_login(p_activation.activation_id) as l(login)
    cross join lateral quorate.lendable_findings((l.login ->> 'role')::name) as f where l.login is not null
    union all
    select 'LOGIN_NOT_OFFERED', to_jsonb(m.temporary_logins), l.login -> 'role'
    from quorate.planned_login(p_activation.activation_id) as l(login)
    join qt001_cp.authority_action_manifest as m on m.item_id = p_activation.action_item_id and m.active
    where l.login is not null and not l.login ->> 'role' = any (m.temporary_logins)
  $$;
comment on function quorate.login_holds is
  'What of logins holds up a run: what an earlier one of the same plan left behind, and why its own role cannot be lent.';

create function quorate.login_shown(p_act uuid) returns jsonb
  language sql volatile
  as $$
    select jsonb_build_object('role', l.role, 'lent_at', quorate.utc_seconds(l.lent_at), 'taken_back_at', (
        select quorate.utc_seconds(min(k.looked_at)) from cutter_governance.run_login_look as k where k.act_id = l.act_id),
      'left', quorate.left_unclean(l.act_id))
    from cutter_governance.run_login as l where l.act_id = p_act
  $$;
comment on function quorate.login_shown is
  'The login of a run for readers: {role, lent_at, taken_back_at, left}, the last what it left behind that nobody cleared; null for none.';

create function quorate.lend_login(p_start cutter_governance.run_start, p_verifier text) returns jsonb
  language plpgsql volatile
as $$
declare
  v_login jsonb := quorate.planned_login((p_start).activation_id);
  v_role name := (v_login ->> 'role')::name;
  v_stopped text;
  v_open integer;
begin
  if (p_start).act_id is null
    or (quorate.started_run((p_start).activation_id)).act_id is distinct from (p_start).act_id then
    perform quorate.refuse('RUN_NOT_STARTED', null, to_jsonb((p_start).activation_id));
  elsif v_login is null then
    perform quorate.refuse('LOGIN_NOT_PLANNED');
  elsif quorate.is_verifier(p_verifier) is not true then
    perform quorate.refuse('LOGIN_VERIFIER_MALFORMED', to_jsonb('SCRAM-SHA-256$iterations:salt$StoredKey:ServerKey'::text));
  end if;
  -- An outcome, or stopping whoever started the run, waits for this, or this finds it.
  perform from qt001_cp.ledger for share;
  perform from qt001_cp.activation as a where a.activation_id = (p_start).activation_id for no key update;
  perform quorate.refuse_all(array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.over_findings(p_start) as f));
  select quorate.human_state(h) into v_stopped from qt001_cp.act as t join qt001_cp.proof as p on p.proof_id = t.proof_id
  join qt001_cp.human_identity_registry as h on h.human_identity_id = p.human_identity_id where t.act_id = (p_start).act_id;
  if v_stopped is not null then
    perform quorate.refuse(v_stopped);
  elsif exists (select from cutter_governance.run_login_look as k where k.act_id = (p_start).act_id) then
    perform quorate.refuse('LOGIN_TAKEN_BACK', null, to_jsonb(v_role));
  end if;
  if not exists (select from cutter_governance.run_login as l where l.act_id = (p_start).act_id) then
    -- Whoever takes the role back from an earlier run ends first.
    perform from cutter_governance.run_login as l where l.role = v_role for no key update;
    perform quorate.take_back_overdue(v_role);
    perform quorate.refuse_all(array(select row(f.code, f.expected, f.observed)::qt001_cp.finding
      from quorate.lendable_findings(v_role) as f));
    select s.remaining + s.hidden into v_open from quorate.end_login_sessions(v_role) as s;
    if v_open > 0 then
      perform quorate.refuse('LOGIN_SESSIONS', '0', to_jsonb(v_open));
    end if;
    perform quorate.reset_login(v_role);
    insert into cutter_governance.run_login (act_id, role, catalogue) values ((p_start).act_id, v_role, quorate.catalogue_kept(v_role));
  end if;
  perform quorate.open_login(v_role, p_verifier, (p_start).deadline);
  return jsonb_build_object('role', v_role, 'until', quorate.utc_seconds((p_start).deadline));
end
$$;
comment on function quorate.lend_login is
  'Lets the role of a run''s plan log in by a verifier until the run''s deadline: {role, until}. Asked again by the same run, the new '
  'verifier counts, and the catalogue of the first time. Whoever calls it has proven whose run it is.';

reset role;
