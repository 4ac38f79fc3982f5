-- How people are stopped: one person suspends one other, a second one confirms, anybody ends their own registration (REG-4).
-- Who may stop whom depends on earlier suspensions, so each call locks the ledger exclusively: two calls never decide at the same time.

set local role quorate_owner;

-- The tables are of the registry, whose functions read them, and are older than the proofs.
alter table qt001_cp.human_suspension add constraint fk_human_suspension__proof foreign key (proof_id) references qt001_cp.proof;

alter table qt001_cp.suspension_confirmation add constraint fk_suspension_confirmation__proof foreign key (proof_id)
  references qt001_cp.proof;

reset role;
