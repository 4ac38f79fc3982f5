-- Targets and ledger: units with their versions, change sets, lane signatures, verify results (LAN-1, LAN-3, LAN-6, SIG-2).
-- Keys of the cycles are deferred: their ids are made before any row of the cycle is written.

set local role quorate_owner;

create table cutter_governance.cut_change_set (
  change_set_id uuid not null constraint pk_cut_change_set primary key,
  change_number bigint generated always as identity constraint uq_cut_change_set__number unique,
  is_escalation boolean not null default false,
  entry_id uuid not null constraint fk_cut_change_set__entry references cutter_governance.decision_backlog_entry (entry_id),
  activation_id uuid not null constraint fk_cut_change_set__activation references qt001_cp.activation (activation_id),
  act_id uuid not null constraint fk_cut_change_set__act references qt001_cp.act (act_id),
  envelope_id uuid not null constraint fk_cut_change_set__envelope references cutter_governance.manifest_envelope (envelope_id),
  review_id uuid constraint fk_cut_change_set__review references cutter_governance.review_decision (review_id),
  root text collate "C" not null,
  plan_digest qt001_cp.sha256 not null,
  to_sign qt001_cp.sha256 not null,
  added integer not null,
  changed integer not null,
  retired integer not null,
  unchanged integer not null,
  executor_signature_id uuid,
  verifier_signature_id uuid constraint ck_cut_change_set__no_verifier_signature check (verifier_signature_id is null),
  applied_xid xid8 not null,
  created_at timestamptz not null default clock_timestamp(),
  constraint ck_cut_change_set__signed check (is_escalation = (executor_signature_id is null)),
  constraint ck_cut_change_set__reviewed check (is_escalation or review_id is not null),
  constraint ck_cut_change_set__counts check (least(added, changed, retired, unchanged) >= 0 and added + changed + retired > 0)
);
comment on table cutter_governance.cut_change_set is
  'Append-only: one applied change. The verify lane writes escalations only, and never applies them (LAN-5).';
comment on column cutter_governance.cut_change_set.review_id is 'The review decision that the cut relied on.';
comment on column cutter_governance.cut_change_set.change_number is 'The order in which change sets were applied.';
comment on column cutter_governance.cut_change_set.is_escalation is
  'True for what a failed verify proposes; never applied by the lane that wrote it.';
comment on column cutter_governance.cut_change_set.unchanged is 'Units of the plan that already said what they should; not written.';
comment on column cutter_governance.cut_change_set.executor_signature_id is
  'The DOT-991 signature of this change set; null in an escalation.';
comment on column cutter_governance.cut_change_set.to_sign is
  'sha256 over root and every changed unit''s address, change, prior hash and new hash: what the executor signed.';
comment on column cutter_governance.cut_change_set.verifier_signature_id is
  'Null for ever: a verifier signs a verify result, never a change set (LAN-6).';
comment on column cutter_governance.cut_change_set.applied_xid is
  'The transaction that wrote the row; only within it do versions and affected rows join the change set.';
create unique index uq_cut_change_set__entry on cutter_governance.cut_change_set (entry_id) where not is_escalation;
create index ix_cut_change_set__activation on cutter_governance.cut_change_set (activation_id);
create index ix_cut_change_set__root on cutter_governance.cut_change_set (root, change_number);

-- Where the targets exist already, 0011 has checked that they have this shape.
create table if not exists public.information_unit (
  unit_id uuid not null constraint pk_information_unit primary key,
  canonical_address text collate "C" not null constraint uq_information_unit__address unique,
  root text collate "C" not null,
  anchor_version_id uuid not null constraint uq_information_unit__anchor unique,
  created_at timestamptz not null default clock_timestamp(),
  constraint ck_information_unit__address check (
    starts_with(canonical_address, root || '/') and octet_length(canonical_address) <= 1024)
);
comment on table public.information_unit is 'A unit lives at one address for ever; its anchor names the version that is live.';
comment on column public.information_unit.root is 'First segment of the address: the scope within which a plan adds and retires units.';
comment on column public.information_unit.anchor_version_id is
  'The only column that ever changes, and only to a version of this unit that the running cut wrote.';
create index if not exists ix_information_unit__root on public.information_unit (root);

