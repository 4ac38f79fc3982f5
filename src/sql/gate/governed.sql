-- Governed acts: changes of the policy, the registry and the pinned keys, each an activation with its own quorum (REG-4, MAN-7, KEY-1).

set local role quorate_owner;

create trigger governed_document_append_only before update or delete on qt001_cp.governed_document
  for each row execute function quorate.refuse_change();
create trigger governed_document_no_truncate before truncate on qt001_cp.governed_document
  for each statement execute function quorate.refuse_change();

create function quorate.apply_governed(p_activation qt001_cp.activation, p_document text) returns jsonb
  language plpgsql volatile
as $$
begin
  perform quorate.refuse_all(array(select row(f.code, f.expected, f.observed)::qt001_cp.finding
    from quorate.governed_findings(p_activation.action, p_document,
      (select d.staffing from qt001_cp.governed_document as d where d.activation_id = p_activation.activation_id)) as f));
  return case p_activation.action
    when 'MANIFEST_ACTIVATE' then quorate.activate_set(p_document)
    when 'REGISTRY_CHANGE' then quorate.change_registry(p_document, p_activation.activation_id)
    when 'KEY_CHANGE' then quorate.change_keys(p_document, p_activation.activation_id)
    when 'PRIVILEGE_APPLY' then quorate.apply_privileges(p_document)
  end;
end
$$;
comment on function quorate.apply_governed is
  'Judges a governed act''s document once more, then does it; answers with what was done, as the act''s own function tells it.';

create function quorate.open_governed(p_request text, p_document text, p_token text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_request jsonb;
  v_entry record;
  v_action qt001_cp.authority_action_manifest;
  v_activation qt001_cp.activation;
  v_findings qt001_cp.finding[];
begin
  perform quorate.assert_deciding();
  v_request := quorate.parse_request(p_request);
  perform quorate.require_fields(v_request, jsonb_build_object('action', '^[A-Z_]{1,63}$', 'environment', '^.{1,255}$',
    'commit', '^[0-9a-f]{40}$', 'document_digest', '^[0-9a-f]{64}$', 'rollback_plan_ref', '^.{1,255}$'));
  -- Where the document lies is in the packet, so that whoever signs reads the same file; of two acts the place is always the same.
  if (v_request ->> 'action' in ('KEY_CHANGE', 'PRIVILEGE_APPLY')) is distinct from (v_request ? 'document')
    or v_request ? 'document' and (jsonb_typeof(v_request -> 'document') is distinct from 'string'
      or v_request ->> 'document' !~ '^manifests(/[A-Za-z0-9_-][A-Za-z0-9._-]*){1,20}$' or length(v_request ->> 'document') > 255) then
    perform quorate.refuse('CALL_MALFORMED', to_jsonb('document'::text), v_request -> 'document');
  end if;
  -- No document of any act is larger; each has limits of its own below this one.
  perform quorate.refuse_larger(p_document, 4194304, 'CALL_MALFORMED');
  -- The token covers the digest that the request names; the document itself is hashed only for somebody who proved themselves.
  select * into v_entry from quorate.enter_door('open', 'open', (v_request ->> 'request_id')::uuid, null, v_request ->> 'not_after',
    array[qt001_cp.sha256_hex(p_request), v_request ->> 'document_digest'], p_token, false);
  v_findings := v_entry.findings || array(
    select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.opening_findings(v_entry.proof_id, v_request ->> 'commit')
      as f);
  if (v_request ->> 'document_digest') is distinct from qt001_cp.sha256_hex(p_document) then
    perform quorate.refuse('DOCUMENT_DRIFT', v_request -> 'document_digest', to_jsonb(qt001_cp.sha256_hex(p_document)));
  end if;
  select a.* into v_action from qt001_cp.authority_action_manifest as a
  where a.item_id = quorate.item('AUTHORITY_ACTION', v_request ->> 'action') and a.active;
  if v_action.item_id is null then
    v_findings := v_findings || row('ACTION_NOT_PERMITTED', null, v_request -> 'action')::qt001_cp.finding;
  else
    v_findings := v_findings || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding
      from quorate.governed_findings(v_request ->> 'action', p_document, v_request ->> 'staffing') as f);
  end if;
  v_findings := v_findings || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.request_findings(v_request)
    as f);
  if cardinality(v_findings) = 0 then
    v_activation := quorate.create_activation(v_action.item_id, null, jsonb_build_object(
        'commit', v_request ->> 'commit', 'carrier', 'GOV', 'plan_id', lower(v_request ->> 'action'), 'plan_revision', '1',
        'plan_digest', v_request ->> 'document_digest', 'rollback_plan_ref', v_request ->> 'rollback_plan_ref',
        'document', v_request ->> 'document'),
      date_trunc('second', clock_timestamp()) + make_interval(secs => coalesce(v_action.grant_within_seconds, 86400)), v_entry.proof_id);
    insert into qt001_cp.governed_document (activation_id, document, staffing)
    values (v_activation.activation_id, p_document, v_request ->> 'staffing');
    if v_action.grant_within_seconds is not null then
      perform quorate.prepare_request(v_activation);
    end if;
  end if;
  return quorate.door_answer('OPEN', v_activation, v_entry.proof_id, v_entry.human, v_findings,
    jsonb_build_object('request_id', v_request -> 'request_id', 'action', v_request -> 'action')
      || case when v_activation.activation_id is null then '{}' else quorate.drift_notes(v_activation) end);
