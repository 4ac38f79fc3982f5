-- The one decision engine: seats, separation, identities, session, freshness. Every function returns findings; none means yes.
-- Preflight, the acting functions and the triggers on the occupant tables all call these same functions (SEP-3).
set local role quorate_owner;

create function qt001_cp.seat_findings(p_activation qt001_cp.activation, p_occupied qt001_cp.occupant[]) returns setof qt001_cp.finding
  language sql volatile
  as $$
    -- Both EXCEPT directions, and each occupant's registration, in one statement (SEAT-3).
    with required as (
      select r.class, r.ordinal, r.action, r.scope, r.assurance from qt001_cp.required_seats(p_activation.action_item_id) as r
    ), occupied as (
      select o.* from unnest(p_occupied) as o
    ), missing as (
      select class, ordinal, action, scope from required except select class, ordinal, action, scope from occupied
    ), extra as (
      select class, ordinal, action, scope from occupied except select class, ordinal, action, scope from required
      union
      -- Two in one seat: sets do not count, so that this does.
      select class, ordinal, action, scope from occupied group by class, ordinal, action, scope having count(*) > 1
    ), unregistered as (
      select class, human from occupied where human is not null and class in (select class from required)
      except
      select i.code, p.human_identity_id from qt001_cp.principal_registry as p
      join qt001_cp.human_identity_registry as h on h.human_identity_id = p.human_identity_id
        and qt001_cp.human_state(h) is null
      join qt001_cp.principal_class_manifest as c on c.item_id = p.principal_class_item_id and c.active
      join qt001_cp.code_catalog_item as i on i.item_id = c.item_id
      where qt001_cp.is_current(p.valid_from, p.valid_until, p.revoked_at)
        and p.human_identity_id in (select human from occupied)
    )
    select 'SLOT_MISSING', to_jsonb(format('%s/%s', m.class, m.ordinal)), null::jsonb from missing as m
    union all
    select 'SLOT_EXTRA', null, to_jsonb(format('%s/%s', x.class, x.ordinal)) from extra as x
    union all
    select 'OCCUPANT_NOT_OF_CLASS', to_jsonb(u.class), to_jsonb(u.human) from unregistered as u
    union all
    select 'ASSURANCE_NOT_ACCEPTED', to_jsonb(r.assurance), to_jsonb(format('%s/%s by %s', o.class, o.ordinal, o.source))
    from occupied as o join required as r on (r.class, r.ordinal, r.action, r.scope) = (o.class, o.ordinal, o.action, o.scope)
    where not o.source = any (r.assurance)
    union all
    select 'HUMAN_REPEATED', null, jsonb_build_object('class', o.class, 'human', o.human)
    from occupied as o where o.human is not null group by o.class, o.human having count(*) > 1
    union all
    -- The operator sits only in the operator's seat, whether or not a pair says so (SEAT-4).
    select 'OPERATOR_HOLDS_SEAT', null, jsonb_build_object('class', o.class, 'human', o.human)
    from occupied as o
    join qt001_cp.authority_action_manifest as a on a.item_id = p_activation.action_item_id and a.active
    join occupied as op on op.class = qt001_cp.code_of(a.by_class_item_id) and op.source = 'session' and op.human = o.human
    where o.class <> op.class
    order by 1, 2, 3
  $$;
comment on function qt001_cp.seat_findings is 'The occupied seats against the required ones: nobody missing, nobody extra, everybody of the class.';

