-- Activations: one packet each, and who sits for it (SEAT-1, SEAT-2).
set local role quorate_owner;

create table qt001_cp.activation (
  activation_id uuid not null constraint pk_activation primary key,
  activation_number bigint generated always as identity constraint uq_activation__number unique,
  code text not null constraint uq_activation__code unique,
  action_item_id uuid not null constraint fk_activation__action references qt001_cp.authority_action_manifest,
  scope_item_id uuid not null constraint fk_activation__scope references qt001_cp.authority_scope_manifest,
  action text not null,
  packet text not null,
  packet_sha256 qt001_cp.sha256 not null constraint uq_activation__packet unique,
  manifest_digest qt001_cp.sha256 not null,
  schema_digest qt001_cp.sha256 not null,
  plan_id text not null,
  plan_revision text not null,
  plan_digest qt001_cp.sha256 not null,
  commit_sha text not null,
  parent_activation_id uuid constraint fk_activation__parent references qt001_cp.activation,
  not_after timestamptz not null,
  status text not null default 'open' constraint ck_activation__status check (status in ('open', 'consumed', 'withdrawn')),
  version bigint not null default 0,
  opened_at timestamptz not null default clock_timestamp(),
  opened_by uuid constraint fk_activation__opened_by references qt001_cp.token_use,
  consumed_at timestamptz,
  constraint ck_activation__packet_sha256 check (packet_sha256 = qt001_cp.sha256_hex(packet))
);
create index ix_activation__parent on qt001_cp.activation (parent_activation_id);
comment on table qt001_cp.activation is 'One packet: what shall happen, exactly. The packet never changes; only status and version do.';
comment on column qt001_cp.activation.packet is 'Canonical JSON (RFC 8785); the columns repeat what of it is joined or compared.';
comment on column qt001_cp.activation.version is 'Raised by every change of its occupants: two changes of one activation cannot both be judged on what was before (SEP-3).';
comment on column qt001_cp.activation.parent_activation_id is 'For a VERIFY: the cut that it verifies; both are one change set.';

create function qt001_cp.keep_activation() returns trigger
  language plpgsql
as $$
begin
  if tg_op <> 'UPDATE' or (to_jsonb(old) - array['status', 'version', 'consumed_at']) <> (to_jsonb(new) - array['status', 'version', 'consumed_at'])
    or (old.status <> 'open' and old.status <> new.status) or new.version < old.version then
    perform qt001_cp.refuse('APPEND_ONLY', null, to_jsonb(format('%s on qt001_cp.activation', tg_op)));
  end if;
  return new;
end
$$;
create trigger activation_keep before update or delete on qt001_cp.activation for each row execute function qt001_cp.keep_activation();
create trigger activation_no_truncate before truncate on qt001_cp.activation for each statement execute function qt001_cp.refuse_change();

create table qt001_cp.signoff_binding (
  signoff_binding_id uuid not null default gen_random_uuid() constraint pk_signoff_binding primary key,
  activation_id uuid not null constraint fk_signoff_binding__activation references qt001_cp.activation,
  quorum_profile text not null constraint ck_signoff_binding__profile check (quorum_profile in ('signoff', 'session')),
  required_class_item_id uuid not null constraint fk_signoff_binding__class references qt001_cp.principal_class_manifest,
  slot_ordinal integer not null,
  action_item_id uuid not null constraint fk_signoff_binding__action references qt001_cp.authority_action_manifest,
  scope_item_id uuid not null constraint fk_signoff_binding__scope references qt001_cp.authority_scope_manifest,
  human_identity_id uuid not null constraint fk_signoff_binding__human references qt001_cp.human_identity_registry,
  principal_id uuid not null constraint fk_signoff_binding__principal references qt001_cp.principal_registry,
  assurance text not null constraint ck_signoff_binding__assurance check (assurance in ('token', 'seat', 'api', 'review', 'session')),
  token_use_id uuid not null constraint fk_signoff_binding__token references qt001_cp.token_use,
  seated_at timestamptz not null default clock_timestamp(),
  withdrawn_by uuid constraint fk_signoff_binding__withdrawn_by references qt001_cp.token_use
);
comment on table qt001_cp.signoff_binding is 'Who sits for an activation: signoffs, and what the acting function itself saw (operator, custodian, reviewers).';
create unique index uq_signoff_binding__slot on qt001_cp.signoff_binding
  (activation_id, quorum_profile, required_class_item_id, slot_ordinal, action_item_id, scope_item_id) where withdrawn_by is null;

