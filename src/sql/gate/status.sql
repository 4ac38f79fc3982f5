-- What anybody with a login may read: the change, its seats, what is to be signed, and the pinned keys. No secrets, no tokens.

set local role quorate_owner;

create function quorate.server_findings() returns setof qt001_cp.finding
  language sql volatile
  as $$
    select 'SERVER_CHANGED', jsonb_build_object('link', e.seq) || (e.body::jsonb -> 'server'), s.now
    from (select quorate.this_server()) as s(now) cross join qt001_cp.ledger_head as h
    join qt001_cp.evidence_registry as e on e.seq in (1, h.seq) and e.body::jsonb -> 'server' is distinct from s.now
    order by e.seq desc limit 1
  $$;
comment on function quorate.server_findings is
  'Whether the chain''s last link, or else its first, was written on another server or timeline: a failover, a restore or a copy (EV-7).';

create function quorate.environment() returns jsonb
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$
    select quorate.head_json() || jsonb_build_object(
      'environment', s.environment, 'manifest_digest', s.digest, 'manifest', s.bytes, 'now', extract(epoch from clock_timestamp()),
      'issuer', (select issuer from qt001_cp.identity_provider_manifest where active),
      'keys', quorate.pinned_keys(), 'genesis', quorate.genesis_shown(),
      'moved', quorate.findings_json(array(
        select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.server_findings() as f)),
      'installed', (select jsonb_build_object('gate', g.digest, 'tables', (select max(v.version) from quorate_install.version as v))
        from quorate_install.gate as g))
    from qt001_cp.manifest_set as s where s.status = 'ACTIVE'
  $$;
comment on function quorate.environment is
  'The ledger, the ACTIVE policy''s bytes, the pinned keys, who confirmed genesis (genesis_shown), the clock that counts, in seconds '
  'since 1970, whether the server is another than before, and which gate is installed; null before genesis.';

create function quorate.brought_seats(p_activation qt001_cp.activation) returns setof jsonb
  language sql volatile
  as $$
    select to_jsonb(format('%s/%s', r.class, r.ordinal)) from quorate.required_seats(p_activation.action_item_id) as r
    where r.assurance && array['session', 'api', 'review']
  $$;
comment on function quorate.brought_seats is
  'The seats that a run fills itself, as findings name them: operator, custodian and reviewers. Nobody can take them before it.';

create function quorate.awaited_findings(p_activation qt001_cp.activation, p_final qt001_cp.finding[], p_gate text)
  returns setof qt001_cp.finding
  language sql volatile
  as $$
    with judged as (
      select * from quorate.judge_seats(p_activation)
    )
    select * from unnest(p_final)
    union all
    select f.code, f.expected, f.observed
    from judged cross join lateral (
      select * from unnest(judged.findings)
      union all
      select * from quorate.seat_findings(p_activation, judged.seats) as s
      where not (s.code = 'SEAT_MISSING' and s.expected in (select b from quorate.brought_seats(p_activation) as b))
      union all
      select * from quorate.bootstrap_findings(p_activation.action_item_id)
      union all
      select * from quorate.separation_findings(p_activation, judged.seats)
      union all
      select * from quorate.order_findings(p_activation)
      union all
      select * from quorate.hold_findings(p_activation)
      union all
      select * from unnest((quorate.judge_grants(p_activation, judged.quorum_met)).findings)
      union all
      select * from quorate.drift_told(p_activation, p_gate)
    ) as f
    where cardinality(p_final) = 0
  $$;
comment on function quorate.awaited_findings is
  'What would block a run now, except the seats that the run itself fills: operator, custodian and reviewers. Where it can no '
  'longer run, only why: its activation_findings, which the caller has.';

