-- What people ask for by a job of their own, each with a proof (ID-12, REG-4): how every call at the door, and of those who stop somebody,
-- begins and ends; and the opening of a change.
set local role quorate_owner;

create function qt001_cp.short_code(p_packet_sha256 text) returns text
  language sql immutable strict parallel safe
  as $$
    -- Crockford's base32 of the first 40 bits: eight characters that nobody misreads.
    select 'Q-' || string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ',
      (('x0' || substr(p_packet_sha256, 1, 10))::bit(44)::bigint >> (5 * (7 - i)) & 31)::integer + 1, 1), '' order by i)
    from generate_series(0, 7) as i
  $$;

create function qt001_cp.utc_time(p_text text) returns timestamptz
  language plpgsql stable
as $$
begin
  return case when p_text ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' then replace(p_text, 'Z', '+00')::timestamptz end;
exception when data_exception then
  return null; -- of the right form, but no day of the calendar
end
$$;
comment on function qt001_cp.utc_time is 'A moment as requests spell it, or null.';

create function qt001_cp.parse_request(p_text text) returns jsonb
  language plpgsql volatile
as $$
begin
  -- It must be read before the token can be checked, since it says what the token is for; so it is short.
  perform qt001_cp.refuse_larger(p_text, 65536, 'CALL_MALFORMED');
  return qt001_cp.parse_object(p_text);
end
$$;
comment on function qt001_cp.parse_request is 'The request of a call at the door: a JSON object of at most 64 KiB.';

create function qt001_cp.require_fields(p_request jsonb, p_forms jsonb) returns void
  language plpgsql volatile
as $$
declare
  v_field text;
begin
  select f.key into v_field
  from jsonb_each_text(p_forms || '{"request_id": "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "not_after": "."}') as f
  where jsonb_typeof(p_request -> f.key) is distinct from 'string' or p_request ->> f.key !~ f.value
    or f.key = 'not_after' and qt001_cp.utc_time(p_request ->> f.key) is null
  order by f.key limit 1;
  if v_field is not null then
    perform qt001_cp.refuse('CALL_MALFORMED', to_jsonb(v_field), p_request -> v_field);
  end if;
end
$$;
comment on function qt001_cp.require_fields is
  'Refuses a request whose fields are not texts of these forms (regular expressions); its id and the moment up to which it holds are in every request.';

create function qt001_cp.create_activation(p_action uuid, p_parent uuid, p_facts jsonb, p_not_after timestamptz, p_opened_by uuid)
  returns qt001_cp.activation
  language plpgsql volatile
as $$
declare
  v_action qt001_cp.authority_action_manifest;
  v_scope qt001_cp.authority_scope_manifest;
  v_set qt001_cp.manifest_set;
  v_row qt001_cp.activation;
  v_id uuid := gen_random_uuid();
  v_number bigint;
  v_schema text := qt001_cp.schema_digest();
  v_packet text;
begin
  select * into strict v_action from qt001_cp.authority_action_manifest where item_id = p_action and active;
  select * into strict v_scope from qt001_cp.authority_scope_manifest where item_id = v_action.scope_item_id and active;
  select * into strict v_set from qt001_cp.manifest_set where status = 'ACTIVE';
  loop
    v_number := nextval(pg_get_serial_sequence('qt001_cp.activation', 'activation_number'));
    v_packet := qt001_cp.canonical_json(jsonb_build_object(
      'v', '1', 'ledger_id', (select ledger_id from qt001_cp.ledger), 'activation_id', v_id, 'activation_number', v_number::text,
      'repository_id', (select repository_id from qt001_cp.identity_provider_manifest where item_id = v_scope.provider_item_id and active),
      'environment', v_set.environment, 'action', qt001_cp.code_of(p_action), 'scope', qt001_cp.code_of(v_scope.item_id),
      'executor', v_scope.db_role, 'action_set', jsonb_build_array(qt001_cp.code_of(p_action)),
      'manifest_digest', v_set.digest, 'schema_digest', v_schema, 'not_after', qt001_cp.utc_seconds(p_not_after),
      'parent', (select code from qt001_cp.activation where activation_id = p_parent),
      'commit', p_facts ->> 'commit', 'carrier', p_facts ->> 'carrier', 'plan_id', p_facts ->> 'plan_id',
      'plan_revision', p_facts ->> 'plan_revision', 'plan_digest', p_facts ->> 'plan_digest', 'rollback_plan_ref', p_facts ->> 'rollback_plan_ref', 'document', p_facts ->> 'document'));
    exit when not exists (select from qt001_cp.activation where code = qt001_cp.short_code(qt001_cp.sha256_hex(v_packet)));
  end loop;
  insert into qt001_cp.activation (activation_id, activation_number, code, action_item_id, scope_item_id, action, packet, packet_sha256,
    manifest_digest, schema_digest, plan_id, plan_revision, plan_digest, commit_sha, parent_activation_id, not_after, opened_by)
  overriding system value
  values (v_id, v_number, qt001_cp.short_code(qt001_cp.sha256_hex(v_packet)), p_action, v_action.scope_item_id, qt001_cp.code_of(p_action),
    v_packet, qt001_cp.sha256_hex(v_packet), v_set.digest, v_schema, p_facts ->> 'plan_id', p_facts ->> 'plan_revision',
    p_facts ->> 'plan_digest', p_facts ->> 'commit', p_parent, p_not_after, p_opened_by)
  returning * into v_row;
  return v_row;
