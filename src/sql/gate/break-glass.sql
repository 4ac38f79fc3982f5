-- What the migrator does alone and on the record: pins keys that no job can prove any more, and puts other names in force (KEY-1, ID-13).

set local role quorate_owner;

create function quorate.assert_migrator() returns void
  language plpgsql volatile
as $$
declare
  v_migrator name := (select migrator from qt001_cp.privilege_set_manifest where active);
begin
  if session_user is distinct from v_migrator or current_setting('role') <> 'none' then
    perform quorate.refuse('SESSION_ROLE_MISMATCH', to_jsonb(v_migrator), to_jsonb(session_user));
  end if;
end
$$;
comment on function quorate.assert_migrator is
  'Refuses every session but one that logged in as the migrator of the policy in force, and switched to no other role.';

create function quorate.break_glass_keys(p_keys text, p_reason text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_keys jsonb := quorate.parse_object(p_keys) -> 'keys';
  v_evidence uuid;
  v_provider uuid;
begin
  perform quorate.assert_deciding();
  if coalesce(p_reason, '') = '' or jsonb_typeof(v_keys) is distinct from 'array' or jsonb_array_length(v_keys) not between 1 and 32 then
    perform quorate.refuse('KEYS_MALFORMED', to_jsonb('keys and a reason'::text), null);
  end if;
  perform quorate.assert_migrator();
  select item_id into strict v_provider from qt001_cp.identity_provider_manifest where active;
  v_evidence := quorate.append_evidence('KEYS_BREAK_GLASS', null,
    jsonb_build_object('reason', p_reason, 'session_role', session_user, 'add', v_keys));
  perform quorate.pin_key(v_provider, k, v_evidence) from jsonb_array_elements(v_keys) as k
  where not exists (select from qt001_cp.issuer_key as known where known.identity_provider_item_id = v_provider
    and known.thumbprint = qt001_cp.rfc7638_thumbprint(k ->> 'n', k ->> 'e'));
  return jsonb_build_object('outcome', 'done', 'findings', '[]'::jsonb, 'evidence_id', v_evidence, 'ledger', quorate.head_json(), 'keys',
    quorate.pinned_keys());
end
$$;
comment on function quorate.break_glass_keys is
  'Pins keys without a token, as the migrator only, when no pinned key is left to sign with; the reason is evidence.';

create function quorate.name_findings(p_document text) returns setof qt001_cp.finding
  language sql volatile
  as $$
    -- Names of the places where proofs come from; nothing about who holds a seat, who acts or with which login.
    with said as (
      select d ->> 'kind' as kind, d #>> '{metadata,name}' as name, d - 'spec' as head,
        -- A scope's claims beside its other members, which keep their names where the two would be one.
        coalesce(d #> '{spec,claims}', '{}') || (d -> 'spec') - 'claims' as spec, case d ->> 'kind'
        when 'IDENTITY_PROVIDER' then array['repository', 'repository_id', 'owner_id']
        when 'AUTHORITY_SCOPE' then array['environment', 'job_workflow_ref', 'job_workflow_sha', 'ref'] else '{}' end as names, is_new
      from (values (true, p_document::jsonb), (false, (select bytes::jsonb from qt001_cp.manifest_set where status = 'ACTIVE')))
        as s(is_new, documents)
      cross join lateral jsonb_array_elements(s.documents) as d
    )
    select 'SET_NOT_NAMES', null::jsonb, jsonb_agg(concat_ws(' ', coalesce(n.kind, o.kind), coalesce(n.name, o.name))
      order by coalesce(n.kind, o.kind) collate "C", coalesce(n.name, o.name) collate "C")
    from (select * from said where is_new) as n
    full join (select * from said where not is_new) as o on (o.kind, o.name) = (n.kind, n.name)
    where (n.head = o.head and n.spec - n.names = o.spec - o.names
      -- A name or a pin may change, but not appear or vanish; and a workflow of the repository itself stays one.
      and not exists (select from unnest(n.names) as m where jsonb_typeof(n.spec -> m) is distinct from jsonb_typeof(o.spec -> m))
      and (n.spec ->> 'job_workflow_ref' like '.github/%') is not distinct from (o.spec ->> 'job_workflow_ref' like '.github/%'))
        is not true
    having count(*) > 0
  $$;
comment on function quorate.name_findings is
  'What differs between a set and the one in force beyond names: of the repository, its ids, refs, environments and workflows, and pinned '
  'commits (ID-13).';

create function quorate.break_glass_policy(p_document text, p_reason text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_result jsonb;
  v_evidence uuid;
begin
  perform quorate.assert_deciding();
  if coalesce(p_reason, '') = '' then
    perform quorate.refuse('CALL_MALFORMED', to_jsonb('a reason'::text), null);
  end if;
  perform quorate.assert_migrator();
  perform quorate.lock_ledger_exclusively();
  -- A set that no quorum may put in force, one person may not either.
  perform quorate.refuse_all(array(
    select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.next_set_findings(p_document) as f));
  perform quorate.refuse_all(array(
    select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.name_findings(p_document) as f));
  v_result := quorate.activate_set(p_document);
  v_evidence := quorate.append_evidence('POLICY_BREAK_GLASS', null,
    v_result || jsonb_build_object('reason', p_reason, 'session_role', session_user));
  return v_result || jsonb_build_object('outcome', 'done', 'findings', '[]'::jsonb, 'evidence_id', v_evidence, 'ledger',
    quorate.head_json());
end
$$;
comment on function quorate.break_glass_policy is
  'Puts a set in force that differs from the one in force in names only, without a token, as the migrator only: where no job can prove '
  'itself any more. The reason is evidence, the epoch rises.';

reset role;

grant execute on function quorate.break_glass_keys(text, text), quorate.break_glass_policy(text, text) to quorate_migrator;
