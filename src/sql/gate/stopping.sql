-- How people are stopped: one person suspends one other, a second one confirms, anybody ends their own registration (REG-4).
-- Who may stop whom depends on earlier suspensions, so each call locks the ledger exclusively: two calls never decide at the same time.

set local role quorate_owner;

create function quorate.enter_stop(p_purpose text, p_request text, p_fields jsonb, p_token text,
    out request jsonb, out proof_id uuid, out human uuid, out findings qt001_cp.finding[])
  language plpgsql volatile
as $$
declare
  v_entry record;
begin
  perform quorate.assert_usable();
  request := quorate.parse_request(p_request);
  perform quorate.require_fields(request, p_fields || '{"reason": "."}');
  select * into v_entry from quorate.enter_door('revoke', p_purpose, (request ->> 'request_id')::uuid, null, request ->> 'not_after',
    array[qt001_cp.sha256_hex(p_request)], p_token, true);
  proof_id := v_entry.proof_id;
  human := v_entry.human;
  findings := v_entry.findings || array(
    select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.request_findings(request) as f);
end
$$;
comment on function quorate.enter_stop is
  'The first step of stopping somebody: a request {request_id, reason, not_after, …}, its proof, and the ledger''s exclusive lock.';

create function quorate.registered_account(p_subject_sha256 text) returns uuid[]
  language sql volatile
  as $$
    -- An account of this server only; the same number elsewhere is another account (ID-11).
    select array_agg(h.human_identity_id) from qt001_cp.human_identity_registry as h
    join qt001_cp.identity_provider_manifest as p on p.item_id = h.identity_provider_item_id
    where h.provider_subject_sha256 = p_subject_sha256 and h.revoked_at is null
      and p.server in (select server from qt001_cp.identity_provider_manifest where active)
  $$;
comment on function quorate.registered_account is 'Whoever is registered under an account and not revoked; null for nobody.';

create function quorate.stop_findings(p_human uuid) returns setof qt001_cp.finding
  language sql volatile
  as $$
    -- Each person stops one other at a time. Otherwise two would be enough to revoke all others, one after another.
    -- Count the act, not whether it still lasts: otherwise somebody whom a quorum restores could be suspended again at once.
    select 'SUSPENSION_PENDING', null::jsonb, jsonb_build_object('human', s.human_identity_id,
      'lapses_at', quorate.utc_seconds(s.suspended_at + quorate.suspension_lasts()))
    from qt001_cp.human_suspension as s
    where s.suspended_by = p_human and clock_timestamp() < s.suspended_at + quorate.suspension_lasts()
      and not exists (select from qt001_cp.suspension_confirmation as c where c.suspension_id = s.suspension_id)
    union all
    select 'CONFIRMED_LATELY', null, jsonb_build_object('until', quorate.utc_seconds(max(c.confirmed_at) + quorate.suspension_lasts()))
    from qt001_cp.suspension_confirmation as c
    where c.confirmed_by = p_human and clock_timestamp() < c.confirmed_at + quorate.suspension_lasts() having count(*) > 0
  $$;
comment on function quorate.stop_findings is
  'Why a person may not stop anybody now: within the last 72 hours they made a suspension that nobody confirmed, or confirmed one.';

create function quorate.suspend_human(p_request text, p_token text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_entry record;
  v_findings qt001_cp.finding[];
  v_whom uuid[];
  v_own qt001_cp.human_suspension;
  v_at timestamptz;
begin
  select * into v_entry from quorate.enter_stop('suspend', p_request, '{"subject_sha256": "^[0-9a-f]{64}$"}', p_token);
  v_findings := v_entry.findings;
  v_whom := quorate.registered_account(v_entry.request ->> 'subject_sha256');
  -- The one thing that a suspended person may do: suspend whoever suspended them.
  v_own := quorate.standing_suspension(v_entry.human);
  if v_own.suspended_by = any (v_whom) then
    v_findings := array(
      select row(f.code, f.expected, f.observed)::qt001_cp.finding from unnest(v_findings) as f where f.code <> 'IDENTITY_SUSPENDED');
  end if;
  v_findings := v_findings
    || array(select row(f.code, null, f.observed)::qt001_cp.finding from (values
      ('NOBODY_TO_REVOKE', v_whom is null, v_entry.request -> 'subject_sha256'),
      ('SUSPENSION_OF_YOURSELF', v_entry.human = any (v_whom), null),
      ('SUSPENDED_ALREADY', exists (
        select from unnest(v_whom) as w(human) where (quorate.standing_suspension(w.human)).suspension_id is not null), null),
      -- Otherwise one person could keep another out for ever, 72 hours at a time.
      ('SUSPENSION_REPEATED', exists (
        select from qt001_cp.human_suspension as s join qt001_cp.human_identity_registry as h on h.human_identity_id = s.human_identity_id
        where s.human_identity_id = any (v_whom) and s.suspended_by = v_entry.human and s.suspended_at >= h.valid_from
          and s.suspension_id is distinct from (quorate.standing_suspension(s.human_identity_id)).suspension_id), null)
      ) as f(code, holds, observed) where f.holds)
    || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.stop_findings(v_entry.human) as f);
  if cardinality(v_findings) = 0 then
    v_at := clock_timestamp();
    insert into qt001_cp.human_suspension (human_identity_id, suspended_by, proof_id, suspended_at)
    select w.human, v_entry.human, v_entry.proof_id, v_at from unnest(v_whom) as w(human);
    perform quorate.take_back_of(v_whom);
    perform quorate.raise_epoch();
  end if;
  return quorate.door_answer('HUMAN_SUSPENDED', null, v_entry.proof_id, v_entry.human, v_findings, jsonb_strip_nulls(jsonb_build_object(
    'suspended', v_whom[1], 'reason', v_entry.request -> 'reason',
    -- This time also names the suspension: a quorum that ends it early says which one it means.
    'lapses_at', quorate.utc_seconds(v_at + quorate.suspension_lasts()))));
