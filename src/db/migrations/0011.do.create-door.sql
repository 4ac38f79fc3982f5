-- What the door's login may ask for, each with a proof: open an activation, take or leave a seat, revoke a human (ID-12, REG-4).
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
      'plan_revision', p_facts ->> 'plan_revision', 'plan_digest', p_facts ->> 'plan_digest', 'rollback_plan_ref', p_facts ->> 'rollback_plan_ref'));
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
  perform set_config('lock_timeout', '10s', true);
  perform from qt001_cp.ledger for update;
exception when lock_not_available then
  -- Somebody idles on the row that a revocation or a governed act must write: say who, so that they can be ended.
  perform qt001_cp.refuse('LEDGER_BUSY', null, (
    select jsonb_agg(jsonb_build_object('pid', b.pid, 'role', b.usename) order by b.pid)
    from (
      -- A mere reader is in nobody's way; and a cloned database's ledger has the same oid.
      select distinct l.pid, a.usename from pg_catalog.pg_locks as l left join pg_catalog.pg_stat_activity as a on a.pid = l.pid
      where l.relation = 'qt001_cp.ledger'::regclass and l.pid <> pg_backend_pid() and l.granted and l.mode <> 'AccessShareLock'
        and l.database = (select d.oid from pg_catalog.pg_database as d where d.datname = current_database())) as b));
end
$$;

create function qt001_cp.enter_door(p_scope text, p_purpose text, p_subject uuid, p_activation uuid, p_not_after text, p_asked text[], p_token text, p_raises_epoch boolean,
    out use_id uuid, out human uuid, out findings qt001_cp.finding[])
  language plpgsql volatile
as $$
declare
  v_scope qt001_cp.authority_scope_manifest;
  v_claims jsonb;
  v_code text;
begin
  select * into v_scope from qt001_cp.authority_scope_manifest where item_id = qt001_cp.item('AUTHORITY_SCOPE', p_scope) and active;
  v_claims := qt001_cp.verify_token(p_token, qt001_cp.audience(p_purpose,
    qt001_cp.statement_sha256(p_purpose, (select ledger_id from qt001_cp.ledger), p_subject, p_not_after, variadic p_asked)));
  perform qt001_cp.refuse_other_workload(v_claims, qt001_cp.item('AUTHORITY_SCOPE', p_scope));
  select r.human_identity_id, r.code into human, v_code from qt001_cp.resolve_human(v_scope.provider_item_id, qt001_cp.sha256_hex(v_claims ->> 'actor_id')) as r;
  -- Who is nobody here has proved nothing: no lock, no link in the chain (EV-3).
  if human is null then
    perform qt001_cp.refuse(coalesce(v_code, 'IDENTITY_UNKNOWN'), null, jsonb_build_object('actor', v_claims -> 'actor_id'));
  end if;
  use_id := qt001_cp.spend_token(p_token, v_claims, p_purpose, p_activation, human, null);
  -- Who will raise the epoch takes the row exclusively at once: a shared lock could not be raised while others hold theirs.
  if p_raises_epoch then
    perform qt001_cp.lock_ledger_exclusively();
  else
    perform from qt001_cp.ledger for share;
  end if;
  perform from qt001_cp.activation where activation_id = p_activation for no key update;
  perform from qt001_cp.approval_requests where activation_id = p_activation for no key update;
  perform from qt001_cp.governance_build_authorization as g join qt001_cp.approval_requests as r on r.code = g.request_ref
    where r.activation_id = p_activation order by g.auth_code for no key update of g;
  perform qt001_cp.assert_token_time(v_claims);
  -- Read again after the locks: whoever was revoked while this waited is revoked.
  select r.code into v_code from qt001_cp.resolve_human(v_scope.provider_item_id, qt001_cp.sha256_hex(v_claims ->> 'actor_id')) as r;
  findings := array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from qt001_cp.session_findings(v_scope) as f);
  if v_code is not null then
    findings := row(v_code, null, jsonb_build_object('actor', qt001_cp.sha256_hex(v_claims ->> 'actor_id')))::qt001_cp.finding || findings;
  end if;