create table if not exists public.unit_version (
  version_id uuid not null constraint pk_unit_version primary key,
  unit_id uuid not null constraint fk_unit_version__unit references public.information_unit (unit_id) deferrable initially deferred,
  version_number integer not null constraint ck_unit_version__number check (version_number > 0),
  change_set_id uuid not null constraint fk_unit_version__change_set references cutter_governance.cut_change_set (change_set_id),
  retired boolean not null,
  kind text,
  title text,
  body text,
  content_hash qt001_cp.sha256,
  created_at timestamptz not null default clock_timestamp(),
  constraint uq_unit_version__number unique (unit_id, version_number),
  constraint uq_unit_version__unit unique (version_id, unit_id),
  constraint ck_unit_version__retired check (num_nulls(kind, title, body, content_hash) = case when retired then 4 else 0 end)
);
comment on table public.unit_version is 'Append-only: what a unit said. A removed unit gets a retired version without content.';
comment on column public.unit_version.version_number is 'Counts from 1 within the unit, without gaps.';
comment on column public.unit_version.change_set_id is 'The change set that wrote the version, in the same transaction.';
comment on column public.unit_version.content_hash is 'sha256 over the unit''s address and this version''s kind, title and body.';
create index if not exists ix_unit_version__change_set on public.unit_version (change_set_id);

do $$
declare
  v_key record;
begin
  -- A version from before the ledger has no change set; from here on every new one has.
  for v_key in
    select k.* from (values
      ('information_unit', 'fk_information_unit__anchor', 'unit_version', '(anchor_version_id, unit_id)',
        '(version_id, unit_id) deferrable initially deferred'),
      ('unit_version', 'fk_unit_version__unit', 'information_unit', '(unit_id)', '(unit_id) deferrable initially deferred')
    ) as k(target, name, other, columns, rest)
    where not exists (
      select from pg_catalog.pg_constraint as c where c.contype = 'f' and c.conrelid = to_regclass('public.' || k.target)
        and c.confrelid = to_regclass('public.' || k.other))
  loop
    execute format('alter table public.%I add constraint %I foreign key %s references public.%I %s', v_key.target, v_key.name,
      v_key.columns, v_key.other, v_key.rest);
  end loop;
  if not exists (select from pg_catalog.pg_constraint where contype = 'f' and conrelid = 'public.unit_version'::regclass
      and confrelid = 'cutter_governance.cut_change_set'::regclass) then
    alter table public.unit_version
      add constraint fk_unit_version__change_set foreign key (change_set_id)
        references cutter_governance.cut_change_set (change_set_id) not valid,
      add constraint ck_unit_version__change_set check (change_set_id is not null) not valid;
  end if;
end
$$;

create table cutter_governance.cut_change_set_affected_row (
  change_set_id uuid not null constraint fk_cut_change_set_affected_row__change_set
    references cutter_governance.cut_change_set (change_set_id),
  canonical_address text collate "C" not null,
  change text not null constraint ck_cut_change_set_affected_row__change check (change in ('add', 'change', 'retire')),
  prior_version_id uuid constraint fk_cut_change_set_affected_row__prior references public.unit_version (version_id),
  prior_hash qt001_cp.sha256,
  new_version_id uuid not null constraint fk_cut_change_set_affected_row__new references public.unit_version (version_id),
  new_hash qt001_cp.sha256,
  constraint pk_cut_change_set_affected_row primary key (change_set_id, canonical_address),
  constraint ck_cut_change_set_affected_row__hashes check (
    (change = 'add') = (prior_hash is null) and (change = 'retire') = (new_hash is null))
);
comment on table cutter_governance.cut_change_set_affected_row is
  'Append-only: each unit that a change set changed, from the very rows it wrote.';
comment on column cutter_governance.cut_change_set_affected_row.prior_hash is
  'What was alive, hashed when it was replaced; null where nothing was.';
comment on column cutter_governance.cut_change_set_affected_row.new_hash is
  'What is alive since, hashed from the row written; null where nothing is.';
comment on column cutter_governance.cut_change_set_affected_row.prior_version_id is
  'Null where the unit was born; set where a retired unit came back.';

