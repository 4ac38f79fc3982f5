-- The rules of a policy set about actions that start runs: the twins of src/manifest/check/runs.ts, with the same codes (MAN-10).

set local role quorate_owner;

create function quorate.set_run_findings(p_documents jsonb) returns setof qt001_cp.finding
  language sql stable
  as $$
    with action as (
      select a.name, a.spec ->> 'does' as does, (a.spec ->> 'deadline_seconds')::integer as seconds, a.spec -> 'audiences' as audiences,
        a.spec -> 'temporary_logins' as logins
      from quorate.set_specs(p_documents, 'AUTHORITY_ACTION') as a
    )
    select f.code, f.expected, to_jsonb(a.name)
    from action as a cross join lateral (values
      ('RUN_KEY_MISPLACED', a.does is distinct from 'run' and (a.seconds is not null or jsonb_array_length(a.audiences) > 0
        or jsonb_array_length(a.logins) > 0),
        to_jsonb('run'::text)),
      ('DEADLINE_MISSING', a.does = 'run' and a.seconds is null, to_jsonb('deadline'::text)),
      ('DEADLINE_OUT_OF_RANGE', a.does = 'run' and a.seconds not between 60 and 5 * 86400, to_jsonb('60 to 432000 seconds'::text)),
      ('AUDIENCE_TWICE', (select count(*) <> count(distinct e) from jsonb_array_elements(a.audiences) as e), null),
      ('TEMPORARY_LOGIN_TWICE', (select count(*) <> count(distinct e) from jsonb_array_elements(a.logins) as e), null)
    ) as f(code, holds, expected)
    where f.holds
    union all
    select f.code, null, jsonb_build_object(a.name, e) from action as a cross join lateral jsonb_array_elements_text(a.logins) as e
    cross join lateral (values
      ('NAME_RESERVED', starts_with(e, 'pg_') or e in ('public', 'none')
        or exists (select from pg_catalog.pg_get_keywords() as k where k.word = e and k.catcode in ('R', 'T'))
        or exists (select from qt001_cp.privilege_preset as known where known.grantee = e and known.kind = 'role'
          and known.privilege = 'NOLOGIN')),
      -- Whoever works with it otherwise would be ended with the run, and could log in no more.
      ('TEMPORARY_LOGIN_TAKEN', exists (select from quorate.set_scopes(p_documents) as s where s.db_role = e)
        or exists (select from quorate.set_specs(p_documents, 'PRIVILEGE_SET') as p
          where p.spec ->> 'migrator' = e or p.spec -> 'readers' ? e or p.spec -> 'forbidden_writers' ? e)
        or exists (select from quorate.set_targets(p_documents) as t where e in (t.role, t.reader))
        or exists (select from qt001_cp.privilege_preset as known where known.grantee = e and known.kind = 'role'
          and known.privilege = 'LOGIN'))) as f(code, holds)
    where f.holds
  $$;
comment on function quorate.set_run_findings is
  'Deadlines, audiences and logins for minutes: of actions that start runs, and of no other.';

reset role;