end
$$;
comment on function qt001_cp.enter_door is 'Proof, burn and locks for whoever proves only themselves; the time is checked after the locks.';

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
  return coalesce(p_body, '{}') || jsonb_build_object('outcome', v_outcome, 'findings', qt001_cp.findings_json(p_findings), 'evidence_id', v_evidence,
    'activation_id', p_activation.activation_id, 'code', p_activation.code, 'ledger', qt001_cp.head_json());
end
$$;

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
  v_request := qt001_cp.parse_object(p_request);
  perform qt001_cp.require_fields(v_request, jsonb_build_object('action', '^[A-Z_]{1,63}$', 'environment', '^.{1,255}$',
    'commit', '^[0-9a-f]{40}$', 'plan_id', '^[a-z][a-z0-9_-]{0,62}$', 'plan_revision', '^.{1,63}$', 'carrier', '^.{1,63}$',
    'plan_digest', '^[0-9a-f]{64}$', 'manifest_digest', '^[0-9a-f]{64}$', 'rollback_plan_ref', '^.{1,255}$'));
  if (v_request ->> 'plan_digest') is distinct from qt001_cp.sha256_hex(p_plan) then
    perform qt001_cp.refuse('PLAN_DRIFT', v_request -> 'plan_digest', to_jsonb(qt001_cp.sha256_hex(p_plan)));
  end if;
  select * into v_entry from qt001_cp.enter_door('open', 'open', (v_request ->> 'request_id')::uuid, null, v_request ->> 'not_after',
    array[qt001_cp.sha256_hex(p_request), qt001_cp.sha256_hex(p_plan)], p_token, false);
  v_findings := v_entry.findings;

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
    jsonb_strip_nulls(jsonb_build_object('request_id', v_request -> 'request_id', 'mark', v_mark)));
end
$$;
comment on function qt001_cp.open is 'Opens a change: mark, sweep, packet, request and draft grant; what they refuse is evidence. Seats nobody.';

create function qt001_cp.clear_stale_seats(p_activation qt001_cp.activation, p_use uuid) returns void
  language plpgsql volatile
as $$
declare
  v_cleared uuid[];
  v_more uuid[];
begin
  -- Who was revoked or is no longer of the class cannot leave; their seat must not lock the change for ever.
  with cleared as (
    update qt001_cp.quorum_vote set withdrawn_by = p_use
    where activation_id = p_activation.activation_id and withdrawn_by is null
      and qt001_cp.active_principal(human_identity_id, required_class_item_id) is null
    returning token_use_id
  ) select array_agg(token_use_id) into v_cleared from cleared;
  with cleared as (
    update qt001_cp.signoff_binding set withdrawn_by = p_use
    where activation_id = p_activation.activation_id and withdrawn_by is null
      and qt001_cp.active_principal(human_identity_id, required_class_item_id) is null
    returning token_use_id
  ) select array_agg(token_use_id) into v_more from cleared;
  if v_cleared is not null or v_more is not null then
    update qt001_cp.governance_build_authorization as g set sovereign_esign_ref = null, status = 'draft'
    from qt001_cp.approval_requests as r
    where r.code = g.request_ref and r.activation_id = p_activation.activation_id and g.status in ('draft', 'active')
      and g.sovereign_esign_ref = any (v_cleared || v_more);
    perform qt001_cp.settle_request(p_activation);
  end if;
end
$$;
comment on function qt001_cp.clear_stale_seats is 'Frees the seats of occupants who are no longer registered for them; the rows stay, marked by whose signoff freed them.';

