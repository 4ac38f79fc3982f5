-- Secrets that the database never sees, and that one was replaced: a login's password, those of an environment of GitHub (EV-4).

set local role quorate_owner;

create function quorate.rotate_credential(p_role text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_evidence uuid;
begin
  perform quorate.assert_usable();
  perform quorate.assert_migrator();
  if p_role is null or p_role <> session_user and not exists (
      select from qt001_cp.authority_scope_manifest as s where s.active and s.db_role = p_role) then
    perform quorate.refuse('DB_LOGIN_UNKNOWN', (select jsonb_agg(n.name order by n.name) from (
      select s.db_role::text as name from qt001_cp.authority_scope_manifest as s where s.active union select session_user::text) as n),
      to_jsonb(p_role));
  end if;
  perform quorate.lock_ledger_exclusively();
  perform quorate.raise_epoch();
  v_evidence := quorate.append_evidence('CREDENTIAL_ROTATED', null, jsonb_build_object('role', p_role, 'session_role', session_user));
  return jsonb_build_object('outcome', 'done', 'findings', '[]'::jsonb, 'evidence_id', v_evidence, 'ledger', quorate.head_json());
end
$$;
comment on function quorate.rotate_credential is
  'Records that a login''s credential is being replaced and raises the epoch: the migrator''s to call (EV-4).';

create function quorate.rotation_rests() returns interval
  language sql immutable parallel safe
  return interval '1 minute';
comment on function quorate.rotation_rests is
  'How long the same person cannot say again that the same environment''s secrets were replaced: each time raises the epoch, and whoever '
  'did it all the time would keep everybody from acting.';

create function quorate.rotation_findings(p_environment text, p_human uuid) returns setof qt001_cp.finding
  language sql volatile
  as $$
    with named as (
      select distinct s.claims ->> 'environment' as name from qt001_cp.authority_scope_manifest as s
      where s.active and s.claims ->> 'environment' is not null
    )
    select 'ENVIRONMENT_NOT_NAMED', (select jsonb_agg(n.name order by n.name collate "C") from named as n), to_jsonb(p_environment)
    where not exists (select from named as n where n.name = p_environment)
    union all
    select 'ROTATED_JUST_NOW', null, jsonb_build_object('until', quorate.utc_seconds(max(e.recorded_at) + quorate.rotation_rests()))
    from qt001_cp.evidence_registry as e
    where e.kind = 'ENVIRONMENT_ROTATED' and e.recorded_at > clock_timestamp() - quorate.rotation_rests()
      and e.body::jsonb ->> 'human' = p_human::text and e.body::jsonb ->> 'github_environment' = p_environment
    having count(*) > 0
  $$;
comment on function quorate.rotation_findings is
  'Why somebody cannot say now that an environment''s secrets were replaced: no job of the policy in force runs in it, or they said so '
  'just now.';

create function quorate.rotate_environment(p_request text, p_token text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_request jsonb;
  v_entry record;
  v_findings qt001_cp.finding[];
  v_epoch bigint;
begin
  perform quorate.assert_deciding();
  v_request := quorate.parse_request(p_request);
  perform quorate.require_fields(v_request, '{"environment": "^.{1,255}$", "manifest_digest": "^[0-9a-f]{64}$",
    "github_environment": "^[^\u0001-\u001f\u007f]{1,255}$"}');
  if quorate.is_reason(v_request -> 'reason') is not true then
    perform quorate.refuse('CALL_MALFORMED', to_jsonb('reason'::text));
  end if;
  select * into v_entry from quorate.enter_door('signoff', 'rotated', (v_request ->> 'request_id')::uuid, null, v_request ->> 'not_after',
    array[qt001_cp.sha256_hex(p_request)], p_token, true);
  v_findings := v_entry.findings
    || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.request_findings(v_request) as f)
    || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding
      from quorate.rotation_findings(v_request ->> 'github_environment', v_entry.human) as f);
  if cardinality(v_findings) = 0 then
    v_epoch := quorate.raise_epoch();
  end if;
  return quorate.door_answer('ENVIRONMENT_ROTATED', null, v_entry.proof_id, v_entry.human, v_findings, jsonb_strip_nulls(jsonb_build_object(
    'request_id', v_request -> 'request_id', 'github_environment', v_request -> 'github_environment', 'reason', v_request -> 'reason',
    'epoch_raised', v_epoch)));
end
$$;
comment on function quorate.rotate_environment is
  'A registered person says that the secrets of an environment of GitHub were replaced: {request_id, environment, manifest_digest, '
  'github_environment, reason, not_after}. Raises the epoch, so that earlier preflights are stale (EV-4). Answers as door_answer, with '
  '{request_id, github_environment, reason, epoch_raised}.';

reset role;

grant execute on function quorate.rotate_environment(text, text) to quorate_door;
grant execute on function quorate.rotate_credential(text) to quorate_migrator;
