-- The session and its surroundings: the login's own settings, its custodian, the environment's protection and reviewers (ID-6, ID-9).

set local role quorate_owner;

create function quorate.expected_role_settings(p_role name) returns setof text
  language plpgsql stable
as $$
begin
  return query
    select e.privilege from quorate.expected_privileges() as e where e.kind = 'setting' and e.object = '' and e.grantee = p_role;
end
$$;
comment on function quorate.expected_role_settings is 'The settings that the preset gives a login.';

create function quorate.session_findings(p_scope qt001_cp.authority_scope_manifest) returns setof qt001_cp.finding
  language sql volatile
  as $$
    select f.code, f.expected, f.observed
    from pg_catalog.pg_roles as r
    cross join lateral (
      -- The role's own settings only: every function of the gate pins what a database or server may set.
      select jsonb_agg(split_part(c, '=', 1) order by c) as names
      from pg_catalog.pg_db_role_setting as s cross join lateral unnest(s.setconfig) as c
      where s.setrole = r.oid and c not in (select * from quorate.expected_role_settings(r.rolname))
    ) as unexpected
    cross join lateral (values
      ('SESSION_ROLE_MISMATCH', r.rolname <> p_scope.db_role, to_jsonb(p_scope.db_role), to_jsonb(r.rolname)),
      ('SESSION_ROLE_SET', current_setting('role') <> 'none', to_jsonb('none'::text), to_jsonb(current_setting('role'))),
      ('SESSION_ROLE_PRIVILEGED', not r.rolcanlogin or r.rolsuper or r.rolcreatedb or r.rolcreaterole or r.rolreplication or r.rolbypassrls,
        null, to_jsonb(r.rolname)),
      ('SESSION_ROLE_MEMBERSHIP', exists (select from pg_catalog.pg_auth_members as m where m.member = r.oid),
        to_jsonb('no memberships'::text),
        (select jsonb_agg(g.rolname order by g.rolname) from pg_catalog.pg_auth_members as m
         join pg_catalog.pg_roles as g on g.oid = m.roleid where m.member = r.oid)),
      ('SESSION_ROLE_SETTINGS', unexpected.names is not null,
        (select jsonb_agg(e) from quorate.expected_role_settings(r.rolname) as e), unexpected.names),
      ('SESSION_FORBIDDEN_WRITER', exists (select from qt001_cp.privilege_set_manifest as p where p.active
        and r.rolname = any (p.forbidden_writers)),
        null, to_jsonb(r.rolname))
    ) as f(code, holds, expected, observed)
    where r.rolname = session_user and f.holds
  $$;
comment on function quorate.session_findings is 'The database session itself, as PostgreSQL knows it: never passed in (ID-9).';

create function quorate.session_login() returns text
  language plpgsql stable
as $$
declare
  v_login text;
begin
  -- A key word from PostgreSQL 16 on, so it is run as a text.
  if to_regproc('pg_catalog.system_user') is not null then
    execute 'select pg_catalog."system_user"()' into v_login;
  end if;
  return v_login;
end
$$;
comment on function quorate.session_login is
  'How the session was authenticated and as whom, `method:identity`, where the server keeps it; null on PostgreSQL 15 (ID-9).';

create function quorate.custodian_of(p_scope qt001_cp.authority_scope_manifest, p_operator uuid)
  returns table (human uuid, principal_id uuid, finding qt001_cp.finding)
  language plpgsql volatile
as $$
declare
  v_principal qt001_cp.principal_registry;
  v_human qt001_cp.human_identity_registry;
begin
  if p_scope.custody = 'none' then
    return;
  end if;
  select * into v_principal from qt001_cp.principal_registry where auth_db_role = session_user;
  select * into v_human from qt001_cp.human_identity_registry where human_identity_id = v_principal.human_identity_id;
  human := v_principal.human_identity_id;
  principal_id := v_principal.principal_id;
  if v_principal.principal_id is null then
    finding := row('IDENTITY_UNKNOWN', to_jsonb('a principal for the database login'::text), to_jsonb(session_user))::qt001_cp.finding;
  elsif not quorate.is_current(v_principal.valid_from, v_principal.valid_until, v_principal.revoked_at)
     or quorate.human_state(v_human) is not null then
    finding := row(coalesce(quorate.human_state(v_human), 'IDENTITY_STALE'), null,
      to_jsonb(format('the human behind login %s', session_user)))::qt001_cp.finding;
  elsif p_scope.custody = 'personal' and v_principal.human_identity_id is distinct from p_operator then
    finding := row('IDENTITY_PROXY', to_jsonb('the operator''s own login'::text), to_jsonb(session_user))::qt001_cp.finding;
  elsif p_scope.custody = 'workload' and v_principal.principal_class_item_id is distinct from p_scope.custodian_class_item_id then
    finding := row('IDENTITY_PROXY', to_jsonb(quorate.code_of(p_scope.custodian_class_item_id)),
      to_jsonb(quorate.code_of(v_principal.principal_class_item_id)))::qt001_cp.finding;
  end if;
  return next;
end
$$;
comment on function quorate.custodian_of is
  'The registered human behind the session''s login: a workload''s custodian, or the operator''s own (ID-10).';

