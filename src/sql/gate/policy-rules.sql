-- The rules of a policy set whose shape policy-shape.sql checked: the twins of src/manifest/check/*.ts, with the same codes (MAN-10).
-- Each function takes the documents and returns the faults of one subject; policy-seats.sql has those of seats, and `set_rule_findings`
-- in policy-staffing.sql all of them.

set local role quorate_owner;

create function quorate.set_specs(p_documents jsonb, p_kind text) returns table (name text, spec jsonb)
  language sql immutable parallel safe
  as $$
    select d #>> '{metadata,name}', d -> 'spec' from jsonb_array_elements(p_documents) as d where d ->> 'kind' = p_kind
  $$;
comment on function quorate.set_specs is 'The documents of one kind in a set: name and spec.';

create function quorate.set_scopes(p_documents jsonb)
  returns table (name text, part text, provider text, db_role text, custody text, custodian text, environment text, job_workflow_ref text,
    job_workflow_sha text, ref text, event_name text, runner_environment text, approval text)
  language sql immutable parallel safe
  as $$
    select s.name, case when s.name in ('open', 'signoff', 'registry', 'keys') then 'door' when s.name in ('revoke', 'migrate') then s.name
      else 'login' end,
      r.provider, r.db_role, r.custody, r.custodian, r.environment, r.job_workflow_ref, r.job_workflow_sha, r.ref, r.event_name,
      r.runner_environment, r.approval
    from quorate.set_specs(p_documents, 'AUTHORITY_SCOPE') as s
    cross join lateral jsonb_to_record((s.spec -> 'claims') || (s.spec - 'claims')) as r(provider text, db_role text, custody text,
      custodian text, environment text, job_workflow_ref text,
      job_workflow_sha text, ref text, event_name text, runner_environment text, approval text)
  $$;
comment on function quorate.set_scopes is
  'The scopes of a set, and their part: a workflow at the door, the one that revokes, the migrator''s, or a login that actions use.';

create function quorate.governed_acts() returns table (name text, does text)
  language sql immutable parallel safe
  as $$
    values ('REGISTRY_CHANGE', 'registry'), ('MANIFEST_ACTIVATE', 'policy'), ('SEAT_REGISTER', 'seats'), ('SEAT_ROTATE', 'rotation'),
      ('KEY_CHANGE', 'keys'), ('PRIVILEGE_APPLY', 'privileges'), ('ESCALATION_CLOSE', 'escalation')
  $$;
comment on function quorate.governed_acts is
  'The acts that change the gate itself, each with its kind; every policy seats people for each.';

create function quorate.set_acts(p_documents jsonb)
  returns table (name text, governed boolean, does text, scope text, operator text, review text, has_grant boolean, esign text,
    within_seconds integer,
    custodian text, approval text)
  language sql immutable parallel safe
  as $$
    -- Read once, and not again for every act.
    with scope as materialized (select * from quorate.set_scopes(p_documents))
    select a.name, a.name in (select g.name from quorate.governed_acts() as g), a.spec ->> 'does', a.spec ->> 'scope', a.spec ->> 'by',
      a.spec ->> 'review',
      jsonb_typeof(a.spec -> 'grant') = 'object', a.spec #>> '{grant,esign}', (a.spec #>> '{grant,within_seconds}')::integer, s.custodian,
        s.approval
    from quorate.set_specs(p_documents, 'AUTHORITY_ACTION') as a
    left join scope as s on s.name = a.spec ->> 'scope'
  $$;
comment on function quorate.set_acts is
  'The acts of a set: what each does, who starts it, who reviews it, its grant, and the custodian and approval of the login that carries '
  'it out.';

create function quorate.set_presence_findings(p_documents jsonb) returns setof qt001_cp.finding
  language sql stable
  as $$
    with document as (
      select d ->> 'kind' as kind, d #>> '{metadata,name}' as name, d -> 'spec' as spec from jsonb_array_elements(p_documents) as d
    ), needed as (
      select 'AUTHORITY_SCOPE' as kind, unnest(array['open', 'signoff', 'registry', 'revoke', 'migrate']) as name
      union all select 'AUTHORITY_ACTION', g.name from quorate.governed_acts() as g
    ), class as (
      select name from document where kind = 'PRINCIPAL_CLASS'
    ), custodian as (
      select s.custodian as class from quorate.set_scopes(p_documents) as s where s.custodian is not null
    ), mention as (
      select d.kind, d.name, m.class from document as d cross
        join lateral unnest(array[d.spec ->> 'by', d.spec ->> 'review', d.spec #>> '{grant,esign}',
        d.spec ->> 'class', d.spec ->> 'left', d.spec ->> 'right', d.spec ->> 'migrator_custodian',
        case d.kind when 'AUTHORITY_SCOPE' then d.spec ->> 'custodian' end]) as m(class) where m.class is not null
    ), named as (
      -- The names that `expand` gives, so that nothing is listed twice under two names.
      select kind, name, case kind when 'PRIVILEGE_SET' then spec ->> 'preset'
        when 'PRINCIPAL_SEPARATION' then format('%s/%s~%s', spec ->> 'scope', spec ->> 'left', spec ->> 'right')
        when 'SIGNOFF_REQUIREMENT' then format('%s/%s/%s', spec ->> 'action', spec ->> 'class', spec ->> 'ordinal')
        when 'QUORUM_REQUIREMENT' then format('%s/%s/%s', spec ->> 'action', spec ->> 'class', spec ->> 'ordinal') else name end
          as right_name
      from document
    )
    select 'MANIFEST_MISSING_KEY', to_jsonb(format('%s %s', n.kind, n.name)), null::jsonb from needed as n
    where not exists (select from document as d where (d.kind, d.name) = (n.kind, n.name))
    union all
    select case when count(d.kind) = 0 then 'MANIFEST_MISSING_KEY' else 'SET_MALFORMED' end, jsonb_build_object(k.kind, 1),
      to_jsonb(count(d.kind))
    from unnest(array['IDENTITY_PROVIDER', 'PRIVILEGE_SET']) as k(kind) left join document as d on d.kind = k.kind group by k.kind
      having count(d.kind) <> 1
    union all
    select case when d.kind in ('AUTHORITY_ACTION', 'AUTHORITY_SCOPE') then 'NAME_RESERVED' else 'SET_MALFORMED' end,
      to_jsonb('each document once'::text), to_jsonb(format('%s %s', d.kind, d.name))
    from document as d group by d.kind, d.name having count(*) > 1
    union all
    select 'SET_MALFORMED', to_jsonb(format('%s %s', n.kind, n.right_name)), to_jsonb(n.name) from named as n where n.name <> n.right_name
    union all
    select 'ROLE_UNKNOWN', (select jsonb_agg(c.name order by c.name collate "C") from class as c),
      to_jsonb(format('%s in %s %s', m.class, m.kind, m.name))
    from mention as m where m.class not in (select name from class)
    union all
    select 'SET_MALFORMED', to_jsonb(format('PRINCIPAL_CLASS %s custodian', c.name)), c.spec -> 'custodian' from document as c
    where c.kind = 'PRINCIPAL_CLASS' and c.spec -> 'custodian' <> to_jsonb(c.name in (select class from custodian))
  $$;
comment on function quorate.set_presence_findings is
  'Documents that must exist exactly once under their name, and roles that are mentioned but not declared.';

create function quorate.set_scope_findings(p_documents jsonb, p_environment text) returns setof qt001_cp.finding
  language sql stable
  as $$
    with scope as (
      select * from quorate.set_scopes(p_documents)
    ), provider as (
      select p.name from quorate.set_specs(p_documents, 'IDENTITY_PROVIDER') as p
      order by p.name collate "C" limit 1
    ), told as (
      select s.name, c.code, c.member, c.expected, c.observed from scope as s left join provider as p on true
      cross join lateral (values
        -- A scope with tokens is one exact workload of the one provider. The migrator's has no token.
        (s.part = 'migrate' and s.provider is not null or s.part <> 'migrate' and s.provider is distinct from p.name,
          'MANIFEST_VALUE', 'provider', case s.part when 'migrate' then null else p.name end, s.provider),
        (s.part <> 'migrate' and s.job_workflow_ref is null, 'MANIFEST_MISSING_KEY', 'job_workflow_ref', 'a workflow', null),
        (s.part <> 'migrate' and s.ref is null, 'MANIFEST_MISSING_KEY', 'ref', 'a branch', null),
        (s.part <> 'migrate' and s.event_name is null, 'MANIFEST_MISSING_KEY', 'event_name', 'workflow_dispatch', null),
        (s.part <> 'migrate' and s.runner_environment is null, 'MANIFEST_MISSING_KEY', 'runner_environment',
          'github-hosted or self-hosted', null),
        (s.part = 'migrate' and coalesce(s.job_workflow_ref, s.job_workflow_sha, s.ref, s.event_name, s.runner_environment, s.environment)
          is not null,
          'SET_MALFORMED', 'job_workflow_ref', 'no workload', s.job_workflow_ref),
        -- A workflow of this repository at this branch, or another one whose very bytes are named.
        (s.job_workflow_sha is null and s.job_workflow_ref is not null
            and not (starts_with(s.job_workflow_ref, '.github/workflows/') and split_part(s.job_workflow_ref, '@', 2) = s.ref),
          'MANIFEST_VALUE', 'job_workflow_ref', format('.github/workflows/…@%s', s.ref), s.job_workflow_ref),
        (s.name = 'keys' and s.job_workflow_sha is null, 'MANIFEST_MISSING_KEY', 'job_workflow_sha', 'the commit of that workflow', null),
        (s.name = 'keys' and s.runner_environment = 'self-hosted', 'KEYS_SELF_HOSTED', 'runner_environment', 'github-hosted',
          s.runner_environment),
        (s.part = 'login' and s.environment is distinct from p_environment || '-' || s.name,
          'MANIFEST_VALUE', 'environment', p_environment || '-' || s.name, s.environment),
        (s.part in ('door', 'revoke') and s.environment is distinct from p_environment || '-' || s.part,
          'MANIFEST_VALUE', 'environment', p_environment || '-' || s.part, s.environment),
        -- Who answers for the login's credential.
        (s.part in ('door', 'revoke') and s.custody <> 'none', 'NAME_RESERVED', 'custody', 'none, or another name for the login',
          s.custody),
        -- Its environment would be the door's.
        (s.part = 'login' and s.name = 'door', 'NAME_RESERVED', 'environment', 'another name for the login', s.name),
        (s.part in ('login', 'migrate') and s.custody = 'none', 'CUSTODY_UNCLEAR', 'custody', 'workload or personal', s.custody),
        (s.part = 'migrate' and s.custody = 'personal', 'CUSTODY_UNCLEAR', 'custody', 'workload', s.custody),
        ((s.custody = 'workload') <> (s.custodian is not null), 'CUSTODY_UNCLEAR', 'custodian', 'with custody: workload, and only then',
          s.custodian),
        (s.part <> 'login' and s.approval <> 'none', 'SET_MALFORMED', 'approval', 'none', s.approval)
      ) as c(holds, code, member, expected, observed)
      where c.holds
    )
    select t.code, to_jsonb(format('AUTHORITY_SCOPE %s %s: %s', t.name, t.member, t.expected)), to_jsonb(t.observed) from told as t
    union all
    select 'SET_MALFORMED', jsonb_build_object('ref', 1), jsonb_agg(distinct s.ref) from scope as s having count(distinct s.ref) > 1
    union all
    select 'WORKFLOW_SHARED', null, jsonb_build_object(s.job_workflow_ref, jsonb_agg(s.name order by s.name collate "C"))
    from scope as s where s.name <> 'keys' and s.job_workflow_ref is not null group by s.job_workflow_ref having count(*) > 1
  $$;
comment on function quorate.set_scope_findings is
  'Whether each scope is a workload that can exist, of this repository and environment, with somebody who answers for its login.';

create function quorate.set_login_findings(p_documents jsonb) returns setof qt001_cp.finding
  language sql stable
  as $$
    with scope as (
      select * from quorate.set_scopes(p_documents)
    ), act as (
      select * from quorate.set_acts(p_documents)
    ), privileges as (
      select p.spec ->> 'preset' as preset, p.spec -> 'forbidden_writers' as forbidden, p.spec #> '{database,hosts}' as hosts,
        p.spec ->> 'migrator' as migrator,
        p.spec ->> 'migrator_custodian' as custodian
      from quorate.set_specs(p_documents, 'PRIVILEGE_SET') as p
    ), role as (
      select distinct s.db_role as name from scope as s union select p.migrator from privileges as p
    ), calls as (
      -- The function that each login must be able to call, which says what the login is for.
      select s.name as scope, s.db_role, f.function from scope as s
        join (values ('open', 'quorate.open'), ('signoff', 'quorate.signoff'), ('registry', 'quorate.govern'),
          ('revoke', 'quorate.suspend_human'), ('keys', 'quorate.add_keys'),
        ('migrate', 'quorate.genesis')) as f(scope, function) on f.scope = s.name
      union
      select s.name, s.db_role, f.function from act as a join scope as s on s.name = a.scope
      cross join lateral (select 'quorate.' || quorate.kind_lane(a.does)) as f(function) where f.function is not null
    ), lane_kind as (
      select distinct k.name from pg_catalog.pg_proc as p cross join lateral (select left(p.proname, -6)) as k(name)
      where p.pronamespace = 'quorate'::regnamespace and p.proname like '%\_apply' and not quorate.kind_governs(k.name)
        and k.name <> 'compensation'
    )
    select 'ACTION_KIND_UNKNOWN', coalesce((select to_jsonb(g.does) from quorate.governed_acts() as g where g.name = a.name),
      (select jsonb_agg(k.name order by k.name collate "C") from lane_kind as k)), jsonb_build_object(a.name, a.does)
    from act as a
    where a.does is distinct from (select g.does from quorate.governed_acts() as g where g.name = a.name)
      and (a.governed or a.does is not null and a.does not in (select k.name from lane_kind as k))
    union all
    select 'MANIFEST_VALUE', to_jsonb('a preset of this database'::text), to_jsonb(p.preset) from privileges as p
    where not exists (select from qt001_cp.privilege_preset as known where known.preset = p.preset)
    union all
    select 'SET_MALFORMED', jsonb_build_object('migrator', s.db_role, 'migrator_custodian', s.custodian), to_jsonb(p)
    from privileges as p join scope as s on s.part = 'migrate' where (s.db_role, s.custodian) is distinct from (p.migrator, p.custodian)
    union all
    select 'DB_ROLE_UNKNOWN', to_jsonb(format('%s may call %s', c.scope, string_agg(c.function, ', ' order by c.function collate "C"))),
      to_jsonb(c.db_role)
    from calls as c join privileges as p on exists (select from qt001_cp.privilege_preset as known where known.preset = p.preset)
    where not exists (select from qt001_cp.privilege_preset as known where known.preset = p.preset and known.grantee = c.db_role
      and known.kind = 'function' and known.privilege = 'EXECUTE' and split_part(known.object, '(', 1) = c.function)
    group by c.scope, c.db_role
    union all
    select 'NAME_RESERVED', null, to_jsonb(r.name) from role as r
    where starts_with(r.name, 'pg_') or r.name in ('public', 'none')
      or exists (select from pg_catalog.pg_get_keywords() as k where k.word = r.name and k.catcode in ('R', 'T'))
      or exists (select from qt001_cp.privilege_preset as known where known.grantee = r.name and known.kind = 'role'
        and known.privilege = 'NOLOGIN')
    union all
    select 'FORBIDDEN_WRITER_LOGS_IN', null, to_jsonb(r.name) from role as r join privileges as p on p.forbidden ? r.name
    union all
    select 'MANIFEST_VALUE', to_jsonb('database hosts: 1 to 9'::text), p.hosts from privileges as p
      where jsonb_array_length(p.hosts) not between 1 and 9
    union all
    select 'DATABASE_HOST_TWICE', null, h.host from privileges as p cross join lateral jsonb_array_elements(p.hosts) as h(host)
    group by h.host having count(*) > 1
    union all
    select 'SET_MALFORMED', to_jsonb('forbidden_writers: each once'::text), p.forbidden from privileges as p
    where (select count(*) <> count(distinct e) from jsonb_array_elements(p.forbidden) as e)
    union all
    -- The door's workflows share the door's login; every other login is one scope's own.
    select 'DB_ROLE_SHARED', null, jsonb_build_object(s.db_role, jsonb_agg(s.name order by s.name collate "C"))
    from scope as s group by s.db_role having count(distinct case s.part when 'door' then 'door' else s.part || s.name end) > 1
    union all
    select 'CUSTODIAN_SHARED', null, jsonb_build_object(s.custodian, jsonb_agg(s.name order by s.name collate "C"))
    from scope as s where s.custodian is not null group by s.custodian having count(*) > 1
    union all
    select 'PERSONAL_LOGIN_UNAVAILABLE', to_jsonb('workload'::text), to_jsonb(s.name)
    from act as a join scope as s on s.name = a.scope where not a.governed and a.does is not null and s.custody = 'personal'
    union all
    select 'LOGIN_UNKNOWN', null, jsonb_build_object(a.name, a.scope) from act as a where a.scope not in (select s.name from scope as s)
    union all
    select 'LOGIN_UNUSED', null, to_jsonb(s.name) from scope as s where s.part = 'login' and s.name not in (select a.scope from act as a)
    union all
    -- Governed acts use the door's login, actions one of their own.
    select 'NAME_RESERVED', to_jsonb(case when a.governed then 'registry' else 'a login' end), jsonb_build_object(a.name, a.scope)
    from act as a join scope as s on s.name = a.scope where a.governed <> (a.scope = 'registry') or not a.governed and s.part <> 'login'
  $$;
comment on function quorate.set_login_findings is
  'Database roles to which the preset gives what they must do, one a login; and one human class that answers for each login.';

reset role;