create function quorate.compromised_seats(p_activation qt001_cp.activation) returns table (class text, ordinal integer, human uuid)
  language sql volatile
  as $$
    select distinct (s.seat).class, (s.seat).ordinal, (s.seat).human
    from quorate.stored_seats(p_activation.activation_id) as s
    join qt001_cp.proof as u on u.proof_id in (s.proof_id, s.second_proof_id)
    where p_activation.status = 'consumed' and ((quorate.proof_basis(u)).compromised or exists (
      select from qt001_cp.seat_use as k join qt001_cp.seat_credential as c on c.credential_id = k.credential_id
      where k.proof_id = u.proof_id and quorate.credential_compromised(c)))
  $$;
comment on function quorate.compromised_seats is
  'The seats of a carried-out change whose proof somebody else could have signed: shown, since the change is not undone (KEY-2).';

create function quorate.status(p_code text) returns jsonb
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$
    select jsonb_build_object(
      'activation_id', a.activation_id, 'code', a.code, 'action', a.action, 'status', a.status, 'packet', a.packet, 'packet_sha256',
        a.packet_sha256, 'kind', quorate.kind_of(a),
      -- What its content is: of a verify, that of the change which it follows.
      'content_kind', quorate.kind_of(coalesce((select p from qt001_cp.activation as p where p.activation_id = a.parent_activation_id), a)),
      'opened', (select jsonb_build_object('subject_sha256', qt001_cp.sha256_hex((quorate.proof_basis(p)).claims ->> 'actor_id'),
                   'at', quorate.utc_seconds(a.opened_at)) from qt001_cp.proof as p where p.proof_id = a.opening_proof_id),
      'rests_on_accounts', quorate.rests_on_accounts(a), 'generations', quorate.generations(a),
      'not_after', quorate.utc_seconds(a.not_after), 'stale', a.status = 'open' and cardinality(l.final) > 0,
      'awaits', case when a.status = 'consumed' then '[]' else quorate.findings_json(array(
        select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.awaited_findings(a, l.final, g.digest) as f)) end,
      'parent', (select p.code from qt001_cp.activation as p where p.activation_id = a.parent_activation_id),
      'successor', (select n.code from qt001_cp.activation as n where n.parent_activation_id = a.activation_id
                    order by n.activation_number desc limit 1),
      'entry', (quorate.entry_of(a)).status,
      'compensates', (select f.code from qt001_cp.activation as f where f.activation_id = a.compensates_activation_id),
      'escalation', quorate.escalation_shown(coalesce(a.parent_activation_id, a.activation_id)),
      'verified', quorate.verified(a), 'run', quorate.run_shown(a.activation_id),
      'request', (select jsonb_build_object('code', r.code, 'status', r.status) from qt001_cp.approval_requests as r
        where r.activation_id = a.activation_id),
      'grant', (select jsonb_build_object('auth_code', g.auth_code, 'status', g.status, 'document', quorate.grant_document(g),
                  'sha256', qt001_cp.sha256_hex(quorate.grant_document(g)))
                from qt001_cp.governance_build_authorization as g join qt001_cp.approval_requests as r on r.code = g.request_ref
                where r.activation_id = a.activation_id order by g.created_at limit 1),
      'esign_class', (select quorate.code_of(m.esign_class_item_id) from qt001_cp.authority_action_manifest as m
        where m.item_id = a.action_item_id and m.active),
      'scope', (select to_jsonb(s) - array['item_id', 'provider_item_id', 'custodian_class_item_id', 'active']
                from qt001_cp.authority_scope_manifest as s where s.item_id = a.scope_item_id),
      'required', quorate.seats_then(a),
      'occupied', (select coalesce(jsonb_agg(jsonb_build_object('class', o.class, 'ordinal', o.ordinal, 'source', o.source, 'human',
        o.human)
                     order by o.class collate "C", o.ordinal), '[]') from quorate.occupants(a.activation_id) as o),
      'holds', quorate.holds_of(a),
      'subjects', (select quorate.subjects(coalesce(jsonb_agg(jsonb_build_object('human', w.human)), '[]')) from (
                     select (s.seat).human from quorate.stored_seats(a.activation_id) as s
                     union select h.placed_by from quorate.standing_holds(a) as h
                     union select j from quorate.standing_holds(a) as h cross join lateral unnest(quorate.hold_joined(h)) as j) as w),
      'fell', (select coalesce(jsonb_agg(jsonb_build_object('class', m.class, 'ordinal', m.ordinal, 'human', m.human)
                 order by m.class collate "C", m.ordinal), '[]') from quorate.compromised_seats(a) as m),
      'ledger', quorate.head_json())
    from qt001_cp.activation as a
    -- Once: the digests take most of the time. What has ended has one reason for it, whatever changed since.
    cross join (select quorate.gate_digest() offset 0) as g(digest)
    cross join lateral (
      select array(select row(f.code, f.expected, f.observed)::qt001_cp.finding
        from quorate.activation_findings(a, quorate.schema_digest(g.digest)) as f
        where a.status <> 'consumed' and case when a.status = 'withdrawn' then f.code = 'ACTIVATION_WITHDRAWN'
          when clock_timestamp() >= a.not_after then f.code = 'ACTIVATION_EXPIRED' else true end) offset 0
    ) as l(final)
    where a.code = upper(p_code)
  $$;
