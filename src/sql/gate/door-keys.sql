-- New keys of the issuer, pinned by a job that an already pinned key signed for (KEY-1).

set local role quorate_owner;

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

reset role;

grant execute on function quorate.add_keys(text, text, text) to quorate_door;
