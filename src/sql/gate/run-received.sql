-- What a started run is handed, by a second call that its own job makes once the start is committed (RUN-3).
-- Must not: hand out anything that the committed start does not allow, and so be of use to whoever rolls back.

set local role quorate_owner;

create function quorate.permit_facts_of(p_start cutter_governance.run_start, p_activation qt001_cp.activation, p_claims jsonb)
  returns qt001_cp.permit_facts
  language sql volatile
  as $$
    select row((p_start).act_id, p_claims ->> 'environment', quorate.code_of(p_activation.action_item_id), p_activation.plan_id,
      p_activation.packet::jsonb #>> '{given,audience}', p_activation.code, p_activation.packet_sha256,
      array(select jsonb_array_elements_text(p_activation.packet::jsonb #> '{given,subjects}')), p_activation.commit_sha,
      p_claims ->> 'repository_id', p_claims ->> 'run_id', p_claims ->> 'run_attempt', t.began,
      least(t.began + interval '15 minutes', (p_start).deadline))::qt001_cp.permit_facts
    from date_trunc('second', (p_start).started_at) as t(began)
  $$;
comment on function quorate.permit_facts_of is
  'What a run''s permit says: of the packet, and of the token''s claims, which are those of the start. Nothing of now.';

create function quorate.receive(p_activation uuid, p_request text, p_seal text, p_token text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_request jsonb;
  v_run record;
  v_login jsonb;
  v_permit jsonb;
  v_releases jsonb := '[]';
begin
  perform quorate.assert_deciding();
  perform quorate.refuse_larger(p_request, 4096, 'CALL_MALFORMED');
  v_request := quorate.parse_object(p_request);
  if v_request - 'verifier' <> '{}' or jsonb_typeof(coalesce(v_request -> 'verifier', '""')) <> 'string' then
    -- What it is instead may be a secret.
    perform quorate.refuse('CALL_MALFORMED', to_jsonb('verifier'::text));
  end if;
  select * into v_run from quorate.enter_run(p_activation, 'receive', p_request, p_token);
  -- Who was stopped since the start gets nothing, though their run may still say how it ended.
  if v_run.stopped is not null then
    v_run.findings := v_run.findings || row(v_run.stopped, null, jsonb_build_object('actor',
      qt001_cp.sha256_hex(v_run.claims ->> 'actor_id')))::qt001_cp.finding;
  end if;
  if cardinality(v_run.findings) = 0 then
    v_releases := quorate.releases_of(v_run.start);
    if quorate.planned_login(p_activation) is not null then
      v_login := quorate.lend_login(v_run.start, v_request ->> 'verifier');
    end if;
    if (v_run.activation).packet::jsonb #>> '{given,audience}' is not null then
      v_permit := quorate.sign_permit(quorate.permit_facts_of(v_run.start, v_run.activation, v_run.claims),
        (select ledger_id from qt001_cp.ledger), p_seal);
    end if;
  end if;
  -- The evidence says what was handed out, and holds nothing of it.
  return quorate.door_answer('RUN_RECEIVED', v_run.activation, v_run.proof_id, v_run.human, v_run.findings,
      jsonb_build_object('act_id', (v_run.start).act_id, 'received', jsonb_build_object('permit', v_permit - 'permit', 'login', v_login,
        'releases', (select coalesce(jsonb_agg(r.value - array['sealed', 'recipient'] order by r.ordinality), '[]')
          from jsonb_array_elements(v_releases) with ordinality as r))))
    || jsonb_build_object('handed', jsonb_build_object('permit', v_permit -> 'permit', 'releases', v_releases, 'login', v_login));
end
$$;
comment on function quorate.receive is
  'The job of a run that is started gets what only a start brings: `handed`, {permit, releases, login}. A permit where the change names an '
  'audience, for the sealing key that the job brings; secrets as quorate.releases_of; a login as quorate.lend_login, for the verifier in '
  'the request, {verifier}. By a token of its own over the request, of the very run. Asked again it answers with the same permit and '
  'secrets, and a login has the new verifier. Answers as door_answer, with {act_id, received, handed}; `received` says what it was: '
  '{permit: {kid, jti, exp, audience}, releases: [{name, version}], login}.';

reset role;

grant execute on function quorate.receive(uuid, text, text, text) to cutter_deploy;