create table qt001_cp.quorum_vote (
  quorum_vote_id uuid not null default gen_random_uuid() constraint pk_quorum_vote primary key,
  activation_id uuid not null constraint fk_quorum_vote__activation references qt001_cp.activation,
  quorum_profile text not null constraint ck_quorum_vote__profile check (quorum_profile = 'quorum'),
  required_class_item_id uuid not null constraint fk_quorum_vote__class references qt001_cp.principal_class_manifest,
  slot_ordinal integer not null,
  action_item_id uuid not null constraint fk_quorum_vote__action references qt001_cp.authority_action_manifest,
  scope_item_id uuid not null constraint fk_quorum_vote__scope references qt001_cp.authority_scope_manifest,
  human_identity_id uuid not null constraint fk_quorum_vote__human references qt001_cp.human_identity_registry,
  principal_id uuid not null constraint fk_quorum_vote__principal references qt001_cp.principal_registry,
  assurance text not null constraint ck_quorum_vote__assurance check (assurance in ('token', 'seat')),
  token_use_id uuid not null constraint fk_quorum_vote__token references qt001_cp.token_use,
  seated_at timestamptz not null default clock_timestamp(),
  withdrawn_by uuid constraint fk_quorum_vote__withdrawn_by references qt001_cp.token_use
);
comment on table qt001_cp.quorum_vote is 'Who of the quorum stands behind the request of an activation.';
create unique index uq_quorum_vote__slot on qt001_cp.quorum_vote
  (activation_id, quorum_profile, required_class_item_id, slot_ordinal, action_item_id, scope_item_id) where withdrawn_by is null;

create function qt001_cp.keep_occupant() returns trigger
  language plpgsql
as $$
begin
  -- An occupant may leave once (by a token of its own); everything else about the row is a fact.
  if tg_op <> 'UPDATE' or (to_jsonb(old) - 'withdrawn_by') <> (to_jsonb(new) - 'withdrawn_by') or old.withdrawn_by is not null then
    perform qt001_cp.refuse('APPEND_ONLY', null, to_jsonb(format('%s on qt001_cp.%I', tg_op, tg_table_name)));
  end if;
  return new;
end
$$;
create trigger signoff_binding_keep before update or delete on qt001_cp.signoff_binding for each row execute function qt001_cp.keep_occupant();
create trigger signoff_binding_no_truncate before truncate on qt001_cp.signoff_binding for each statement execute function qt001_cp.refuse_change();
create trigger quorum_vote_keep before update or delete on qt001_cp.quorum_vote for each row execute function qt001_cp.keep_occupant();
create trigger quorum_vote_no_truncate before truncate on qt001_cp.quorum_vote for each statement execute function qt001_cp.refuse_change();

create type qt001_cp.occupant as (
  class text, ordinal integer, action text, scope text, human uuid, source text
);
comment on type qt001_cp.occupant is 'A seat that is taken, by codes; the source is token, seat, api, review or session.';

