-- How a change is opened, whatever its kind: request, packet, short code, draft grant, and the content filed (SEAT-1, APR-7).

set local role quorate_owner;

create function quorate.parse_request(p_text text) returns jsonb
  language plpgsql volatile
as $$
begin
  -- It must be read before the token can be checked, since it says what the token is for; so it is short.
  perform quorate.refuse_larger(p_text, 65536, 'CALL_MALFORMED');
  return quorate.parse_object(p_text);
end
$$;
comment on function quorate.parse_request is 'The request of a call at the door: a JSON object of at most 64 KiB.';

create function quorate.require_fields(p_request jsonb, p_forms jsonb) returns void
  language plpgsql volatile
as $$
declare
  v_field text;
begin
  select f.key into v_field
  from jsonb_each_text(p_forms || '{"request_id": "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "not_after": "."}') as f
  where jsonb_typeof(p_request -> f.key) is distinct from 'string' or p_request ->> f.key !~ f.value
    or f.key = 'not_after' and quorate.utc_time(p_request ->> f.key) is null
  order by f.key limit 1;
  if v_field is not null then
    perform quorate.refuse('CALL_MALFORMED', to_jsonb(v_field), p_request -> v_field);
  end if;
end
$$;
comment on function quorate.require_fields is
  'Refuses a request whose fields are not texts of these forms (regular expressions); its id and the moment up to which it holds are in '
  'every request.';

create function quorate.create_activation(p_action uuid, p_parent uuid, p_facts jsonb, p_not_after timestamptz, p_proof uuid,
    p_schema text)
  returns qt001_cp.activation
  language plpgsql volatile
as $$
declare
  v_action qt001_cp.authority_action_manifest;
  v_scope qt001_cp.authority_scope_manifest;
  v_set qt001_cp.manifest_set;
  v_row qt001_cp.activation;
  v_failed qt001_cp.activation;
  v_id uuid := gen_random_uuid();
  v_number bigint;
  v_packet text;
begin
  select * into strict v_action from qt001_cp.authority_action_manifest where item_id = p_action and active;
  select * into strict v_scope from qt001_cp.authority_scope_manifest where item_id = v_action.scope_item_id and active;
  select * into strict v_set from qt001_cp.manifest_set where status = 'ACTIVE';
  select * into v_failed from qt001_cp.activation where code = p_facts ->> 'compensates';
  loop
    v_number := nextval(pg_get_serial_sequence('qt001_cp.activation', 'activation_number'));
    v_packet := quorate.canonical_json(jsonb_build_object(
      'v', '1', 'ledger_id', (select ledger_id from qt001_cp.ledger), 'activation_id', v_id, 'activation_number', v_number::text,
      'repository_id', (select claims ->> 'repository_id' from qt001_cp.identity_provider_manifest
        where item_id = v_scope.provider_item_id and active),
      'environment', v_set.environment, 'action', quorate.code_of(p_action), 'scope', quorate.code_of(v_scope.item_id),
      'executor', v_scope.db_role, 'action_set', jsonb_build_array(quorate.code_of(p_action)),
      'manifest_digest', v_set.digest, 'schema_digest', p_schema, 'not_after', quorate.utc_seconds(p_not_after),
      'parent', (select code from qt001_cp.activation where activation_id = p_parent),
      'commit', p_facts ->> 'commit', 'carrier', p_facts ->> 'carrier', 'plan_id', p_facts ->> 'plan_id',
      'plan_revision', p_facts ->> 'plan_revision', 'plan_digest', p_facts ->> 'plan_digest', 'rollback_plan_ref',
        p_facts ->> 'rollback_plan_ref', 'document', p_facts ->> 'document')
      -- Members that only some kinds have.
      || jsonb_strip_nulls(jsonb_build_object('compensates', p_facts -> 'compensates', 'given', p_facts -> 'given',
        'unit_rule', p_facts -> 'unit_rule')));
    exit when not exists (select from qt001_cp.activation where code = quorate.short_code(qt001_cp.sha256_hex(v_packet)));
  end loop;
  insert into qt001_cp.activation (activation_id, activation_number, code, action_item_id, scope_item_id, action, packet, packet_sha256,
    manifest_digest, schema_digest, plan_id, plan_revision, plan_digest, commit_sha, parent_activation_id, not_after, opening_proof_id,
    compensates_activation_id, escalation_entry_id)
  overriding system value
  values (v_id, v_number, quorate.short_code(qt001_cp.sha256_hex(v_packet)), p_action, v_action.scope_item_id, quorate.code_of(p_action),
    v_packet, qt001_cp.sha256_hex(v_packet), v_set.digest, p_schema, p_facts ->> 'plan_id', p_facts ->> 'plan_revision',
    p_facts ->> 'plan_digest', p_facts ->> 'commit', p_parent, p_not_after, p_proof, v_failed.activation_id,
    quorate.open_escalation(v_failed.activation_id))
  returning * into v_row;
  return v_row;
