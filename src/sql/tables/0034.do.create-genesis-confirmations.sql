-- Genesis of a ledger for two people: who must confirm what it wrote, and who has (MAN-11).

set local role quorate_owner;

create table qt001_cp.genesis_awaited (
  human_identity_id uuid not null constraint pk_genesis_awaited primary key
    constraint fk_genesis_awaited__human references qt001_cp.human_identity_registry
);
comment on table qt001_cp.genesis_awaited is
  'Append-only: whom genesis waits for, written by genesis alone, where its policy is the profile duo. Without rows nobody is waited for.';

create table qt001_cp.genesis_confirmation (
  human_identity_id uuid not null constraint pk_genesis_confirmation primary key
    constraint fk_genesis_confirmation__awaited references qt001_cp.genesis_awaited,
  genesis_sha256 qt001_cp.sha256 not null,
  proof_id uuid not null constraint uq_genesis_confirmation__proof unique
    constraint fk_genesis_confirmation__proof references qt001_cp.proof,
  confirmed_at timestamptz not null default clock_timestamp()
);
comment on table qt001_cp.genesis_confirmation is
  'Append-only: who confirmed genesis, over which digest, and by which proof; each person once.';
comment on column qt001_cp.genesis_confirmation.genesis_sha256 is 'The sha256 of what quorate.genesis_text answered then.';

reset role;