create function qt001_cp.separation_findings(p_activation qt001_cp.activation, p_occupied qt001_cp.occupant[]) returns setof qt001_cp.finding
  language sql volatile
  as $$
    with seated as (
      select 'activation' as scope, o.class, o.human from unnest(p_occupied) as o
      union
      select 'change_set', o.class, o.human from unnest(p_occupied) as o
      union
      -- A cut and its verifies are one change set; the occupants of what was carried out no longer move (SEP-1).
      select 'change_set', o.class, o.human
      from qt001_cp.activation as other cross join lateral qt001_cp.stored_seats(other.activation_id) as s cross join lateral (select (s.seat).*) as o
      where other.activation_id = p_activation.parent_activation_id or other.parent_activation_id = p_activation.activation_id
        or other.parent_activation_id = p_activation.parent_activation_id and other.activation_id <> p_activation.activation_id and other.status = 'consumed'
    )
    select 'SEPARATION_VIOLATED', to_jsonb(format('%s and %s are different humans within one %s', l.class, r.class, s.scope)), to_jsonb(l.human)
    from qt001_cp.principal_separation_manifest as s
    join seated as l on l.scope = s.scope and l.class = qt001_cp.code_of(s.left_class_item_id)
    join seated as r on r.scope = s.scope and r.class = qt001_cp.code_of(s.right_class_item_id) and r.human = l.human
    where s.active
    order by 1, 2, 3
  $$;
comment on function qt001_cp.separation_findings is 'Pairs that must differ and do not, within the activation or across a change set (SEP-1, SEP-2).';

create function qt001_cp.separation_drift() returns setof qt001_cp.finding
  language sql volatile
  as $$
    with reviewed as (
      select d #>> '{spec,scope}' as scope, d #>> '{spec,left}' as l, d #>> '{spec,right}' as r
      from qt001_cp.manifest_set as s cross join lateral jsonb_array_elements(s.bytes::jsonb) as d
      where s.status = 'ACTIVE' and d ->> 'kind' = 'PRINCIPAL_SEPARATION'
    ), in_force as (
      select scope, qt001_cp.code_of(left_class_item_id), qt001_cp.code_of(right_class_item_id)
      from qt001_cp.principal_separation_manifest where active
    )
    select 'SEPARATION_DRIFT', to_jsonb(format('%s: %s, %s', m.scope, m.l, m.r)), null::jsonb
    from (select * from reviewed except select * from in_force) as m(scope, l, r)
    union all
    select 'SEPARATION_DRIFT', null, to_jsonb(format('%s: %s, %s', x.scope, x.l, x.r))
    from (select * from in_force except select * from reviewed) as x(scope, l, r)
    order by 1, 2, 3
  $$;
comment on function qt001_cp.separation_drift is 'The pairs in force against the pairs of the ACTIVE set''s reviewed bytes, both ways (SEP-4).';

create function qt001_cp.expected_role_settings(p_role name) returns setof text
  language plpgsql stable
as $$
begin
  return query
    select e.privilege from qt001_cp.expected_privileges() as e where e.kind = 'setting' and e.object = '' and e.grantee = p_role;
end
$$;
comment on function qt001_cp.expected_role_settings is 'The settings that the preset gives a login.';

create function qt001_cp.session_findings(p_scope qt001_cp.authority_scope_manifest) returns setof qt001_cp.finding
  language sql volatile
  as $$
    select f.code, f.expected, f.observed
    from pg_catalog.pg_roles as r
    cross join lateral (
      -- The role's own; what a whole database or server begins its sessions with is pinned in every function of the gate.
      select jsonb_agg(split_part(c, '=', 1) order by c) as names
      from pg_catalog.pg_db_role_setting as s cross join lateral unnest(s.setconfig) as c
      where s.setrole = r.oid and c not in (select * from qt001_cp.expected_role_settings(r.rolname))
    ) as unexpected
    cross join lateral (values
      ('SESSION_ROLE_MISMATCH', r.rolname <> p_scope.db_role, to_jsonb(p_scope.db_role), to_jsonb(r.rolname)),
      ('SESSION_ROLE_SET', current_setting('role') <> 'none', to_jsonb('none'::text), to_jsonb(current_setting('role'))),
      ('SESSION_ROLE_PRIVILEGED', not r.rolcanlogin or r.rolsuper or r.rolcreatedb or r.rolcreaterole or r.rolreplication or r.rolbypassrls,
        null, to_jsonb(r.rolname)),
      ('SESSION_ROLE_MEMBERSHIP', exists (select from pg_catalog.pg_auth_members as m where m.member = r.oid), to_jsonb('no memberships'::text),
        (select jsonb_agg(g.rolname order by g.rolname) from pg_catalog.pg_auth_members as m
         join pg_catalog.pg_roles as g on g.oid = m.roleid where m.member = r.oid)),
      ('SESSION_ROLE_SETTINGS', unexpected.names is not null,
        (select jsonb_agg(e) from qt001_cp.expected_role_settings(r.rolname) as e), unexpected.names),
      ('SESSION_FORBIDDEN_WRITER', exists (select from qt001_cp.privilege_set_manifest as p where p.active and r.rolname = any (p.forbidden_writers)),
        null, to_jsonb(r.rolname))
    ) as f(code, holds, expected, observed)
    where r.rolname = session_user and f.holds
  $$;