end
$$;
comment on function quorate.create_activation is
  'Makes one packet: its number, bytes, digest and short code; `p_schema` is the schema''s digest now (SEAT-1).';

create function quorate.prepare_request(p_activation qt001_cp.activation) returns void
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
comment on function quorate.prepare_request is 'The request for a quorum and the draft of the grant that it would make active.';

create function quorate.request_findings(p_request jsonb) returns setof qt001_cp.finding
  language sql volatile
  as $$
    select f.code, f.expected, f.observed
    from qt001_cp.manifest_set as s
    cross join lateral (values
      ('MANIFEST_DRIFT', s.digest::text <> p_request ->> 'manifest_digest', to_jsonb(s.digest::text), p_request -> 'manifest_digest'),
      ('ENVIRONMENT_MISMATCH', s.environment <> p_request ->> 'environment', to_jsonb(s.environment), p_request -> 'environment'),
      ('REQUEST_EXPIRED', (clock_timestamp() < quorate.utc_time(p_request ->> 'not_after')) is not true, p_request -> 'not_after', null)
    ) as f(code, holds, expected, observed)
    where s.status = 'ACTIVE' and f.holds
  $$;
comment on function quorate.request_findings is
  'Why a request at the door is not for the policy and environment in force, where it names them, or too old.';

create function quorate.opening_findings(p_proof uuid, p_commit text) returns setof qt001_cp.finding
  language sql volatile
  as $$
    select f.code, f.expected, f.observed
    from qt001_cp.proof as p cross join lateral quorate.proof_basis(p) as u
    cross join lateral (values
      ('COMMIT_NOT_YOURS', p_commit is distinct from u.claims ->> 'sha', u.claims -> 'sha', to_jsonb(p_commit)),
      ('REF_UNPROTECTED', u.claims ->> 'ref_protected' is distinct from 'true', to_jsonb('a protected branch'::text),
        jsonb_build_object(coalesce(u.claims ->> 'ref', ''), u.claims -> 'ref_protected'))
    ) as f(code, holds, expected, observed)
    where p.proof_id = p_proof and f.holds
  $$;
comment on function quorate.opening_findings is
  'Why a job may not open a change at this commit: GitHub signs which commit the job runs for, and whether its branch is protected (ID-5).';

create function quorate.require_request(p_request jsonb, p_kind text) returns void
  language plpgsql volatile
as $$
begin
  perform quorate.require_fields(p_request, jsonb_build_object('action', '^[A-Z][A-Z0-9_]{0,62}$', 'environment', '^.{1,255}$',
    'commit', '^[0-9a-f]{40}$', 'plan_digest', '^[0-9a-f]{64}$', 'rollback_plan_ref', '^.{1,255}$')
    -- What changes the gate itself has a plan of its own name, and a file under manifests where its kind asks for one.
    || case when p_kind is null or quorate.kind_governs(p_kind) then '{}' else jsonb_build_object('plan_id', '^[a-z][a-z0-9_-]{0,62}$',
      'plan_revision', '^.{1,63}$', 'carrier', '^.{1,63}$', 'manifest_digest', '^[0-9a-f]{64}$') end
    || (select coalesce(jsonb_object_agg(f.field, f.form), '{}') from (values ('unit_rule', '^[1-9][0-9]{0,3}$'),
      ('document', '^(?=.{1,255}$)manifests(/[A-Za-z0-9_-][A-Za-z0-9._-]*){1,20}$')) as f(field, form) where p_request ? f.field));
  if p_request ? 'given' then
    perform quorate.refuse_given(p_kind, p_request -> 'given');
  end if;
  if p_request ? 'unit_rule' and quorate.kind_governs(p_kind) then
    perform quorate.refuse('CALL_MALFORMED', to_jsonb('no unit_rule'::text), p_request -> 'unit_rule');
  end if;
end
$$;
comment on function quorate.require_request is 'Refuses a request to open a change that does not say what its kind of change must.';