create table cutter_governance.verify_result (
  verify_result_id uuid not null constraint pk_verify_result primary key,
  result_number bigint generated always as identity constraint uq_verify_result__number unique,
  change_set_id uuid not null constraint fk_verify_result__change_set references cutter_governance.cut_change_set (change_set_id),
  activation_id uuid not null constraint fk_verify_result__activation references qt001_cp.activation (activation_id),
  act_id uuid not null constraint fk_verify_result__act references qt001_cp.act (act_id),
  prior_verify_result_id uuid constraint uq_verify_result__prior unique,
  outcome text not null constraint ck_verify_result__outcome check (outcome in ('pass', 'fail')),
  forced boolean not null default false,
  checks jsonb not null constraint ck_verify_result__checks check (jsonb_typeof(checks) = 'array' and checks <> '[]'),
  to_sign qt001_cp.sha256 not null,
  verifier_signature_id uuid not null,
  verified_at timestamptz not null default clock_timestamp(),
  constraint uq_verify_result__change_set unique (change_set_id, verify_result_id),
  constraint fk_verify_result__prior foreign key (prior_verify_result_id, change_set_id)
    references cutter_governance.verify_result (verify_result_id, change_set_id),
  constraint ck_verify_result__forced check (not forced or outcome = 'fail'),
  constraint ck_verify_result__outcome_of_checks check ((outcome = 'pass') = not (forced or checks @> '[{"agrees": false}]'))
);
comment on table cutter_governance.verify_result is
  'Append-only: what the independent lane found, pass or fail; a change set''s results form one chain.';
comment on column cutter_governance.verify_result.prior_verify_result_id is
  'The same change set''s result before this one; null in the first.';
comment on column cutter_governance.verify_result.forced is 'True where a person forced the failure.';
comment on column cutter_governance.verify_result.verifier_signature_id is 'The DOT-992 signature of this result.';
comment on column cutter_governance.verify_result.checks is 'Array of {name, expected, observed, agrees}, in the order that was signed.';
comment on column cutter_governance.verify_result.to_sign is 'sha256 over change set, outcome and every check: what the verifier signed.';
create unique index uq_verify_result__first on cutter_governance.verify_result (change_set_id) where prior_verify_result_id is null;

alter table cutter_governance.decision_backlog_entry add constraint fk_decision_backlog_entry__escalates
  foreign key (escalates_verify_result_id) references cutter_governance.verify_result (verify_result_id) deferrable initially deferred;

create table cutter_governance.dot_pair_signature (
  signature_id uuid not null constraint pk_dot_pair_signature primary key,
  signer_dot_id text not null constraint fk_dot_pair_signature__lane references cutter_governance.lane (signer_dot_id),
  change_set_id uuid constraint fk_dot_pair_signature__change_set
    references cutter_governance.cut_change_set (change_set_id) deferrable initially deferred,
  verify_result_id uuid constraint fk_dot_pair_signature__verify_result
    references cutter_governance.verify_result (verify_result_id) deferrable initially deferred,
  proof_id uuid not null constraint uq_dot_pair_signature__proof unique
    constraint fk_dot_pair_signature__proof references qt001_cp.proof (proof_id),
  signed_at timestamptz not null default clock_timestamp(),
  constraint ck_dot_pair_signature__one_subject check (num_nonnulls(change_set_id, verify_result_id) = 1),
  constraint ck_dot_pair_signature__lane_subject check ((signer_dot_id = 'DOT-991') = (change_set_id is not null)),
  constraint uq_dot_pair_signature__change_set unique (change_set_id),
  constraint uq_dot_pair_signature__verify_result unique (verify_result_id),
  constraint uq_dot_pair_signature__of_change_set unique (signature_id, change_set_id),
  constraint uq_dot_pair_signature__of_verify_result unique (signature_id, verify_result_id)
);
comment on table cutter_governance.dot_pair_signature is
  'Append-only: a lane''s signature is the acting token, kept with its proof (SIG-1).';
comment on column cutter_governance.dot_pair_signature.signer_dot_id is 'DOT-991 signs a change set, DOT-992 a verify result (SIG-2).';
comment on column cutter_governance.dot_pair_signature.proof_id is
  'The acting proof; its token_use has signing input, signature, key thumbprint, claims and times (SIG-4).';

alter table cutter_governance.cut_change_set add constraint fk_cut_change_set__executor_signature
  foreign key (executor_signature_id, change_set_id)
  references cutter_governance.dot_pair_signature (signature_id, change_set_id) deferrable initially deferred;

alter table cutter_governance.verify_result add constraint fk_verify_result__verifier_signature
  foreign key (verifier_signature_id, verify_result_id)
  references cutter_governance.dot_pair_signature (signature_id, verify_result_id) deferrable initially deferred;

create table cutter_governance.canonical_address_alias (
  alias_address text collate "C" not null constraint pk_canonical_address_alias primary key,
  unit_id uuid not null constraint fk_canonical_address_alias__unit references public.information_unit (unit_id)
);
comment on table cutter_governance.canonical_address_alias is 'Exists for readers of the ratified schema; nobody writes it.';
comment on column cutter_governance.canonical_address_alias.alias_address is 'Another spelling of an address.';

reset role;