create function qt001_cp.signoff(p_activation uuid, p_class text, p_token text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_activation qt001_cp.activation;
  v_action qt001_cp.authority_action_manifest;
  v_grant qt001_cp.governance_build_authorization;
  v_class uuid := qt001_cp.item('PRINCIPAL_CLASS', p_class);
  v_purpose text := 'signoff';
  v_entry record;
  v_seat record;
  v_stored qt001_cp.occupant[];
  v_new qt001_cp.occupant;
  v_findings qt001_cp.finding[];
begin
  perform qt001_cp.assert_deciding();
  select * into v_activation from qt001_cp.activation where activation_id = p_activation;
  select * into v_action from qt001_cp.authority_action_manifest where item_id = v_activation.action_item_id and active;
  if v_activation.activation_id is null then
    perform qt001_cp.refuse('ACTIVATION_UNKNOWN', null, to_jsonb(p_activation));
  elsif v_action.item_id is null then
    perform qt001_cp.refuse('ACTION_NOT_PERMITTED', null, to_jsonb(v_activation.action));
  end if;
  -- Whatever its status: what an e-sign covers does not depend on it, and a seat may fall free while the grant is active.
  select g.* into v_grant from qt001_cp.governance_build_authorization as g
    join qt001_cp.approval_requests as r on r.code = g.request_ref and r.activation_id = p_activation order by g.created_at limit 1;
  if v_class is not null and v_class = v_action.esign_class_item_id then
    v_purpose := 'esign'; -- one token is both the seat and the signature over the grant
  end if;
  select * into v_entry from qt001_cp.enter_door('signoff', v_purpose, p_activation, p_activation, qt001_cp.utc_seconds(v_activation.not_after),
    array[v_activation.packet_sha256::text, p_class] || case when v_purpose = 'esign' then array[qt001_cp.sha256_hex(qt001_cp.grant_document(v_grant))] end,
    p_token, false);
  v_findings := v_entry.findings;
  select * into v_activation from qt001_cp.activation where activation_id = p_activation;
  if cardinality(v_findings) = 0 and v_activation.status = 'open' then
    perform qt001_cp.clear_stale_seats(v_activation, v_entry.use_id);
  end if;
  v_stored := array(select o from qt001_cp.occupants(p_activation) as o);

  if v_activation.status <> 'open' then
    v_findings := v_findings || row('ACTIVATION_CLOSED', to_jsonb('open'::text), to_jsonb(v_activation.status))::qt001_cp.finding;
  elsif clock_timestamp() >= v_activation.not_after then
    v_findings := v_findings || row('ACTIVATION_EXPIRED', to_jsonb(qt001_cp.utc_seconds(v_activation.not_after)), null)::qt001_cp.finding;
  end if;
  if v_activation.manifest_digest <> (select digest from qt001_cp.manifest_set where status = 'ACTIVE') then
    v_findings := v_findings || row('MANIFEST_DRIFT', to_jsonb(v_activation.manifest_digest::text), null)::qt001_cp.finding;
  end if;
  select s.* into v_seat from qt001_cp.required_seats(v_activation.action_item_id) as s
  where s.class = p_class and s.profile in ('signoff', 'quorum')
  order by exists (select from unnest(v_stored) as o where o.class = s.class and o.ordinal = s.ordinal), s.ordinal limit 1;
  if v_seat.class is null then
    v_findings := v_findings || row('SEAT_NOT_REQUIRED', (select jsonb_agg(distinct s.class) from qt001_cp.required_seats(v_activation.action_item_id) as s
      where s.profile in ('signoff', 'quorum')), to_jsonb(p_class))::qt001_cp.finding;
  elsif exists (select from unnest(v_stored) as o where o.class = v_seat.class and o.ordinal = v_seat.ordinal) then
    v_findings := v_findings || row('SEAT_TAKEN', null, to_jsonb(p_class))::qt001_cp.finding;
  else
    v_new := row(p_class, v_seat.ordinal, v_seat.action, v_seat.scope, v_entry.human, 'token');
    v_findings := v_findings
      || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from qt001_cp.seat_findings(v_activation, v_stored || v_new) as f where f.code <> 'SLOT_MISSING')
      || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from qt001_cp.separation_findings(v_activation, v_stored || v_new) as f);
  end if;
  if cardinality(v_findings) > 0 then
    return qt001_cp.door_answer('SIGNOFF', v_activation, v_entry.use_id, v_entry.human, v_findings, jsonb_build_object('class', p_class));
  end if;

  if v_seat.profile = 'quorum' then
    insert into qt001_cp.quorum_vote (activation_id, quorum_profile, required_class_item_id, slot_ordinal, action_item_id, scope_item_id,
      human_identity_id, principal_id, assurance, token_use_id)
    values (p_activation, 'quorum', v_class, v_seat.ordinal, v_activation.action_item_id, v_activation.scope_item_id, v_entry.human,
      qt001_cp.active_principal(v_entry.human, v_class), 'token', v_entry.use_id);
  else
    insert into qt001_cp.signoff_binding (activation_id, quorum_profile, required_class_item_id, slot_ordinal, action_item_id, scope_item_id,
      human_identity_id, principal_id, assurance, token_use_id)
    values (p_activation, 'signoff', v_class, v_seat.ordinal, v_activation.action_item_id, v_activation.scope_item_id, v_entry.human,
      qt001_cp.active_principal(v_entry.human, v_class), 'token', v_entry.use_id);
  end if;
  if v_class = v_action.review_class_item_id then
    perform cutter_governance.review(p_activation, v_entry.human, v_entry.use_id);
  end if;
  if v_purpose = 'esign' then
    update qt001_cp.governance_build_authorization set sovereign_esign_ref = v_entry.use_id where auth_code = v_grant.auth_code and status = 'draft';
  end if;
  perform qt001_cp.settle_request(v_activation);
  return qt001_cp.door_answer('SIGNOFF', v_activation, v_entry.use_id, v_entry.human, v_findings,
    jsonb_build_object('class', p_class, 'ordinal', v_seat.ordinal, 'purpose', v_purpose));
