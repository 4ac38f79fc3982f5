-- The rules of a policy set about its targets and readers (MAN-10): the twins of src/manifest/check/targets.ts.

set local role quorate_owner;

create function quorate.set_target_findings(p_documents jsonb) returns setof qt001_cp.finding
  language sql stable
  as $$ select null::text, null::jsonb, null::jsonb where false $$;
comment on function quorate.set_target_findings is 'What is wrong with the targets and readers of a set.';

reset role;