create function quorate.protection_findings(p_scope qt001_cp.authority_scope_manifest, p_environment jsonb) returns setof qt001_cp.finding
  language sql volatile
  as $$
    select 'PROTECTION_MISSING', p_scope.claims -> 'environment', p_environment -> 'name'
    where p_scope.claims ->> 'environment' is not null and (p_environment ->> 'name') is distinct from p_scope.claims ->> 'environment'
    union all
    -- A field that GitHub did not send is no protection.
    select 'PROTECTION_WEAK', jsonb_build_object(w.field, w.wanted), jsonb_build_object(w.field, p_environment -> 'protection' -> w.field)
    from (values ('required_reviewers', true), ('prevent_self_review', true), ('can_admins_bypass', false), ('branch_policy', true))
      as w(field, wanted)
    where p_scope.approval = 'required' and (p_environment -> 'protection' -> w.field) is distinct from to_jsonb(w.wanted)
  $$;
comment on function quorate.protection_findings is 'The environment''s live protection against what the policy asks for (ID-6).';

create function quorate.reviewers(p_activation qt001_cp.activation, p_provider uuid, p_observations jsonb)
  returns table (seat qt001_cp.occupant, finding qt001_cp.finding)
  language sql volatile
  as $$
    with word as (
      -- Each person's last review of the pull request; a comment or a pending review does not count.
      -- Reviews of deleted accounts cannot be grouped by person: each of them counts as a last one.
      select distinct on (p.person) r ->> 'state' as state, r ->> 'user_sha256' as account,
        r ->> 'user_type' as user_type, r ->> 'commit' as commit_sha
      from jsonb_array_elements(p_observations -> 'reviews') with ordinality as w(r, n)
      cross join lateral (select coalesce(r ->> 'user_sha256', n::text)) as p(person)
      where r ->> 'state' not in ('commented', 'pending')
      order by p.person, n desc
    ), said as (
      select 'api' as source, a ->> 'state' as state, a ->> 'user_sha256' as account, a ->> 'user_type' as user_type, null::jsonb
        as pull_request
      from jsonb_array_elements(p_observations -> 'approvals') as a
      where p_observations #>> '{environment,id}' is not null and a ->> 'environment_id' = p_observations #>> '{environment,id}'
      union all
      -- An approval counts only at the head, and not by somebody whose commit is in it; an objection counts at any commit.
      select 'review', case w.state when 'changes_requested' then 'rejected' else w.state end, w.account, w.user_type,
        p_observations #> '{pull_request,number}'
      from word as w
      where w.state <> 'approved'
        or w.commit_sha = p_observations #>> '{pull_request,head_sha}'
          and not coalesce(p_observations #> '{pull_request,authors}' ? w.account, false)
    ), reviewer as (
      select source, account, min(user_type) filter (where user_type is distinct from 'User') as other_type,
        bool_and(user_type is not distinct from 'User') as is_user,
        row_number() over (partition by source order by account collate "C")::integer as n
      from said where state = 'approved' group by source, account
    ), resolved as (
      select r.*, h.human_identity_id as human, h.code from reviewer as r cross join lateral quorate.resolve_human(p_provider, r.account)
        as h
    ), seat as (
      -- The seats that the policy lets a reviewer of each kind fill; a reviewer beyond them is extra, and blocks.
      select k.source, s.class, s.ordinal, row_number() over (partition by k.source order by s.class collate "C", s.ordinal)::integer as n
      from quorate.required_seats(p_activation.action_item_id) as s
      join unnest(array['api', 'review']) as k(source) on k.source = any (s.assurance)
      where s.profile = 'signoff'
    )
    select row(coalesce(s.class, case r.source when 'api' then 'environment reviewer' else 'pull request reviewer' end),
      coalesce(s.ordinal, r.n),
        quorate.code_of(p_activation.action_item_id), quorate.code_of(p_activation.scope_item_id), r.human, r.source)::qt001_cp.occupant,
      case
        when not r.is_user then row('IDENTITY_PROXY', to_jsonb('User'::text), to_jsonb(r.other_type))::qt001_cp.finding
        when r.code is not null then row(r.code, null, jsonb_build_object('reviewer', r.account))::qt001_cp.finding
      end
    from resolved as r left join seat as s on (s.source, s.n) = (r.source, r.n)
    union all
    select null, row('REVIEW_REJECTED', null,
      jsonb_strip_nulls(jsonb_build_object('reviewer', a.account, 'pull_request', a.pull_request)))::qt001_cp.finding
    from said as a where a.state = 'rejected'
    union all
    -- A review counts for this packet only where its pull request made the packet's commit, and nothing else was merged with it.
    select null, row(case when is_its then 'PULL_REQUEST_OTHER_BYTES' else 'PULL_REQUEST_MISSING' end, to_jsonb(p_activation.commit_sha),
      p_observations #- '{pull_request,authors}' -> 'pull_request')::qt001_cp.finding
    from (select p_observations #>> '{pull_request,commit}' is not distinct from p_activation.commit_sha) as p(is_its)
    where exists (select from seat where source = 'review')
      and not (is_its and p_observations #> '{pull_request,head_tree}' = p_observations #> '{pull_request,tree}')
  $$;
comment on function quorate.reviewers is
  'From observations as parse_observations leaves them: the reviewers of the environment and of the pull request as seats; unknown '
  'humans, machines, rejections and other bytes as findings (ID-6, ID-12).';

reset role;