end
$$;
comment on function quorate.suspend_human is
  'One person stops one other at once, for 72 hours; it lapses unless a second person confirms it. Request {request_id, subject_sha256, '
  'reason, not_after} (REG-4).';

create function quorate.confirm_suspension(p_request text, p_token text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_entry record;
  v_findings qt001_cp.finding[];
  v_whom uuid[];
  v_suspension qt001_cp.human_suspension;
begin
  select * into v_entry from quorate.enter_stop('confirm', p_request, '{"subject_sha256": "^[0-9a-f]{64}$"}', p_token);
  v_whom := quorate.registered_account(v_entry.request ->> 'subject_sha256');
  select s.* into v_suspension from unnest(v_whom) as w(human) cross join lateral quorate.standing_suspension(w.human) as s
    where s.suspension_id is not null limit 1;
  v_findings := v_entry.findings
    || array(select row(f.code, null, f.observed)::qt001_cp.finding from (values
      ('NOBODY_TO_REVOKE', v_whom is null, v_entry.request -> 'subject_sha256'),
      ('SUSPENSION_ABSENT', v_whom is not null and v_suspension.suspension_id is null, v_entry.request -> 'subject_sha256'),
      ('CONFIRM_SECOND_PERSON', v_suspension.suspended_by = v_entry.human, null)) as f(code, holds, observed) where f.holds)
    || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.stop_findings(v_entry.human) as f
      where v_suspension.suspended_by is distinct from v_entry.human);
  if cardinality(v_findings) = 0 then
    insert into qt001_cp.suspension_confirmation (suspension_id, confirmed_by, proof_id)
    values (v_suspension.suspension_id, v_entry.human, v_entry.proof_id);
    update qt001_cp.human_identity_registry set revoked_at = greatest(clock_timestamp(), valid_from) where human_identity_id = any (v_whom);
    perform quorate.raise_epoch();
  end if;
  return quorate.door_answer('HUMAN_REVOKED', null, v_entry.proof_id, v_entry.human, v_findings, jsonb_strip_nulls(jsonb_build_object(
    'revoked', v_whom[1], 'suspended_by', v_suspension.suspended_by, 'reason', v_entry.request -> 'reason')));
end
$$;
comment on function quorate.confirm_suspension is
  'A second person makes a suspension a revocation, for good; giving back takes a quorum. Request as of suspend_human (REG-4).';

create function quorate.revoke_self(p_request text, p_token text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_entry record;
  v_findings qt001_cp.finding[];
begin
  select * into v_entry from quorate.enter_stop('revoke', p_request, '{}', p_token);
  -- Anybody may end their own registration, also while they are suspended.
  v_findings := array(
    select row(f.code, f.expected, f.observed)::qt001_cp.finding from unnest(v_entry.findings) as f where f.code <> 'IDENTITY_SUSPENDED');
  if cardinality(v_findings) = 0 then
    update qt001_cp.human_identity_registry set revoked_at = greatest(clock_timestamp(), valid_from)
      where human_identity_id = v_entry.human;
    perform quorate.take_back_of(array[v_entry.human]);
    perform quorate.raise_epoch();
  end if;
  return quorate.door_answer('HUMAN_REVOKED', null, v_entry.proof_id, v_entry.human, v_findings,
    jsonb_build_object('revoked', v_entry.human, 'reason', v_entry.request -> 'reason'));
end
$$;
comment on function quorate.revoke_self is
  'Somebody ends their own registration, at once and for good; giving back takes a quorum. Request {request_id, reason, not_after} '
  '(REG-4).';

reset role;

grant execute on function quorate.suspend_human(text, text), quorate.confirm_suspension(text, text),
  quorate.revoke_self(text, text) to quorate_revoke;
