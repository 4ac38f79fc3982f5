-- Which workload a token is of: its claims against those of the scope that it acts for (ID-5, ID-13).

set local role quorate_owner;

create function quorate.workflow_now(p_workflow_ref text, p_repository text) returns text
  language sql immutable parallel safe
  return case when p_workflow_ref like '.github/%' then p_repository || '/' || p_workflow_ref else p_workflow_ref end;
comment on function quorate.workflow_now is
  'A scope''s workflow as a token of this repository names it: the repository''s own under whatever name it has now, another''s whole '
  '(ID-13).';

create function quorate.compared_claims() returns table (rank integer, claim text, code text, optional boolean)
  language sql immutable parallel safe
  as $$
    values (1, 'repository_id', 'CLAIM_REPOSITORY', false), (2, 'repository_owner_id', 'CLAIM_OWNER', false),
      (3, 'environment', 'CLAIM_ENVIRONMENT', false), (4, 'job_workflow_ref', 'CLAIM_WORKFLOW', false),
      (5, 'job_workflow_sha', 'CLAIM_WORKFLOW_SHA', true), (6, 'ref', 'CLAIM_REF', false), (7, 'event_name', 'CLAIM_EVENT', false),
      (8, 'runner_environment', 'CLAIM_RUNNER', false), (9, 'run_attempt', 'RERUN_REFUSED', false)
  $$;
comment on function quorate.compared_claims is
  'The claims that say which workload a token is of, in the order in which differences are told, each with its code. One that nobody '
  'expects must be absent; an optional one is then not asked for.';

create function quorate.expected_claims(p_scope uuid, p_repository text) returns jsonb
  language plpgsql stable
as $$
begin
  return (
    select p.claims || s.claims || jsonb_build_object('run_attempt', '1',
      'job_workflow_ref', quorate.workflow_now(s.claims ->> 'job_workflow_ref', p_repository))
    from qt001_cp.authority_scope_manifest as s
    join qt001_cp.identity_provider_manifest as p on p.item_id = s.provider_item_id and p.active
    where s.item_id = p_scope and s.active);
end
$$;
comment on function quorate.expected_claims is
  'What a token of this repository, by its name now, must say to act for a scope: claim to exact text, null for absent; no row where the '
  'scope has no workload in force.';

create function quorate.refuse_other_workload(p_claims jsonb, p_scope uuid) returns void
  language plpgsql volatile
as $$
declare
  v_expected jsonb := quorate.expected_claims(p_scope, p_claims ->> 'repository');
  v_findings qt001_cp.finding[];
  v_context text;
begin
  if v_expected is null then
    perform quorate.refuse('ACTION_NOT_PERMITTED', null, to_jsonb(quorate.code_of(p_scope)));
  end if;
  select array_agg(row(f.code, f.expected, f.observed)::qt001_cp.finding order by f.rank, f.claim collate "C") into v_findings
  from (
    select c.rank, claim, c.code, to_jsonb(e.value) as expected, to_jsonb(p_claims ->> claim) as observed
    from quorate.compared_claims() as c left join jsonb_each_text(v_expected) as e(claim, value) using (claim)
    where e.value is distinct from p_claims ->> claim and not (c.optional and e.value is null)
    union all
    -- What nothing here compares would be asked for in vain.
    select null, e.claim, 'CLAIM_UNKNOWN', to_jsonb(e.claim), to_jsonb(p_claims ->> e.claim)
    from jsonb_each_text(v_expected) as e(claim, value) where e.claim not in (select c.claim from quorate.compared_claims() as c)
  ) as f(rank, claim, code, expected, observed);

  -- GitHub's two documented forms of `sub`; a customised template matches neither.
  v_context := case
    when p_claims ->> 'environment' is not null then 'environment:' || replace(p_claims ->> 'environment', ':', '%3A')
    when p_claims ->> 'event_name' = 'pull_request' then 'pull_request'
    else 'ref:' || replace(p_claims ->> 'ref', ':', '%3A')
  end;
  if (p_claims ->> 'sub' in (
    format('repo:%s:%s', p_claims ->> 'repository', v_context),
    format('repo:%s@%s/%s@%s:%s', split_part(p_claims ->> 'repository', '/', 1), p_claims ->> 'repository_owner_id',
      split_part(p_claims ->> 'repository', '/', 2), p_claims ->> 'repository_id', v_context)
  )) is not true then
    v_findings := v_findings || row('CLAIM_SUB', to_jsonb(format('repo:%s:%s', p_claims ->> 'repository', v_context)),
      p_claims -> 'sub')::qt001_cp.finding;
  end if;
  perform quorate.refuse_all(v_findings);
end
$$;
comment on function quorate.refuse_other_workload is
  'Compares the token''s claims with those that are expected for the scope, each exactly (ID-5, ID-8); every difference at once.';

reset role;
