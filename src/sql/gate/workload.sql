-- Which workload a token is of: its claims against those of the scope that it acts for (ID-5, ID-13).

set local role quorate_owner;

create function quorate.workflow_now(p_workflow_ref text, p_repository text) returns text
  language sql immutable parallel safe
  return case when p_workflow_ref like '.github/%' then p_repository || '/' || p_workflow_ref else p_workflow_ref end;
comment on function quorate.workflow_now is
  'A scope''s workflow as a token of this repository names it: the repository''s own under whatever name it has now, another''s whole '
  '(ID-13).';

create function quorate.refuse_other_workload(p_claims jsonb, p_scope uuid) returns void
  language plpgsql volatile
as $$
declare
  v_scope qt001_cp.authority_scope_manifest;
  v_provider qt001_cp.identity_provider_manifest;
  v_findings qt001_cp.finding[];
  v_context text;
begin
  select * into v_scope from qt001_cp.authority_scope_manifest where item_id = p_scope and active;
  select * into v_provider from qt001_cp.identity_provider_manifest where item_id = v_scope.provider_item_id and active;
  if v_scope.item_id is null or v_provider.item_id is null then
    perform quorate.refuse('ACTION_NOT_PERMITTED', null, to_jsonb(quorate.code_of(p_scope)));
  end if;
  select array_agg(row(c.code, to_jsonb(c.expected), to_jsonb(c.observed))::qt001_cp.finding order by c.position) into v_findings
  from (values
    (1, 'CLAIM_REPOSITORY', v_provider.repository_id, p_claims ->> 'repository_id'),
    (2, 'CLAIM_OWNER', v_provider.owner_id, p_claims ->> 'repository_owner_id'),
    (3, 'CLAIM_ENVIRONMENT', v_scope.environment, p_claims ->> 'environment'),
    (4, 'CLAIM_WORKFLOW', quorate.workflow_now(v_scope.job_workflow_ref, p_claims ->> 'repository'), p_claims ->> 'job_workflow_ref'),
    (5, 'CLAIM_WORKFLOW_SHA', v_scope.job_workflow_sha, p_claims ->> 'job_workflow_sha'),
    (6, 'CLAIM_REF', v_scope.ref, p_claims ->> 'ref'),
    (7, 'CLAIM_EVENT', v_scope.event_name, p_claims ->> 'event_name'),
    (8, 'CLAIM_RUNNER', v_scope.runner_environment, p_claims ->> 'runner_environment'),
    (9, 'RERUN_REFUSED', '1', p_claims ->> 'run_attempt')
  ) as c(position, code, expected, observed)
  where c.expected is distinct from c.observed and not (c.code = 'CLAIM_WORKFLOW_SHA' and c.expected is null);

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
  'Compares the token''s claims with the scope, one by one and exactly (ID-5, ID-8); every difference at once.';

reset role;
