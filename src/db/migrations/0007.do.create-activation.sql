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

create function qt001_cp.occupants(p_activation uuid) returns setof qt001_cp.occupant
  language sql volatile
  as $$
    select qt001_cp.code_of(o.required_class_item_id), o.slot_ordinal, qt001_cp.code_of(o.action_item_id), qt001_cp.code_of(o.scope_item_id),
      o.human_identity_id, o.assurance
    from (
      select required_class_item_id, slot_ordinal, action_item_id, scope_item_id, human_identity_id, assurance
      from qt001_cp.signoff_binding where activation_id = p_activation and withdrawn_by is null
      union all
      select required_class_item_id, slot_ordinal, action_item_id, scope_item_id, human_identity_id, assurance
      from qt001_cp.quorum_vote where activation_id = p_activation and withdrawn_by is null
    ) as o
  $$;
comment on function qt001_cp.occupants is 'The stored occupants of an activation that have not left.';

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

reset role;