end
$$;
comment on function qt001_cp.create_activation is 'Makes one packet: its number, bytes, digest and short code (SEAT-1).';

create function qt001_cp.prepare_request(p_activation qt001_cp.activation) returns void
  language plpgsql volatile
as $$
declare
  v_packet jsonb := p_activation.packet::jsonb;
  v_request text := 'R-' || substr(p_activation.code, 3);
begin
  insert into qt001_cp.approval_requests (code, activation_id, status) values (v_request, p_activation.activation_id, 'open');
  insert into qt001_cp.governance_build_authorization
    (auth_code, scope, rollback_plan_ref, requires_sovereign_esign, status, expires_at, request_ref)
  values ('G-' || substr(p_activation.code, 3),
    (select jsonb_object_agg(k, v_packet -> k) from unnest(array['carrier', 'plan_id', 'plan_revision', 'manifest_digest', 'schema_digest',
      'environment', 'executor', 'action_set']) as k),
    v_packet ->> 'rollback_plan_ref', true, 'draft', p_activation.not_after, v_request);
end
$$;
comment on function qt001_cp.prepare_request is 'The request for a quorum and the draft of the grant that it would make active.';

create function qt001_cp.lock_ledger_exclusively() returns void
  language plpgsql volatile
as $$
begin
  -- The table and not the row: this waits in the queue, and a shared lock that is asked for later waits behind it. On the row each new one
  -- would go ahead, for ever. And for longer than anybody here may hold the ledger, or who gives up lets the next ones in first.
  perform set_config('lock_timeout', (select (h.act_seconds + 5) || 's' from qt001_cp.hold_limit as h), true);
  lock table qt001_cp.ledger in exclusive mode;
  perform setval('qt001_cp.ledger_taken', (extract(epoch from clock_timestamp()) * 1000000)::bigint);
  perform set_config('lock_timeout', '10s', true);
exception when lock_not_available then
  -- Somebody holds what a suspension or a governed act must write: say who, so that they can be ended.
  perform qt001_cp.refuse('LEDGER_BUSY', null, (
    select jsonb_agg(jsonb_build_object('pid', b.pid, 'role', b.usename) order by b.pid)
    from (
      -- A mere reader is in nobody's way; and a cloned database's ledger has the same oid.
      select distinct l.pid, a.usename from pg_catalog.pg_locks as l left join pg_catalog.pg_stat_activity as a on a.pid = l.pid
      where l.relation = 'qt001_cp.ledger'::regclass and l.pid <> pg_backend_pid() and l.granted and l.mode <> 'AccessShareLock'
        and l.database = (select d.oid from pg_catalog.pg_database as d where d.datname = current_database())) as b));
end
$$;
comment on function qt001_cp.lock_ledger_exclusively is
  'The ledger for whoever raises the epoch, in turn: waits for as long as somebody may hold it. Whoever only reads it is not in the way, nor held up.';

create function qt001_cp.enter_door(p_scope text, p_purpose text, p_subject uuid, p_activation uuid, p_not_after text, p_asked text[], p_token text, p_raises_epoch boolean,
    out use_id uuid, out human uuid, out findings qt001_cp.finding[])
  language plpgsql volatile
as $$
declare
  v_scope qt001_cp.authority_scope_manifest;
  v_proof record;
  v_code text;