comment on function qt001_cp.session_findings is 'The database session itself, as PostgreSQL knows it: never passed in (ID-9).';

create function qt001_cp.session_login() returns text
  language plpgsql stable
as $$
declare
  v_login text;
begin
  -- A word of SQL from PostgreSQL 16 on only.
  if to_regproc('pg_catalog.system_user') is not null then
    execute 'select pg_catalog."system_user"()' into v_login;
  end if;
  return v_login;
end
$$;
comment on function qt001_cp.session_login is 'How the session was authenticated and as whom, `method:identity`, where the server keeps it; null on PostgreSQL 15 (ID-9).';

create function qt001_cp.custodian_of(p_scope qt001_cp.authority_scope_manifest, p_operator uuid)
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
  elsif not qt001_cp.is_current(v_principal.valid_from, v_principal.valid_until, v_principal.revoked_at)
     or qt001_cp.human_state(v_human) is not null then
    finding := row(coalesce(qt001_cp.human_state(v_human), 'IDENTITY_STALE'), null,
      to_jsonb(format('the human behind login %s', session_user)))::qt001_cp.finding;
  elsif p_scope.custody = 'personal' and v_principal.human_identity_id is distinct from p_operator then
    finding := row('IDENTITY_PROXY', to_jsonb('the operator''s own login'::text), to_jsonb(session_user))::qt001_cp.finding;
  elsif p_scope.custody = 'workload' and v_principal.principal_class_item_id is distinct from p_scope.custodian_class_item_id then
    finding := row('IDENTITY_PROXY', to_jsonb(qt001_cp.code_of(p_scope.custodian_class_item_id)), to_jsonb(qt001_cp.code_of(v_principal.principal_class_item_id)))::qt001_cp.finding;
  end if;
  return next;
end
$$;
comment on function qt001_cp.custodian_of is 'The registered human behind the session''s login: a workload''s custodian, or the operator''s own (ID-10).';

create function qt001_cp.protection_findings(p_scope qt001_cp.authority_scope_manifest, p_environment jsonb) returns setof qt001_cp.finding
  language sql volatile
  as $$
    select 'PROTECTION_MISSING', to_jsonb(p_scope.environment), p_environment -> 'name'
    where p_scope.environment is not null and (p_environment ->> 'name') is distinct from p_scope.environment
    union all
    -- A field that GitHub did not tell is not a protection.
    select 'PROTECTION_WEAK', jsonb_build_object(w.field, w.wanted), jsonb_build_object(w.field, p_environment -> 'protection' -> w.field)
    from (values ('required_reviewers', true), ('prevent_self_review', true), ('can_admins_bypass', false), ('branch_policy', true)) as w(field, wanted)
    where p_scope.approval = 'required' and (p_environment -> 'protection' -> w.field) is distinct from to_jsonb(w.wanted)
  $$;
comment on function qt001_cp.protection_findings is 'The environment''s live protection against what the policy asks for (ID-6).';