end
$$;
comment on function quorate.open_governed is
  'Opens a governed act: checks what it would do, makes its packet, request and draft grant. Seats nobody.';

create function quorate.governed_to_sign(p_activation uuid) returns text
  language sql volatile
  as $$
    -- What is signed: this document, on top of the policy that is in force now.
    select qt001_cp.sha256_hex(qt001_cp.netstring('govern', a.action, a.plan_digest,
      (select s.digest from qt001_cp.manifest_set as s where s.status = 'ACTIVE')))
    from qt001_cp.activation as a where a.activation_id = p_activation
  $$;
comment on function quorate.governed_to_sign is
  'The digest that an act''s token covers: this document on top of the policy that is in force now.';

create function quorate.preflight_govern(p_activation uuid, p_observations text, p_token text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_gate jsonb;
  v_activation qt001_cp.activation;
  v_findings jsonb := '[]';
  v_state text; v_message text; v_detail text; v_constraint text;
begin
  select * into v_activation from qt001_cp.activation where activation_id = p_activation;
  v_gate := quorate.begin_act('preflight', 'preflight', v_activation.action, p_activation, p_observations, p_token, null);
  if v_gate ->> 'outcome' <> 'pass' then
    return v_gate;
  end if;
  begin
    perform quorate.apply_governed(v_activation, (select document from qt001_cp.governed_document where activation_id = p_activation));
    raise exception using errcode = 'QT000', message = 'REHEARSED';
  exception when others then
    get stacked diagnostics v_state = returned_sqlstate, v_message = message_text, v_detail = pg_exception_detail,
      v_constraint = constraint_name;
    if v_state <> 'QT000' then
      v_findings := quorate.step_findings('STEP_WOULD_FAIL', v_state, v_message, v_detail, v_constraint, null);
      if v_findings is null then
        raise;
      end if;
    end if;
  end;
  return quorate.preflight_conclude((v_gate ->> 'act_id')::uuid, quorate.governed_to_sign(p_activation), v_findings);
end
$$;
comment on function quorate.preflight_govern is 'Whether a governed act may run now; it is executed and rolled back (LAN-9).';

create function quorate.govern(p_activation uuid, p_observations text, p_to_sign text, p_token text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_gate jsonb;
  v_activation qt001_cp.activation;
  v_step jsonb;
  v_findings jsonb;
  v_state text; v_message text; v_detail text; v_constraint text;
begin
  select * into v_activation from qt001_cp.activation where activation_id = p_activation;
  if v_activation.activation_id is not null and not exists (select from qt001_cp.governed_document where activation_id = p_activation) then
    perform quorate.refuse('ACTION_NOT_PERMITTED', null, to_jsonb(v_activation.action));
  end if;
  v_gate := quorate.begin_act('act', 'govern', v_activation.action, p_activation, p_observations, p_token, p_to_sign);
  if v_gate ->> 'outcome' <> 'pass' then
    return v_gate;
  end if;
  -- Computed now, under the locks: what was signed is this document on top of this policy, or all is undone.
  if quorate.governed_to_sign(p_activation) is distinct from p_to_sign then
    perform quorate.refuse('CHANGE_DRIFT', to_jsonb(p_to_sign), to_jsonb(quorate.governed_to_sign(p_activation)));
  end if;
  begin
    v_step := quorate.apply_governed(v_activation, (select document from qt001_cp.governed_document where activation_id = p_activation));
  exception when others then
    get stacked diagnostics v_state = returned_sqlstate, v_message = message_text, v_detail = pg_exception_detail,
      v_constraint = constraint_name;
    v_findings := quorate.step_findings('STEP_FAILED', v_state, v_message, v_detail, v_constraint, null);
    if v_findings is null or v_state in ('QT001', 'QT003') then
      raise;
    end if;
  end;
  return quorate.end_act((v_gate ->> 'act_id')::uuid, case when v_findings is null then 'done' else 'step_failed' end,
    coalesce(v_findings, '[]'), p_to_sign, v_step);
end
$$;
comment on function quorate.govern is 'Carries out a governed act: proof, decision, consume, apply, evidence; in one transaction.';

create function quorate.add_keys(p_request text, p_keys text, p_token text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_request jsonb;
  v_keys jsonb;
  v_entry record;
  v_findings qt001_cp.finding[];
  v_added jsonb := '[]';
  v_evidence uuid;
  v_provider uuid;
begin
  perform quorate.assert_deciding();
  v_request := quorate.parse_request(p_request);
  perform quorate.require_fields(v_request, '{}');
  -- The one act without a quorum: only for a workflow whose very bytes are pinned, whatever set is in force.
  if not exists (select from qt001_cp.authority_scope_manifest
                 where item_id = quorate.item('AUTHORITY_SCOPE', 'keys') and active and claims ->> 'job_workflow_sha' is not null) then
    perform quorate.refuse('ACTION_NOT_PERMITTED', to_jsonb('a pinned job_workflow_sha'::text), to_jsonb('keys'::text));
  end if;
  perform quorate.refuse_larger(p_keys, 65536, 'KEYS_MALFORMED');
  select * into v_entry from quorate.enter_door('keys', 'keys', (v_request ->> 'request_id')::uuid, null, v_request ->> 'not_after',
    array[qt001_cp.sha256_hex(p_request), qt001_cp.sha256_hex(p_keys)], p_token, false);
  v_findings := v_entry.findings
    || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.request_findings(v_request) as f);
  v_keys := quorate.parse_object(p_keys) -> 'keys';
  if jsonb_typeof(v_keys) is distinct from 'array' or jsonb_array_length(v_keys) not between 1 and 32 then
    v_findings := v_findings || row('KEYS_MALFORMED', null, null)::qt001_cp.finding;
  end if;
  if cardinality(v_findings) = 0 then
    select item_id into strict v_provider from qt001_cp.identity_provider_manifest where active;
    select coalesce(jsonb_agg(k.value), '[]') into v_added from jsonb_array_elements(v_keys) as k
    where not exists (select from qt001_cp.issuer_key as known where known.identity_provider_item_id = v_provider
      and known.thumbprint = qt001_cp.rfc7638_thumbprint(k.value ->> 'n', k.value ->> 'e'));
    v_evidence := quorate.append_evidence('KEYS', null, jsonb_build_object('add', v_added));
    perform quorate.pin_key(v_provider, k, v_evidence) from jsonb_array_elements(v_added) as k;
  end if;
  return quorate.door_answer('KEYS_ADDED', null, v_entry.proof_id, v_entry.human, v_findings,
    jsonb_build_object('added', jsonb_array_length(v_added))) || jsonb_build_object('keys', quorate.pinned_keys());
end
$$;
comment on function quorate.add_keys is
  'Pins the issuer''s new keys, by a job whose token an already pinned key signed (KEY-1). Raises nothing, retires nothing.';

create function quorate.registered_people() returns jsonb
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$
    select coalesce(jsonb_agg(jsonb_build_object('subject_sha256', h.provider_subject_sha256, 'valid_until',
      quorate.utc_seconds(h.valid_until),
      'revoked', h.revoked_at is not null,
      'suspended_until', (
        select quorate.utc_seconds(s.suspended_at + quorate.suspension_lasts()) from quorate.standing_suspension(h.human_identity_id) as s),
      'roles', (select coalesce(jsonb_agg(jsonb_build_object('class', quorate.code_of(p.principal_class_item_id),
          'valid_until', quorate.utc_seconds(p.valid_until), 'revoked', p.revoked_at is not null)
          order by quorate.code_of(p.principal_class_item_id) collate "C"), '[]')
        from qt001_cp.principal_registry as p
        join qt001_cp.principal_class_manifest as m on m.item_id = p.principal_class_item_id and m.active
        where p.human_identity_id = h.human_identity_id)) order by h.provider_subject_sha256 collate "C"), '[]')
    from qt001_cp.human_identity_registry as h
  $$;
comment on function quorate.registered_people is
  'Everybody who is registered, by the sha256 of their id, with their roles under the policy in force: to compare with a people file in '
  'both directions.';

reset role;

grant execute on function quorate.open_governed(text, text, text), quorate.preflight_govern(uuid, text, text),
  quorate.govern(uuid, text, text, text),
  quorate.add_keys(text, text, text) to quorate_door;
grant execute on function quorate.registered_people() to quorate_door, quorate_migrator;