begin
  select * into v_proof from qt001_cp.prove(qt001_cp.item('AUTHORITY_SCOPE', p_scope), p_purpose, p_subject, p_not_after, p_asked, p_token);
  human := v_proof.human;
  use_id := qt001_cp.spend_token(p_token, v_proof.claims, p_purpose, p_activation, human, null, p_not_after);
  -- Who will raise the epoch takes the ledger exclusively at once: a shared lock could not be raised while others hold theirs.
  if p_raises_epoch then
    perform qt001_cp.lock_ledger_exclusively();
  else
    perform from qt001_cp.ledger for share;
  end if;
  perform from qt001_cp.activation where activation_id = p_activation for no key update;
  perform from qt001_cp.approval_requests where activation_id = p_activation for no key update;
  perform from qt001_cp.governance_build_authorization as g join qt001_cp.approval_requests as r on r.code = g.request_ref
    where r.activation_id = p_activation order by g.auth_code for no key update of g;
  perform qt001_cp.prove_again(v_proof.claims, qt001_cp.item('AUTHORITY_SCOPE', p_scope));
  -- Read again after the locks: whoever was revoked while this waited is revoked.
  select * into v_scope from qt001_cp.authority_scope_manifest where item_id = qt001_cp.item('AUTHORITY_SCOPE', p_scope) and active;
  select r.code into v_code from qt001_cp.resolve_human(v_scope.provider_item_id, qt001_cp.sha256_hex(v_proof.claims ->> 'actor_id')) as r;
  findings := array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from qt001_cp.session_findings(v_scope) as f);
  if v_code is not null then
    findings := row(v_code, null, jsonb_build_object('actor', qt001_cp.sha256_hex(v_proof.claims ->> 'actor_id')))::qt001_cp.finding || findings;
  end if;
end
$$;
comment on function qt001_cp.enter_door is
  'Proof, burn and locks for whoever proves only themselves; what was proved is asked again after the locks. Answers with the spent token, the human and why they may not.';

create function qt001_cp.door_answer(p_kind text, p_activation qt001_cp.activation, p_use uuid, p_human uuid, p_findings qt001_cp.finding[], p_body jsonb)
  returns jsonb
  language plpgsql volatile
as $$
declare
  v_outcome text := case when cardinality(p_findings) = 0 then 'done' else 'blocked' end;
  v_evidence uuid;
  v_use qt001_cp.token_use;
begin
  select * into strict v_use from qt001_cp.token_use where token_use_id = p_use;
  v_evidence := qt001_cp.append_evidence(p_kind || case v_outcome when 'blocked' then '_BLOCKED' else '' end, p_activation.activation_id,
    coalesce(p_body, '{}') || jsonb_strip_nulls(jsonb_build_object('outcome', v_outcome, 'findings', qt001_cp.findings_json(p_findings), 'human', p_human,
      'code', p_activation.code, 'packet_sha256', p_activation.packet_sha256, 'commit', p_activation.commit_sha,
      'manifest_digest', (select digest from qt001_cp.manifest_set where status = 'ACTIVE'), 'session_role', session_user,
      'system_user', qt001_cp.session_login(),
      'run_id', v_use.run_id, 'token', jsonb_build_object('iss', v_use.iss, 'jti', v_use.jti, 'key_thumbprint', v_use.key_thumbprint,
        'signing_input_sha256', v_use.signing_input_sha256))));
  perform qt001_cp.assert_in_time(v_use, null);
  return coalesce(p_body, '{}') || jsonb_build_object('outcome', v_outcome, 'findings', qt001_cp.findings_json(p_findings), 'evidence_id', v_evidence,
    'activation_id', p_activation.activation_id, 'code', p_activation.code, 'ledger', qt001_cp.head_json());
end
$$;
comment on function qt001_cp.door_answer is
  'Ends a call at the door: the evidence, of the kind with _BLOCKED where there are findings, and the answer {outcome, findings, evidence_id, activation_id, code, ledger} beside the body.';

create function qt001_cp.request_findings(p_request jsonb) returns setof qt001_cp.finding
  language sql volatile
  as $$
    select f.code, f.expected, f.observed
    from qt001_cp.manifest_set as s
    cross join lateral (values
      ('MANIFEST_DRIFT', s.digest::text <> p_request ->> 'manifest_digest', to_jsonb(s.digest::text), p_request -> 'manifest_digest'),
      ('ENVIRONMENT_MISMATCH', s.environment <> p_request ->> 'environment', to_jsonb(s.environment), p_request -> 'environment'),
      ('REQUEST_EXPIRED', (clock_timestamp() < qt001_cp.utc_time(p_request ->> 'not_after')) is not true, p_request -> 'not_after', null)
    ) as f(code, holds, expected, observed)
    where s.status = 'ACTIVE' and f.holds
  $$;
comment on function qt001_cp.request_findings is 'Why a request at the door is not for the policy and environment in force, where it names them, or too old.';

create function qt001_cp.opening_findings(p_use uuid, p_commit text) returns setof qt001_cp.finding
  language sql volatile
  as $$
    select f.code, f.expected, f.observed
    from qt001_cp.token_use as u
    cross join lateral (values
      ('COMMIT_NOT_YOURS', p_commit is distinct from u.claims ->> 'sha', u.claims -> 'sha', to_jsonb(p_commit)),
      ('REF_UNPROTECTED', u.claims ->> 'ref_protected' is distinct from 'true', to_jsonb('a protected branch'::text),
        jsonb_build_object(u.claims ->> 'ref', u.claims -> 'ref_protected'))
    ) as f(code, holds, expected, observed)
    where u.token_use_id = p_use and f.holds
  $$;