create function qt001_cp.reviewers(p_activation qt001_cp.activation, p_provider uuid, p_observations jsonb)
  returns table (seat qt001_cp.occupant, finding qt001_cp.finding)
  language sql volatile
  as $$
    with word as (
      -- Each person's last word on the pull request; a comment, or a review that is not handed in, is none.
      -- Whose account is gone cannot be told from others of the kind: each such word is the last.
      select distinct on (p.person) r ->> 'state' as state, r ->> 'user_sha256' as account,
        r ->> 'user_type' as user_type, r ->> 'commit' as commit_sha
      from jsonb_array_elements(p_observations -> 'reviews') with ordinality as w(r, n)
      cross join lateral (select coalesce(r ->> 'user_sha256', n::text)) as p(person)
      where r ->> 'state' not in ('commented', 'pending')
      order by p.person, n desc
    ), said as (
      select 'api' as source, a ->> 'state' as state, a ->> 'user_sha256' as account, a ->> 'user_type' as user_type, null::jsonb as pull_request
      from jsonb_array_elements(p_observations -> 'approvals') as a
      where p_observations #>> '{environment,id}' is not null and a ->> 'environment_id' = p_observations #>> '{environment,id}'
      union all
      -- It approves only the head, and nobody approves what their own commit is in; it objects whatever commit it names.
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
      select r.*, h.human_identity_id as human, h.code from reviewer as r cross join lateral qt001_cp.resolve_human(p_provider, r.account) as h
    ), seat as (
      -- The seats that the policy lets a reviewer of each kind fill; a reviewer beyond them is extra, and blocks.
      select k.source, s.class, s.ordinal, row_number() over (partition by k.source order by s.class collate "C", s.ordinal)::integer as n
      from qt001_cp.required_seats(p_activation.action_item_id) as s
      join unnest(array['api', 'review']) as k(source) on k.source = any (s.assurance)
      where s.profile = 'signoff'
    )
    select row(coalesce(s.class, case r.source when 'api' then 'environment reviewer' else 'pull request reviewer' end), coalesce(s.ordinal, r.n),
        qt001_cp.code_of(p_activation.action_item_id), qt001_cp.code_of(p_activation.scope_item_id), r.human, r.source)::qt001_cp.occupant,
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
    -- A review says something of this packet only where its pull request made the packet's commit, and nothing else was merged with it.
    select null, row(case when is_its then 'PULL_REQUEST_OTHER_BYTES' else 'PULL_REQUEST_MISSING' end, to_jsonb(p_activation.commit_sha),
      p_observations #- '{pull_request,authors}' -> 'pull_request')::qt001_cp.finding
    from (select p_observations #>> '{pull_request,commit}' is not distinct from p_activation.commit_sha) as p(is_its)
    where exists (select from seat where source = 'review')
      and not (is_its and p_observations #> '{pull_request,head_tree}' = p_observations #> '{pull_request,tree}')
  $$;
comment on function qt001_cp.reviewers is
  'From observations as parse_observations leaves them: the reviewers of the environment and of the pull request as seats; unknown humans, machines, rejections and other bytes as findings (ID-6, ID-12).';

create function qt001_cp.schema_digest() returns text
  language sql volatile set search_path = pg_catalog, pg_temp set quote_all_identifiers = off
  as $$
    with governed as (
      select c.oid, format('%s.%s', n.nspname, c.relname) as name, c.relowner, c.relrowsecurity, c.relforcerowsecurity
      from pg_catalog.pg_class as c join pg_catalog.pg_namespace as n on n.oid = c.relnamespace
      where c.relkind in ('r', 'v', 'p')
        and (n.nspname = 'cutter_governance' or (n.nspname = 'public' and c.relname in ('information_unit', 'unit_version')))
    ), fact as (
      select array['column', g.name, a.attname::text, pg_catalog.format_type(a.atttypid, a.atttypmod), a.attnotnull::text,
        a.attidentity::text, a.attgenerated::text, pg_catalog.pg_get_expr(d.adbin, d.adrelid)] as fields
      from governed as g join pg_catalog.pg_attribute as a on a.attrelid = g.oid and a.attnum > 0 and not a.attisdropped
      left join pg_catalog.pg_attrdef as d on d.adrelid = g.oid and d.adnum = a.attnum
      union all
      select array['table', g.name, pg_catalog.pg_get_userbyid(g.relowner)::text, g.relrowsecurity::text, g.relforcerowsecurity::text]
      from governed as g
      union all
      select array['index', g.name, pg_catalog.pg_get_indexdef(x.indexrelid), x.indisvalid::text]
      from governed as g join pg_catalog.pg_index as x on x.indrelid = g.oid
      union all
      -- A view's own query is its rule.
      select array['rule', g.name, pg_catalog.pg_get_ruledef(r.oid), r.ev_enabled::text]
      from governed as g join pg_catalog.pg_rewrite as r on r.ev_class = g.oid
      union all
      select array['policy', g.name, p.polname::text, p.polcmd::text, p.polpermissive::text,
        pg_catalog.pg_get_expr(p.polqual, p.polrelid), pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid)]
      from governed as g join pg_catalog.pg_policy as p on p.polrelid = g.oid
      union all
      select array['constraint', g.name, k.conname::text, pg_catalog.pg_get_constraintdef(k.oid)]
      from governed as g join pg_catalog.pg_constraint as k on k.conrelid = g.oid
      union all
      select array['trigger', g.name, t.tgname::text, pg_catalog.pg_get_triggerdef(t.oid), t.tgenabled::text]
      from governed as g join pg_catalog.pg_trigger as t on t.tgrelid = g.oid and not t.tgisinternal
      union all
      select array['function', p.oid::regprocedure::text, pg_catalog.pg_get_userbyid(p.proowner)::text, p.prosrc, pg_catalog.pg_get_function_sqlbody(p.oid),
        p.prosecdef::text, p.proconfig::text]
      from pg_catalog.pg_proc as p join pg_catalog.pg_namespace as n on n.oid = p.pronamespace and n.nspname = 'cutter_governance'
      where p.prokind in ('f', 'p')
    )
    select qt001_cp.sha256_hex(string_agg(line, E'\n' order by line collate "C")) from (select array_to_json(fields)::text as line from fact) as told
  $$;
comment on function qt001_cp.schema_digest is 'sha256 over the governed schemas as they are: columns, defaults, constraints, indexes, rules, policies, owners, triggers, functions.';

create function qt001_cp.activation_findings(p_activation qt001_cp.activation) returns setof qt001_cp.finding
  language sql volatile
  as $$
    select f.code, f.expected, f.observed
    from (values (1)) as always(n)
    left join (select digest::text from qt001_cp.manifest_set where status = 'ACTIVE') as policy on true
    cross join (select qt001_cp.schema_digest() as schema_digest offset 0) as live
    cross join lateral (values
      ('ACTIVATION_CONSUMED', p_activation.status = 'consumed', null::jsonb, to_jsonb(p_activation.code)),
      ('ACTIVATION_WITHDRAWN', p_activation.status = 'withdrawn', null, to_jsonb(p_activation.code)),
      ('ACTIVATION_EXPIRED', clock_timestamp() >= p_activation.not_after, to_jsonb(qt001_cp.utc_seconds(p_activation.not_after)), null),
      ('MANIFEST_DRIFT', p_activation.manifest_digest is distinct from policy.digest, to_jsonb(policy.digest), to_jsonb(p_activation.manifest_digest::text)),
      ('SCHEMA_DRIFT', p_activation.schema_digest <> live.schema_digest, to_jsonb(p_activation.schema_digest::text), to_jsonb(live.schema_digest))
    ) as f(code, holds, expected, observed)
    where f.holds
  $$;
comment on function qt001_cp.activation_findings is
  'Why an activation can no longer run, whoever asks: carried out, withdrawn or too old; or opened for another policy or schema than there is now (SEAT-1).';

create function qt001_cp.may_still_run(p_activation qt001_cp.activation) returns boolean
  language sql volatile
  as $$ select not exists (select from qt001_cp.activation_findings(p_activation)) $$;
comment on function qt001_cp.may_still_run is
  'Whether an activation could run at all: open, in time, of the policy and the schema in force.';

create function qt001_cp.content_findings(p_activation qt001_cp.activation, p_content text) returns setof qt001_cp.finding
  language sql volatile
  as $$
    select case when p_activation.packet::jsonb ->> 'carrier' = 'GOV' then 'DOCUMENT_DRIFT' else 'PLAN_DRIFT' end,
      to_jsonb(p_activation.plan_digest::text), to_jsonb(p_content)
    where p_content is distinct from p_activation.plan_digest::text
  $$;
comment on function qt001_cp.content_findings is
  'Whether the content that a job recomputed from its own checkout is the one that the packet names; a job that says none agrees with nothing (SEAT-5).';

create function qt001_cp.packet_findings(p_activation qt001_cp.activation, p_observations jsonb) returns setof qt001_cp.finding
  language sql volatile
  as $$
    select f.code, f.expected, f.observed from qt001_cp.activation_findings(p_activation) as f
    union all
    select f.code, f.expected, f.observed from qt001_cp.content_findings(p_activation, p_observations #>> '{checkout,plan_digest}') as f
    union all
    select f.code, to_jsonb(f.expected), f.observed
    from (values (1)) as always(n)
    left join (
      -- The checkout of an activation holds the set that it activates; every other one holds the set in force.
      select case p_activation.action when 'MANIFEST_ACTIVATE' then p_activation.plan_digest else digest end::text as checked_out
      from qt001_cp.manifest_set where status = 'ACTIVE') as policy on true
    cross join lateral (values
      ('MANIFEST_DRIFT', p_observations #>> '{checkout,manifest_digest}' is distinct from policy.checked_out or policy.checked_out is null,
        policy.checked_out, p_observations #> '{checkout,manifest_digest}')
    ) as f(code, holds, expected, observed)
    where f.holds
  $$;
comment on function qt001_cp.packet_findings is 'Whether the packet still is what was signed, and what the checkout and the database hold (MAN-8, SEAT-1).';

create function qt001_cp.assert_occupants_differ() returns trigger
  language plpgsql
  security definer
  set search_path = pg_catalog, pg_temp
as $$
declare
  v_activation qt001_cp.activation;
  v_stored qt001_cp.occupant[];
begin
  -- Raising the version first makes two concurrent seats queue; the recount is a new statement and sees what the other committed.
  update qt001_cp.activation set version = version + 1 where activation_id = new.activation_id returning * into v_activation;
  if v_activation.status <> 'open' then
    perform qt001_cp.refuse('ACTIVATION_CLOSED', to_jsonb('open'::text), to_jsonb(v_activation.status));
  end if;
  -- Leaving a seat breaks no rule; somebody else's fault must not hold anybody in theirs.
  if new.withdrawn_by is not null then
    return null;
  end if;
  -- Every stored seat, whether it still counts or not: whose fell is freed before anybody sits down again.
  v_stored := array(select s.seat from qt001_cp.stored_seats(new.activation_id) as s);
  perform qt001_cp.refuse_all(array(
    select row(f.code, f.expected, f.observed)::qt001_cp.finding
    from qt001_cp.separation_findings(v_activation, v_stored) as f
    union all
    select row(f.code, f.expected, f.observed)::qt001_cp.finding
    from qt001_cp.seat_findings(v_activation, v_stored) as f
    where f.code <> 'SLOT_MISSING'));
  return null;
end
$$;
create constraint trigger signoff_binding_differ after insert or update on qt001_cp.signoff_binding
  for each row execute function qt001_cp.assert_occupants_differ();
create constraint trigger quorum_vote_differ after insert or update on qt001_cp.quorum_vote
  for each row execute function qt001_cp.assert_occupants_differ();

reset role;