comment on function quorate.status is
  'Everything about one change that a person needs to decide what to do next; null for an unknown code. What was carried out awaits '
  'nothing. The seats are those of the policy that the change was opened under (SEAT-7).';

create function quorate.is_running(p_xid xid) returns boolean
  language sql volatile
  as $$
    -- A row keeps 32 bits of a transaction's number; the other half is that of the newest one, or of the round before.
    select case when ahead < 2147483648 then true
      else coalesce(pg_xact_status(nullif(greatest(next - 4294967296 + ahead, 0), 0)::text::xid8) = 'in progress', false) end
    from (select next, (p_xid::text::bigint - next % 4294967296 + 4294967296) % 4294967296 as ahead
          from (select pg_snapshot_xmax(pg_current_snapshot())::text::bigint as next) as n) as t
    where p_xid::text <> '0'
  $$;
comment on function quorate.is_running is
  'Whether the transaction that a row''s xmax names has not ended, subtransactions too; null for none. Takes no lock.';

create function quorate.read_back(p_activation uuid, p_iss text, p_jti text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_act qt001_cp.act;
  v_runs boolean;
begin
  -- A call whose answer was lost may still be running: look which transaction locked its activation's gate last. This takes no lock itself:
  -- a caller without a proof must block neither callers with one nor other askers.
  perform quorate.assert_usable();
  v_runs := exists (select from cutter_governance.call_gate as g where g.activation_id = p_activation and quorate.is_running(g.xmax));
  -- In this order: a call that ended in between is found now; a call that did not run then and is not found never happened.
  select t.* into v_act from qt001_cp.act as t join qt001_cp.token_use as u on u.proof_id = t.proof_id
  where u.iss = p_iss and u.jti = p_jti and t.activation_id = p_activation;
  if v_act.act_id is null then
    return jsonb_build_object('outcome', case when v_runs then 'in_progress' else 'not_recorded' end);
  end if;
  return jsonb_build_object('outcome', v_act.outcome, 'findings', v_act.findings, 'tree', v_act.checks,
    'to_sign', v_act.to_sign, 'evidence_id', v_act.evidence_id,
    'identities', v_act.identities, 'subjects', quorate.subjects(v_act.identities -> 'seats'), 'ledger', quorate.head_json())
    || coalesce(v_act.result, '{}');
end
$$;
comment on function quorate.read_back is
  'What became of a call, by the token that it spent: its outcome, not_recorded (nothing happened) or in_progress (GRT-5).';

reset role;

grant execute on function quorate.environment(), quorate.status(text)
  to cutter_exec, cutter_verify, cutter_deploy, quorate_door, quorate_revoke, quorate_migrator;
grant execute on function quorate.read_back(uuid, text, text) to cutter_exec, cutter_verify, cutter_deploy, quorate_door;