create function quorate.open_already(p_activation qt001_cp.activation) returns qt001_cp.finding[]
  language sql volatile
  as $$
    select array(
      select row('CHANGE_OPEN_ALREADY', null, to_jsonb(a.code))::qt001_cp.finding from qt001_cp.activation as a
      where a.status = 'open' and a.action_item_id = p_activation.action_item_id and a.plan_digest = p_activation.plan_digest
        and a.parent_activation_id is null and a.activation_id <> p_activation.activation_id and a.not_after > clock_timestamp()
        and (a.manifest_digest, a.schema_digest) = (p_activation.manifest_digest, p_activation.schema_digest)
      order by a.activation_number desc limit 5)
  $$;
comment on function quorate.open_already is
  'Other open changes of the very same content, newest first, at most five: people who sign for both would do it twice.';

create function quorate.open(p_request text, p_content text, p_token text) returns jsonb
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
  v_filed jsonb := '{}';
  v_refused text;
  v_gate text;
begin
  perform quorate.assert_deciding();
  v_request := quorate.parse_request(p_request);
  select a.* into v_action from qt001_cp.authority_action_manifest as a
  where a.item_id = quorate.item('AUTHORITY_ACTION', v_request ->> 'action') and a.active;
  perform quorate.require_request(v_request, v_action.does);
  -- No document that changes the gate is larger; each kind has limits of its own below this one.
  if quorate.kind_governs(v_action.does) then
    perform quorate.refuse_larger(p_content, 4194304, 'CALL_MALFORMED');
  end if;
  -- The token covers the digest that the request names; the content itself is hashed only for somebody who proved themselves.
  select * into v_entry from quorate.enter_door('open', 'open', (v_request ->> 'request_id')::uuid, null, v_request ->> 'not_after',
    array[qt001_cp.sha256_hex(p_request), v_request ->> 'plan_digest'], p_token, false);
  -- Read again after the locks: another policy may be in force by now.
  select a.* into v_action from qt001_cp.authority_action_manifest as a
  where a.item_id = quorate.item('AUTHORITY_ACTION', v_request ->> 'action') and a.active;
  v_findings := v_entry.findings || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding
    from quorate.opening_findings(v_entry.proof_id, v_request ->> 'commit') as f);
  if (v_request ->> 'plan_digest') is distinct from qt001_cp.sha256_hex(p_content) then
    perform quorate.refuse('CONTENT_DRIFT', v_request -> 'plan_digest', to_jsonb(qt001_cp.sha256_hex(p_content)));
  end if;
  -- What is opened by nobody's content, as a verify, is opened by what it follows.
  if quorate.kind_has(v_action.does, 'open') is not true then
    v_findings := v_findings || row('ACTION_NOT_PERMITTED', null, v_request -> 'action')::qt001_cp.finding;
  end if;
  v_findings := v_findings || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.request_findings(v_request)
    as f);

  if cardinality(v_findings) = 0 then
    v_gate := quorate.gate_digest();
    begin
      v_activation := quorate.create_activation(v_action.item_id, null, case when quorate.kind_governs(v_action.does) then v_request
          || jsonb_build_object('carrier', 'GOV', 'plan_id', lower(v_request ->> 'action'), 'plan_revision', '1') else v_request end,
        date_trunc('second', clock_timestamp()) + make_interval(secs => coalesce(v_action.grant_within_seconds, 86400)), v_entry.proof_id,
        quorate.schema_digest(v_gate));
      if v_action.grant_within_seconds is not null then
        perform quorate.prepare_request(v_activation);
      end if;
      execute format('select quorate.%I($1, $2, $3)', v_action.does || '_open') into strict v_filed
        using v_activation, p_content, v_request;
    exception when sqlstate 'QT001' then
      -- Nothing of the activation stays; what was found is evidence all the same.
      get stacked diagnostics v_refused = pg_exception_detail;
      v_findings := array(
        select row(f ->> 'code', f -> 'expected', f -> 'observed')::qt001_cp.finding from jsonb_array_elements(v_refused::jsonb) as f);
      v_activation := null;
    end;
  end if;
  return quorate.door_answer('OPEN', v_activation, v_entry.proof_id, v_entry.human, v_findings,
    jsonb_build_object('request_id', v_request -> 'request_id', 'action', v_request -> 'action') || v_filed
      || case when v_activation.activation_id is null then '{}'
        else quorate.drift_notes(v_activation, v_gate, quorate.open_already(v_activation) || quorate.waiting_notes(v_activation)) end);
end
$$;
comment on function quorate.open is
  'Opens a change of any kind: packet, request, draft grant, and what its kind files or refuses. Seats nobody. Answers as door_answer.';

reset role;

grant execute on function quorate.open(text, text, text) to quorate_door;