end
$$;
comment on function qt001_cp.signoff is 'Seats the human whose own job signed for this packet and class; the ordinal is the database''s (ID-12).';

create function qt001_cp.settle_request(p_activation qt001_cp.activation) returns void
  language plpgsql volatile
as $$
declare
  v_met boolean;
begin
  -- The request is approved while its quorum is exactly met: both EXCEPT directions are empty (APR-7).
  with required as (
    select s.class, s.ordinal from qt001_cp.required_seats(p_activation.action_item_id) as s where s.profile = 'quorum'
  ), occupied as (
    select qt001_cp.code_of(v.required_class_item_id), v.slot_ordinal from qt001_cp.quorum_vote as v
    where v.activation_id = p_activation.activation_id and v.withdrawn_by is null
  )
  select not exists (select * from required except select * from occupied) and not exists (select * from occupied except select * from required)
  into v_met;
  update qt001_cp.approval_requests set status = case when v_met then 'approved' else 'open' end,
    approved_at = case when v_met then clock_timestamp() end
  where activation_id = p_activation.activation_id and status in ('open', 'approved') and (status = 'approved') <> v_met;
  -- The last seat makes the grant active; a seat that is left takes that back.
  update qt001_cp.governance_build_authorization as g set status = case when v_met and g.sovereign_esign_ref is not null then 'active' else 'draft' end
  from qt001_cp.approval_requests as r
  where r.code = g.request_ref and r.activation_id = p_activation.activation_id and g.status in ('draft', 'active');
end
$$;