comment on function qt001_cp.opening_findings is
  'Why a job may not open a change at this commit: GitHub signs which commit the job runs for, and whether its branch is protected (ID-5).';

create function qt001_cp.open(p_request text, p_plan text, p_token text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_request jsonb;
  v_entry record;
  v_action qt001_cp.authority_action_manifest;
  v_activation qt001_cp.activation;
  v_findings qt001_cp.finding[];
  v_mark jsonb;
  v_sweep jsonb;
  v_refused text;
begin
  perform qt001_cp.assert_deciding();
  v_request := qt001_cp.parse_request(p_request);
  perform qt001_cp.require_fields(v_request, jsonb_build_object('action', '^[A-Z_]{1,63}$', 'environment', '^.{1,255}$',
    'commit', '^[0-9a-f]{40}$', 'plan_id', '^[a-z][a-z0-9_-]{0,62}$', 'plan_revision', '^.{1,63}$', 'carrier', '^.{1,63}$',
    'plan_digest', '^[0-9a-f]{64}$', 'manifest_digest', '^[0-9a-f]{64}$', 'rollback_plan_ref', '^.{1,255}$'));
  -- The token covers the digest that the request names; the plan itself is hashed only for somebody who proved themselves.
  select * into v_entry from qt001_cp.enter_door('open', 'open', (v_request ->> 'request_id')::uuid, null, v_request ->> 'not_after',
    array[qt001_cp.sha256_hex(p_request), v_request ->> 'plan_digest'], p_token, false);
  v_findings := v_entry.findings || array(
    select row(f.code, f.expected, f.observed)::qt001_cp.finding from qt001_cp.opening_findings(v_entry.use_id, v_request ->> 'commit') as f);
  if (v_request ->> 'plan_digest') is distinct from qt001_cp.sha256_hex(p_plan) then
    perform qt001_cp.refuse('PLAN_DRIFT', v_request -> 'plan_digest', to_jsonb(qt001_cp.sha256_hex(p_plan)));
  end if;

  select a.* into v_action from qt001_cp.authority_action_manifest as a
  where a.item_id = qt001_cp.item('AUTHORITY_ACTION', v_request ->> 'action') and a.active;
  -- A VERIFY is opened by its cut, a governed act by its own function.
  if v_action.item_id is null or v_request ->> 'action' <> 'CUT' then
    v_findings := v_findings || row('ACTION_NOT_PERMITTED', to_jsonb('CUT'::text), v_request -> 'action')::qt001_cp.finding;
  end if;
  v_findings := v_findings || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from qt001_cp.request_findings(v_request) as f);
  if cardinality(v_findings) > 0 then
    return qt001_cp.door_answer('OPEN', null, v_entry.use_id, v_entry.human, v_findings, jsonb_build_object('request_id', v_request -> 'request_id'));
  end if;

  begin
    v_activation := qt001_cp.create_activation(v_action.item_id, null, v_request,
      date_trunc('second', clock_timestamp()) + make_interval(secs => coalesce(v_action.grant_within_seconds, 86400)), v_entry.use_id);
    if v_action.grant_within_seconds is not null then
      perform qt001_cp.prepare_request(v_activation);
    end if;
    v_mark := cutter_governance.mark(v_activation.activation_id, p_plan);
    perform qt001_cp.refuse_all(array(select row(f.code, f.expected, f.observed)::qt001_cp.finding
      from qt001_cp.large_findings(v_activation.activation_id, octet_length(p_plan)) as f));
    v_sweep := cutter_governance.sweep(v_activation.activation_id);
    perform qt001_cp.refuse_all(array(
      select row(f ->> 'code', f -> 'expected', f -> 'observed')::qt001_cp.finding from jsonb_array_elements(v_sweep) as f));
  exception when sqlstate 'QT001' then
    -- Nothing of the activation stays; what was found is evidence all the same.
    get stacked diagnostics v_refused = pg_exception_detail;
    v_findings := array(
      select row(f ->> 'code', f -> 'expected', f -> 'observed')::qt001_cp.finding from jsonb_array_elements(v_refused::jsonb) as f);
    v_activation := null;
  end;
  return qt001_cp.door_answer('OPEN', v_activation, v_entry.use_id, v_entry.human, v_findings,
    jsonb_strip_nulls(jsonb_build_object('request_id', v_request -> 'request_id', 'mark', v_mark))
      || case when v_activation.activation_id is null then '{}' else qt001_cp.drift_notes(v_activation) end);
end
$$;
comment on function qt001_cp.open is
  'Opens a change: mark, sweep, packet, request and draft grant; what they refuse is evidence. Seats nobody. Notes of drift are told (PRV-9).';

reset role;
grant execute on function qt001_cp.open(text, text, text) to quorate_door;