create function qt001_cp.stored_seats(p_activation uuid)
  returns table (seat qt001_cp.occupant, class_item_id uuid, profile text, token_use_id uuid, seated_at timestamptz)
  language sql volatile
  as $$
    select row(qt001_cp.code_of(o.required_class_item_id), o.slot_ordinal, qt001_cp.code_of(o.action_item_id), qt001_cp.code_of(o.scope_item_id),
      o.human_identity_id, o.assurance)::qt001_cp.occupant, o.required_class_item_id, o.quorum_profile, o.token_use_id, o.seated_at
    from (
      select required_class_item_id, slot_ordinal, action_item_id, scope_item_id, human_identity_id, assurance, quorum_profile, token_use_id, seated_at
      from qt001_cp.signoff_binding where activation_id = p_activation and withdrawn_by is null
      union all
      select required_class_item_id, slot_ordinal, action_item_id, scope_item_id, human_identity_id, assurance, quorum_profile, token_use_id, seated_at
      from qt001_cp.quorum_vote where activation_id = p_activation and withdrawn_by is null
    ) as o
  $$;
comment on function qt001_cp.stored_seats is 'Every seat of an activation that nobody left, whether or not it still counts: what judge_seats judges.';

create function qt001_cp.required_seats(p_action uuid)
  returns table (class text, ordinal integer, action text, scope text, class_item_id uuid, profile text, assurance text[])
  language sql volatile
  as $$
    select qt001_cp.code_of(r.class_item_id), r.ordinal, qt001_cp.code_of(a.item_id), qt001_cp.code_of(a.scope_item_id),
      r.class_item_id, r.profile, r.assurance
    from qt001_cp.authority_action_manifest as a
    join qt001_cp.authority_scope_manifest as s on s.item_id = a.scope_item_id and s.active
    cross join lateral (
      select a.by_class_item_id, 1, 'session', array['session']
      union all
      select s.custodian_class_item_id, 1, 'session', array['session'] where s.custody = 'workload'
      union all
      select q.class_item_id, q.ordinal, 'signoff', q.assurance from qt001_cp.signoff_requirement_manifest as q
      where q.action_item_id = a.item_id and q.active
      union all
      select q.class_item_id, q.ordinal, 'quorum', q.assurance from qt001_cp.quorum_requirement_manifest as q
      where q.action_item_id = a.item_id and q.active
    ) as r(class_item_id, ordinal, profile, assurance)
    where a.item_id = p_action and a.active
  $$;
comment on function qt001_cp.required_seats is 'The seats that the ACTIVE set requires for an action: the operator''s, the custodian''s, signoffs and quorum.';

create function qt001_cp.seat_asked(p_activation qt001_cp.activation, p_class text, p_content text, p_purpose text) returns text[]
  language plpgsql volatile
as $$
begin
  return array[p_activation.packet_sha256::text, p_class, p_content] || case when p_purpose = 'esign' then array[(
    select qt001_cp.sha256_hex(qt001_cp.grant_document(g)) from qt001_cp.governance_build_authorization as g
    join qt001_cp.approval_requests as r on r.code = g.request_ref and r.activation_id = p_activation.activation_id
    order by g.created_at limit 1)] end;
end
$$;
comment on function qt001_cp.seat_asked is 'What whoever takes a seat signs: the packet, the class and the content that they recomputed, and for an e-sign the grant as it stands.';

create function qt001_cp.seat_proof_state(p_activation qt001_cp.activation, p_class text, p_human uuid, p_token_use uuid) returns text
  language plpgsql volatile
as $$
declare
  v_use qt001_cp.token_use;
begin
  select * into v_use from qt001_cp.token_use where token_use_id = p_token_use;
  if v_use.token_use_id is null then
    return 'missing';
  elsif v_use.human_identity_id is distinct from p_human then
    return 'other human';
  elsif v_use.activation_id is distinct from p_activation.activation_id or v_use.purpose not in ('signoff', 'esign') then
    return 'other statement';
  end if;
  return qt001_cp.proof_state(p_token_use, qt001_cp.audience(v_use.purpose, qt001_cp.statement_sha256(v_use.purpose,
    (select ledger_id from qt001_cp.ledger), p_activation.activation_id, qt001_cp.utc_seconds(p_activation.not_after),
    variadic qt001_cp.seat_asked(p_activation, p_class, p_activation.plan_digest, v_use.purpose))));