create function qt001_cp.leave_seat(p_activation uuid, p_class text, p_token text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_activation qt001_cp.activation;
  v_class uuid := qt001_cp.item('PRINCIPAL_CLASS', p_class);
  v_entry record;
  v_findings qt001_cp.finding[];
  v_left integer := 0;
  v_count integer;
begin
  perform qt001_cp.assert_deciding();
  select * into v_activation from qt001_cp.activation where activation_id = p_activation;
  if v_activation.activation_id is null then
    perform qt001_cp.refuse('ACTIVATION_UNKNOWN', null, to_jsonb(p_activation));
  end if;
  select * into v_entry from qt001_cp.enter_door('signoff', 'leave', p_activation, p_activation, qt001_cp.utc_seconds(v_activation.not_after),
    array[v_activation.packet_sha256::text, p_class], p_token, false);
  v_findings := v_entry.findings;
  select * into v_activation from qt001_cp.activation where activation_id = p_activation;
  if v_activation.status <> 'open' then
    v_findings := v_findings || row('ACTIVATION_CLOSED', to_jsonb('open'::text), to_jsonb(v_activation.status))::qt001_cp.finding;
  elsif cardinality(v_findings) = 0 then
    update qt001_cp.governance_build_authorization as g set sovereign_esign_ref = null, status = 'draft'
    from qt001_cp.approval_requests as r, qt001_cp.quorum_vote as v
    where r.code = g.request_ref and r.activation_id = p_activation and v.activation_id = p_activation and v.withdrawn_by is null
      and v.human_identity_id = v_entry.human and v.required_class_item_id = v_class and v.token_use_id = g.sovereign_esign_ref;
    update qt001_cp.quorum_vote set withdrawn_by = v_entry.use_id
    where activation_id = p_activation and human_identity_id = v_entry.human and required_class_item_id = v_class and withdrawn_by is null;
    get diagnostics v_left = row_count;
    update qt001_cp.signoff_binding set withdrawn_by = v_entry.use_id
    where activation_id = p_activation and human_identity_id = v_entry.human and required_class_item_id = v_class and withdrawn_by is null;
    get diagnostics v_count = row_count;
    if v_left + v_count = 0 then
      v_findings := v_findings || row('SEAT_NOT_HELD', null, to_jsonb(p_class))::qt001_cp.finding;
    else
      perform qt001_cp.settle_request(v_activation);
    end if;
  end if;
  return qt001_cp.door_answer('SEAT_LEFT', v_activation, v_entry.use_id, v_entry.human, v_findings, jsonb_build_object('class', p_class));
end
$$;
comment on function qt001_cp.leave_seat is 'Leaves a seat by the same kind of proof that took it; the seat''s row stays, marked (SEAT-2).';

create function cutter_governance.withdraw_change(p_activation uuid, p_token text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_activation qt001_cp.activation;
  v_entry record;
  v_findings qt001_cp.finding[];
begin
  perform qt001_cp.assert_deciding();
  select * into v_activation from qt001_cp.activation where activation_id = p_activation;
  if v_activation.activation_id is null then
    perform qt001_cp.refuse('ACTIVATION_UNKNOWN', null, to_jsonb(p_activation));
  end if;
  select * into v_entry from qt001_cp.enter_door('signoff', 'withdraw', p_activation, p_activation, qt001_cp.utc_seconds(v_activation.not_after),
    array[v_activation.packet_sha256::text], p_token, false);
  v_findings := v_entry.findings;
  select * into v_activation from qt001_cp.activation where activation_id = p_activation;
  if v_activation.status <> 'open' then
    v_findings := v_findings || row('ACTIVATION_CLOSED', to_jsonb('open'::text), to_jsonb(v_activation.status))::qt001_cp.finding;
  end if;
  -- Who cut never stops the verify of it, though the cut's own token opened it (SIG-3).
  if exists (
      select from qt001_cp.act as cut join qt001_cp.token_use as proof on proof.token_use_id = cut.token_use_id
      where cut.activation_id = v_activation.parent_activation_id and cut.phase = 'act' and proof.human_identity_id = v_entry.human)
    or not exists (select from qt001_cp.token_use where token_use_id = v_activation.opened_by and human_identity_id = v_entry.human)
    and not exists (select from qt001_cp.occupants(p_activation) as o where o.human = v_entry.human) then
    v_findings := v_findings || row('CHANGE_NOT_YOURS', null, null)::qt001_cp.finding;
  end if;
  if cardinality(v_findings) = 0 then
    update qt001_cp.governance_build_authorization as g set status = 'revoked', revoked_at = clock_timestamp()
    from qt001_cp.approval_requests as r where r.code = g.request_ref and r.activation_id = p_activation and g.status in ('draft', 'active');
    update qt001_cp.approval_requests set status = 'withdrawn' where activation_id = p_activation;
    update qt001_cp.activation set status = 'withdrawn' where activation_id = p_activation;
  end if;
  return qt001_cp.door_answer('CHANGE_WITHDRAWN', v_activation, v_entry.use_id, v_entry.human, v_findings, null);
end
$$;
comment on function cutter_governance.withdraw_change is
  'Stops a change that was not carried out: whoever opened it, or sits in it, is enough, but who cut does not stop its verify. Its request is withdrawn, its grants are revoked, for good.';

create function qt001_cp.revoke_human(p_request text, p_token text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_request jsonb;
  v_entry record;
  v_humans uuid[];
  v_epoch bigint;
  v_findings qt001_cp.finding[];
begin
  perform qt001_cp.assert_deciding();
  v_request := qt001_cp.parse_object(p_request);
  perform qt001_cp.require_fields(v_request, jsonb_build_object('subject_sha256', '^[0-9a-f]{64}$', 'reason', '.'));
  select * into v_entry from qt001_cp.enter_door('revoke', 'revoke', (v_request ->> 'request_id')::uuid, null, v_request ->> 'not_after',
    array[qt001_cp.sha256_hex(p_request)], p_token, true);
  v_findings := v_entry.findings;
  if clock_timestamp() >= qt001_cp.utc_time(v_request ->> 'not_after') then
    v_findings := v_findings || row('REQUEST_EXPIRED', v_request -> 'not_after', null)::qt001_cp.finding;
  end if;
  -- An account of this server only; the same number elsewhere is another account (ID-11).
  select array_agg(h.human_identity_id) into v_humans from qt001_cp.human_identity_registry as h
  join qt001_cp.identity_provider_manifest as p on p.item_id = h.identity_provider_item_id
  where h.provider_subject_sha256 = v_request ->> 'subject_sha256' and h.revoked_at is null
    and p.server in (select server from qt001_cp.identity_provider_manifest where active);
  if v_humans is null then
    v_findings := v_findings || row('NOBODY_TO_REVOKE', null, v_request -> 'subject_sha256')::qt001_cp.finding;
  end if;
  if cardinality(v_findings) = 0 then
    update qt001_cp.human_identity_registry set revoked_at = greatest(clock_timestamp(), valid_from) where human_identity_id = any (v_humans);
    v_epoch := qt001_cp.raise_epoch();
  end if;
  return qt001_cp.door_answer('HUMAN_REVOKED', null, v_entry.use_id, v_entry.human, v_findings,
    jsonb_strip_nulls(jsonb_build_object('revoked', v_humans[1], 'reason', v_request -> 'reason')));
end
$$;
comment on function qt001_cp.revoke_human is 'Revokes a human at once: one registered person is enough; giving back takes a quorum (REG-4).';

create function qt001_cp.successor_findings(p_cut qt001_cp.activation) returns setof qt001_cp.finding
  language sql volatile
  as $$
    -- A change set has one verify at a time; another one, once no earlier one can run.
    select f.code, null::jsonb, f.observed from (values
      ('ACTION_NOT_PERMITTED', p_cut.action <> 'CUT' or not exists (
        select from qt001_cp.authority_action_manifest where item_id = qt001_cp.item('AUTHORITY_ACTION', 'VERIFY') and active), to_jsonb(p_cut.action)),
      ('CHANGE_SET_MISSING', not exists (
        select from qt001_cp.act where activation_id = p_cut.activation_id and phase = 'act' and outcome = 'done'), to_jsonb(p_cut.code))
    ) as f(code, holds, observed) where f.holds
    union all
    select 'VERIFY_OPEN', null, to_jsonb(n.code) from qt001_cp.activation as n
    where n.parent_activation_id = p_cut.activation_id and qt001_cp.may_still_run(n)
  $$;
comment on function qt001_cp.successor_findings is 'Why no verify of this cut may be opened now.';

create function qt001_cp.create_successor(p_cut qt001_cp.activation, p_opened_by uuid) returns qt001_cp.activation
  language plpgsql volatile
as $$
declare
  v_packet jsonb := p_cut.packet::jsonb;
  v_next qt001_cp.activation;
begin
  -- It lives as long after this moment as its cut could have lived in all.
  v_next := qt001_cp.create_activation(qt001_cp.item('AUTHORITY_ACTION', 'VERIFY'), p_cut.activation_id,
    jsonb_build_object('commit', p_cut.commit_sha, 'carrier', v_packet ->> 'carrier', 'plan_id', p_cut.plan_id,
      'plan_revision', p_cut.plan_revision, 'plan_digest', p_cut.plan_digest, 'rollback_plan_ref', v_packet ->> 'rollback_plan_ref'),
    date_trunc('second', clock_timestamp() + make_interval(secs => extract(epoch from p_cut.not_after - p_cut.opened_at)::double precision)),
    p_opened_by);
  if exists (select from qt001_cp.authority_action_manifest where item_id = v_next.action_item_id and active and grant_within_seconds is not null) then
    perform qt001_cp.prepare_request(v_next);
  end if;
  return v_next;
end
$$;

create function qt001_cp.open_successor(p_act uuid, p_action text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_act qt001_cp.act;
  v_cut qt001_cp.activation;
  v_next qt001_cp.activation;
begin
  select * into v_act from qt001_cp.act where act_id = p_act and phase = 'act' and outcome = 'done';
  if v_act.act_id is null or p_action <> 'VERIFY' then
    perform qt001_cp.refuse('ACTION_NOT_PERMITTED', null, to_jsonb(p_action));
  end if;
  select * into v_cut from qt001_cp.activation where activation_id = v_act.activation_id for no key update;
  perform qt001_cp.refuse_all(array(
    select row(f.code, f.expected, f.observed)::qt001_cp.finding from qt001_cp.successor_findings(v_cut) as f));
  v_next := qt001_cp.create_successor(v_cut, v_act.token_use_id);
  return jsonb_build_object('activation_id', v_next.activation_id, 'code', v_next.code);
end
$$;
comment on function qt001_cp.open_successor is 'Opens the activation that follows a finished act: a cut''s verify (SEP-1).';

create function cutter_governance.open_verify(p_request text, p_token text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_request jsonb;
  v_cut qt001_cp.activation;
  v_entry record;
  v_findings qt001_cp.finding[];
  v_opened qt001_cp.activation;
begin
  perform qt001_cp.assert_deciding();
  v_request := qt001_cp.parse_object(p_request);
  perform qt001_cp.require_fields(v_request, jsonb_build_object(
    'activation_id', '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$', 'environment', '^.{1,255}$', 'manifest_digest', '^[0-9a-f]{64}$'));
  select * into v_cut from qt001_cp.activation where activation_id = (v_request ->> 'activation_id')::uuid;
  if v_cut.activation_id is null then
    perform qt001_cp.refuse('ACTIVATION_UNKNOWN', null, v_request -> 'activation_id');
  end if;
  -- The cut's row is locked: of two who open at once, one finds the other's verify.
  select * into v_entry from qt001_cp.enter_door('open', 'open', (v_request ->> 'request_id')::uuid, v_cut.activation_id, v_request ->> 'not_after',
    array[qt001_cp.sha256_hex(p_request)], p_token, false);
  v_findings := v_entry.findings
    || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from qt001_cp.request_findings(v_request) as f)
    || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from qt001_cp.successor_findings(v_cut) as f);
  if cardinality(v_findings) = 0 then
    v_opened := qt001_cp.create_successor(v_cut, v_entry.use_id);
  else
    v_opened := v_cut;
  end if;
  return qt001_cp.door_answer('OPEN', v_opened, v_entry.use_id, v_entry.human, v_findings, jsonb_strip_nulls(jsonb_build_object(
    'request_id', v_request -> 'request_id', 'action', 'VERIFY', 'parent', v_cut.code, 'prior_result', (
      select r.outcome from cutter_governance.verify_result as r join cutter_governance.cut_change_set as c on c.change_set_id = r.change_set_id
      where c.activation_id = v_cut.activation_id order by r.result_number desc limit 1))));
end
$$;
comment on function cutter_governance.open_verify is 'Opens a cut''s verify anew: no earlier one can run any more, or its change set shall be verified again (LAN-4).';

reset role;
grant execute on function qt001_cp.open(text, text, text), qt001_cp.signoff(uuid, text, text), qt001_cp.leave_seat(uuid, text, text),
  qt001_cp.revoke_human(text, text), cutter_governance.open_verify(text, text), cutter_governance.withdraw_change(uuid, text) to quorate_door;
grant execute on function qt001_cp.open_successor(uuid, text) to cutter_exec_owner, cutter_verify_owner;
