-- The rules of a policy set about actions that start runs: the twins of src/manifest/check/runs.ts, with the same codes (MAN-10).

set local role quorate_owner;

create function quorate.set_run_findings(p_documents jsonb) returns setof qt001_cp.finding
  language sql stable
  as $$
    with action as (
      select a.name, a.spec ->> 'does' as does, (a.spec ->> 'deadline_seconds')::integer as seconds, a.spec -> 'audiences' as audiences
      from quorate.set_specs(p_documents, 'AUTHORITY_ACTION') as a
    )
    select f.code, f.expected, to_jsonb(a.name)
    from action as a cross join lateral (values
      ('RUN_KEY_MISPLACED', a.does is distinct from 'run' and (a.seconds is not null or jsonb_array_length(a.audiences) > 0),
        to_jsonb('run'::text)),
      ('DEADLINE_MISSING', a.does = 'run' and a.seconds is null, to_jsonb('deadline'::text)),
      ('DEADLINE_OUT_OF_RANGE', a.does = 'run' and a.seconds not between 60 and 5 * 86400, to_jsonb('60 to 432000 seconds'::text)),
      ('AUDIENCE_TWICE', (select count(*) <> count(distinct e) from jsonb_array_elements(a.audiences) as e), null)
    ) as f(code, holds, expected)
    where f.holds
  $$;
comment on function quorate.set_run_findings is 'Deadlines and audiences: of actions that start runs, and of no other.';

reset role;