end
$$;
comment on function qt001_cp.seat_proof_state is 'As proof_state: whether a seat''s kept token still proves that this human took this seat of this activation, and gave the e-sign with it.';

create function qt001_cp.seat_fault(p_activation qt001_cp.activation, p_class uuid, p_human uuid, p_token_use uuid, p_seated_at timestamptz)
  returns text
  language plpgsql volatile
as $$
declare
  v_proof text;
begin
  if qt001_cp.active_principal(p_human, p_class) is null then
    return 'registration ended';
  elsif not qt001_cp.held_since(p_human, p_class, p_seated_at) then
    return 'registration interrupted';
  end if;
  v_proof := qt001_cp.seat_proof_state(p_activation, qt001_cp.code_of(p_class), p_human, p_token_use);
  -- Whether the grant still is what an e-sign covers is judged with the grant; as a seat it has to be a genuine e-sign of this activation.
  if v_proof = 'other statement' then
    v_proof := coalesce((select qt001_cp.proof_state(u.token_use_id, u.audience) from qt001_cp.token_use as u
      where u.token_use_id = p_token_use and u.purpose = 'esign' and u.activation_id = p_activation.activation_id), v_proof);
  end if;
  return case when v_proof = 'compromised' then 'key compromised' when v_proof is distinct from 'authentic' then 'proof not authentic' end;
end
$$;
comment on function qt001_cp.seat_fault is
  'Why a stored seat of an open activation counts no more: its human no longer holds the class or did not hold it all the time, or its proof fell; null while it stands (KEY-2).';

create function qt001_cp.judge_seats(p_activation qt001_cp.activation,
    out seats qt001_cp.occupant[], out findings qt001_cp.finding[], out quorum_met boolean)
  language plpgsql volatile
as $$
begin
  with judged as materialized (
    -- What was carried out was decided then; its occupants are facts that no longer move.
    select s.seat, s.profile, case when p_activation.status = 'open' then
      qt001_cp.seat_fault(p_activation, s.class_item_id, (s.seat).human, s.token_use_id, s.seated_at) end as fault
    from qt001_cp.stored_seats(p_activation.activation_id) as s
  ), required as (
    select r.class, r.ordinal from qt001_cp.required_seats(p_activation.action_item_id) as r where r.profile = 'quorum'
  ), voted as (
    select (j.seat).class, (j.seat).ordinal from judged as j where j.profile = 'quorum' and j.fault is null
  )
  -- Who no longer holds the class stays among the occupants: seat_findings says so (SEAT-3).
  select coalesce(array_agg(j.seat) filter (where j.fault is null or j.fault = 'registration ended'), '{}'),
    coalesce(array_agg(row('SEAT_FELL', null, jsonb_build_object('seat', format('%s/%s', (j.seat).class, (j.seat).ordinal),
        'human', (j.seat).human, 'reason', j.fault))::qt001_cp.finding order by (j.seat).class collate "C", (j.seat).ordinal)
      filter (where j.fault <> 'registration ended'), '{}'),
    not exists (select * from required except select * from voted) and not exists (select * from voted except select * from required)
  into seats, findings, quorum_met from judged as j;
end
$$;
comment on function qt001_cp.judge_seats is
  'The stored seats that count now, why others do not, and whether the quorum is exactly met by seats that stand: for every decision, and for what is shown (KEY-2, APR-7).';

create function qt001_cp.occupants(p_activation uuid) returns setof qt001_cp.occupant
  language sql volatile
  as $$
    select s.* from qt001_cp.activation as a
    cross join lateral qt001_cp.judge_seats(a) as j
    cross join lateral unnest(j.seats) as s
    where a.activation_id = p_activation
  $$;
comment on function qt001_cp.occupants is 'The stored occupants of an activation that have not left and whose seats have not fallen.';

reset role;
